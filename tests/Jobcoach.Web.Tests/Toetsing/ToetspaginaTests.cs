using System.Net;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.TestSupport;
using Jobcoach.Web.Tests.Dossier;

namespace Jobcoach.Web.Tests.Toetsing;

public sealed class ToetspaginaTests
{
    [Fact]
    public async Task De_pagina_stelt_vijftien_vragen_met_checkvragen_naast_de_aanvraag()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();

        var blad = await Blad.OpenAsync(api, nummer, "/toets", "maria");

        Assert.All(Toetsvragen.Alle, vraag => Assert.Contains(vraag.Tekst, blad.Tekst, StringComparison.Ordinal));
        Assert.All(Toetsvragen.Alle.SelectMany(vraag => vraag.Checkvragen), check => Assert.Contains(check.Tekst, blad.Tekst, StringComparison.Ordinal));
        Assert.Contains(Voorbeelden.Matchingsformat.Coachingsdoelen![0].Omschrijving!, blad.Tekst, StringComparison.Ordinal);
        Assert.Contains("Voorstel: Ja.", blad.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("checked", blad.Html, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(blad.Html), 1_000, 80_000);
    }

    [Fact]
    public async Task Conclusies_volgen_uit_de_antwoorden_en_overschrijven_geen_eigen_keuze()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();
        var toets = Voorbeelden.Toets with { Conclusies = [new(5, true)], Antwoorden = [.. Voorbeelden.Toets.Antwoorden!.Select(antwoord => antwoord.Vraag == 10 ? antwoord with { Antwoord = Antwoord.Nee } : antwoord)] };

        var blad = await Blad.OpenAsync(api, nummer, "/toets", "maria");
        var voorstel = await blad.Vul(new RondToetsAf(toets with { Conclusies = null })).Vul("toets.conclusies[4].ja", "true").Vul("_doen", "voorstel").VerstuurAsync();

        Assert.Equal(HttpStatusCode.OK, voorstel.Status);
        Assert.Equal(("false", "true"), (voorstel.Velden.Tekst("toets.conclusies[0].ja"), voorstel.Velden.Tekst("toets.conclusies[4].ja")));
        Assert.Equal("Besproken en nagelezen.", voorstel.Velden.Tekst("toets.antwoorden[0].toelichting"));
        Assert.Null((await api.ZaakAsync(nummer)).Aanvragen[0].Toets);

        var geweigerd = await voorstel.Wis("_doen").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("Conclusie 5 wijkt af van wat uit uw antwoorden volgt. Leg uit waarom.", geweigerd.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_lege_toets_noemt_elke_vraag_met_een_link_en_verliest_niets()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();

        var terug = await (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul("toets.overigeOpmerkingen", "Eerst bellen.").VerstuurAsync();

        Assert.Equal(HttpStatusCode.Conflict, terug.Status);
        Assert.All(Enumerable.Range(0, 15), plaats => Assert.Contains($"href=\"#veld-toets-antwoorden-{plaats}--antwoord\"", terug.Html, StringComparison.Ordinal));
        Assert.Contains("id=\"veld-toets-antwoorden-14--antwoord\"", terug.Html, StringComparison.Ordinal);
        Assert.Equal("Eerst bellen.", terug.Velden.Tekst("toets.overigeOpmerkingen"));
    }

    [Fact]
    public async Task Wie_tweede_is_ziet_wat_er_veranderde_en_houdt_zijn_antwoorden()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();
        var maria = (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul(new RondToetsAf(Voorbeelden.Toets));
        await (await Blad.OpenAsync(api, nummer, "/opschorten", "loes")).Vul("grond", "overmacht").Vul("reden", "Storing.").LukAsync();

        var terug = await maria.VerstuurAsync();

        Assert.Equal(HttpStatusCode.PreconditionFailed, terug.Status);
        Assert.Contains("De zaak is intussen veranderd", terug.Tekst, StringComparison.Ordinal);
        Assert.Contains("Beslistermijn opgeschort door administratief medewerker", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal("Besproken en nagelezen.", terug.Velden.Tekst("toets.antwoorden[14].toelichting"));
        await terug.LukAsync();
        Assert.Equal(15, (await api.ZaakAsync(nummer)).Aanvragen[0].Toets!.Antwoorden!.Count);
    }

    [Fact]
    public async Task Als_een_ander_de_toets_al_afrondde_blijven_de_antwoorden_staan_en_zegt_de_pagina_waarom_het_niet_meer_kan()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();
        var niels = (await Blad.OpenAsync(api, nummer, "/toets", "niels")).Vul(new RondToetsAf(Voorbeelden.Toets)).Vul("toets.overigeOpmerkingen", "Van Niels.");
        await (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul(new RondToetsAf(Voorbeelden.Toets)).LukAsync();

        var terug = await niels.VerstuurAsync();

        Assert.Equal(HttpStatusCode.PreconditionFailed, terug.Status);
        Assert.Contains("Aanvraag getoetst door toetser", terug.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er staat nu geen toets uit voor deze zaak.", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal("Van Niels.", terug.Velden.Tekst("toets.overigeOpmerkingen"));
        Assert.Null((await api.ZaakAsync(nummer)).Aanvragen[0].Toets!.OverigeOpmerkingen);
    }

    [Fact]
    public async Task De_doelgroep_is_nooit_al_ingevuld_en_noemt_alle_lege_vragen()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        await (await Blad.OpenAsync(api, nummer, "/volledigheid", "loes")).Vul("volledig", "true").LukAsync();

        var blad = await Blad.OpenAsync(api, nummer, "/doelgroep", "maria");
        Assert.DoesNotContain("checked", blad.Html, StringComparison.Ordinal);
        var terug = await blad.Vul("vaststelling.sfb", "ja").VerstuurAsync();

        Assert.Equal(HttpStatusCode.BadRequest, terug.Status);
        Assert.Contains("href=\"#veld-vaststelling-noodzaak\"", terug.Html, StringComparison.Ordinal);
        Assert.Equal("ja", terug.Velden.Tekst("vaststelling.sfb"));
        await terug.Vul(new LegVaststellingVast(Zaakverloop.Vaststelling(api.Vandaag))).LukAsync();
    }

    [Theory]
    [InlineData("loes", HttpStatusCode.Forbidden)]      // administratie does not assess
    [InlineData("olga", HttpStatusCode.Forbidden)]      // nor does who decides
    [InlineData("maria", HttpStatusCode.OK)]
    public async Task Alleen_een_toetser_komt_bij_de_toets(string wie, HttpStatusCode status)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();

        Assert.Equal(status, (await Blad.OpenAsync(api, nummer, "/toets", wie)).Status);
    }
}
