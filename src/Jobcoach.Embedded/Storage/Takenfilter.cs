using Jobcoach.Domain.Taken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>Which tasks are meant, for the list and for the count: an index and conditions on the parameters 1 to 6.</summary>
internal static class Takenfilter
{
    /// <summary>The most selective index. A condition that a partial index asks for stands in <see cref="Sql"/>.</summary>
    /// <param name="zicht">Whose zaken.</param>
    /// <param name="behandelaar">Whose tasks.</param>
    /// <param name="alleenAangehouden">Whether only tasks that were put away are asked for.</param>
    /// <param name="soort">Whether a kind is asked for, or all by kind.</param>
    /// <param name="volgorde">The column that orders.</param>
    public static string Index(Zichtbaarheid zicht, Behandelaarfilter? behandelaar, bool alleenAangehouden, bool soort, string volgorde) => (zicht, behandelaar) switch
    {
        ({ WerknemerId: not null }, _) => "TakenWerknemer",
        ({ WerkgeverId: not null }, _) => "TakenWerkgever",
        (_, { Id: not null }) => "TakenBehandelaar",
        _ when alleenAangehouden => "TakenAangehouden",
        ({ JobcoachorganisatieId: not null }, _) => $"TakenOrganisatie{volgorde}",
        _ => $"Taken{(soort ? nameof(Taak.Soort) : nameof(Taak.Rol))}{volgorde}",
    };

    /// <summary>The conditions that list and count share; parameter 5 is the handler, 6 the scheme.</summary>
    public static string Sql(Zichtbaarheid zicht, Behandelaarfilter? behandelaar, string? regeling) =>
        Zichtfilter.Sql(zicht)
        + behandelaar switch
        {
            null => "",
            { Id: null } => "Behandelaar='' AND ",
            _ => "Behandelaar<>'' AND Behandelaar=?5 AND ",
        }
        + (regeling is null ? "" : "Regeling=?6 AND ");
}
