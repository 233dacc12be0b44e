using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>Pages of the list of zaken.</summary>
internal static class Overzichtlezer
{
    private const string Soort = "z";

    public static Pagina<Zaakoverzicht> Lees(SqliteSession session, Zaakvraag vraag)
    {
        var hoogstens = Pagineren.Begrens(vraag.Hoogstens);
        var na = Bladwijzer.Lees(vraag.Na, Soort, 2) is [_, var tekst] && Zaaknummer.TryParse(tekst, out var nummer) ? nummer.Waarde : "";
        var (vanaf, voor) = vraag.Tussen(na);
        var rijen = session.Query(
            Sql(vraag),
            Regel,
            vraag.Fase?.ToString(),
            vraag.Zicht.WerknemerId,
            vraag.Zicht.WerkgeverId,
            vraag.Zicht.JobcoachorganisatieId,
            vanaf,
            voor,
            hoogstens + 1);
        return Pagineren.Pagina(rijen, hoogstens, regel => regel, regel => Bladwijzer.Schrijf(Soort, regel.Nummer.Waarde));
    }

    /// <inheritdoc cref="Takenlezer.Sql"/>
    internal static string Sql(Zaakvraag vraag)
    {
        var index = vraag switch
        {
            { Zicht.WerknemerId: not null } => "OverzichtenWerknemer",
            { Zicht.WerkgeverId: not null } => "OverzichtenWerkgever",
            { Zicht.JobcoachorganisatieId: not null } => "OverzichtenOrganisatie",
            { Fase: not null } => "OverzichtenFase",
            _ => "OverzichtenNummer",
        };
        return $"""
            SELECT Nummer, Fase, FaseSinds, Regeling, Regelingversie, WerknemerId, WerkgeverId, JobcoachorganisatieId, JobcoachId,
                Periode, Regime, Beslistermijn
            FROM Overzichten INDEXED BY {index}
            WHERE {(vraag.Fase is null ? "" : "Fase=?1 AND ")}{Zichtfilter.Sql(vraag.Zicht)}Nummer>?5 AND Nummer<?6
            ORDER BY Nummer LIMIT ?7
            """;
    }

    private static Zaakoverzicht Regel(SqlRow row) => new(
        Nummer.Lees(row.Text(0)),
        Enum.Parse<Fase>(row.Text(1)),
        Dag.Van(row.Number(2)),
        row.Text(3),
        (int)row.Number(4),
        row.Text(5),
        row.Text(6),
        row.Text(7),
        row.Text(8),
        (int?)row.NumberOrNull(9),
        row.TextOrNull(10),
        Dag.OfGeen(row.Number(11)));
}
