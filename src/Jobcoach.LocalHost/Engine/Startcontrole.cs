using Jobcoach.Workflow.Zaken;

namespace Jobcoach.LocalHost.Engine;

/// <summary>
/// Loopt bij de start alle zaken langs. Werd het vorige proces gedood tussen bewaren en bellen, en vraagt niemand het opnieuw,
/// dan gaat de zaak nu verder en niet pas in de nacht.
/// </summary>
internal sealed class Startcontrole(Zaakcontrole controle, ILogger<Startcontrole> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // What was quiet too long is left to the night: after a long stop everything was, and it wakes up just now.
            var verslag = await controle.VoerUitAsync(stoppingToken);
            logger.LogInformation("Control at start: {Checked} checked, {Repaired} repaired", verslag.Gecontroleerd, verslag.Hersteld);
        }
        catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
        {
            // The night tries again, and meanwhile the program is of use.
            logger.LogError("Control at start failed: {Error}", fout.GetType().Name);
        }
        catch (OperationCanceledException)
        {
            logger.LogDebug("Control at start stops");
        }
    }
}
