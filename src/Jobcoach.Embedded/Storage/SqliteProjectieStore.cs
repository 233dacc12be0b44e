using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Embedded.Storage;

/// <summary>Lists and counts, each from one range of one index.</summary>
internal sealed class SqliteProjectieStore(SqliteDatabase database) : IProjectieStore
{
    public Task WerkBijAsync(Zaakprojectie projectie, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();

        // Every turn of an orchestration comes by; almost always there is nothing to do, and then nobody should wait for a commit.
        return database.Read(session => Projectieschrijver.IsBij(session, projectie))
            ? Task.CompletedTask
            : database.WriteAsync(session => Projectieschrijver.Vervang(session, projectie));
    }

    public Task<Pagina<Taakregel>> TakenAsync(Taakvraag vraag, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => Takenlezer.Lees(session, vraag)));
    }

    public Task<IReadOnlyList<Taaktelling>> TelTakenAsync(Taaktelvraag vraag, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => Takenteller.Tel(session, vraag)));
    }

    public Task<Pagina<Zaakoverzicht>> ZakenAsync(Zaakvraag vraag, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => Overzichtlezer.Lees(session, vraag)));
    }

    public Task<IReadOnlyList<Organisatieregel>> ZoekOrganisatiesAsync(string tekst, int hoogstens, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => Organisatielijst.Zoek(session, tekst, hoogstens)));
    }

    public Task<IReadOnlyList<Resultaattelling>> TelResultatenAsync(Resultaatvraag vraag, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => Resultaatteller.Tel(session, vraag)));
    }
}
