using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Documenten;

namespace Jobcoach.Embedded.Storage;

/// <summary>Which documents a zaak has.</summary>
internal static class Documentenlijst
{
    private const string Kolommen = "Document, Mediatype, Bytes, BewaardOp";

    /// <summary>Lists the document, unless it is listed already.</summary>
    /// <returns>The document as it was listed first.</returns>
    public static Document Voegtoe(SqliteSession session, Zaaknummer nummer, Document document)
    {
        session.Execute(
            "INSERT INTO Documenten(Nummer, Document, Mediatype, Bytes, BewaardOp) VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
            nummer.Waarde,
            document.Id,
            document.Mediatype,
            document.Bytes,
            document.BewaardOp.UtcTicks);
        return Zoek(session, nummer, document.Id)!;
    }

    public static Document? Zoek(SqliteSession session, Zaaknummer nummer, string id) =>
        session.QueryFirst($"SELECT {Kolommen} FROM Documenten WHERE Nummer=?1 AND Document=?2", Map, nummer.Waarde, id);

    public static List<Document> Lees(SqliteSession session, Zaaknummer nummer) =>
        session.Query($"SELECT {Kolommen} FROM Documenten WHERE Nummer=?1 ORDER BY Id", Map, nummer.Waarde);

    public static void Verwijder(SqliteSession session, Zaaknummer nummer) => session.Execute("DELETE FROM Documenten WHERE Nummer=?1", nummer.Waarde);

    private static Document Map(SqlRow row) => new(row.Text(0), row.Text(1), row.Number(2), new DateTimeOffset(row.Number(3), TimeSpan.Zero));
}
