using System.Diagnostics.Metrics;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Metingen;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Workflow.Tests.Metingen;

/// <summary>What the alarms of <c>infra</c> listen to is really said.</summary>
public sealed class ProcesmetingTests : IDisposable
{
    private static readonly DateOnly Begin = new(2015, 2, 2);

    // Other tests measure at the same time: only what happens in the flow of this one counts.
    private static readonly AsyncLocal<List<(string Naam, long Waarde, string? Activiteit)>?> Gehoord = new();

    private readonly MeterListener _luisteraar = new();

    public ProcesmetingTests()
    {
        _luisteraar.InstrumentPublished = (instrument, luisteraar) =>
        {
            if (instrument.Meter.Name == Procesmeting.Naam)
            {
                luisteraar.EnableMeasurementEvents(instrument);
            }
        };
        _luisteraar.SetMeasurementEventCallback<long>((instrument, waarde, kenmerken, _) => Gehoord.Value?.Add(
            (instrument.Name, waarde, kenmerken is [{ Key: Procesmeting.Activiteit } kenmerk] ? (string?)kenmerk.Value : null)));
        _luisteraar.Start();
    }

    [Fact]
    public async Task A_control_reports_what_it_looked_at_what_is_stuck_and_which_terms_press()
    {
        await using var proef = new Proefopstelling(Begin);
        var nummer = await proef.DienInAsync();
        var zaak = await proef.ZaakAsync(nummer);
        var laatsteDag = zaak.UiterlijkeBesluitdag(RegelingCatalogus.Ingebouwd.Van(zaak), proef.Vandaag);
        Assert.NotNull(laatsteDag);

        var vroeg = await ControleerAsync(proef, laatsteDag.Value.AddDays(-8));
        var dringend = await ControleerAsync(proef, laatsteDag.Value.AddDays(-7));
        var voorbij = await ControleerAsync(proef, laatsteDag.Value.AddDays(1));

        Assert.Equal((1, 0), (vroeg["jobcoach.zaken.gecontroleerd"], vroeg["jobcoach.termijnen.binnen_zeven_dagen"]));
        Assert.Equal((1, 1), (dringend["jobcoach.termijnen.binnen_zeven_dagen"], voorbij["jobcoach.termijnen.binnen_zeven_dagen"]));
        Assert.Equal((0, 0), (voorbij["jobcoach.zaken.vastgelopen"], voorbij["jobcoach.zaken.zonder_stap"]));
    }

    [Fact]
    public async Task An_orchestration_that_did_nothing_for_too_long_is_reported_as_stuck()
    {
        await using var proef = new Proefopstelling(Begin);
        await proef.DienInAsync();

        // The clock goes on and the engine does not.
        proef.Klok.Advance(TimeSpan.FromDays(3));
        var metingen = await ControleerAsync(proef, null);

        Assert.Equal(1, metingen["jobcoach.zaken.vastgelopen"]);
    }

    [Fact]
    public async Task Every_failed_attempt_of_an_activity_is_reported_under_its_name_and_still_fails()
    {
        var (activiteit, gehoord) = (new ActivityDefinition<ZaakOpdracht, string>("Struikelt", (_, _, _) => throw new TimeoutException()), Luister());

        await Assert.ThrowsAsync<TimeoutException>(() => activiteit.RunAsync(Geen.Diensten, """{"zaak":"x"}""", CancellationToken.None));

        Assert.Equal([("jobcoach.activiteiten.mislukt", 1L, "Struikelt")], gehoord);
    }

    [Fact]
    public async Task An_activity_that_is_told_to_stop_has_not_failed()
    {
        using var gestopt = new CancellationTokenSource();
        await gestopt.CancelAsync();
        var activiteit = new ActivityDefinition<ZaakOpdracht, string>("Stopt", (_, _, cancelled) => throw new OperationCanceledException(cancelled));
        var gehoord = Luister();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => activiteit.RunAsync(Geen.Diensten, """{"zaak":"x"}""", gestopt.Token));

        Assert.Empty(gehoord);
    }

    public void Dispose() => _luisteraar.Dispose();

    private static async Task<Dictionary<string, long>> ControleerAsync(Proefopstelling proef, DateOnly? dag)
    {
        if (dag is { } tot)
        {
            await proef.NaarAsync(tot);
        }

        var gehoord = Luister();
        await proef.Controle.VoerUitAsync(CancellationToken.None);
        return gehoord.Where(meting => meting.Activiteit is null).ToDictionary(meting => meting.Naam, meting => meting.Waarde);
    }

    private static List<(string Naam, long Waarde, string? Activiteit)> Luister() => Gehoord.Value = [];

    private sealed class Geen : IServiceProvider
    {
        public static Geen Diensten { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
