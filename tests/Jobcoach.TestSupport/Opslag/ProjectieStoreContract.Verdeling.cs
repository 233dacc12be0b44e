using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Projecties;

namespace Jobcoach.TestSupport.Opslag;

public abstract partial class ProjectieStoreContract
{
    private static readonly DateOnly Vandaag = new(2026, 2, 10);

    /// <summary>Due on 1 to 6 March: of t-1, of t-2, of nobody, and three that were put away: until tomorrow, until today, and until tomorrow by t-1.</summary>
    private static readonly Verdeeldetaak[] Verdeeld =
    [
        new(Taak(new(2026, 3, 1)), "t-1"),
        new(Taak(new(2026, 3, 2)) with { Soort = Taaksoort.BesluitVoorstellen }, "t-2"),
        new(Taak(new(2026, 3, 3))),
        new(Taak(new(2026, 3, 4)), null, Vandaag.AddDays(1)),
        new(Taak(new(2026, 3, 5)), null, Vandaag),
        new(Taak(new(2026, 3, 6)) with { Soort = Taaksoort.BesluitVoorstellen }, "t-1", Vandaag.AddDays(1)),
    ];

    [Theory]
    [InlineData(Taaksortering.Vervaldag)]
    [InlineData(Taaksortering.Sinds)]
    public async Task Tasks_are_filtered_by_who_treats_them(Taaksortering sortering)
    {
        await BewaarAsync(Projectie(1).Met(Verdeeld));
        var vraag = Toetser with { Sortering = sortering };

        Assert.Equal([1, 2, 3, 4, 5, 6], await DagenAsync(vraag));
        Assert.Equal([1, 6], await DagenAsync(vraag with { Behandelaar = new("t-1") }));
        Assert.Equal([3, 4, 5], await DagenAsync(vraag with { Behandelaar = new(null) }));
        Assert.Empty(await DagenAsync(vraag with { Behandelaar = new("t-3") }));
        Assert.Equal([6], await DagenAsync(vraag with { Behandelaar = new("t-1"), Soort = Taaksoort.BesluitVoorstellen }));
        Assert.Equal([1], await DagenAsync(vraag with { Behandelaar = new("t-1"), Zicht = new(JobcoachorganisatieId: "org-1"), VervaltVoor = new(2026, 3, 2) }));
        Assert.Empty(await DagenAsync(vraag with { Behandelaar = new("t-1"), Zicht = new(JobcoachorganisatieId: "org-2") }));
        Assert.Empty(await DagenAsync(vraag with { Behandelaar = new("t-1"), Rol = Rol.Besluitnemer }));
    }

    [Theory]
    [InlineData(Taaksortering.Vervaldag)]
    [InlineData(Taaksortering.Sinds)]
    public async Task A_task_that_was_put_away_is_left_out_until_its_day_and_can_be_asked_for(Taaksortering sortering)
    {
        await BewaarAsync(Projectie(1).Met(Verdeeld));
        var vraag = Toetser with { Sortering = sortering, Aangehouden = new(Vandaag) };
        var alleen = vraag with { Aangehouden = new(Vandaag, Alleen: true) };

        Assert.Equal([1, 2, 3, 5], await DagenAsync(vraag));
        Assert.Equal([4, 6], await DagenAsync(alleen));
        Assert.Equal([1, 2, 3, 4, 5, 6], await DagenAsync(vraag with { Aangehouden = new(Vandaag.AddDays(1)) }));
        Assert.Empty(await DagenAsync(alleen with { Aangehouden = new(Vandaag.AddDays(1), Alleen: true) }));
        Assert.Equal([1], await DagenAsync(vraag with { Behandelaar = new("t-1") }));
        Assert.Equal([6], await DagenAsync(alleen with { Behandelaar = new("t-1") }));
        Assert.Equal([6], await DagenAsync(alleen with { Soort = Taaksoort.BesluitVoorstellen, Zicht = new(JobcoachorganisatieId: "org-1") }));
        Assert.Equal([3, 5], await DagenAsync(vraag with { Behandelaar = new(null) }));
    }

