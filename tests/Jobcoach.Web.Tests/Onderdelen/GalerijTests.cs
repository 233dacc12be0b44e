using System.Net;
using System.Text.RegularExpressions;
using Jobcoach.LocalHost.Ontwikkeling.Onderdelen;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Tests.Ontwerp;
using Microsoft.AspNetCore.Components;

namespace Jobcoach.Web.Tests.Onderdelen;

/// <summary>The program of the gallery, started once.</summary>
public sealed class Galerijprogramma : IAsyncLifetime
{
    internal Api Api { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Api = await Api.StartAsync();

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}

/// <summary>Every component is shown, and its markup holds together in every state and language.</summary>
public sealed partial class GalerijTests(Galerijprogramma programma) : IClassFixture<Galerijprogramma>
{
    public static TheoryData<string, string> Paginas => [.. Galerij.Paginas.SelectMany(pagina => new[] { (pagina.Adres, "nl"), (pagina.Adres, "en") })];

    [Fact]
    public void Every_shared_component_is_in_the_gallery()
    {
        var componenten = typeof(Knop).Assembly.GetTypes().Where(type => type.Namespace == typeof(Knop).Namespace && type.IsSubclassOf(typeof(ComponentBase)) && !type.IsAbstract);

        Assert.Equal(componenten.Select(type => type.Name).Order(), Galerij.Paginas.SelectMany(pagina => pagina.Toont.Componenten).Select(type => type.Name).Order());
    }

    [Fact]
    public async Task The_gallery_leads_to_every_page_of_it()
    {
        var overzicht = await LeesAsync(Galerij.Adres, "nl");

        Assert.All(Galerij.Paginas, pagina => Assert.Contains($"href=\"{pagina.Adres}\"", overzicht, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task What_points_to_a_part_of_the_page_finds_it_once(string adres, string taal)
    {
        var pagina = await LeesAsync(adres, taal);
        var kenmerken = Kenmerk().Matches(pagina).Select(kenmerk => kenmerk.Groups["id"].Value).ToList();
        var verwijzingen = Verwijzing().Matches(pagina).SelectMany(verwijzing => verwijzing.Groups["id"].Value.Split(' '));

        Assert.Equal(kenmerken.Distinct(), kenmerken);
        Assert.Empty(verwijzingen.Except(kenmerken));
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Every_class_has_a_rule(string adres, string taal)
    {
        var klassen = Klassen().Matches(await LeesAsync(adres, taal)).SelectMany(klassen => klassen.Groups["klassen"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Empty(klassen.Distinct().Except(Stijlblad.Klassen));
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Every_field_has_a_label(string adres, string taal)
    {
        var pagina = await LeesAsync(adres, taal);
        var velden = Veld().Matches(pagina).Select(veld => veld.Value).Where(veld => !veld.Contains("type=\"hidden\"", StringComparison.Ordinal)).Select(veld => Kenmerk().Match(veld).Groups["id"].Value);
        var opschriften = Opschrift().Matches(pagina).Select(opschrift => opschrift.Groups["id"].Value);

        Assert.Empty(velden.Except(opschriften));
    }

    private async Task<string> LeesAsync(string adres, string taal)
    {
        using var verzoek = Api.Verzoek(HttpMethod.Get, adres, null);
        verzoek.Headers.Add("Cookie", $"taal={taal}");
        using var antwoord = await programma.Api.Client.SendAsync(verzoek, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("""\sid="(?<id>[^"]+)""")]
    private static partial Regex Kenmerk();

    [GeneratedRegex("""\s(for|aria-describedby|aria-labelledby)="(?<id>[^"]+)"|href="#(?<id>[^"]+)""")]
    private static partial Regex Verwijzing();

    [GeneratedRegex("""\sclass="(?<klassen>[^"]*)""")]
    private static partial Regex Klassen();

    [GeneratedRegex("<(input|select|textarea)\\s[^>]*>")]
    private static partial Regex Veld();

    [GeneratedRegex("""<label[^>]*\sfor="(?<id>[^"]+)""")]
    private static partial Regex Opschrift();
}
