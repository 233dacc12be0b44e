using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Web.Abonnementen;

/// <summary>Leest abonnementen met hun stand.</summary>
internal sealed class Abonnementlezer(IAbonnementStore abonnementen, IUitgaandStore post, TimeProvider klok)
{
    // Who has more than this waiting knows enough.
    private const int PerKeer = 200;
    private const int MeestePaginas = 5;

    /// <summary>Alle abonnementen: die niet afgelopen zijn eerst, en dan op naam.</summary>
    public async Task<IReadOnlyList<Abonnementbeeld>> LijstAsync(CancellationToken cancelled)
    {
        var (wacht, mislukt) = (await TelAsync(Uitgaandstatus.Wacht, cancelled), await TelAsync(Uitgaandstatus.Mislukt, cancelled));
        List<Abonnementbeeld> beelden = [];
        foreach (var abonnement in await abonnementen.LijstAsync(cancelled))
        {
            beelden.Add(await BeeldAsync(abonnement, wacht, mislukt, cancelled));
        }

        return [.. beelden.OrderBy(beeld => beeld.Status is Abonnementstatus.Beeindigd).ThenBy(beeld => beeld.Naam, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>Een abonnement met zijn versie; null als het niet bestaat.</summary>
    public async Task<(Abonnementbeeld Beeld, long Versie)?> LeesAsync(string id, CancellationToken cancelled) =>
        await abonnementen.LeesAsync(id, cancelled) is { } abonnement
            ? (await BeeldAsync(abonnement, await TelAsync(Uitgaandstatus.Wacht, cancelled), await TelAsync(Uitgaandstatus.Mislukt, cancelled), cancelled), abonnement.Versie)
            : null;

    private async Task<Abonnementbeeld> BeeldAsync(Abonnement abonnement, Telling wacht, Telling mislukt, CancellationToken cancelled)
    {
        var stand = await abonnementen.VoortgangAsync(abonnement.Id, cancelled);
        return new(
            abonnement.Id,
            abonnement.Naam,
            abonnement.Adres,
            abonnement.Typen,
            abonnement.Status,
            abonnement.Einde,
            abonnement.AangemaaktOp,
            [.. abonnement.GeheimenOp(klok.GetUtcNow()).Select(geheim => new Sleutelbeeld(geheim.Kenmerk, geheim.GeldigTot))],
            stand?.LaatstGelukt,
            stand?.Overgedragen ?? 0,
            wacht.Aantallen.GetValueOrDefault(abonnement.Id),
            mislukt.Aantallen.GetValueOrDefault(abonnement.Id),
            wacht.Volledig && mislukt.Volledig,
            [.. (stand?.Herhalingen ?? []).Select(Herhalingbeeld.Uit)]);
    }

    private async Task<Telling> TelAsync(Uitgaandstatus status, CancellationToken cancelled)
    {
        Dictionary<string, int> aantallen = [];
        string? na = null;
        for (var pagina = 0; pagina < MeestePaginas; pagina++)
        {
            var deel = await post.LijstAsync(new(Uitgaandkanaal.Webhook, status, na, PerKeer), cancelled);
            foreach (var groep in deel.Regels.Where(item => item.Abonnement is not null).CountBy(item => item.Abonnement!))
            {
                aantallen[groep.Key] = aantallen.GetValueOrDefault(groep.Key) + groep.Value;
            }

            if (deel.Volgende is null)
            {
                return new(aantallen, Volledig: true);
            }

            na = deel.Volgende;
        }

        return new(aantallen, Volledig: false);
    }

    private sealed record Telling(Dictionary<string, int> Aantallen, bool Volledig);
}
