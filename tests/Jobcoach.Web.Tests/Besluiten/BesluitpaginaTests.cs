using System.Net;
using System.Security.Cryptography;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.TestSupport;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Tests.Dossier;

namespace Jobcoach.Web.Tests.Besluiten;

public sealed class BesluitpaginaTests
{
    [Fact]
    public async Task Een_negatief_advies_begint_met_afwijzen_en_vraagt_een_grond_en_de_zienswijze()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();
        var toets = Voorbeelden.Toets with { Eindconclusie = new(Eindoordeel.Negatief, "Het kan zonder jobcoach."), AdviesRegime = null };
        await (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul(new RondToetsAf(toets)).Wis("toets.adviesRegime").LukAsync();

        var blad = await Blad.OpenAsync(api, nummer, "/besluitvoorstel", "maria");
        Assert.Equal("afwijzing", blad.Velden.Tekst("uitkomst.soort"));
        var terug = await blad.VerstuurAsync();

        Assert.Contains("href=\"#veld-uitkomst-gronden\"", terug.Html, StringComparison.Ordinal);
        var nogEens = await terug.Vul("uitkomst.gronden", "nietNoodzakelijk").VerstuurAsync();
        Assert.Contains("href=\"#veld-zienswijze\"", nogEens.Html, StringComparison.Ordinal);
        await nogEens.Vul("zienswijze.wijze", "nietNodig").Vul("zienswijze.toelichting", "Alles komt van de aanvrager.").LukAsync();
        Assert.Equal([Afwijzingsgrond.NietNoodzakelijk], Assert.IsType<Besluituitkomst.Afwijzing>((await api.ZaakAsync(nummer)).Besluitvoorstellen[0].Uitkomst).Gronden);
    }

    [Fact]
    public async Task Wat_bij_de_andere_uitkomst_was_ingevuld_gaat_niet_verloren()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();
        await (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul(new RondToetsAf(Voorbeelden.Toets)).LukAsync();
        var blad = await Blad.OpenAsync(api, nummer, "/besluitvoorstel", "maria");
        var uren = blad.Velden.Tekst("uitkomst.uren.uren");

        var terug = await blad.Vul("uitkomst.soort", "afwijzing").VerstuurAsync();

        Assert.Equal(HttpStatusCode.BadRequest, terug.Status);
        Assert.NotEqual("", uren);
        Assert.Equal(uren, terug.Velden.Tekst("uitkomst.uren.uren"));
        await terug.Vul("uitkomst.soort", "toekenning").LukAsync();
    }

    [Fact, Trait("Wet", "Awb 3:41")]
    public async Task De_besluitnemer_ziet_als_concept_precies_de_brief_die_uitgaat()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVoorstelAsync();

        var blad = await Blad.OpenAsync(api, nummer, "/besluit", "olga");
        using var pdf = await api.GetAsync($"/zaken/{nummer}/besluit/concept.pdf", "olga");
        var hash = Convert.ToHexStringLower(SHA256.HashData(await pdf.Content.ReadAsByteArrayAsync()));
        Assert.Contains("Concept: zo komt de brief eruit te zien", blad.Tekst, StringComparison.Ordinal);
        Assert.Equal(("application/pdf", $"attachment; filename=concept-besluit-{nummer}.pdf; filename*=UTF-8''concept-besluit-{nummer}.pdf"), (pdf.Content.Headers.ContentType?.MediaType, pdf.Content.Headers.ContentDisposition?.ToString()));
        Assert.DoesNotContain((await api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{nummer}/documenten", "olga")), document => document.Id == hash);

        await blad.Vul("akkoord", "true").LukAsync();

        var brief = (await api.LeesAsync<List<Brief>>($"/v1/zaken/{nummer}/brieven", "olga"))[^1];
        Assert.Equal((Berichtsoort.Besluit, hash), (brief.Soort, brief.PdfId));
    }

    [Theory]
    [InlineData("olga", HttpStatusCode.NotFound)] // nothing lies before her
    [InlineData("maria", HttpStatusCode.Forbidden)] // who proposed decides nothing
    [InlineData("anna", HttpStatusCode.Forbidden)] // nobody outside reads what is not decided
    public async Task Zonder_voorstel_of_bevoegdheid_is_er_geen_concept(string persona, HttpStatusCode status)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();

        using var antwoord = await api.GetAsync($"/zaken/{nummer}/besluit/concept.pdf", persona);

        Assert.Equal(status, antwoord.StatusCode);
    }