    [Fact]
    public async Task Tasks_are_filtered_by_scheme()
    {
        await BewaarAsync(Projectie(1).Met(Taak(new(2026, 3, 1))), Projectie(2) with
        {
            Overzicht = Projectie(2).Overzicht with { Regeling = "amsterdam" },
            Taken = [new(Taak(new(2026, 3, 2)), "t-1")],
        });

        Assert.Equal([1], await DagenAsync(Toetser with { Regeling = "uwv-2014" }));
        Assert.Equal([2], await DagenAsync(Toetser with { Regeling = "amsterdam" }));
        Assert.Equal([2], await DagenAsync(Toetser with { Regeling = "amsterdam", Behandelaar = new("t-1"), Soort = Taaksoort.Toetsen }));
        Assert.Empty(await DagenAsync(Toetser with { Regeling = "rotterdam" }));
    }

    [Fact]
    public async Task Pages_of_the_tasks_of_one_handler_together_are_the_list()
    {
        await BewaarAsync([.. Enumerable.Range(1, 9).Select(i => Projectie(i).Met(new Verdeeldetaak(Taak(new(2026, 3, 1 + (i % 2))) with { Onderwerp = i }, i % 3 == 0 ? null : "t-1")))]);
        var vraag = Toetser with { Behandelaar = new("t-1"), Aangehouden = new(Vandaag) };

        var heel = await Store.TakenAsync(vraag, Never);
        var paginas = await Bladeren(na => Store.TakenAsync(vraag with { Na = na, Hoogstens = 4 }, Never));

        Assert.Equal(6, heel.Regels.Count);
        Assert.Equal(heel.Regels, paginas.SelectMany(pagina => pagina));
    }

    [Fact]
    public async Task A_change_of_handler_or_hold_shows_in_the_list()
    {
        await BewaarAsync(Projectie(1).Met(new Verdeeldetaak(Taak(new(2026, 3, 1)), "t-1", Vandaag.AddDays(1))));
        await BewaarAsync(Projectie(1).Met(new Verdeeldetaak(Taak(new(2026, 3, 1)), "t-2")) with { Versie = 2 });

        var regel = Assert.Single((await Store.TakenAsync(Toetser with { Behandelaar = new("t-2"), Aangehouden = new(Vandaag) }, Never)).Regels);
        Assert.Equal(("t-2", null), (regel.BehandelaarId, regel.AangehoudenTot));
        Assert.Empty(await DagenAsync(Toetser with { Behandelaar = new("t-1") }));

        await BewaarAsync(Projectie(1).Met(new Verdeeldetaak(Taak(new(2026, 3, 1)))) with { Versie = 3 });

        Assert.Equal([1], await DagenAsync(Toetser with { Behandelaar = new(null) }));
    }

    [Fact]
    public async Task Tasks_are_counted_by_kind_those_put_away_apart()
    {
        await BewaarAsync(
            Projectie(1).Met(Verdeeld),
            Projectie(2).Met(Taak(Vandaag), Taak(Vandaag.AddDays(-1)), Taak(), Taak() with { Rol = Rol.Besluitnemer, Soort = Taaksoort.BesluitNemen }),
            Projectie(3).Van(organisatie: "org-2").Met(Taak(Vandaag.AddDays(-1)) with { Soort = Taaksoort.WijzigingBeoordelen }));
        var vraag = new Taaktelvraag(Rol.Toetser, Zichtbaarheid.Alles, Vandaag);

        Assert.Equal<Taaktelling>(
            [new(Taaksoort.Toetsen, 6, 1, 1), new(Taaksoort.BesluitVoorstellen, 1, 0, 1), new(Taaksoort.WijzigingBeoordelen, 1, 1, 0)],
            await Store.TelTakenAsync(vraag, Never));
        Assert.Equal<Taaktelling>([new(Taaksoort.WijzigingBeoordelen, 1, 1, 0)], await Store.TelTakenAsync(vraag with { Zicht = new(JobcoachorganisatieId: "org-2") }, Never));
        Assert.Equal<Taaktelling>([new(Taaksoort.Toetsen, 1, 0, 0), new(Taaksoort.BesluitVoorstellen, 0, 0, 1)], await Store.TelTakenAsync(vraag with { Behandelaar = new("t-1") }, Never));
        Assert.Equal<Taaktelling>(
            [new(Taaksoort.Toetsen, 5, 1, 1)],
            await Store.TelTakenAsync(vraag with { Behandelaar = new(null), Zicht = new(JobcoachorganisatieId: "org-1"), Regeling = "uwv-2014" }, Never));
        Assert.Empty(await Store.TelTakenAsync(vraag with { Regeling = "amsterdam" }, Never));
        Assert.Empty(await Store.TelTakenAsync(vraag with { Rol = Rol.Beheer }, Never));
    }
}
