using Jobcoach.Domain.Regelingen;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Rondes;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Workflow.Tests.Rondes;

public sealed class VastwerkTests
{
    private static readonly DateOnly Begin = new(2015, 2, 2);

    [Fact]
    public async Task Each_round_leaves_a_record_of_what_it_did()
    {
        await using var proef = new Proefopstelling(Begin);
        await proef.DienInAsync();
        var vastwerk = Vastwerk(proef);

        await vastwerk.ControleerZakenAsync(CancellationToken.None);
        proef.Klok.Advance(TimeSpan.FromHours(1));
        await vastwerk.HerinnerLogboekenAsync(CancellationToken.None);
        await vastwerk.VernietigDossiersAsync(CancellationToken.None);

        var nu = proef.Klok.GetUtcNow();
        Assert.Equal([new(Rondesoort.ControleerZaken, nu.AddHours(-1), nu.AddHours(-1), Gelukt: true, 1, 0)], await LeesAsync(proef, Rondesoort.ControleerZaken));
        Assert.Equal([new(Rondesoort.HerinnerLogboeken, nu, nu, Gelukt: true, 0, 0)], await LeesAsync(proef, Rondesoort.HerinnerLogboeken));
        Assert.Equal([new(Rondesoort.VernietigDossiers, nu, nu, Gelukt: true, 0, 0)], await LeesAsync(proef, Rondesoort.VernietigDossiers));
    }

    [Fact]
    public async Task A_round_that_fails_is_recorded_as_such_and_still_fails()
    {
        await using var proef = new Proefopstelling(Begin);
        await proef.DienInAsync();
        using var gestopt = new CancellationTokenSource();
        await gestopt.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Vastwerk(proef).ControleerZakenAsync(gestopt.Token));

        Assert.False(Assert.Single(await LeesAsync(proef, Rondesoort.ControleerZaken)).Gelukt);
    }

    [Fact]
    public async Task What_waits_in_the_outbox_and_lost_its_orchestration_is_started_by_the_nightly_control()
    {
        await using var proef = new Proefopstelling(Begin);
        var nummer = await proef.DienInAsync();
        var verloren = await proef.Opslag.Uitgaand.ZetKlaarAsync(Uitgaand.Bericht(new(nummer, 2), proef.Klok.GetUtcNow()), CancellationToken.None);
        await proef.Opslag.Uitgaand.BewaarAsync(verloren with { Status = Uitgaandstatus.Wacht }, CancellationToken.None);
        proef.Klok.Advance(TimeSpan.FromHours(2));

        await Vastwerk(proef).ControleerZakenAsync(CancellationToken.None);
        await proef.Engine.RunUntilIdleAsync(CancellationToken.None);

        Assert.Equal(0, await proef.Opslag.Uitgaand.TelAsync(Uitgaandkanaal.Email, Uitgaandstatus.Wacht, CancellationToken.None));
        Assert.Equal(2, await proef.Opslag.Uitgaand.TelAsync(Uitgaandkanaal.Email, Uitgaandstatus.Bezorgd, CancellationToken.None));
    }

    private static Vastwerk Vastwerk(Proefopstelling proef) => new(
        new Belronde(proef.Opslag.Zaken, proef.Opslag.Projecties, proef.Engine, RegelingCatalogus.Ingebouwd, proef.Klok),
        proef.Controle,
        proef.Post,
        proef.Opslag.Rondes,
        proef.Klok);

    private static Task<IReadOnlyList<Ronde>> LeesAsync(Proefopstelling proef, Rondesoort soort) => proef.Opslag.Rondes.LaatsteAsync(soort, CancellationToken.None);
}
