using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// What is known of the rows of a zaak in the lists. A writer claims it before it touches a row and closes it after the last one,
/// so that whoever comes after a crash knows which rows there may be.
/// </summary>
/// <param name="Lijst">The partition.</param>
/// <param name="Versie">The version of the zaak that the rows get.</param>
/// <param name="Klaar">Whether all rows are as they must be.</param>
/// <param name="Rijen">The rows that there are, or may be while it is not finished.</param>
internal sealed record Spoor(string Lijst, long Versie, bool Klaar, IReadOnlyList<Spoorrij> Rijen)
{
    /// <summary>Every partition of a spoor has one.</summary>
    public const string VasteId = "spoor";

    /// <summary>The id of the item.</summary>
    public string Id { get; init; } = VasteId;

    /// <summary>The form of the projection with which the rows were made; 0 for those of before there were forms.</summary>
    public int Vorm { get; init; }

    /// <summary>Of a zaak that stands in no list.</summary>
    public static Spoor Leeg(Zaaknummer nummer) => new(Lijsten.Spoor(nummer), 0, true, []);

    /// <summary>Whether there is nothing to do for this version.</summary>
    public bool IsBij(long versie) => Versie > versie || (Versie == versie && Klaar && Vorm >= Zaakprojectie.Vorm);
}

/// <summary>A row of the zaak.</summary>
/// <param name="Lijst">The list.</param>
/// <param name="Id">The row.</param>
/// <param name="Hash">What it says; null when it has to go.</param>
internal sealed record Spoorrij(string Lijst, string Id, string? Hash);
