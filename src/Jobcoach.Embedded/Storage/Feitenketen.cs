using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>
/// The chain of facts of a zaak. It grows inside the transaction that the facts belong to, so that no two writers can hold the same last link.
/// </summary>
internal static class Feitenketen
{
    private const string Kolommen = "Volgnummer, Inhoud, Vorige, Hash";

    public static void Voegtoe(SqliteSession session, long zaak, IReadOnlyList<Feit> feiten)
    {
        if (feiten.Count == 0)
        {
            return;
        }

        var laatste = session.QueryFirst($"SELECT {Kolommen} FROM Feiten WHERE Zaak=?1 ORDER BY Volgnummer DESC LIMIT 1", Map, zaak);
        foreach (var feit in feiten)
        {
            laatste = Dossierfeit.Volgende(laatste, feit);
            session.Execute(
                "INSERT INTO Feiten(Zaak, Volgnummer, Inhoud, Vorige, Hash) VALUES(?1, ?2, ?3, ?4, ?5)",
                zaak,
                laatste.Volgnummer,
                Opslagjson.Schrijf(feit),
                laatste.Vorige,
                laatste.Hash);
        }
    }

    public static int Aantal(SqliteSession session, Zaaknummer nummer) => (int)(session.QueryNumber(
        "SELECT Volgnummer FROM Feiten WHERE Zaak=(SELECT Id FROM Zaken WHERE Nummer=?1) ORDER BY Volgnummer DESC LIMIT 1",
        nummer.Waarde) ?? 0);

    public static List<Dossierfeit> Lees(SqliteSession session, Zaaknummer nummer, int vanaf, int hoogstens) => session.Query(
        $"SELECT {Kolommen} FROM Feiten WHERE Zaak=(SELECT Id FROM Zaken WHERE Nummer=?1) AND Volgnummer>=?2 ORDER BY Volgnummer LIMIT ?3",
        Map,
        nummer.Waarde,
        vanaf,
        hoogstens);

    private static Dossierfeit Map(SqlRow row) => new((int)row.Number(0), Opslagjson.Lees<Feit>(row.Blob(1)), row.Text(2), row.Text(3));
}
