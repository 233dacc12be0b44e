using System.Net;
using System.Text;
using Jobcoach.TestSupport.Http;
using Jobcoach.Web.Tests.Scenarios;

namespace Jobcoach.Web.Tests.Dossier;

public sealed class DossierpaginaTests
{
    private static readonly string[] Delen = ["", "/tijdlijn", "/formulieren", "/perioden", "/besluiten", "/bevindingen", "/documenten"];

    [Fact]
    public async Task A_zaak_of_three_years_fits_in_sixty_kilobytes_on_every_page()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await DrieJaren.SpeelAsync(spel, api.Aanvraag());

        foreach (var deel in Delen)
        {
            var blad = await Blad.OpenAsync(api, spel.Nummer, deel, Zaakspel.Toetser);

            Assert.Equal(HttpStatusCode.OK, blad.Status);
            Assert.True(Encoding.UTF8.GetByteCount(blad.Html) < 60_000, $"{deel}: {Encoding.UTF8.GetByteCount(blad.Html)} bytes");
        }
    }

    [Fact]
    public async Task De_klok_zegt_de_laatste_dag_en_hoeveel_dagen_er_nog_zijn()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        var termijn = await api.LeesAsync<Domain.Termijnen.Termijnberekening>($"/v1/zaken/{nummer}/beslistermijn", "maria");

        var blad = await Blad.OpenAsync(api, nummer, "", "maria");

        Assert.Contains($"nog {termijn.LaatsteDag.DayNumber - api.Vandaag.DayNumber} dagen", blad.Tekst, StringComparison.Ordinal);
        Assert.All(termijn.Stappen, stap => Assert.Contains($"{stap.Zin} ({stap.Artikel})", blad.Tekst, StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_tijdlijn_begint_bij_het_nieuwste_en_bladert_terug()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVoorstelAsync();

        var nieuwste = await Blad.OpenAsync(api, nummer, "/tijdlijn", "maria");
        var eerste = await Blad.OpenAsync(api, nummer, "/tijdlijn?tot=1", "maria");

        Assert.True(nieuwste.Tekst.IndexOf("Besluit voorgesteld", StringComparison.Ordinal) < nieuwste.Tekst.IndexOf("Aanvraag ontvangen", StringComparison.Ordinal));
        Assert.Contains("door toetser (u)", nieuwste.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Besluit voorgesteld", eerste.Tekst, StringComparison.Ordinal);
        Assert.Contains($"/zaken/{nummer}/tijdlijn\"", eerste.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?tot=0")]      // no fact before the first
    [InlineData("?tot=x")]      // no number
    public async Task A_question_that_makes_no_sense_is_answered_with_a_page(string vraag)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var blad = await Blad.OpenAsync(api, nummer, $"/tijdlijn{vraag}", "maria");

        Assert.Equal(HttpStatusCode.BadRequest, blad.Status);
        Assert.Contains("<h1>", blad.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_formulieren_staan_in_vier_kolommen()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var blad = await Blad.OpenAsync(api, nummer, "/formulieren", "maria");

        Assert.Equal(5, blad.Html.Split("class=\"jc-matching__rij\"").Length - 1);
        Assert.All((string[])["Werknemerprofiel", "Werkprofiel", "Capaciteiten", "Gevraagde uren"], tekst => Assert.Contains(tekst, blad.Tekst, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Alleen_wat_nu_kan_en_bij_de_rol_hoort_wordt_aangeboden()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var loes = await Blad.OpenAsync(api, nummer, "", "loes");
        var olga = await Blad.OpenAsync(api, nummer, "", "olga");

        Assert.Contains($"/zaken/{nummer}/correctie\"", loes.Html, StringComparison.Ordinal);
        Assert.Contains($"/zaken/{nummer}/verdagen\"", olga.Html, StringComparison.Ordinal);
        Assert.DoesNotContain($"/zaken/{nummer}/correctie\"", olga.Html, StringComparison.Ordinal);
        Assert.All((string[])["toets", "besluit", "einde", "hervatten"], pad => Assert.DoesNotContain($"/zaken/{nummer}/{pad}\"", loes.Html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_te_vroeg_komt_leest_waarom_het_nu_niet_kan()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var blad = await Blad.OpenAsync(api, nummer, "/toets", "maria");

        Assert.Equal(HttpStatusCode.OK, blad.Status);
        Assert.Contains("Er staat nu geen toets uit voor deze zaak.", blad.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("<form class=\"jc-formulier\"", blad.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_partij_ziet_niets_van_het_werk_voor_het_besluit()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVoorstelAsync();

        foreach (var wie in (string[])["anna", "wouter", "iris"])
        {
            foreach (var deel in Delen[1..].Concat(["/volledigheid", "/toets", "/besluit", "/verdagen"]))
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await Blad.OpenAsync(api, nummer, deel, wie)).Status);
            }

            var zaak = await Blad.OpenAsync(api, nummer, "", wie);
            Assert.All((string[])["Besproken en nagelezen", "De bevindingen dragen", "Aanvraag getoetst", "Besluit voorgesteld"], tekst => Assert.DoesNotContain(tekst, zaak.Tekst, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Een_stuk_opent_voor_wie_het_mag_zien_en_draait_nooit_in_de_pagina()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        var lijst = await Blad.OpenAsync(api, nummer, "/documenten", "loes");
        var adres = System.Text.RegularExpressions.Regex.Match(lijst.Html, "href=\"(/zaken/[^\"]*/documenten/[^\"]+)\"").Groups[1].Value;

        using var stuk = await api.GetAsync(adres, "loes");
        using var vreemd = await api.GetAsync(adres, "bram");

        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (stuk.StatusCode, stuk.Content.Headers.ContentType?.MediaType));
        Assert.Equal("attachment", stuk.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("sandbox", stuk.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, vreemd.StatusCode);
    }
}
