using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>
/// Zaken as one row of packed JSON each. JSON is made and read on the thread of the caller, so that the one writer only has bytes to move;
/// reading a zaak is a look-up by number, and parses it once per version.
/// </summary>
internal sealed class SqliteZaakStore(SqliteDatabase database) : IZaakStore
{
    private readonly Leesgeheugen _gelezen = new();

    public Task<ZaakDocument?> LeesAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        if (database.Read(session => session.QueryNumber("SELECT Versie FROM Zaken WHERE Nummer=?1", nummer.Waarde)) is not { } versie)
        {
            return Task.FromResult<ZaakDocument?>(null);
        }

        if (_gelezen.Zoek(nummer, versie) is { } eerder)
        {
            return Task.FromResult<ZaakDocument?>(eerder);
        }

        var rij = database.Read(session => session.QueryFirst(
            "SELECT Versie, Sleutels, Inhoud FROM Zaken WHERE Nummer=?1",
            row => new Rij(row.Number(0), row.Blob(1), row.Blob(2)),
            nummer.Waarde));
        if (rij is null)
        {
            return Task.FromResult<ZaakDocument?>(null);
        }

        var gelezen = new ZaakDocument(Opslagjson.LeesGepakt<Zaak>(rij.Inhoud), rij.Versie, Opslagjson.Lees<IReadOnlyList<VerwerkteSleutel>>(rij.Sleutels));
        _gelezen.Onthoud(gelezen);
        return Task.FromResult<ZaakDocument?>(gelezen);
    }

    public Task<long?> BewaarAsync(ZaakDocument document, IReadOnlyList<Feit> feiten, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var zaak = document.Zaak;
        var (inhoud, sleutels) = (Opslagjson.Pak(Opslagjson.Schrijf(zaak)), Opslagjson.Schrijf(document.Sleutels));
        _gelezen.Vergeet(zaak.Nummer);
        return database.WriteAsync<long?>(session =>
        {
            var bewaard = document.Versie == 0
                ? session.Execute(
                    "INSERT INTO Zaken(Nummer, Versie, Fase, Sleutels, Inhoud) VALUES(?1, 1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
                    zaak.Nummer.Waarde,
                    zaak.Fase.ToString(),
                    sleutels,
                    inhoud)
                : session.Execute(
                    "UPDATE Zaken SET Versie=Versie+1, Sleutels=?3, Inhoud=?4 WHERE Nummer=?1 AND Versie=?2",
                    zaak.Nummer.Waarde,
                    document.Versie,
                    sleutels,
                    inhoud);
            if (bewaard == 0)
            {
                return null;
            }

            // Apart, because the phase seldom changes and stands in an index that would otherwise be written with every save.
            session.Execute("UPDATE Zaken SET Fase=?2 WHERE Nummer=?1 AND Fase<>?2", zaak.Nummer.Waarde, zaak.Fase.ToString());
            Feitenketen.Voegtoe(session, Id(session, zaak.Nummer), feiten);
            return document.Versie + 1;
        });
    }

    public Task<IReadOnlyList<Dossierfeit>> FeitenAsync(Zaaknummer nummer, int vanaf, int hoogstens, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<Dossierfeit>>(database.Read(session => Feitenketen.Lees(session, nummer, vanaf, hoogstens)));
    }

    public Task<int> AantalFeitenAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => Feitenketen.Aantal(session, nummer)));
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The zaak does not exist.</exception>
    public Task<bool> VoegRegelToeAsync(Zaaknummer nummer, Logboekregel regel, Feit feit, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var inhoud = Opslagjson.Schrijf(regel);
        return database.WriteAsync(session =>
        {
            var zaak = Id(session, nummer);
            if (session.Execute("INSERT INTO Logboekregels(Zaak, Regel, Inhoud) VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING", zaak, regel.Id, inhoud) == 0)
            {
                return false;
            }

            Feitenketen.Voegtoe(session, zaak, [feit]);
            return true;
        });
    }

    public Task<IReadOnlyList<Logboekregel>> LogboekregelsAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var regels = database.Read(session => session.Query(
            "SELECT r.Inhoud FROM Zaken z JOIN Logboekregels r ON r.Zaak=z.Id WHERE z.Nummer=?1 ORDER BY r.Id",
            row => row.Blob(0),
            nummer.Waarde));
        return Task.FromResult<IReadOnlyList<Logboekregel>>(regels.ConvertAll(inhoud => Opslagjson.Lees<Logboekregel>(inhoud)));
    }

    public Task VernietigRegelsAsync(Zaaknummer nummer, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return database.WriteAsync(session =>
            session.Execute("DELETE FROM Logboekregels WHERE Zaak=(SELECT Id FROM Zaken WHERE Nummer=?1)", nummer.Waarde));
    }

    public Task<IReadOnlyList<Zaaknummer>> NietVernietigdAsync(Zaaknummer? na, int hoogstens, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<Zaaknummer>>(database.Read(session => session.Query(
            "SELECT Nummer FROM Zaken INDEXED BY ZakenNietVernietigd WHERE Fase <> 'Vernietigd' AND Nummer>?1 ORDER BY Nummer LIMIT ?2",
            row => Nummer.Lees(row.Text(0)),
            na?.Waarde ?? "",
            hoogstens)));
    }

    private static long Id(SqliteSession session, Zaaknummer nummer) =>
        session.QueryNumber("SELECT Id FROM Zaken WHERE Nummer=?1", nummer.Waarde) ?? throw new InvalidOperationException($"Zaak {nummer} bestaat niet.");

    private sealed record Rij(long Versie, byte[] Sleutels, byte[] Inhoud);
}
