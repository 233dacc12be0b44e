using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Post.Webhooks;

/// <summary>Het kanaal van de uitgaande post voor gebeurtenissen: leest abonnement en feit op het moment van versturen, en doet een poging.</summary>
internal sealed class Webhookverzender(IZaakStore zaken, IAbonnementStore abonnementen, Webhookbezorger bezorger, TimeProvider klok) : IBerichtverzender
{
    private const int Pogingen = 5;

    // Who looks at the list wants to know whether it works, not to the second; and every write of it is paid for.
    private static readonly TimeSpan Nauwkeurigheid = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pauze = TimeSpan.FromHours(1);

    public Uitgaandkanaal Kanaal => Uitgaandkanaal.Webhook;

    public async Task<Verzendvoornemen> BeoordeelAsync(Uitgaand item, CancellationToken cancelled) => (await LeesAsync(item, cancelled))?.Status switch
    {
        Abonnementstatus.Lopend => new Verzendvoornemen.Verstuur(),
        Abonnementstatus.Gepauzeerd => new Verzendvoornemen.Later(klok.GetUtcNow() + Pauze),
        _ => new Verzendvoornemen.Vervalt("abonnement-beeindigd"),
    };

    public async Task<Verzenduitkomst> VerzendAsync(Uitgaand item, CancellationToken cancelled)
    {
        if (await LeesAsync(item, cancelled) is not { Geheimen.Count: > 0 } abonnement
            || await zaken.FeitenAsync(item.Zaak, item.Nummer, 1, cancelled) is not [var feit])
        {
            return new Verzenduitkomst.Mislukt("niet-gevonden", Blijvend: true);
        }

        var poging = await bezorger.BezorgAsync(abonnement, new(item.Zaak, item.Nummer, feit.Feit.Soort, feit.Feit.Op), cancelled);
        switch (poging.Uitkomst)
        {
            case Webhookuitkomst.Aangenomen:
                await NoteerGeluktAsync(abonnement.Id, cancelled);
                return new Verzenduitkomst.Verzonden();
            case Webhookuitkomst.Opgeheven:
                await BeeindigAsync(abonnement, cancelled);
                return new Verzenduitkomst.Mislukt(poging.Code, Blijvend: true);
            default:
                return new Verzenduitkomst.Mislukt(poging.Code, NietVoor: poging.Wachten is { } wachten ? klok.GetUtcNow() + wachten : null);
        }
    }

    private async Task<Abonnement?> LeesAsync(Uitgaand item, CancellationToken cancelled) =>
        item.Abonnement is { } id ? await abonnementen.LeesAsync(id, cancelled) : null;

    // Only as long as it is still the same address that said so.
    private async Task BeeindigAsync(Abonnement gezien, CancellationToken cancelled)
    {
        for (var poging = 0; poging < Pogingen; poging++)
        {
            if (await abonnementen.LeesAsync(gezien.Id, cancelled) is not { Status: not Abonnementstatus.Beeindigd } nu
                || nu.Adres != gezien.Adres
                || await abonnementen.BewaarAsync(nu.Eindig(Abonnementeinde.AdresOpgeheven), cancelled) is not null)
            {
                return;
            }
        }
    }

    private async Task NoteerGeluktAsync(string id, CancellationToken cancelled)
    {
        var op = klok.GetUtcNow();
        for (var poging = 0; poging < Pogingen; poging++)
        {
            if (await abonnementen.VoortgangAsync(id, cancelled) is not { } stand
                || op - stand.LaatstGelukt < Nauwkeurigheid
                || await abonnementen.BewaarVoortgangAsync(stand with { LaatstGelukt = op }, cancelled) is not null)
            {
                return;
            }
        }
    }
}
