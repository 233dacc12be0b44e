using Jobcoach.Domain.Berichten;
using Jobcoach.Workflow.Berichten;

namespace Jobcoach.Workflow.Tests.Berichten;

public sealed class BerichtbeoordelingTests
{
    // Ten in the evening on a Monday, on the Dutch clock.
    private static readonly DateTimeOffset Avond = new(2026, 3, 2, 21, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Ochtend = new(2026, 3, 3, 7, 0, 0, TimeSpan.Zero);
    private static readonly Ontvanger Robin = new("robin@voorbeeld.example", Berichtvoorkeur.Standaard, IsTeam: false);

    [Fact]
    public void What_no_term_hangs_on_waits_for_the_morning() =>
        Assert.Equal(new Verzendvoornemen.Later(Ochtend), Van(Berichtsoort.Herinnering, Robin));

    [Fact]
    public void A_besluit_goes_at_any_hour() => Assert.Equal(new Verzendvoornemen.Verstuur(), Van(Berichtsoort.Besluit, Robin));

    [Fact]
    public void A_receiver_has_his_own_quiet_hours_but_the_quiet_days_of_the_authority()
    {
        var laat = Robin with { Voorkeur = new(StilVan: new(23, 30), StilTot: new(6, 0)) };

        Assert.Equal(new Verzendvoornemen.Verstuur(), Van(Berichtsoort.Herinnering, laat));
        Assert.Equal(
            new Verzendvoornemen.Later(new(2026, 3, 9, 5, 0, 0, TimeSpan.Zero)),
            Berichtbeoordeling.Van(Berichtsoort.Herinnering, laat, Stilte.Standaard, new(2026, 3, 8, 12, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void Who_wants_no_reminders_gets_the_rest()
    {
        var zonder = Robin with { Voorkeur = new(Herinneringen: false) };

        Assert.Equal(new Verzendvoornemen.Vervalt(Berichtbeoordeling.GeenHerinneringen), Van(Berichtsoort.Herinnering, zonder));
        Assert.Equal(new Verzendvoornemen.Verstuur(), Van(Berichtsoort.VerzoekOmAanvulling, zonder));
    }

    [Fact]
    public void Who_wants_paper_or_has_no_address_gets_paper_at_any_hour()
    {
        Assert.Equal(new Verzendvoornemen.OpPapier(), Van(Berichtsoort.Besluit, Robin with { Voorkeur = new(OpPapier: true) }));
        Assert.Equal(new Verzendvoornemen.OpPapier(), Van(Berichtsoort.Herinnering, Robin with { Email = null }));
    }

    [Fact]
    public void A_role_without_an_address_reads_it_in_the_work_list() =>
        Assert.Equal(new Verzendvoornemen.Vervalt(Berichtbeoordeling.InWerkvoorraad), Van(Berichtsoort.Herinnering, new(null, Berichtvoorkeur.Standaard, IsTeam: true)));

    [Fact]
    public void Neither_a_receiver_nor_a_preference_shows_its_address() =>
        Assert.DoesNotContain("@", $"{Robin}{new Berichtvoorkeur("robin@voorbeeld.example")}", StringComparison.Ordinal);

    private static Verzendvoornemen Van(Berichtsoort soort, Ontvanger aan) => Berichtbeoordeling.Van(soort, aan, Stilte.Standaard, Avond);
}
