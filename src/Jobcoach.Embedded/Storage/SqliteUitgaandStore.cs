using System.Globalization;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>The outbox. What is asked for stands in columns, all of it in the document.</summary>
internal sealed class SqliteUitgaandStore(SqliteDatabase database) : IUitgaandStore
{
    /// <summary>A page: one range of one index.</summary>
    internal const string Lijst =
        "SELECT Inhoud FROM Uitgaand WHERE Kanaal=?1 AND Status=?2 AND (Volgorde, Kenmerk)>(?3, ?4) ORDER BY Volgorde, Kenmerk LIMIT ?5";

    /// <summary>A count: the index alone.</summary>
    internal const string Telling = "SELECT count(*) FROM Uitgaand WHERE Kanaal=?1 AND Status=?2";

    private const string Een = "SELECT Inhoud FROM Uitgaand WHERE Soort=?1 AND Kenmerk=?2";
    private const string Soort = "u";

    public Task<Uitgaand?> LeesAsync(Uitgaandkanaal kanaal, string id, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => session.QueryFirst(Een, Map, Soortnaam(kanaal), id)));
    }

    public async Task<Uitgaand> ZetKlaarAsync(Uitgaand nieuw, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var eerste = nieuw with { Versie = 1 };
        return await database.WriteAsync(session => session.Execute(
            """
            INSERT INTO Uitgaand(Soort, Kenmerk, Kanaal, Status, Volgorde, GewijzigdOp, Versie, Inhoud) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT(Soort, Kenmerk) DO NOTHING
            """,
            Soortnaam(eerste.Kanaal),
            eerste.Id,
            eerste.Kanaal.ToString(),
            eerste.Status.ToString(),
            Volgorde(eerste),
            eerste.GewijzigdOp.UtcTicks,
            eerste.Versie,
            Opslagjson.Schrijf(eerste))) == 1
            ? eerste
            : await LeesAsync(nieuw.Kanaal, nieuw.Id, cancelled) ?? throw new InvalidOperationException("What stood in the way is gone.");
    }

    public async Task<Uitgaand?> BewaarAsync(Uitgaand gewijzigd, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var volgende = gewijzigd with { Versie = gewijzigd.Versie + 1 };
        return await database.WriteAsync(session => session.Execute(
            "UPDATE Uitgaand SET Kanaal=?4, Status=?5, GewijzigdOp=?6, Versie=Versie+1, Inhoud=?7 WHERE Soort=?1 AND Kenmerk=?2 AND Versie=?3",
            Soortnaam(gewijzigd.Kanaal),
            gewijzigd.Id,
            gewijzigd.Versie,
            gewijzigd.Kanaal.ToString(),
            gewijzigd.Status.ToString(),
            gewijzigd.GewijzigdOp.UtcTicks,
            Opslagjson.Schrijf(volgende))) == 1
            ? volgende
            : null;
    }

    public Task<Pagina<Uitgaand>> LijstAsync(Uitgaandvraag vraag, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var meest = Pagineren.Begrens(vraag.Hoogstens);
        var (volgorde, kenmerk) = Bladwijzer.Lees(vraag.Na, Soort, 3) is [_, var plaats, var id] && long.TryParse(plaats, NumberStyles.None, CultureInfo.InvariantCulture, out var gelezen)
            ? (gelezen, id)
            : (-1, "");
        var rijen = database.Read(session => session.Query(Lijst, Map, vraag.Kanaal.ToString(), vraag.Status.ToString(), volgorde, kenmerk, meest + 1));
        return Task.FromResult(Pagineren.Pagina(
            rijen,
            meest,
            rij => rij,
            rij => Bladwijzer.Schrijf(Soort, Volgorde(rij).ToString(CultureInfo.InvariantCulture), rij.Id)));
    }

    public Task<int> TelAsync(Uitgaandkanaal kanaal, Uitgaandstatus status, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult((int)database.Read(session => session.QueryNumber(Telling, kanaal.ToString(), status.ToString()) ?? 0));
    }

    /// <summary>Removes what was delivered or lapsed long ago.</summary>
    internal Task<int> RuimOpAsync(DateTimeOffset nu) => database.WriteAsync(session => session.Execute(
        "DELETE FROM Uitgaand WHERE Status IN ('Bezorgd', 'Vervallen') AND GewijzigdOp<=?1",
        (nu - IUitgaandStore.Bewaartermijn).UtcTicks));

    // A message can go from mail to paper and stays the same row.
    private static string Soortnaam(Uitgaandkanaal kanaal) => kanaal is Uitgaandkanaal.Webhook ? "webhook" : "post";

    // The latest first.
    private static long Volgorde(Uitgaand item) => DateTimeOffset.MaxValue.UtcTicks - item.GemaaktOp.UtcTicks;

    private static Uitgaand Map(SqlRow row) => Opslagjson.Lees<Uitgaand>(row.Blob(0));
}
