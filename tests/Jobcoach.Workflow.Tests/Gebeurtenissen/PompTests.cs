using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Gebeurtenissen;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Workflow.Tests.Gebeurtenissen;

public sealed class PompTests
{
    [Fact]
    public async Task What_is_published_and_wanted_is_handed_over_once_per_subscription()
    {
        await using var proef = new Gebeurtenisproef();
        var (alles, enkel) = (await proef.AbonneerAsync(), await proef.AbonneerAsync("zaak-afgesloten"));
        await proef.BewaarAsync(1, 0, Feitsoort.AanvraagOntvangen, Feitsoort.DoelgroepBevonden, Feitsoort.ZaakAfgesloten);

        await proef.PompLeegAsync();
        await proef.PompLeegAsync();

        Assert.Equal(
            new[] { $"{Nummer(1)}-1.{alles.Id}", $"{Nummer(1)}-3.{alles.Id}", $"{Nummer(1)}-3.{enkel.Id}" }.Order(StringComparer.Ordinal),
            await proef.KlaargezetAsync());
        Assert.Equal(2, (await proef.Abonnementen.VoortgangAsync(alles.Id, CancellationToken.None))!.Overgedragen);
    }

    [Fact]
    public async Task A_subscription_hears_only_what_happens_after_it_began()
    {
        await using var proef = new Gebeurtenisproef();
        await proef.BewaarAsync(1, 0, Feitsoort.AanvraagOntvangen);
        var abonnement = await proef.AbonneerAsync();
        await proef.BewaarAsync(1, 1, Feitsoort.ZaakAfgesloten);

        await proef.PompLeegAsync();

        Assert.Equal([$"{Nummer(1)}-2.{abonnement.Id}"], await proef.KlaargezetAsync());
    }

    [Fact]
    public async Task What_happens_during_a_pause_comes_after_it()
    {
        await using var proef = new Gebeurtenisproef();
        var abonnement = await proef.AbonneerAsync();
        await proef.Beheer.WijzigAsync(abonnement.Id, new("Proef", "https://ontvanger.example/", Gepauzeerd: true), null, CancellationToken.None);
        await proef.BewaarAsync(1, 0, Feitsoort.AanvraagOntvangen);

        Assert.False((await proef.PompAsync()).Loopt);
        Assert.Empty(await proef.KlaargezetAsync());

        await proef.Beheer.WijzigAsync(abonnement.Id, new("Proef", "https://ontvanger.example/"), null, CancellationToken.None);
        await proef.PompLeegAsync();
        Assert.Single(await proef.KlaargezetAsync());
    }

    [Fact]
    public async Task Without_subscriptions_nothing_runs_and_nothing_rings()
    {
        await using var proef = new Gebeurtenisproef();
        await proef.BewaarAsync(1, 0, Feitsoort.AanvraagOntvangen);

        Assert.Equal(new(Loopt: false, null), await proef.PompAsync());
        Assert.Empty(proef.Gebeld);
    }

    [Fact]
    public async Task Who_saves_a_fact_rings_the_pump_which_waits_a_quarter_of_an_hour_at_most()
    {
        await using var proef = new Gebeurtenisproef();
        await proef.AbonneerAsync();
        await proef.PompLeegAsync();
        proef.Gebeld.Clear();

        await proef.BewaarAsync(1, 0, Feitsoort.AanvraagOntvangen);
        await proef.Zaken.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(1, Feitsoort.LogboekregelVastgelegd), CancellationToken.None);

        Assert.Equal([PompOrchestration.Id, PompOrchestration.Id], proef.Gebeld);
        Assert.Equal(new(Loopt: true, Nu.AddMinutes(15)), await proef.PompAsync());
        Assert.Equal(2, (await proef.KlaargezetAsync()).Count);
    }

    [Fact]
    public async Task Wherever_the_program_dies_nothing_is_lost_and_nothing_is_handed_over_under_two_names()
    {
        var momenten = int.MaxValue;
        for (var op = 0; op < momenten; op++)
        {
            await using var proef = new Gebeurtenisproef();
            var abonnement = await proef.AbonneerAsync();
            await proef.BewaarAsync(1, 0, Feitsoort.AanvraagOntvangen, Feitsoort.OntvangstBevestigd);
            await proef.Beheer.HerhaalAsync(abonnement.Id, new(Nu, Nu.AddDays(1)), null, CancellationToken.None);
            await proef.BewaarAsync(2, 0, Feitsoort.AanvraagOntvangen);
            proef.Uitval.Op = proef.Uitval.Momenten + op;
            var begin = proef.Uitval.Momenten;

            await proef.PompLeegAsync();

            var klaargezet = await proef.KlaargezetAsync();
            Assert.Equal([$"{Nummer(1)}-1", $"{Nummer(1)}-1", $"{Nummer(1)}-2", $"{Nummer(1)}-2", $"{Nummer(2)}-1", $"{Nummer(2)}-1"], klaargezet.Select(id => id.Split('.')[0]));
            Assert.Superset(klaargezet.Select(id => $"webhook-{id}").ToHashSet(), proef.Gestart);
            momenten = proef.Uitval.Op is null ? momenten : proef.Uitval.Momenten - begin;
        }

        // Six items and two places, each with a moment before and after.
        Assert.Equal(2 * (6 + 2), momenten);
    }

    [Fact]
    public async Task A_replay_hands_over_the_same_events_of_the_period_again_also_from_before_the_subscription()
    {
        await using var proef = new Gebeurtenisproef();
        for (var i = 0; i < 4; i++)
        {
            await proef.BewaarAsync(1, i, Feitsoort.DocumentToegevoegd);
            proef.Klok.Advance(TimeSpan.FromDays(1));
        }

        var abonnement = await proef.AbonneerAsync();
        var herhaling = (await proef.Beheer.HerhaalAsync(abonnement.Id, new(Nu.AddDays(1), Nu.AddDays(3)), null, CancellationToken.None))!.Waarde!;
        await proef.PompLeegAsync();

        Assert.Equal([$"{Nummer(1)}-2.{abonnement.Id}.{herhaling.Id}", $"{Nummer(1)}-3.{abonnement.Id}.{herhaling.Id}"], await proef.KlaargezetAsync());
        Assert.Equal((2, true), (await proef.Abonnementen.VoortgangAsync(abonnement.Id, CancellationToken.None))!.Herhalingen is [var een] ? (een.Aantal, een.IsKlaar) : default);
    }
}