    [Fact, Trait("Wet", "Awb 10:3")]
    public async Task Wie_voorstelde_leest_dat_een_ander_beslist()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVoorstelAsync();

        var olga = await Blad.OpenAsync(api, nummer, "/besluit", "olga");
        var maria = await Blad.OpenAsync(api, nummer, "/besluit", "maria");

        Assert.Contains("Vier ogen", olga.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, maria.Status);
    }

    [Fact]
    public async Task Terugsturen_vraagt_een_reden_en_een_toelichting_tegelijk()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVoorstelAsync();

        var terug = await (await Blad.OpenAsync(api, nummer, "/besluit", "olga")).Vul("akkoord", "false").VerstuurAsync();

        Assert.Equal(HttpStatusCode.Conflict, terug.Status);
        Assert.Contains("href=\"#veld-terugzendreden\"", terug.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-toelichting\"", terug.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Van_twee_besluitnemers_beslist_er_een_en_de_ander_ziet_dat()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVoorstelAsync();
        var peter = (await Blad.OpenAsync(api, nummer, "/besluit", "peter")).Vul("akkoord", "false").Vul("terugzendreden", "anders").Vul("toelichting", "Bel de werkgever nog.");
        await (await Blad.OpenAsync(api, nummer, "/besluit", "olga")).Vul("akkoord", "true").LukAsync();

        var terug = await peter.VerstuurAsync();

        Assert.Equal(HttpStatusCode.PreconditionFailed, terug.Status);
        Assert.Contains("Besluit genomen door besluitnemer", terug.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er ligt geen voorstel met dit nummer bij de besluitnemer.", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal("Bel de werkgever nog.", terug.Velden.Tekst("toelichting"));
        Assert.Single((await api.ZaakAsync(nummer)).Besluiten);
    }

    [Fact]
    public async Task Een_wijziging_wordt_voorgesteld_zoals_gevraagd()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        await api.DoeAsync(nummer, "iris", "wijzigingen", new VraagWijziging(new Wijzigingsinhoud.Contracturen(28, null), api.Vandaag.AddDays(7), "Meer uren."));

        var blad = await Blad.OpenAsync(api, nummer, "/wijziging/1", "maria");
        Assert.Equal(("wijziging", "28"), (blad.Velden.Tekst("uitkomst.soort"), blad.Velden.Tekst("uitkomst.inhoud.urenPerWeek")));
        await blad.Vul("motivering", "De uren veranderen.").LukAsync();
        await (await Blad.OpenAsync(api, nummer, "/besluit", "olga")).Vul("akkoord", "true").LukAsync();

        Assert.Equal(28, (await api.ZaakAsync(nummer)).Dienstverband.UrenPerWeek);
    }

    [Fact]
    public async Task Een_intrekking_wordt_voorgesteld_met_motivering_en_zienswijze()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        var zienswijze = new Zienswijze(Zienswijzewijze.Gegeven, "De werknemer stemt in.");

        await (await Blad.OpenAsync(api, nummer, "/intrekking", "maria"))
            .Vul(new StelBesluitVoor(new Besluituitkomst.Intrekking(api.Vandaag.AddDays(14)), "De begeleiding is niet meer nodig.", zienswijze, new(Onderwerpsoort.Toekenning, 1)))
            .LukAsync();

        Assert.IsType<Besluituitkomst.Intrekking>((await api.ZaakAsync(nummer)).Besluitvoorstellen[^1].Uitkomst);
    }

    [Fact]
    public async Task Een_wijziging_die_er_niet_is_zegt_dat()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        Assert.Contains("Er is geen open wijzigingsverzoek met dit nummer.", (await Blad.OpenAsync(api, nummer, "/wijziging/9", "maria")).Tekst, StringComparison.Ordinal);
    }
}
