using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Workflow.Berichten;

/// <summary>De deur naar buiten: eerst in de uitgaande post, dan de orkestratie die het bezorgt. Herhalen mag.</summary>
public sealed class Postuitgang(IUitgaandStore post, IOrchestrationClient orkestratie, TimeProvider klok)
{
    private const int PerKeer = 200;

    // Longer than a turn takes to come by, so that only what was left behind is started again.
    private static readonly TimeSpan Speling = TimeSpan.FromHours(1);

    /// <summary>Zet een bericht van een zaak klaar.</summary>
    public Task ZetKlaarAsync(Berichtkenmerk kenmerk, CancellationToken cancelled) => ZetKlaarAsync(Uitgaand.Bericht(kenmerk, klok.GetUtcNow()), cancelled);

    /// <summary>Zet iets klaar en laat het bezorgen. Staat het er al, dan verandert het niet; wat bezorgd is gaat niet nog eens.</summary>
    public async Task ZetKlaarAsync(Uitgaand nieuw, CancellationToken cancelled)
    {
        if (await post.ZetKlaarAsync(nieuw, cancelled) is { Status: Uitgaandstatus.Wacht, Kanaal: not Uitgaandkanaal.Papier } item)
        {
            await StartAsync(item, cancelled);
        }
    }

    /// <summary>Laat iets wat mislukte opnieuw gaan, met alle pogingen van voren af aan.</summary>
    /// <returns>Onwaar als het niet (meer) bij wat mislukte staat.</returns>
    public async Task<bool> OpnieuwAsync(Uitgaandkanaal kanaal, string id, CancellationToken cancelled)
    {
        var nu = klok.GetUtcNow();
        if (await post.LeesAsync(kanaal, id, cancelled) is not { Status: Uitgaandstatus.Mislukt } item
            || await post.BewaarAsync(item with { Status = Uitgaandstatus.Wacht, Pogingen = 0, VolgendePoging = nu, GewijzigdOp = nu }, cancelled) is not { } weer)
        {
            return false;
        }

        await StartAsync(weer, cancelled);
        return true;
    }

    /// <summary>Laat de laatste van wat mislukte opnieuw gaan, hoogstens een pagina tegelijk: wie een storing verhielp hoeft niet alles ineens los te laten.</summary>
    /// <returns>Hoeveel er weer gaan.</returns>
    public async Task<int> AllesOpnieuwAsync(Uitgaandkanaal kanaal, CancellationToken cancelled)
    {
        var gestart = 0;
        foreach (var item in (await post.LijstAsync(new(kanaal, Uitgaandstatus.Mislukt, null, PerKeer), cancelled)).Regels)
        {
            gestart += await OpnieuwAsync(kanaal, item.Id, cancelled) ? 1 : 0;
        }

        return gestart;
    }

    /// <summary>Zet een bericht dat per e-mail mislukte bij wat geprint wordt.</summary>
    /// <returns>Onwaar als het niet (meer) bij wat mislukte staat.</returns>
    public Task<bool> OpPapierAsync(string id, CancellationToken cancelled) => VeranderAsync(
        id,
        item => item is { Kanaal: Uitgaandkanaal.Email, Status: Uitgaandstatus.Mislukt },
        item => item with { Kanaal = Uitgaandkanaal.Papier, Status = Uitgaandstatus.Wacht },
        cancelled);

    /// <summary>Noteert dat iemand het geprint en verstuurd heeft.</summary>
    /// <returns>Onwaar als het niet (meer) op papier wacht.</returns>
    public Task<bool> PapierVerstuurdAsync(string id, CancellationToken cancelled) => VeranderAsync(
        id,
        item => item is { Kanaal: Uitgaandkanaal.Papier, Status: Uitgaandstatus.Wacht },
        item => item with { Status = Uitgaandstatus.Bezorgd },
        cancelled);

    /// <summary>Start wat wacht en al had moeten gaan: het vangnet voor een orkestratie die er niet meer is.</summary>
    /// <returns>Hoeveel er gestart zijn.</returns>
    public async Task<int> HerstelAsync(Uitgaandkanaal kanaal, CancellationToken cancelled)
    {
        var (hersteld, grens) = (0, klok.GetUtcNow() - Speling);
        for (string? na = null; ;)
        {
            var pagina = await post.LijstAsync(new(kanaal, Uitgaandstatus.Wacht, na, PerKeer), cancelled);
            foreach (var item in pagina.Regels.Where(item => item.VolgendePoging < grens))
            {
                await StartAsync(item, cancelled);
                hersteld++;
            }

            if (pagina.Volgende is null)
            {
                return hersteld;
            }

            na = pagina.Volgende;
        }
    }

    private async Task<bool> VeranderAsync(string id, Func<Uitgaand, bool> mag, Func<Uitgaand, Uitgaand> wordt, CancellationToken cancelled) =>
        await post.LeesAsync(Uitgaandkanaal.Papier, id, cancelled) is { } item
        && mag(item)
        && await post.BewaarAsync(wordt(item) with { GewijzigdOp = klok.GetUtcNow() }, cancelled) is not null;

    private Task StartAsync(Uitgaand item, CancellationToken cancelled) =>
        orkestratie.EnsureStartedAsync(BerichtOrchestration.Naam, OrchestrationId.Uitgaand(item), BerichtOpdracht.Voor(item), cancelled);
}
