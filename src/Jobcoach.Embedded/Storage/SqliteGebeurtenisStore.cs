using System.Globalization;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>
/// The log of events is the table of facts itself, in the order of its rows: there is one writer, rows are added in its transactions and never go,
/// so a row that is seen has no unseen row before it. Nothing is written twice and nothing can lag behind.
/// </summary>
internal sealed class SqliteGebeurtenisStore(SqliteDatabase database) : IGebeurtenisStore
{
    // Facts have the time at which their act was judged, and lie in order of their commit: these differ by less than the longest request takes.
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(10);

    /// <summary>The one query; the join must begin at the facts.</summary>
    internal const string Sql = """
        SELECT f.Id, z.Nummer, f.Volgnummer, f.Inhoud FROM Feiten f CROSS JOIN Zaken z ON z.Id=f.Zaak
        WHERE f.Id>?1 ORDER BY f.Id LIMIT ?2
        """;

    public Task<bool> WerkBijAsync(Zaaknummer zaak, CancellationToken cancelled) => Task.FromResult(false);

    public Task<Gebeurtenissendeel> LeesAsync(string na, int hoogstens, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var (vanaf, meest) = (Lees(na), Pagineren.Begrens(hoogstens));
        var rijen = database.Read(session => session.Query(
            Sql,
            row => (Id: row.Number(0), Nummer: Nummer.Lees(row.Text(1)), Volgnummer: (int)row.Number(2), Inhoud: row.Blob(3)),
            vanaf,
            meest + 1));
        var deel = rijen.Take(meest).ToList();
        return Task.FromResult(new Gebeurtenissendeel(
            deel.ConvertAll(rij => Opslagjson.Lees<Feit>(rij.Inhoud) is var feit ? new Gebeurtenis(rij.Nummer, rij.Volgnummer, feit.Soort, feit.Op) : null!),
            deel.Count > 0 ? Schrijf(deel[^1].Id) : na,
            rijen.Count > meest,
            null));
    }

    public Task<string> PlaatsAsync(DateTimeOffset vanaf, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(Schrijf(database.Read(session =>
        {
            // Halving: about twenty looks for a million facts, and no index that every act would pay for.
            var (voor, na) = (0L, Laatste(session) + 1);
            while (na - voor > 1)
            {
                var midden = voor + ((na - voor) / 2);
                var op = session.QueryFirst("SELECT Inhoud FROM Feiten WHERE Id=?1", row => Opslagjson.Lees<Feit>(row.Blob(0)), midden)?.Op;
                (voor, na) = op < vanaf - Speling ? (midden, na) : (voor, midden);
            }

            return voor;
        })));
    }

    public Task<string> EindeAsync(CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(Schrijf(database.Read(Laatste)));
    }

    private static long Laatste(SqliteSession session) => session.QueryNumber("SELECT Id FROM Feiten ORDER BY Id DESC LIMIT 1") ?? 0;

    private static string Schrijf(long id) => string.Create(CultureInfo.InvariantCulture, $"f{id}");

    private static long Lees(string plaats) =>
        plaats.StartsWith('f') && long.TryParse(plaats.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new FormatException("This is no place in the log of events.");
}
