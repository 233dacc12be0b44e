using System.Net;
using Jobcoach.Web.Tests.Paginas;

namespace Jobcoach.Web.Tests.Zoeken;

public sealed class ZoekpaginaTests
{
    [Fact]
    public async Task A_zaak_is_found_by_its_number_by_the_name_and_by_the_organisation()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();

        var opNummer = await ZoekAsync(api, nummer.Waarde[..6]);
        var opNaam = await ZoekAsync(api, "boer");
        var opOrganisatie = await ZoekAsync(api, "stap voor");

        Assert.Contains("Zaken met dit nummer", opNummer.Tekst, StringComparison.Ordinal);
        Assert.All([opNummer, opNaam], scherm => Assert.Contains($"href=\"/zaken/{nummer}\"", scherm.Html, StringComparison.Ordinal));
        Assert.Contains("Anna de Boer", opNaam.Tekst, StringComparison.Ordinal);
        Assert.Contains("href=\"/werkvoorraad?organisatie=organisatie-stap-vooruit\"", opOrganisatie.Html, StringComparison.Ordinal);
        Assert.All([opNummer, opNaam, opOrganisatie], scherm => Assert.Equal((HttpStatusCode.OK, null), (scherm.Status, scherm.Naar)));
    }

    [Fact]
    public async Task What_is_typed_stays_on_the_screen_and_out_of_every_address()
    {
        await using var api = await Api.StartAsync();
        await api.DienInAsync();

        var scherm = await ZoekAsync(api, "Boer");

        Assert.Contains("value=\"Boer\"", scherm.Html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(href|action)=\"[^\"]*(?i:boer)", scherm.Html);
    }

    [Fact]
    public async Task Nothing_found_and_nothing_asked_are_said()
    {
        await using var api = await Api.StartAsync();

        Assert.Contains("Er is niets gevonden.", (await ZoekAsync(api, "zzzzzz")).Tekst, StringComparison.Ordinal);
        var leeg = await ZoekAsync(api, " ");
        Assert.Equal(HttpStatusCode.BadRequest, leeg.Status);
        Assert.Contains("href=\"#veld-tekst\"", leeg.Html, StringComparison.Ordinal);
    }

    private static Task<Scherm> ZoekAsync(Api api, string tekst) => Scherm.VerstuurAsync(api, "/zoeken", "maria", ("tekst", tekst));
}
