using System.Net;
using System.Net.Http.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Taken;

/// <summary>A zaak whose completeness is to be judged: a task of the administration.</summary>
public sealed class WerkverdelingTests
{
    private static readonly WijsToe AanLoes = new(Rol.AdministratiefMedewerker, "persona-loes");

    [Fact]
    public async Task Who_takes_a_zaak_finds_its_task_under_her_own_and_can_let_it_go()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        Assert.Equal(["niemand"], await WaarAsync(api));

        await api.DoeAsync(nummer, "loes", "toewijzingen", AanLoes);
        Assert.Equal(["mij", "persona-loes"], await WaarAsync(api));
        Assert.Equal("persona-loes", Assert.Single(await TakenAsync(api, "")).BehandelaarId);

        await api.DoeAsync(nummer, "loes", "toewijzingen", new WijsToe(Rol.AdministratiefMedewerker));
        Assert.Equal(["niemand"], await WaarAsync(api));
    }

    [Fact]
    public async Task An_assignment_asks_for_the_version_that_one_saw()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        using var zonder = await api.PostAsync($"/v1/zaken/{nummer}/toewijzingen", "loes", AanLoes);
        using var oud = await api.PostAsync($"/v1/zaken/{nummer}/toewijzingen", "loes", AanLoes, "\"1\"");

        Assert.Equal((HttpStatusCode.PreconditionRequired, HttpStatusCode.PreconditionFailed), (zonder.StatusCode, oud.StatusCode));
    }

    [Fact]
    public async Task A_task_that_was_put_away_is_counted_apart_and_comes_back_by_itself()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        await api.DoeAsync(nummer, "loes", "aanhoudingen", new HoudAan(Taaksoort.VolledigheidBeoordelen, api.Vandaag.AddDays(3), "De werkgever belt terug."));
        Assert.Empty(await TakenAsync(api, ""));
        Assert.Single(await TakenAsync(api, "?aangehouden=meetellen"));
        Assert.Equal(api.Vandaag.AddDays(3), Assert.Single(await TakenAsync(api, "?aangehouden=alleen")).AangehoudenTot);
        Assert.Equal([new(Taaksoort.VolledigheidBeoordelen, 0, 0, 1)], await TellingenAsync(api));

        // Nothing runs meanwhile: the day alone is enough.
        api.Klok.Advance(TimeSpan.FromDays(3));
        Assert.Single(await TakenAsync(api, ""));
        Assert.Empty(await TakenAsync(api, "?aangehouden=alleen"));
        Assert.Equal([new(Taaksoort.VolledigheidBeoordelen, 1, 0, 0)], await TellingenAsync(api));
    }

    [Fact]
    public async Task A_task_that_was_put_away_can_be_taken_back()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        await api.DoeAsync(nummer, "loes", "aanhoudingen", new HoudAan(Taaksoort.VolledigheidBeoordelen, api.Vandaag.AddDays(3), "De werkgever belt terug."));

        await api.DoeAsync(nummer, "loes", "taakhervattingen", new HervatTaak(Taaksoort.VolledigheidBeoordelen));

        Assert.Single(await TakenAsync(api, ""));
    }

    [Fact]
    public async Task Many_zaken_are_divided_at_once_and_each_is_answered_for_itself()
    {
        await using var api = await Api.StartAsync();
        var (een, twee) = (await api.TotVolledigheidAsync(), await api.DienInAsync("iris", api.Formulier("bram")));
        await api.LoopAsync();
        await api.DoeAsync(twee, "loes", "toewijzingen", new WijsToe(Rol.AdministratiefMedewerker, "persona-ander"));
        var onbekend = Zaaknummer.Uit(7);
        var opdracht = new Verdeelopdracht([een, twee, onbekend, een], Rol.AdministratiefMedewerker, "persona-loes", AlleenVrij: true);

        var regels = await VerdeelAsync(api, "loes", opdracht, "sleutel-1");
        var nogEens = await VerdeelAsync(api, "loes", opdracht, "sleutel-1");

        Assert.Equal([(een, null), (twee, "al-toegewezen"), (onbekend, "niet-gevonden")], regels.Select(regel => (regel.Zaak, regel.Weigeringen.SingleOrDefault()?.Code)));
        Assert.Equal(regels[0].Versie, nogEens[0].Versie);
        Assert.Equal(["persona-loes", "persona-ander"], new[] { await api.ZaakAsync(een, "loes"), await api.ZaakAsync(twee, "loes") }.Select(zaak => zaak.BehandelaarVan(Rol.AdministratiefMedewerker)));
    }

    [Theory]
    [InlineData("loes", """{"zaken":[],"rol":"toetser"}""", HttpStatusCode.BadRequest)]
    [InlineData("loes", """{"rol":"toetser"}""", HttpStatusCode.BadRequest)]
    [InlineData("loes", """{"zaken":["onzin"],"rol":"toetser"}""", HttpStatusCode.BadRequest)]
    [InlineData("loes", """{"zaken":[null],"rol":"toetser"}""", HttpStatusCode.BadRequest)]
    [InlineData("loes", "[]", HttpStatusCode.BadRequest)]
    [InlineData("anna", """{"zaken":[],"rol":"toetser"}""", HttpStatusCode.Forbidden)]
    public async Task A_division_that_says_nothing_is_refused_whole(string wie, string inhoud, HttpStatusCode status)
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.PostAsync("/v1/verdelingen", wie, inhoud);

        Assert.Equal(status, antwoord.StatusCode);
    }

    [Fact]
    public async Task A_division_is_of_a_hundred_zaken_at_most()
    {
        await using var api = await Api.StartAsync();
        var opdracht = new Verdeelopdracht([.. Enumerable.Range(1, 101).Select(i => Zaaknummer.Uit((ulong)i))], Rol.AdministratiefMedewerker, "persona-loes");

        using var teVeel = await api.PostAsync("/v1/verdelingen", "loes", opdracht);

        Assert.Equal(HttpStatusCode.BadRequest, teVeel.StatusCode);
        Assert.Equal(100, (await VerdeelAsync(api, "loes", opdracht with { Zaken = [.. opdracht.Zaken.Skip(1)] }, null)).Count);
    }

    [Fact]
    public async Task A_party_sees_nothing_of_who_treats_the_zaak_and_what_was_put_away()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        await api.DoeAsync(nummer, "loes", "toewijzingen", AanLoes);
        await api.DoeAsync(nummer, "loes", "aanhoudingen", new HoudAan(Taaksoort.VolledigheidBeoordelen, api.Vandaag.AddDays(3), "Geheim van loes."));

        foreach (var persona in (string[])["anna", "wouter", "iris"])
        {
            var zaak = await api.ZaakAsync(nummer, persona);
            var feiten = await api.LeesAsync<Pagina<Dossierfeit>>($"/v1/zaken/{nummer}/gebeurtenissen", persona);

            Assert.Empty(zaak.Behandelaars);
            Assert.Empty(zaak.Aanhoudingen);
            Assert.DoesNotContain(feiten.Regels, feit => feit.Feit.Soort is Feitsoort.BehandelaarToegewezen or Feitsoort.TaakAangehouden);
        }

        Assert.Contains((await api.LeesAsync<Pagina<Dossierfeit>>($"/v1/zaken/{nummer}/gebeurtenissen", "loes")).Regels, feit => feit.Feit.Soort is Feitsoort.TaakAangehouden);
    }

    [Fact]
    public async Task The_organisation_is_a_choice_of_the_authority_only()
    {
        await using var api = await Api.StartAsync();
        await api.TotVolledigheidAsync();

        Assert.Single(await TakenAsync(api, "?organisatie=organisatie-stap-vooruit&regeling=uwv"));
        Assert.Empty(await TakenAsync(api, "?organisatie=organisatie-elders"));
        Assert.Empty(await TakenAsync(api, "?regeling=amsterdam"));
        using var jobcoach = await api.GetAsync("/v1/taken?organisatie=organisatie-elders", "iris");
        Assert.Equal(HttpStatusCode.BadRequest, jobcoach.StatusCode);
    }

    private static async Task<List<string>> WaarAsync(Api api)
    {
        List<string> gevonden = [];
        foreach (var behandelaar in (string[])["mij", "niemand", "persona-loes", "persona-ander"])
        {
            if ((await TakenAsync(api, $"?behandelaar={behandelaar}")).Count > 0)
            {
                gevonden.Add(behandelaar);
            }
        }

        return gevonden;
    }

    private static async Task<IReadOnlyList<Taakregel>> TakenAsync(Api api, string vraag) => (await api.LeesAsync<Pagina<Taakregel>>($"/v1/taken{vraag}", "loes")).Regels;

    private static Task<List<Taaktelling>> TellingenAsync(Api api) => api.LeesAsync<List<Taaktelling>>("/v1/taken/tellingen", "loes");

    private static async Task<List<Verdeelregel>> VerdeelAsync(Api api, string wie, Verdeelopdracht opdracht, string? sleutel)
    {
        using var antwoord = await api.PostAsync("/v1/verdelingen", wie, opdracht, sleutel: sleutel);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return (await antwoord.Content.ReadFromJsonAsync<List<Verdeelregel>>(JobcoachJson.Options))!;
    }
}
