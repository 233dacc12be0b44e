using Jobcoach.Domain.Resultaten;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Projecties;

namespace Jobcoach.TestSupport.Opslag;

public abstract partial class ProjectieStoreContract
{
    private static readonly Resultaatvraag HeelTwintigZesentwintig = new(new(2026, 1, 1), new(2026, 12, 31), null, null);

    [Fact]
    public async Task Results_are_counted_by_the_half_year_in_which_they_were_determined()
    {
        await BewaarAsync(
            Projectie(1).Met(Resultaat(new(2026, 1, 1)), Resultaat(new(2026, 6, 30))),
            Projectie(2).Met(Resultaat(new(2026, 7, 1)), Resultaat(new(2026, 12, 31))),
            Projectie(3).Met(Resultaat(new(2025, 12, 31)), Resultaat(new(2027, 1, 1))));

        Assert.Equal([(2026, 1, 2), (2026, 2, 2)], await HalfjarenAsync(HeelTwintigZesentwintig));
        Assert.Equal([(2025, 2, 1), (2026, 1, 2), (2026, 2, 2), (2027, 1, 1)], await HalfjarenAsync(new(new(2025, 12, 31), new(2027, 1, 1), null, null)));
        Assert.Equal([(2026, 1, 1), (2026, 2, 1)], await HalfjarenAsync(new(new(2026, 1, 2), new(2026, 12, 30), null, null)));
        Assert.Empty(await HalfjarenAsync(new(new(2026, 2, 1), new(2026, 3, 1), null, null)));
    }

    [Fact]
    public async Task Counts_come_by_half_year_organisation_result_and_reason()
    {
        var overig = Resultaat(new(2026, 2, 1), Jobcoachresultaat.Overig);
        await BewaarAsync(
            Projectie(1).Met(Resultaat(new(2026, 8, 1)), Resultaat(new(2026, 2, 1)) with { JobcoachorganisatieId = "org-2" }),
            Projectie(2).Met(
                overig with { Reden = OverigeReden.Anders },
                overig with { Reden = OverigeReden.Ingetrokken },
                overig with { Reden = OverigeReden.Ingetrokken }),
            Projectie(3).Met(
                Resultaat(new(2026, 3, 1), Jobcoachresultaat.HogerRegime),
                Resultaat(new(2026, 3, 1), Jobcoachresultaat.WerkzaamZonderBegeleiding)));

        Assert.Equal<Resultaattelling>(
            [
                new(2026, 1, "org-1", Jobcoachresultaat.WerkzaamZonderBegeleiding, null, 1),
                new(2026, 1, "org-1", Jobcoachresultaat.HogerRegime, null, 1),
                new(2026, 1, "org-1", Jobcoachresultaat.Overig, OverigeReden.Ingetrokken, 2),
                new(2026, 1, "org-1", Jobcoachresultaat.Overig, OverigeReden.Anders, 1),
                new(2026, 1, "org-2", Jobcoachresultaat.LichterRegime, null, 1),
                new(2026, 2, "org-1", Jobcoachresultaat.LichterRegime, null, 1),
            ],
            await Store.TelResultatenAsync(HeelTwintigZesentwintig, Never));
    }

    [Fact]
    public async Task Counts_are_filtered_by_organisation_and_regeling()
    {
        await BewaarAsync(
            Projectie(1).Met(Resultaat(new(2026, 1, 1))),
            Projectie(2).Met(Resultaat(new(2026, 1, 1)) with { JobcoachorganisatieId = "org-2" }, Resultaat(new(2026, 7, 1)) with { Regeling = "amsterdam" }));

        Assert.Equal([(2026, 1, 1), (2026, 2, 1)], await HalfjarenAsync(HeelTwintigZesentwintig with { JobcoachorganisatieId = "org-1" }));
        Assert.Equal([(2026, 1, 1), (2026, 1, 1)], await HalfjarenAsync(HeelTwintigZesentwintig with { Regeling = "uwv-2014" }));
        Assert.Equal([(2026, 2, 1)], await HalfjarenAsync(HeelTwintigZesentwintig with { JobcoachorganisatieId = "org-1", Regeling = "amsterdam" }));
    }

    [Fact]
    public async Task Two_results_of_one_period_number_both_count()
    {
        // With another employer the periods of a zaak begin again at 1.
        await BewaarAsync(Projectie(1).Met(Resultaat(new(2026, 1, 1)), Resultaat(new(2026, 2, 1))));

        Assert.Equal([(2026, 1, 2)], await HalfjarenAsync(HeelTwintigZesentwintig));
    }

    [Fact]
    public async Task A_result_of_a_period_without_regime_counts_once()
    {
        var regel = Resultaat(new(2026, 1, 1), Jobcoachresultaat.Overig) with { Reden = OverigeReden.RegimeNietVastgesteld, Regime = null };
        await BewaarAsync(Projectie(1).Met(regel));
        await BewaarAsync(Projectie(1).Met(regel) with { Versie = 2 });

        Assert.Equal([new(2026, 1, "org-1", Jobcoachresultaat.Overig, OverigeReden.RegimeNietVastgesteld, 1)], await Store.TelResultatenAsync(HeelTwintigZesentwintig, Never));
    }

    [Fact]
    public async Task A_corrected_result_counts_once()
    {
        await BewaarAsync(Projectie(1).Met(Resultaat(new(2026, 1, 1))));
        await BewaarAsync(Projectie(1).Met(Resultaat(new(2026, 1, 1), Jobcoachresultaat.HogerRegime)) with { Versie = 2 });

        Assert.Equal([new(2026, 1, "org-1", Jobcoachresultaat.HogerRegime, null, 1)], await Store.TelResultatenAsync(HeelTwintigZesentwintig, Never));
    }

    private async Task<IEnumerable<(int Jaar, int Halfjaar, int Aantal)>> HalfjarenAsync(Resultaatvraag vraag) =>
        (await Store.TelResultatenAsync(vraag, Never)).Select(telling => (telling.Jaar, telling.Halfjaar, telling.Aantal));
}
