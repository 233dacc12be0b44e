using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Gebruikersdocumenten;

namespace Jobcoach.Embedded.Storage;

/// <summary>What users keep for themselves.</summary>
internal sealed class SqliteGebruikersdocumentStore(SqliteDatabase database) : IGebruikersdocumentStore
{
    private const string Kolommen = "Gebruiker, Soort, Sleutel, Inhoud, Versie, GewijzigdOp, VerlooptOp";

    public Task<IReadOnlyList<Gebruikersdocument>> LijstAsync(string gebruikerId, Gebruikersdocumentsoort soort, DateTimeOffset nu, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<Gebruikersdocument>>(database.Read(session => session.Query(
            $"SELECT {Kolommen} FROM Gebruikersdocumenten WHERE Gebruiker=?1 AND Soort=?2 AND VerlooptOp>?3 ORDER BY GewijzigdOp DESC, Sleutel",
            Map,
            gebruikerId,
            soort.ToString(),
            nu.UtcTicks)));
    }

    public Task<Gebruikersdocument?> LeesAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, DateTimeOffset nu, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => session.QueryFirst(
            $"SELECT {Kolommen} FROM Gebruikersdocumenten WHERE Gebruiker=?1 AND Soort=?2 AND Sleutel=?3 AND VerlooptOp>?4",
            Map,
            gebruikerId,
            soort.ToString(),
            sleutel,
            nu.UtcTicks)));
    }

    public Task<long?> BewaarAsync(Gebruikersdocument document, DateTimeOffset nu, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return database.WriteAsync<long?>(session =>
        {
            if (document.Versie == 0)
            {
                session.Execute(
                    "DELETE FROM Gebruikersdocumenten WHERE Gebruiker=?1 AND Soort=?2 AND Sleutel=?3 AND VerlooptOp<=?4",
                    document.GebruikerId,
                    document.Soort.ToString(),
                    document.Sleutel,
                    nu.UtcTicks);
                return session.Execute(
                    $"INSERT INTO Gebruikersdocumenten({Kolommen}) VALUES(?1, ?2, ?3, ?4, 1, ?5, ?6) ON CONFLICT DO NOTHING",
                    document.GebruikerId,
                    document.Soort.ToString(),
                    document.Sleutel,
                    document.Inhoud,
                    document.GewijzigdOp.UtcTicks,
                    document.VerlooptOp.UtcTicks) == 0 ? null : 1;
            }

            return session.Execute(
                """
                UPDATE Gebruikersdocumenten SET Inhoud=?5, Versie=Versie+1, GewijzigdOp=?6, VerlooptOp=?7
                WHERE Gebruiker=?1 AND Soort=?2 AND Sleutel=?3 AND Versie=?4 AND VerlooptOp>?8
                """,
                document.GebruikerId,
                document.Soort.ToString(),
                document.Sleutel,
                document.Versie,
                document.Inhoud,
                document.GewijzigdOp.UtcTicks,
                document.VerlooptOp.UtcTicks,
                nu.UtcTicks) == 0 ? null : document.Versie + 1;
        });
    }

    public Task VerwijderAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return database.WriteAsync(session => session.Execute(
            "DELETE FROM Gebruikersdocumenten WHERE Gebruiker=?1 AND Soort=?2 AND Sleutel=?3",
            gebruikerId,
            soort.ToString(),
            sleutel));
    }

    /// <summary>Removes what has expired; nothing reads it any more.</summary>
    internal Task<int> RuimOpAsync(DateTimeOffset nu) =>
        database.WriteAsync(session => session.Execute("DELETE FROM Gebruikersdocumenten WHERE VerlooptOp<=?1", nu.UtcTicks));

    private static Gebruikersdocument Map(SqlRow row) => new(
        row.Text(0),
        Enum.Parse<Gebruikersdocumentsoort>(row.Text(1)),
        row.Text(2),
        row.Text(3),
        row.Number(4),
        new DateTimeOffset(row.Number(5), TimeSpan.Zero),
        new DateTimeOffset(row.Number(6), TimeSpan.Zero));
}
