using System.Net;
using System.Text;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Brieven;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Tests.Dossier;
using Jobcoach.Web.Tests.MijnZaak;
using Jobcoach.Web.Tests.Rechten;

namespace Jobcoach.Web.Tests.Brieven;

/// <summary>Who reads which letter, in which form, and what is nowhere in it.</summary>
public sealed class BriefTests(ToegangsmatrixTests.Zaak zaak) : IClassFixture<ToegangsmatrixTests.Zaak>
{
    [Theory]
    [Trait("Wet", "Awb 3:41")]
    [InlineData("anna", new[] { Berichtsoort.Ontvangstbevestiging, Berichtsoort.Besluit })]
    [InlineData("iris", new[] { Berichtsoort.Ontvangstbevestiging, Berichtsoort.Besluit })] // he filed it, and the besluit rests on his plan
    [InlineData("wouter", new Berichtsoort[0])] // the employer asked nothing
    public async Task A_receiver_reads_the_letters_that_were_sent_to_his_role(string persona, Berichtsoort[] soorten)
    {
        var alle = await zaak.Api.LeesAsync<List<Brief>>($"/v1/zaken/{zaak.Nummer}/brieven", "loes");

        var gezien = await zaak.Api.LeesAsync<List<Brief>>($"/v1/zaken/{zaak.Nummer}/brieven", persona);

        Assert.Equal(soorten, gezien.Select(brief => brief.Soort).Intersect(soorten));
        Assert.All(gezien, brief => Assert.Single(brief.Aan));
        foreach (var brief in alle)
        {
            var verwacht = gezien.Any(een => een.Nummer == brief.Nummer) ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            foreach (var adres in new[] { $"/zaken/{zaak.Nummer}/brieven/{brief.Nummer}", $"/zaken/{zaak.Nummer}/documenten/{brief.PdfId}", $"/v1/zaken/{zaak.Nummer}/documenten/{brief.HtmlId}" })
            {
                using var antwoord = await zaak.Api.GetAsync(adres, persona);
                Assert.Equal((adres, verwacht), (adres, antwoord.StatusCode));
            }
        }
    }

