using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;
using static Jobcoach.TestSupport.Opslag.Projecties;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>What may be relied upon of every store of projections. The store is empty when a test begins.</summary>
public abstract partial class ProjectieStoreContract
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private static readonly Taakvraag Toetser = new(Rol.Toetser, Zichtbaarheid.Alles, null, null, Taaksortering.Vervaldag, null, 50);
    private static readonly Zaakvraag Alle = new(Zichtbaarheid.Alles, null, null, 50);

    /// <summary>The store, also after a restart.</summary>
    protected abstract IProjectieStore Store { get; }

    /// <summary>Closes the store and opens it again on the same data.</summary>
    protected abstract Task RestartAsync();

    [Fact]
    public async Task A_projection_reads_back_as_it_was_stored()
    {
        var vol = Projectie(1) with
        {
            Overzicht = Projectie(1).Overzicht with { Periode = 3, Regime = "midden", Beslistermijn = new(2026, 3, 9) },
            Taken = [new(new(Taaksoort.BesluitNemen, Rol.Toetser, new(2026, 1, 12), new(2026, 3, 9), 4), "t-1", new(2026, 2, 1)), new(Taak())],
        };

        await BewaarAsync(Projectie(2), vol);
        await RestartAsync();

        Assert.Equal([vol.Overzicht, Projectie(2).Overzicht], (await Store.ZakenAsync(Alle, Never)).Regels.OrderBy(regel => regel.WerknemerId));
        Assert.Equal(
            vol.Taken.Select(een => new Taakregel(Nummer(1), een.Taak, Fase.Toets, "uwv-2014", "org-1", een.BehandelaarId, een.TerugOp)),
            (await Store.TakenAsync(Toetser, Never)).Regels);
    }

    [Fact]
    public async Task A_newer_projection_replaces_the_whole()
    {
        await BewaarAsync(Projectie(1).Met(Taak(), Taak(new(2026, 2, 1)), Taak(new(2026, 3, 1))).Met(Resultaat(new(2026, 1, 1)), Resultaat(new(2026, 2, 1))));

        var nieuw = Projectie(1).Van("wn-9", "wg-9", "org-9").Met(Taak(new(2026, 4, 1))).Met(Resultaat(new(2026, 8, 1))) with { Versie = 2 };
        nieuw = nieuw with
        {
            Overzicht = nieuw.Overzicht with
            {
                Fase = Fase.Besluit,
                FaseSinds = new(2026, 2, 2),
                Regeling = "amsterdam",
                Regelingversie = 2,
                JobcoachId = "jc-9",
                Periode = 2,
            },
        };
        await BewaarAsync(nieuw);

        Assert.Equal([nieuw.Overzicht], (await Store.ZakenAsync(Alle, Never)).Regels);
        Assert.Equal([new(Nummer(1), nieuw.Taken[0].Taak, Fase.Besluit, "amsterdam", "org-9")], (await Store.TakenAsync(Toetser, Never)).Regels);
        Assert.Equal([(2026, 2, 1)], await HalfjarenAsync(HeelTwintigZesentwintig));
        Assert.Empty((await Store.ZakenAsync(Alle with { Zicht = new(JobcoachorganisatieId: "org-1") }, Never)).Regels);
        Assert.Empty((await Store.ZakenAsync(Alle with { Fase = Fase.Toets }, Never)).Regels);
    }

    [Theory]
    [InlineData(2)] // the same version
    [InlineData(1)] // an older one that comes late
    public async Task A_projection_that_is_not_newer_changes_nothing(long versie)
    {
        await BewaarAsync(Projectie(1).Met(Taak()) with { Versie = 2 });

        await BewaarAsync(Projectie(1).Van(organisatie: "org-9").Met(Taak(), Taak()) with { Versie = versie });

        Assert.Equal("org-1", Assert.Single((await Store.ZakenAsync(Alle, Never)).Regels).JobcoachorganisatieId);
        Assert.Single((await Store.TakenAsync(Toetser, Never)).Regels);
    }

    [Fact]
    public async Task Of_projections_at_once_the_newest_stays()
    {
        await Task.WhenAll(Enumerable.Range(1, 20).Reverse().Select(versie =>
            BewaarAsync(Projectie(1).Met([.. Enumerable.Repeat(Taak(), versie)]) with
            {
                Versie = versie,
                Overzicht = Projectie(1).Overzicht with { Periode = versie },
            })));

        Assert.Equal(20, Assert.Single((await Store.ZakenAsync(Alle, Never)).Regels).Periode);
        Assert.Equal(20, (await Store.TakenAsync(Toetser, Never)).Regels.Count);
    }

    [Fact]
    public async Task Zaken_are_listed_by_number_and_every_page_goes_on_where_the_last_one_ended()
    {
        await BewaarAsync([.. Enumerable.Range(1, 7).Select(Projectie)]);

        var alle = await Bladeren(na => Store.ZakenAsync(Alle with { Na = na, Hoogstens = 3 }, Never));
        Assert.Equal([3, 3, 1], alle.Select(pagina => pagina.Count));
        Assert.Equal(
            Enumerable.Range(1, 7).Select(Nummer).OrderBy(nummer => nummer.Waarde, StringComparer.Ordinal),
            alle.SelectMany(pagina => pagina).Select(regel => regel.Nummer));
    }

    [Fact]
    public async Task Zaken_are_filtered_by_phase_and_by_who_may_see_them()
    {
        await BewaarAsync(
            Projectie(1).Van("wn-1", "wg-1", "org-1"),
            Projectie(2).Van("wn-1", "wg-2", "org-1"),
            Projectie(3).Van("wn-2", "wg-2", "org-2"),
            Projectie(4).Van("wn-2", "wg-2", "org-1") with { Overzicht = Projectie(4).Van("wn-2", "wg-2", "org-1").Overzicht with { Fase = Fase.Besluit } });

        Assert.Equal([1, 2], await GevondenAsync(Alle with { Zicht = new(WerknemerId: "wn-1") }, 4));
        Assert.Equal([2, 3, 4], await GevondenAsync(Alle with { Zicht = new(WerkgeverId: "wg-2") }, 4));
        Assert.Equal([1, 2, 4], await GevondenAsync(Alle with { Zicht = new(JobcoachorganisatieId: "org-1") }, 4));
        Assert.Equal([2, 4], await GevondenAsync(Alle with { Zicht = new(WerkgeverId: "wg-2", JobcoachorganisatieId: "org-1") }, 4));
        Assert.Equal([2], await GevondenAsync(Alle with { Zicht = new("wn-1", "wg-2", "org-1") }, 4));
        Assert.Empty(await GevondenAsync(Alle with { Zicht = new("wn-1", "wg-2", "org-2") }, 4));
        Assert.Equal([4], await GevondenAsync(Alle with { Fase = Fase.Besluit }, 4));
        Assert.Equal([2, 3], await GevondenAsync(Alle with { Zicht = new(WerkgeverId: "wg-2"), Fase = Fase.Toets }, 4));
    }

    [Theory]
    [MemberData(nameof(OnleesbarePlaatsen))]
    public async Task A_page_after_an_unreadable_place_begins_at_the_front(string na)
    {
        await BewaarAsync(Projectie(1).Met(Taak()), Projectie(2).Met(Taak()));

        Assert.Equal(2, (await Store.ZakenAsync(Alle with { Na = na }, Never)).Regels.Count);
        Assert.Equal(2, (await Store.TakenAsync(Toetser with { Na = na }, Never)).Regels.Count);
        Assert.Equal(2, (await Store.TakenAsync(Toetser with { Na = na, Sortering = Taaksortering.Sinds }, Never)).Regels.Count);
    }

    /// <summary>Nothing, no text of ours, no Base64, too long, and text that is about right.</summary>
    public static TheoryData<string> OnleesbarePlaatsen => ["", "x", "%%% ' OR 1=1", new string('A', 100_000), "enwK", "dHZ8MXwyfDM", "\0", "👍🏽"];

    private static async Task<List<IReadOnlyList<T>>> Bladeren<T>(Func<string?, Task<Pagina<T>>> lees)
    {
        List<IReadOnlyList<T>> paginas = [];
        string? na = null;
        do
        {
            var pagina = await lees(na);
            paginas.Add(pagina.Regels);
            na = pagina.Volgende;
        }
        while (na is not null);
        return paginas;
    }

    private async Task<IEnumerable<int>> GevondenAsync(Zaakvraag vraag, int laatste)
    {
        var gevonden = (await Store.ZakenAsync(vraag, Never)).Regels.Select(regel => regel.Nummer).ToHashSet();
        return Enumerable.Range(1, laatste).Where(i => gevonden.Contains(Nummer(i)));
    }

    private async Task BewaarAsync(params IReadOnlyList<Zaakprojectie> projecties)
    {
        foreach (var projectie in projecties)
        {
            await Store.WerkBijAsync(projectie, Never);
        }
    }
}
