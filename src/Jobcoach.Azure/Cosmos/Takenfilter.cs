using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// Conditions on whose a task is and whether it was put away. A row of before there was a division of work has neither property,
/// and is what such a row must be: of nobody, and in sight.
/// </summary>
internal static class Takenfilter
{
    /// <summary>Whose tasks, and under which scheme.</summary>
    public static Vraagtekst Verdeeld(this Vraagtekst vraag, Behandelaarfilter? behandelaar, string? regeling) => (behandelaar switch
    {
        null => vraag,
        { Id: null } => vraag.Waar("NOT IS_DEFINED(c.behandelaar)"),
        { Id: var id } => vraag.En("behandelaar", "=", id),
    }).En("regel.regeling", "=", regeling);

    /// <summary>Without what was put away, or only that.</summary>
    public static Vraagtekst Aangehouden(this Vraagtekst vraag, Aanhoudfilter? filter) => filter switch
    {
        null => vraag,
        { Alleen: true } => vraag.En("terugOp", ">", filter.Vandaag.DayNumber),
        _ => vraag.Waar("(NOT IS_DEFINED(c.terugOp) OR c.terugOp <= @p)", filter.Vandaag.DayNumber),
    };
}
