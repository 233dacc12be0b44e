using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;
using static Jobcoach.TestSupport.Opslag.Projecties;

namespace Jobcoach.TestSupport.Opslag;

public abstract partial class ProjectieStoreContract
{
    [Fact]
    public async Task Tasks_are_listed_by_due_day_and_those_without_come_last()
    {
        await BewaarAsync(
            Projectie(1).Met(Taak()),
            Projectie(2).Met(Taak(new(2026, 3, 1)), Taak(new(2026, 1, 31))),
            Projectie(3).Met(Taak(new(2026, 2, 15))));

        Assert.Equal<DateOnly?>([new(2026, 1, 31), new(2026, 2, 15), new(2026, 3, 1), null], await VervaldagenAsync(Toetser));
    }

    [Fact]
    public async Task Tasks_are_listed_by_age_when_asked()
    {
        await BewaarAsync(
            Projectie(1).Met(Taak(new(2026, 1, 20)) with { Sinds = new(2026, 1, 14) }),
            Projectie(2).Met(Taak() with { Sinds = new(2026, 1, 12) }),
            Projectie(3).Met(Taak(new(2026, 1, 30)) with { Sinds = new(2026, 1, 13) }));

        Assert.Equal<DateOnly?>([null, new(2026, 1, 30), new(2026, 1, 20)], await VervaldagenAsync(Toetser with { Sortering = Taaksortering.Sinds }));
    }

    [Theory]
    [InlineData(Taaksortering.Vervaldag, 1)]
    [InlineData(Taaksortering.Vervaldag, 3)]
    [InlineData(Taaksortering.Vervaldag, 20)] // exactly all: there is no next page
    [InlineData(Taaksortering.Sinds, 3)]
    public async Task Pages_of_tasks_together_are_the_list_each_task_once(Taaksortering sortering, int hoogstens)
    {
        // Many on the same day, some without a day, several of one zaak: wherever a page ends, the next one must go on.
        await BewaarAsync(
        [
            .. Enumerable.Range(1, 10).Select(i => Projectie(i).Met(
                Taak(i % 3 == 0 ? null : new(2026, 2, 1 + (i % 2))) with { Onderwerp = i },
                Taak(new(2026, 2, 1)) with { Onderwerp = -i })),
        ]);

        var heel = await Store.TakenAsync(Toetser with { Sortering = sortering }, Never);
        var paginas = await Bladeren(na => Store.TakenAsync(Toetser with { Sortering = sortering, Na = na, Hoogstens = hoogstens }, Never));

        Assert.Null(heel.Volgende);
        Assert.Equal(20, heel.Regels.Select(regel => regel.Taak.Onderwerp).Distinct().Count());
        Assert.Equal(heel.Regels, paginas.SelectMany(pagina => pagina));
        Assert.Equal((20 + hoogstens - 1) / hoogstens, paginas.Count);
    }

    [Fact]
    public async Task The_next_page_is_good_when_the_task_where_it_begins_is_done()
    {
        await BewaarAsync([.. Enumerable.Range(1, 4).Select(i => Projectie(i).Met(Taak(new(2026, 2, i))))]);
        var eerste = await Store.TakenAsync(Toetser with { Hoogstens = 2 }, Never);

        await BewaarAsync(Projectie(2) with { Versie = 2 });

        Assert.Equal([Nummer(3), Nummer(4)], (await Store.TakenAsync(Toetser with { Na = eerste.Volgende }, Never)).Regels.Select(regel => regel.Zaak));
    }

    [Fact]
    public async Task A_place_in_one_order_is_unreadable_in_the_other()
    {
        await BewaarAsync([.. Enumerable.Range(1, 4).Select(i => Projectie(i).Met(Taak(new(2026, 2, i))))]);
        var eerste = await Store.TakenAsync(Toetser with { Hoogstens = 2 }, Never);

        Assert.Equal(4, (await Store.TakenAsync(Toetser with { Na = eerste.Volgende, Sortering = Taaksortering.Sinds }, Never)).Regels.Count);
    }

