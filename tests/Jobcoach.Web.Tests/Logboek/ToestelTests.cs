using System.Net;
using System.Text.Json.Nodes;

namespace Jobcoach.Web.Tests.Logboek;

/// <summary>What a device gets to keep (ADR 0016).</summary>
public sealed class ToestelTests
{
    [Fact]
    public async Task The_page_that_a_device_keeps_names_nobody_whoever_is_signed_in()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        var aangemeld = await api.PaginaAsync("/logboek/offline");

        Assert.Equal(Zonder(await api.PaginaAsync("/logboek/offline", null)), Zonder(aangemeld));
        Assert.DoesNotContain("Iris", aangemeld, StringComparison.Ordinal);
        Assert.DoesNotContain(nummer.Waarde, aangemeld, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_worker_and_the_manifest_are_for_everybody_at_a_fixed_address()
    {
        await using var api = await Api.StartAsync();

        using var werker = await api.GetAsync("/serviceworker.js", null);
        using var manifest = await api.GetAsync("/logboek/app.webmanifest", null);
        var beschrijving = JsonNode.Parse(await manifest.Content.ReadAsStringAsync())!;

        Assert.Equal(("text/javascript", "no-cache"), (werker.Content.Headers.ContentType?.MediaType, werker.Headers.CacheControl?.ToString()));
        Assert.Equal("application/manifest+json", manifest.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("/logboek", "/logboek", "standalone"), ((string?)beschrijving["start_url"], (string?)beschrijving["scope"], (string?)beschrijving["display"]));
        using var tekening = await api.GetAsync((string)beschrijving["icons"]![0]!["src"]!, null);
        Assert.Equal("image/svg+xml", tekening.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task What_a_device_learns_of_a_zaak_is_not_kept_on_the_way_and_names_no_employee()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        using var antwoord = await api.GetAsync("/logboek/toestel.json", "iris");
        var inhoud = await antwoord.Content.ReadAsStringAsync();
        var zaak = JsonNode.Parse(inhoud)![0]!;

        Assert.True(antwoord.Headers.CacheControl?.NoStore);
        Assert.Equal(nummer.Waarde, (string?)zaak["nummer"]);
        Assert.Equal("overig", (string?)zaak["doelen"]!.AsArray()[^1]!["waarde"]);
        Assert.DoesNotContain("Anna", inhoud, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.SeeOther)] // a device that is signed out hears so, and keeps its entries
    [InlineData("wouter", HttpStatusCode.Forbidden)]
    public async Task Only_a_jobcoach_learns_of_zaken(string? wie, HttpStatusCode status)
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.GetAsync("/logboek/toestel.json", wie);

        Assert.Equal(status, antwoord.StatusCode);
    }

    [Fact]
    public async Task A_page_says_whose_entries_a_device_may_show_without_saying_who_it_is()
    {
        await using var api = await Api.StartAsync();
        await api.TotBegeleidingAsync();

        var (iris, jeroen) = (Kenmerk(await api.PaginaAsync("/logboek")), Kenmerk(await api.PaginaAsync("/logboek", "jeroen")));

        Assert.NotEqual(iris, jeroen);
        Assert.Matches("^[0-9a-f]{16}$", iris);
        Assert.Equal(iris, Kenmerk(await api.PaginaAsync("/logboek")));
    }

    private static string Kenmerk(string pagina) => pagina.Split("data-wie=\"")[1].Split('"')[0];

    // Every form has a key of its own.
    private static string Zonder(string pagina) => string.Join('\n', pagina.Split('\n').Where(regel => !regel.Contains("_sleutel", StringComparison.Ordinal)));
}