    [Theory]
    [InlineData("html", "/zaken", "text/html", "inline; filename=\"brief-1.html\"")] // a browser opens the page
    [InlineData("pdf", "/zaken", "application/pdf", "attachment; filename=\"brief-1.pdf\"")] // and keeps the PDF
    [InlineData("html", "/v1/zaken", "text/html", "attachment; filename=\"brief-1.html\"")]
    [InlineData("pdf", "/v1/zaken", "application/pdf", "attachment; filename=\"brief-1.pdf\"")]
    public async Task A_form_says_what_it_is_and_runs_nothing(string vorm, string onder, string type, string plaats)
    {
        var brief = (await zaak.Api.LeesAsync<List<Brief>>($"/v1/zaken/{zaak.Nummer}/brieven", "anna"))[0];

        using var antwoord = await zaak.Api.GetAsync($"{onder}/{zaak.Nummer}/documenten/{(vorm == "pdf" ? brief.PdfId : brief.HtmlId)}", "anna");

        Assert.Equal((type, plaats), (antwoord.Content.Headers.ContentType?.MediaType, antwoord.Content.Headers.ContentDisposition?.ToString()));
        Assert.Matches("^default-src 'none';(?!.*unsafe).* ?sandbox$", Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task No_letter_holds_a_name_an_address_or_a_number_of_a_person()
    {
        var documenten = await zaak.Api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{zaak.Nummer}/documenten", "loes");
        var brieven = documenten.Where(document => document.Gebruik is Documentgebruik.Brief).ToList();

        Assert.NotEmpty(brieven);
        foreach (var brief in brieven)
        {
            using var antwoord = await zaak.Api.GetAsync($"/v1/zaken/{zaak.Nummer}/documenten/{brief.Id}", "loes");
            var tekst = Encoding.UTF8.GetString(await antwoord.Content.ReadAsByteArrayAsync());
            Assert.All(new[] { "Anna de Boer", "Dorpsstraat", "999909897", "@" }, iets => Assert.DoesNotContain(iets, brief.Mediatype == "application/pdf" && iets == "@" ? "" : tekst, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_cover_has_the_name_and_address_and_is_kept_nowhere()
    {
        var brief = (await zaak.Api.LeesAsync<List<Brief>>($"/v1/zaken/{zaak.Nummer}/brieven", "loes"))[0];
        var adres = Briefroutes.Omslag(zaak.Nummer, brief.Nummer, Rol.Werknemer);
        var documenten = (await zaak.Api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{zaak.Nummer}/documenten", "loes")).Count;

        var omslag = await new Bezoeker(zaak.Api, "loes").NaarAsync(adres);

        Assert.Contains("Anna de Boer", omslag.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dorpsstraat 1", omslag.Tekst, StringComparison.Ordinal);
        using var antwoord = await zaak.Api.GetAsync(adres, "loes");
        Assert.True(antwoord.Headers.CacheControl?.NoStore);
        Assert.Equal(documenten, (await zaak.Api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{zaak.Nummer}/documenten", "loes")).Count);
    }

    [Theory]
    [InlineData("wouter", "werknemer", HttpStatusCode.Forbidden)] // covers are made where letters are posted
    [InlineData("iris", "werknemer", HttpStatusCode.Forbidden)]
    [InlineData("anna", "werknemer", HttpStatusCode.Forbidden)]
    [InlineData("loes", "werkgever", HttpStatusCode.NotFound)] // the employer did not get it
    [InlineData("loes", "iedereen", HttpStatusCode.NotFound)]
    [InlineData("loes", "jobcoach", HttpStatusCode.OK)]
    public async Task A_cover_is_only_for_the_authority_and_only_for_who_got_the_letter(string persona, string aan, HttpStatusCode status)
    {
        using var antwoord = await zaak.Api.GetAsync($"/zaken/{zaak.Nummer}/brieven/1/omslag/{aan}", persona);

        Assert.Equal(status, antwoord.StatusCode);
    }

    [Fact]
    public async Task A_mended_letter_replaces_the_old_one_which_says_so_and_stays_readable()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        var oud = (await api.LeesAsync<List<Brief>>($"/v1/zaken/{nummer}/brieven", "olga"))[^1];

        var lijst = await new Bezoeker(api, "olga").NaarAsync($"/zaken/{nummer}/brieven");
        Assert.Contains($"href=\"/zaken/{nummer}/verbeterbrief/{oud.Nummer}\"", lijst.Html, StringComparison.Ordinal);
        var blad = await Blad.OpenAsync(api, nummer, $"/verbeterbrief/{oud.Nummer}", "olga");
        Assert.Equal((await api.ZaakAsync(nummer)).Besluiten[0].Motivering, blad.Velden.Tekst("motivering"));
        await blad.Vul("reden", "Een typefout.").Vul("motivering", "Noodzakelijk en aannemelijk.").LukAsync();

        var nieuw = (await api.LeesAsync<List<Brief>>($"/v1/zaken/{nummer}/brieven", "anna"))[^1];
        Assert.Equal(oud.Nummer, nieuw.Vervangt);
        Assert.Equal("Noodzakelijk en aannemelijk.", (await api.ZaakAsync(nummer)).Besluiten[0].Motivering);
        Assert.Contains("Deze brief is vervangen.", (await new Bezoeker(api, "anna").NaarAsync($"/zaken/{nummer}/brieven/{oud.Nummer}")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze brief komt in de plaats van", (await new Bezoeker(api, "anna").NaarAsync($"/zaken/{nummer}/brieven/{nieuw.Nummer}")).Tekst, StringComparison.Ordinal);
    }
}
