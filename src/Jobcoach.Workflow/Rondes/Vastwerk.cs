using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Workflow.Rondes;

/// <summary>Doet het vaste werk en noteert elke keer hoe het ging; in beide hosts hetzelfde.</summary>
public sealed class Vastwerk(Belronde ronde, Zaakcontrole controle, Postuitgang post, IRondeStore rondes, TimeProvider klok)
{
    /// <summary>Herinnert.</summary>
    public Task<Rondeverslag> HerinnerLogboekenAsync(CancellationToken cancelled) =>
        VoerUitAsync(Rondesoort.HerinnerLogboeken, () => ronde.HerinnerLogboekenAsync(cancelled), Uitslag);

    /// <summary>Controleert de zaken, en start de post die is blijven liggen.</summary>
    public Task<Controleverslag> ControleerZakenAsync(CancellationToken cancelled) => VoerUitAsync(
        Rondesoort.ControleerZaken,
        () => ControleerAsync(cancelled),
        (kaal, verslag) => kaal with
        {
            Bekeken = verslag.Gecontroleerd,
            Gedaan = verslag.Hersteld,
            Vastgelopen = verslag.Vastgelopen.Count,
            ZonderVolgendeStap = verslag.ZonderVolgendeStap.Count,
        });

    /// <summary>Vernietigt.</summary>
    public Task<Rondeverslag> VernietigDossiersAsync(CancellationToken cancelled) =>
        VoerUitAsync(Rondesoort.VernietigDossiers, () => ronde.VernietigDossiersAsync(cancelled), Uitslag);

    private async Task<Controleverslag> ControleerAsync(CancellationToken cancelled)
    {
        await post.HerstelAsync(Uitgaandkanaal.Email, cancelled);
        await post.HerstelAsync(Uitgaandkanaal.Webhook, cancelled);
        return await controle.VoerUitAsync(cancelled);
    }

    private static Ronde Uitslag(Ronde kaal, Rondeverslag verslag) => kaal with { Bekeken = verslag.Bekeken, Gedaan = verslag.Gebeld };

    // What was done is noted even when the host stops meanwhile; what went wrong stays the caller's to report.
    private async Task<T> VoerUitAsync<T>(Rondesoort soort, Func<Task<T>> doe, Func<Ronde, T, Ronde> uitslag)
    {
        var begonnen = klok.GetUtcNow();
        T verslag;
        try
        {
            verslag = await doe();
        }
        catch
        {
            await rondes.NoteerAsync(new(soort, begonnen, klok.GetUtcNow(), Gelukt: false, 0, 0), CancellationToken.None);
            throw;
        }

        await rondes.NoteerAsync(uitslag(new(soort, begonnen, klok.GetUtcNow(), Gelukt: true, 0, 0), verslag), CancellationToken.None);
        return verslag;
    }
}
