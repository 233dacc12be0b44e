using System.Globalization;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>Delivers to a post box that can be looked into, instead of to people. A message that is there already is counted and not delivered again.</summary>
public sealed class SqliteBezorger : IBerichtbezorger
{
    private const string Soort = "b";
    private const string Kolommen = "Id, Nummer, Bericht, Inhoud, BezorgdOp, Pogingen";

    private readonly SqliteDatabase _database;
    private readonly TimeProvider _clock;

    internal SqliteBezorger(SqliteDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <inheritdoc/>
    public Task BezorgAsync(Berichtkenmerk kenmerk, Bericht bericht, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var inhoud = Opslagjson.Schrijf(bericht);
        return _database.WriteAsync(session => session.Execute(
            """
            INSERT INTO Bezorgd(Nummer, Bericht, Inhoud, BezorgdOp, Pogingen) VALUES(?1, ?2, ?3, ?4, 1)
            ON CONFLICT(Nummer, Bericht) DO UPDATE SET Pogingen=Pogingen+1
            """,
            kenmerk.Zaak.Waarde,
            kenmerk.Nummer,
            inhoud,
            _clock.GetUtcNow().UtcTicks));
    }

    /// <summary>The messages in the post box, in order of arrival.</summary>
    /// <param name="zaak">Only of this zaak; null for all.</param>
    /// <param name="na">Where the previous page ended; what cannot be read begins at the front.</param>
    /// <param name="hoogstens">Number per page, 1 to 200 inclusive.</param>
    /// <param name="cancelled">Cancels before reading.</param>
    public Task<Pagina<BezorgdBericht>> LijstAsync(Zaaknummer? zaak, string? na, int hoogstens, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var meest = Pagineren.Begrens(hoogstens);
        var vanaf = Bladwijzer.Lees(na, Soort, 2) is [_, var tekst] && long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : 0;
        var rijen = _database.Read(session => zaak is null
            ? session.Query($"SELECT {Kolommen} FROM Bezorgd WHERE Id>?1 ORDER BY Id LIMIT ?2", Map, vanaf, meest + 1)
            : session.Query($"SELECT {Kolommen} FROM Bezorgd WHERE Nummer=?3 AND Id>?1 ORDER BY Id LIMIT ?2", Map, vanaf, meest + 1, zaak.Waarde));
        return Task.FromResult(Pagineren.Pagina(
            rijen,
            meest,
            rij => rij.Bericht,
            rij => Bladwijzer.Schrijf(Soort, rij.Id.ToString(CultureInfo.InvariantCulture))));
    }

    private static (long Id, BezorgdBericht Bericht) Map(SqlRow row) => (
        row.Number(0),
        new(
            new(Nummer.Lees(row.Text(1)), (int)row.Number(2)),
            Opslagjson.Lees<Bericht>(row.Blob(3)),
            new DateTimeOffset(row.Number(4), TimeSpan.Zero),
            (int)row.Number(5)));
}
