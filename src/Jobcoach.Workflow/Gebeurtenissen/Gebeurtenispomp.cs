using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>
/// Draagt gebeurtenissen over aan de uitgaande post: eerst klaarzetten onder een vast kenmerk, dan de plaats onthouden.
/// Valt het programma daartussen uit, dan wordt hetzelfde nog eens klaargezet, en dat verandert niets.
/// </summary>
public sealed class Gebeurtenispomp(IAbonnementStore abonnementen, IGebeurtenisStore logboek, Postuitgang post, Wachtgrens wachtgrens, TimeProvider klok)
{
    private const int PerKeer = 100;
    private const int Pogingen = 20;

    // A fact that was written while the log was behind came later than it happened; a day is the longest that a zaak waits.
    private static readonly TimeSpan Naloop = TimeSpan.FromDays(1);

    // A bell that is lost delays an event by this part of what it may delay a zaak.
    private const int DeelVanWacht = 96;

    /// <summary>Draagt over wat er is, van elk abonnement hoogstens een greep.</summary>
    public async Task<Pompstand> PompAsync(CancellationToken cancelled)
    {
        var lopend = (await abonnementen.LijstAsync(cancelled)).Where(een => een.Status is Abonnementstatus.Lopend).ToList();
        if (lopend.Count == 0)
        {
            return new(Loopt: false, null);
        }

        var (isMeer, tot) = (false, klok.GetUtcNow() + (wachtgrens.Langst / DeelVanWacht));
        foreach (var abonnement in lopend)
        {
            var (meer, meerVanaf) = await DraagOverAsync(abonnement, cancelled);
            isMeer |= meer | await HerhaalAsync(abonnement, cancelled);
            tot = meerVanaf < tot ? meerVanaf.Value : tot;
        }

        return new(Loopt: true, isMeer ? null : tot);
    }

    private async Task<(bool IsMeer, DateTimeOffset? MeerVanaf)> DraagOverAsync(Abonnement abonnement, CancellationToken cancelled)
    {
        if (await abonnementen.VoortgangAsync(abonnement.Id, cancelled) is not { } stand)
        {
            return (false, null);
        }

        var deel = await logboek.LeesAsync(stand.Plaats, PerKeer, cancelled);
        var aantal = await ZetKlaarAsync(abonnement, deel.Gebeurtenissen, null, cancelled);
        if (deel.Plaats != stand.Plaats)
        {
            await WijzigAsync(
                abonnement.Id,
                nu => nu.Plaats == stand.Plaats ? nu with { Plaats = deel.Plaats, Overgedragen = nu.Overgedragen + aantal } : nu,
                cancelled);
        }

        return (deel.IsMeer, deel.MeerVanaf);
    }

    /// <summary>De oudste herhaling die nog loopt, een greep.</summary>
    private async Task<bool> HerhaalAsync(Abonnement abonnement, CancellationToken cancelled)
    {
        if ((await abonnementen.VoortgangAsync(abonnement.Id, cancelled))?.Herhalingen.FirstOrDefault(een => !een.IsKlaar) is not { } herhaling)
        {
            return false;
        }

        var deel = await logboek.LeesAsync(herhaling.Plaats, PerKeer, cancelled);
        var binnen = deel.Gebeurtenissen.Where(een => een.Op >= herhaling.Van && een.Op < herhaling.Tot);
        var aantal = await ZetKlaarAsync(abonnement, binnen, herhaling.Id, cancelled);
        var isKlaar = !deel.IsMeer || deel.Gebeurtenissen is [.., { Op: var laatste }] && laatste >= herhaling.Tot + Naloop;
        await WijzigAsync(
            abonnement.Id,
            nu => nu with
            {
                Overgedragen = nu.Overgedragen + aantal,
                Herhalingen = [.. nu.Herhalingen.Select(een => een == herhaling ? een with { Plaats = deel.Plaats, Aantal = een.Aantal + aantal, IsKlaar = isKlaar } : een)],
            },
            cancelled);
        return true;
    }

    private async Task<int> ZetKlaarAsync(Abonnement abonnement, IEnumerable<Gebeurtenis> gebeurtenissen, string? herhaling, CancellationToken cancelled)
    {
        var aantal = 0;
        foreach (var gebeurtenis in gebeurtenissen.Where(een => Gebeurteniscatalogus.Type(een.Soort) is { } type && abonnement.Wil(type)))
        {
            var id = herhaling is null ? $"{gebeurtenis.Kenmerk}.{abonnement.Id}" : $"{gebeurtenis.Kenmerk}.{abonnement.Id}.{herhaling}";
            await post.ZetKlaarAsync(new Uitgaand(id, Uitgaandkanaal.Webhook, gebeurtenis.Zaak, gebeurtenis.Volgnummer, abonnement.Id, klok.GetUtcNow()), cancelled);
            aantal++;
        }

        return aantal;
    }

    private async Task WijzigAsync(string id, Func<Abonnementvoortgang, Abonnementvoortgang> wijzig, CancellationToken cancelled)
    {
        for (var poging = 0; poging < Pogingen; poging++)
        {
            if (await abonnementen.VoortgangAsync(id, cancelled) is not { } stand || await abonnementen.BewaarVoortgangAsync(wijzig(stand), cancelled) is not null)
            {
                return;
            }
        }

        throw new InvalidOperationException("De voortgang van een abonnement verandert steeds.");
    }
}
