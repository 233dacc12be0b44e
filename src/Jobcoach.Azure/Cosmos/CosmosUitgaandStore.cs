using System.Globalization;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// The outbox: a partition for messages and one for webhooks, so that every list is a range of one partition. What went out vanishes by itself
/// after <see cref="IUitgaandStore.Bewaartermijn"/>, which keeps a partition far below its limit.
/// </summary>
internal sealed class CosmosUitgaandStore(Container uitgaand) : IUitgaandStore
{
    private const string Soort = "u";

    public async Task<Uitgaand?> LeesAsync(Uitgaandkanaal kanaal, string id, CancellationToken cancelled) =>
        (await uitgaand.ReadAsync<Opgeslagen>(id, Lijst(kanaal), cancelled))?.Item.Item;

    public async Task<Uitgaand> ZetKlaarAsync(Uitgaand nieuw, CancellationToken cancelled)
    {
        var eerste = nieuw with { Versie = 1 };
        for (var pogingen = new Attempts(); ;)
        {
            var antwoord = await uitgaand.CreateAsync(Opgeslagen.Van(eerste), Lijst(eerste.Kanaal), cancelled);
            if (antwoord.Answer is WriteAnswer.Written)
            {
                return eerste;
            }

            if (antwoord.Answer is WriteAnswer.Refused && await LeesAsync(nieuw.Kanaal, nieuw.Id, cancelled) is { } eerder)
            {
                return eerder;
            }

            await pogingen.AfterAsync(antwoord.Answer, cancelled);
        }
    }

    public async Task<Uitgaand?> BewaarAsync(Uitgaand gewijzigd, CancellationToken cancelled)
    {
        var (lijst, volgende, pogingen) = (Lijst(gewijzigd.Kanaal), gewijzigd with { Versie = gewijzigd.Versie + 1 }, new Attempts());
        for (var onzeker = false; ; onzeker = true)
        {
            var gelezen = await uitgaand.ReadAsync<Opgeslagen>(gewijzigd.Id, lijst, cancelled);

            // After a missing answer what stands there may be what was written.
            if (onzeker && gelezen?.Item.Item == volgende)
            {
                return volgende;
            }

            if (gelezen is null || gelezen.Item.Item.Versie != gewijzigd.Versie)
            {
                return null;
            }

            var antwoord = await uitgaand.ReplaceAsync(Opgeslagen.Van(volgende), gewijzigd.Id, lijst, gelezen.ETag, cancelled);
            if (antwoord.Answer is WriteAnswer.Written)
            {
                return volgende;
            }

            await pogingen.AfterAsync(antwoord.Answer, cancelled);
        }
    }

    public async Task<Pagina<Uitgaand>> LijstAsync(Uitgaandvraag vraag, CancellationToken cancelled)
    {
        var hoogstens = Pagineren.Begrens(vraag.Hoogstens);
        var na = Bladwijzer.Lees(vraag.Na, Soort, 2) is [_, var plaats] ? plaats : "";
        var rijen = await Vraag(vraag.Kanaal, vraag.Status)
            .En("volgorde", ">", na)
            .LeesAsync<Opgeslagen>(uitgaand, $"TOP {hoogstens + 1} *", ["lijst", "kanaal", "status", "volgorde"], cancelled);
        return Pagineren.Pagina(rijen, hoogstens, rij => rij.Item, rij => Bladwijzer.Schrijf(Soort, rij.Volgorde));
    }

    public Task<int> TelAsync(Uitgaandkanaal kanaal, Uitgaandstatus status, CancellationToken cancelled) => Vraag(kanaal, status).TelAsync(uitgaand, cancelled);

    private static Vraagtekst Vraag(Uitgaandkanaal kanaal, Uitgaandstatus status) => new Vraagtekst(Lijst(kanaal)).En("kanaal", "=", kanaal).En("status", "=", status);

    // A message can go from mail to paper and stays the same item.
    private static string Lijst(Uitgaandkanaal kanaal) => kanaal is Uitgaandkanaal.Webhook ? "webhook" : "post";

    private sealed record Opgeslagen(string Id, string Lijst, Uitgaandkanaal Kanaal, Uitgaandstatus Status, string Volgorde, int? Ttl, Uitgaand Item)
    {
        public static Opgeslagen Van(Uitgaand item) => new(
            item.Id,
            CosmosUitgaandStore.Lijst(item.Kanaal),
            item.Kanaal,
            item.Status,
            string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.UtcTicks - item.GemaaktOp.UtcTicks:D19}-{item.Id}"),
            item.Status is Uitgaandstatus.Bezorgd or Uitgaandstatus.Vervallen ? (int)IUitgaandStore.Bewaartermijn.TotalSeconds : null,
            item);
    }
}
