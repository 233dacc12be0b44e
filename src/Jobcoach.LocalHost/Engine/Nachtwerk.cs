using Jobcoach.Domain.Handelingen;
using Jobcoach.Embedded.Engine;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.LocalHost.Engine;

/// <summary>
/// Doet elke nacht wat op Azure een timer doet: de controle dat elke zaak een volgende stap heeft.
/// Herinneren en vernietigen doen de zaken zelf op hun dag.
/// </summary>
internal sealed class Nachtwerk(Zaakcontrole controle, EmbeddedEngine engine, TimeProvider klok, ILogger<Nachtwerk> logger) : BackgroundService
{
    private static readonly TimeSpan NaMiddernacht = TimeSpan.FromHours(2);
    private static readonly TimeSpan BewaarAfgelopen = TimeSpan.FromDays(30);

    private DateTimeOffset _volgende;

    /// <summary>Het eerstvolgende tijdstip na <paramref name="nu"/>: twee uur na het begin van een Nederlandse dag.</summary>
    internal static DateTimeOffset Volgende(DateTimeOffset nu)
    {
        var vandaag = Moment.BeginVan(Moment.Van(nu).Dag).Tijdstip + NaMiddernacht;
        return vandaag > nu ? vandaag : Moment.BeginVan(Moment.Van(nu).Dag.AddDays(1)).Tijdstip + NaMiddernacht;
    }

    /// <summary>Het werk van een nacht.</summary>
    internal async Task DoeAsync(CancellationToken cancelled)
    {
        var verslag = await controle.VoerUitAsync(cancelled);
        var opgeruimd = await engine.PurgeAsync(klok.GetUtcNow() - BewaarAfgelopen, cancelled);
        logger.LogInformation(
            "Nightly control: {Checked} checked, {Repaired} repaired, {Stuck} stuck, {Lost} without a next step, {Purged} ended instances purged",
            verslag.Gecontroleerd,
            verslag.Hersteld,
            verslag.Vastgelopen.Count,
            verslag.ZonderVolgendeStap.Count,
            opgeruimd);
    }

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _volgende = Volgende(klok.GetUtcNow());
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            for (; ; _volgende = Volgende(klok.GetUtcNow()))
            {
                // A night that came while the program was held up is done late and not skipped.
                var wachten = _volgende - klok.GetUtcNow();
                await Task.Delay(wachten > TimeSpan.Zero ? wachten : TimeSpan.Zero, klok, stoppingToken);
                await ProbeerAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            logger.LogDebug("Nightly control stops");
        }
    }

    private async Task ProbeerAsync(CancellationToken cancelled)
    {
        try
        {
            await DoeAsync(cancelled);
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            // The next night tries again; a program that stops over a failed check would check nothing.
            logger.LogError("Nightly control failed: {Error}", fout.GetType().Name);
        }
    }
}
