using System.Net;
using System.Net.Http.Json;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Web.Tests.Zoeken;

public sealed class ZoekTests
{
    [Fact]
    public async Task A_zaak_is_found_by_its_number_the_name_of_the_werknemer_and_its_organisations()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();

        foreach (var tekst in (string[])[nummer.Waarde, nummer.Waarde[..8].ToLowerInvariant(), nummer.Waarde[..6]])
        {
            Assert.Equal(nummer, Assert.Single((await ZoekAsync(api, tekst)).Zaken).Nummer);
        }

        foreach (var tekst in (string[])["anna de boer", "boe", "Bóer Ann"])
        {
            var werknemer = Assert.Single((await ZoekAsync(api, tekst)).Werknemers);
            Assert.Equal(("Anna de Boer", nummer), (werknemer.Naam, Assert.Single(werknemer.Zaken).Nummer));
        }

        Assert.Equal([new(Organisatiesoort.Werkgever, "werkgever-schakel", "Magazijn De Schakel")], (await ZoekAsync(api, "magazijn")).Organisaties);
        Assert.Equal("organisatie-stap-vooruit", Assert.Single((await ZoekAsync(api, "stap-vooruit")).Organisaties).Id);
    }

    [Fact]
    public async Task Who_is_destroyed_is_found_no_more()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        var werknemer = (await api.ZaakAsync(nummer)).Partijen.WerknemerId;
        var personen = (IPersoonStore)api.Diensten.GetService(typeof(IPersoonStore))!;

        await personen.VernietigAsync(werknemer, CancellationToken.None);

        Assert.Empty((await ZoekAsync(api, "boer")).Werknemers);
    }

    [Theory]
    [InlineData("""{"tekst":"a"}""")]
    [InlineData("""{"tekst":"  "}""")]
    [InlineData("""{"tekst":null}""")]
    [InlineData("""{"tekst":7}""")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("""{"tekst":"boer","nog":1}""")]
    public async Task A_question_without_words_is_refused(string inhoud)
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.PostAsync("/v1/zoekvragen", "loes", inhoud);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Fact]
    public async Task A_search_is_kept_nowhere_and_is_not_for_a_party()
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.PostAsync("/v1/zoekvragen", "loes", new Zoekvraag("boer"));
        using var partij = await api.PostAsync("/v1/zoekvragen", "iris", new Zoekvraag("boer"));
        using var adres = await api.GetAsync("/v1/zoekvragen?tekst=boer", "loes");

        Assert.True(antwoord.Headers.CacheControl?.NoStore);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.MethodNotAllowed), (partij.StatusCode, adres.StatusCode));
        Assert.Equal("Zoekvraag", new Zoekvraag("boer").ToString());
    }

    [Fact]
    public async Task The_register_can_be_built_again()
    {
        await using var api = await Api.StartAsync();
        await api.DienInAsync();

        using var antwoord = await api.PostAsync("/v1/beheer/zoekopbouwen", "rob", null);

        Assert.Equal(new Zoekopbouwverslag(1), await antwoord.Content.ReadFromJsonAsync<Zoekopbouwverslag>(JobcoachJson.Options));
        Assert.Single((await ZoekAsync(api, "boer")).Werknemers);
    }

    private static async Task<Zoekuitkomst> ZoekAsync(Api api, string tekst)
    {
        using var antwoord = await api.PostAsync("/v1/zoekvragen", "loes", new Zoekvraag(tekst));
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return (await antwoord.Content.ReadFromJsonAsync<Zoekuitkomst>(JobcoachJson.Options))!;
    }
}