    [Theory]
    [InlineData(Taaksortering.Vervaldag)]
    [InlineData(Taaksortering.Sinds)]
    public async Task Tasks_are_filtered_by_role_kind_and_due_day_inclusive(Taaksortering sortering)
    {
        await BewaarAsync(Projectie(1).Met(
            Taak(new(2026, 2, 1)),
            Taak(new(2026, 2, 2)) with { Soort = Taaksoort.BesluitVoorstellen },
            Taak(new(2026, 2, 3)),
            Taak() with { Soort = Taaksoort.WijzigingBeoordelen },
            Taak(new(2026, 1, 1)) with { Soort = Taaksoort.BesluitNemen, Rol = Rol.Besluitnemer }));

        var vraag = Toetser with { Sortering = sortering };
        Assert.Equal<DateOnly?>([new(2026, 2, 1), new(2026, 2, 2), new(2026, 2, 3), null], await VervaldagenAsync(vraag));
        Assert.Equal<DateOnly?>([new(2026, 2, 1), new(2026, 2, 3)], await VervaldagenAsync(vraag with { Soort = Taaksoort.Toetsen }));
        Assert.Equal<DateOnly?>([new(2026, 2, 1), new(2026, 2, 2)], await VervaldagenAsync(vraag with { VervaltVoor = new(2026, 2, 2) }));
        Assert.Equal<DateOnly?>([new(2026, 2, 1)], await VervaldagenAsync(vraag with { VervaltVoor = new(2026, 2, 2), Soort = Taaksoort.Toetsen }));
        Assert.Equal<DateOnly?>([new(2026, 1, 1)], await VervaldagenAsync(vraag with { Rol = Rol.Besluitnemer }));
        Assert.Empty(await VervaldagenAsync(vraag with { Rol = Rol.Beheer }));
    }

    [Theory]
    [InlineData(Taaksortering.Vervaldag)]
    [InlineData(Taaksortering.Sinds)]
    public async Task Tasks_are_filtered_by_who_may_see_their_zaak(Taaksortering sortering)
    {
        await BewaarAsync(
            Projectie(1).Van("wn-1", "wg-1", "org-1").Met(Taak(new(2026, 2, 1))),
            Projectie(2).Van("wn-1", "wg-2", "org-1").Met(Taak(new(2026, 2, 2)), Taak(new(2026, 2, 3)) with { Soort = Taaksoort.BesluitVoorstellen }),
            Projectie(3).Van("wn-2", "wg-2", "org-2").Met(Taak(new(2026, 2, 4))));

        var vraag = Toetser with { Sortering = sortering };
        Assert.Equal([1, 2, 3], await DagenAsync(vraag with { Zicht = new(WerknemerId: "wn-1") }));
        Assert.Equal([2, 3, 4], await DagenAsync(vraag with { Zicht = new(WerkgeverId: "wg-2") }));
        Assert.Equal([1, 2, 3], await DagenAsync(vraag with { Zicht = new(JobcoachorganisatieId: "org-1") }));
        Assert.Equal([2], await DagenAsync(vraag with { Zicht = new(JobcoachorganisatieId: "org-1", WerkgeverId: "wg-2"), Soort = Taaksoort.Toetsen }));
        Assert.Equal([1], await DagenAsync(vraag with { Zicht = new("wn-1", "wg-1", "org-1"), VervaltVoor = new(2026, 2, 1) }));
        Assert.Empty(await DagenAsync(vraag with { Zicht = new(WerknemerId: "wn-2", JobcoachorganisatieId: "org-1") }));
    }

    private async Task<IEnumerable<DateOnly?>> VervaldagenAsync(Taakvraag vraag) =>
        (await Store.TakenAsync(vraag, Never)).Regels.Select(regel => regel.Taak.Vervaldag);

    private async Task<IEnumerable<int>> DagenAsync(Taakvraag vraag) => (await VervaldagenAsync(vraag)).Select(dag => dag!.Value.Day);
}
