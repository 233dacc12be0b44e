using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>Subscriptions, encrypted, and how far each of them is.</summary>
internal sealed class SqliteAbonnementStore(SqliteDatabase database, Abonnementkluis kluis) : IAbonnementStore
{
    public Task<IReadOnlyList<Abonnement>> LijstAsync(CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var rijen = database.Read(session => session.Query("SELECT Kenmerk, Versie, Inhoud FROM Abonnementen ORDER BY Id", Map));
        return Task.FromResult<IReadOnlyList<Abonnement>>(rijen.ConvertAll(Open));
    }

    public Task<bool> LooptErEenAsync(CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => session.QueryNumber("SELECT Id FROM Abonnementen INDEXED BY AbonnementenLopend WHERE Status='Lopend' LIMIT 1")) is not null);
    }

    public Task<Abonnement?> LeesAsync(string id, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var rij = database.Read(session => session.QueryFirst("SELECT Kenmerk, Versie, Inhoud FROM Abonnementen WHERE Kenmerk=?1", Map, id));
        return Task.FromResult(rij is null ? null : Open(rij));
    }

    public Task<long?> BewaarAsync(Abonnement abonnement, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var inhoud = kluis.Sluit(abonnement with { Versie = 0 });
        return database.WriteAsync<long?>(session => (abonnement.Versie == 0
            ? session.Execute(
                "INSERT INTO Abonnementen(Kenmerk, Versie, Status, Inhoud) VALUES(?1, 1, ?2, ?3) ON CONFLICT DO NOTHING",
                abonnement.Id,
                abonnement.Status.ToString(),
                inhoud)
            : session.Execute(
                "UPDATE Abonnementen SET Versie=Versie+1, Status=?3, Inhoud=?4 WHERE Kenmerk=?1 AND Versie=?2",
                abonnement.Id,
                abonnement.Versie,
                abonnement.Status.ToString(),
                inhoud)) == 0 ? null : abonnement.Versie + 1);
    }

    public Task<Abonnementvoortgang?> VoortgangAsync(string id, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var rij = database.Read(session => session.QueryFirst("SELECT Kenmerk, Versie, Inhoud FROM Abonnementvoortgang WHERE Kenmerk=?1", Map, id));
        return Task.FromResult(rij is null ? null : Opslagjson.Lees<Abonnementvoortgang>(rij.Inhoud) with { Versie = rij.Versie });
    }

    public Task<long?> BewaarVoortgangAsync(Abonnementvoortgang voortgang, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var inhoud = Opslagjson.Schrijf(voortgang);
        return database.WriteAsync<long?>(session => (voortgang.Versie == 0
            ? session.Execute("INSERT INTO Abonnementvoortgang(Kenmerk, Versie, Inhoud) VALUES(?1, 1, ?2) ON CONFLICT DO NOTHING", voortgang.Abonnement, inhoud)
            : session.Execute(
                "UPDATE Abonnementvoortgang SET Versie=Versie+1, Inhoud=?3 WHERE Kenmerk=?1 AND Versie=?2",
                voortgang.Abonnement,
                voortgang.Versie,
                inhoud)) == 0 ? null : voortgang.Versie + 1);
    }

    private Abonnement Open(Rij rij) => kluis.Open(rij.Kenmerk, rij.Inhoud) with { Versie = rij.Versie };

    private static Rij Map(SqlRow row) => new(row.Text(0), row.Number(1), row.Blob(2));

    private sealed record Rij(string Kenmerk, long Versie, byte[] Inhoud);
}
