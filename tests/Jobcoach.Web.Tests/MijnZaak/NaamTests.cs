using System.Net;

namespace Jobcoach.Web.Tests.MijnZaak;

/// <summary>Who works with an employee reads his name on his own pages, and nothing more of him; in what the API gives and lists keep it does not stand.</summary>
public sealed class NaamTests
{
    private const string Naam = "Anna de Boer";

    [Theory]
    [InlineData("iris")]
    [InlineData("jeroen")] // Of the same organisation.
    [InlineData("wouter")]
    public async Task Jobcoach_and_employer_read_the_name_and_nothing_else_of_the_employee(string persona)
    {
        await using var api = await Api.StartAsync();
        var formulier = api.Formulier();
        var nummer = await api.DienInAsync("iris", formulier with { Coachingsplan = formulier.Coachingsplan! with { Ondertekeningen = [] } });
        var bezoeker = new Bezoeker(api, persona);

        var (start, lijst, zaak) = (await bezoeker.NaarAsync("/"), await bezoeker.NaarAsync("/zaken"), await bezoeker.NaarAsync($"/zaken/{nummer}"));

        Assert.Contains($"Zaak {nummer}, {Naam}.", start.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Zaak {nummer}, {Naam}.", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Werknemer: {Naam}", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Werknemer: {Naam}", zaak.Tekst, StringComparison.Ordinal);
        Assert.All([start, lijst, zaak], pagina =>
        {
            Assert.DoesNotContain("Dorpsstraat", pagina.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("999909897", pagina.Html, StringComparison.Ordinal);
            Assert.DoesNotContain(Naam, pagina.Html.Split("<title>")[1].Split("</title>")[0], StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("kees")]
    [InlineData("wilma")]
    [InlineData("bram")]
    public async Task Who_has_nothing_to_do_with_the_zaak_reads_nothing(string persona)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        var bezoeker = new Bezoeker(api, persona);

        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.NaarAsync($"/zaken/{nummer}")).Status);
        Assert.DoesNotContain(Naam, (await bezoeker.NaarAsync("/")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Naam, (await bezoeker.NaarAsync("/zaken")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lists_and_the_zaak_of_the_API_stay_without_a_name()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();

        foreach (var pad in new[] { "/v1/zaken", "/v1/taken", $"/v1/zaken/{nummer}" })
        {
            using var antwoord = await api.GetAsync(pad, "iris");
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            Assert.DoesNotContain("Anna", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var persoon = await api.GetAsync($"/v1/zaken/{nummer}/persoon", "iris");
        Assert.Equal(HttpStatusCode.Forbidden, persoon.StatusCode);
    }
}
