using Jobcoach.Domain.Resultaten;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>Counts results in the order of an index, so that grouping needs no table of its own.</summary>
internal static class Resultaatteller
{
    /// <summary>Half years as a number that sorts: two per year.</summary>
    public static int Halfjaar(DateOnly dag) => (dag.Year * 2) + (dag.Month > 6 ? 1 : 0);

    public static IReadOnlyList<Resultaattelling> Tel(SqliteSession session, Resultaatvraag vraag) =>
    [
        .. session.Query(
            Sql(vraag),
            Telling,
            vraag.JobcoachorganisatieId,
            vraag.Regeling,
            Halfjaar(vraag.Van),
            Halfjaar(vraag.TotEnMet),
            vraag.Van.DayNumber,
            vraag.TotEnMet.DayNumber)
            .OrderBy(telling => telling.Jaar)
            .ThenBy(telling => telling.Halfjaar)
            .ThenBy(telling => telling.JobcoachorganisatieId, StringComparer.Ordinal)
            .ThenBy(telling => telling.Resultaat)
            .ThenBy(telling => telling.Reden),
    ];

    /// <inheritdoc cref="Takenlezer.Sql"/>
    internal static string Sql(Resultaatvraag vraag) => $"""
        SELECT Halfjaar, JobcoachorganisatieId, Resultaat, Reden, COUNT(*)
        FROM Resultaten INDEXED BY {(vraag.JobcoachorganisatieId is null ? "ResultatenHalfjaar" : "ResultatenOrganisatie")}
        WHERE {(vraag.JobcoachorganisatieId is null ? "" : "JobcoachorganisatieId=?1 AND ")}{(vraag.Regeling is null ? "" : "Regeling=?2 AND ")}
            Halfjaar BETWEEN ?3 AND ?4 AND BepaaldOp BETWEEN ?5 AND ?6
        GROUP BY Halfjaar, JobcoachorganisatieId, Resultaat, Reden
        """;

    private static Resultaattelling Telling(SqlRow row) => new(
        (int)row.Number(0) / 2,
        ((int)row.Number(0) % 2) + 1,
        row.Text(1),
        Enum.Parse<Jobcoachresultaat>(row.Text(2)),
        row.TextOrNull(3) is { } reden ? Enum.Parse<OverigeReden>(reden) : null,
        (int)row.Number(4));
}
