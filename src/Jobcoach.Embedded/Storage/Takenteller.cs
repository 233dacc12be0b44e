using Jobcoach.Domain.Taken;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>Counts tasks from one index that holds all that is counted by.</summary>
internal static class Takenteller
{
    public static IReadOnlyList<Taaktelling> Tel(SqliteSession session, Taaktelvraag vraag) =>
    [
        .. session.Query(
            Sql(vraag),
            row => new Taaktelling(Enum.Parse<Taaksoort>(row.Text(0)), (int)row.Number(1), (int)row.Number(2), (int)row.Number(3)),
            (string?)null,
            vraag.Zicht.WerknemerId,
            vraag.Zicht.WerkgeverId,
            vraag.Zicht.JobcoachorganisatieId,
            vraag.Behandelaar?.Id,
            vraag.Regeling,
            vraag.Rol.ToString(),
            vraag.Vandaag.DayNumber)
            .OrderBy(telling => telling.Soort),
    ];

    /// <inheritdoc cref="Takenlezer.Sql"/>
    internal static string Sql(Taaktelvraag vraag) => $"""
        SELECT Soort, SUM(TerugOp<=?8), SUM(Vervaldag<?8), SUM(TerugOp>?8)
        FROM Taken INDEXED BY {Takenfilter.Index(vraag.Zicht, vraag.Behandelaar, alleenAangehouden: false, soort: true, nameof(Taak.Vervaldag))}
        WHERE {Takenfilter.Sql(vraag.Zicht, vraag.Behandelaar, vraag.Regeling)}Rol=?7
        GROUP BY Soort
        """;
}
