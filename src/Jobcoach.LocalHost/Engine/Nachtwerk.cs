using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Storage;
using Jobcoach.Workflow.Rondes;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.LocalHost.Engine;

/// <summary>Doet op zijn tijd wat op Azure de timers doen: herinneren, controleren, vernietigen. En ruimt op wat afgelopen of verlopen is.</summary>
internal sealed class Nachtwerk(Vastwerk vastwerk, EmbeddedEngine engine, EmbeddedStorage opslag, TimeProvider klok, ILogger<Nachtwerk> logger) : BackgroundService
{
    private static readonly TimeSpan BewaarAfgelopen = TimeSpan.FromDays(30);
    private static readonly TimeSpan Speling = TimeSpan.FromMinutes(1);

    private List<Werk> _werk = [];

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        var nu = klok.GetUtcNow();
        _werk =
        [
            new("ControleerZaken", Rooster.Nacht, ControleerAsync, Rooster.Nacht(nu)),
            new("HerinnerLogboeken", Rooster.Herinneren, cancelled => RondeAsync("HerinnerLogboeken", vastwerk.HerinnerLogboekenAsync(cancelled)), Rooster.Herinneren(nu)),
            new("VernietigDossiers", Rooster.Vernietigen, cancelled => RondeAsync("VernietigDossiers", vastwerk.VernietigDossiersAsync(cancelled)), Rooster.Vernietigen(nu)),
        ];
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                // What came while the program was held up is done late and not skipped.
                var eerst = _werk.MinBy(werk => werk.Op)!;
                await WachtTotAsync(eerst.Op, stoppingToken);
                await ProbeerAsync(eerst, stoppingToken);
                _werk[_werk.IndexOf(eerst)] = eerst with { Op = eerst.Volgende(klok.GetUtcNow()) };
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            logger.LogDebug("Scheduled work stops");
        }
    }

    // A clock that is moved while the alarm is being set would else go off that much too late.
    private async Task WachtTotAsync(DateTimeOffset tot, CancellationToken cancelled)
    {
        while (tot - klok.GetUtcNow() is var wachten && wachten > TimeSpan.Zero)
        {
            using var opgegeven = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
            var wekker = Task.Delay(wachten, klok, opgegeven.Token);
            if (wachten - (tot - klok.GetUtcNow()) > Speling)
            {
                await opgegeven.CancelAsync();
                continue;
            }

            await wekker;
        }
    }

    private async Task ControleerAsync(CancellationToken cancelled)
    {
        var verslag = await vastwerk.ControleerZakenAsync(cancelled);
        var opgeruimd = await engine.PurgeAsync(klok.GetUtcNow() - BewaarAfgelopen, cancelled);
        var verlopen = await opslag.RuimVerlopenOpAsync(klok.GetUtcNow());
        logger.LogInformation(
            "Nightly control: {Checked} checked, {Repaired} repaired, {Stuck} stuck, {Lost} without a next step, {Purged} ended instances purged, {Expired} expired documents of users",
            verslag.Gecontroleerd,
            verslag.Hersteld,
            verslag.Vastgelopen.Count,
            verslag.ZonderVolgendeStap.Count,
            opgeruimd,
            verlopen);
    }

    private async Task RondeAsync(string naam, Task<Rondeverslag> ronde)
    {
        var verslag = await ronde;
        logger.LogInformation("{Work}: {Checked} looked at, {Rung} rung", naam, verslag.Bekeken, verslag.Gebeld);
    }

    private async Task ProbeerAsync(Werk werk, CancellationToken cancelled)
    {
        try
        {
            await werk.Doe(cancelled);
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            // The next time tries again; a program that stops over failed work would do nothing any more.
            logger.LogError("{Work} failed: {Error}", werk.Naam, fout.GetType().Name);
        }
    }

    private sealed record Werk(string Naam, Func<DateTimeOffset, DateTimeOffset> Volgende, Func<CancellationToken, Task> Doe, DateTimeOffset Op);
}
