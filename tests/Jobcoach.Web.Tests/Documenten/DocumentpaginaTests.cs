using System.Net;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Tests.Rechten;

namespace Jobcoach.Web.Tests.Documenten;

/// <summary>A document has one address in a browser, with one rule for everybody who may see it.</summary>
public sealed class DocumentpaginaTests(ToegangsmatrixTests.Zaak zaak) : IClassFixture<ToegangsmatrixTests.Zaak>
{
    [Theory]
    [InlineData(Documentgebruik.Brief, "inline; filename=\"brief-1.html\"", "anna", "iris", "loes", "maria", "peter")]
    [InlineData(Documentgebruik.Bewijsstuk, "attachment; filename=\"document.pdf\"", "anna", "wouter", "iris", "loes", "maria", "peter")]
    public async Task Een_brief_opent_en_een_stuk_wordt_bewaard_voor_elke_rol_gelijk(Documentgebruik gebruik, string plaats, params string[] personas)
    {
        var document = (await zaak.Api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{zaak.Nummer}/documenten", "maria")).First(een => een.Gebruik == gebruik);
        foreach (var persona in personas)
        {
            using var antwoord = await zaak.Api.GetAsync(Documentpagina.Adres(zaak.Nummer, document.Id), persona);

            Assert.Equal((HttpStatusCode.OK, plaats), (antwoord.StatusCode, antwoord.Content.Headers.ContentDisposition?.ToString()));
            Assert.Contains("sandbox", Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        }

        using var vreemd = await zaak.Api.GetAsync(Documentpagina.Adres(zaak.Nummer, document.Id), "bram");
        Assert.Equal(HttpStatusCode.NotFound, vreemd.StatusCode);
    }

    [Fact]
    public async Task De_lijst_van_de_uitvoerder_verwijst_naar_datzelfde_adres()
    {
        var documenten = await zaak.Api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{zaak.Nummer}/documenten", "loes");

        using var lijst = await zaak.Api.GetAsync($"/zaken/{zaak.Nummer}/documenten", "loes");
        var html = await lijst.Content.ReadAsStringAsync();

        Assert.NotEmpty(documenten);
        Assert.All(documenten.Where(document => document.Gebruik is not Documentgebruik.Brief), document => Assert.Contains($"href=\"{Documentpagina.Adres(zaak.Nummer, document.Id)}\"", html, StringComparison.Ordinal));
    }
}
