using System.Net;
using System.Text.RegularExpressions;
using Jobcoach.Web.Tests.Paginas;

namespace Jobcoach.Web.Tests.Werkvoorraad;

public sealed class SelectieTests
{
    private const string Pad = "/werkvoorraad/zoekopdrachten";

    [Fact]
    public async Task A_selection_is_kept_under_a_name_opened_replaced_and_deleted()
    {
        await using var api = await Api.StartAsync();

        var bewaard = await BewaarAsync(api, "maria", " Mijn late zaken ", "/werkvoorraad?wiens=mijn&stand=teLaat&na=abc");
        Assert.Equal((HttpStatusCode.SeeOther, "/werkvoorraad?wiens=mijn&stand=teLaat&na=abc&gedaan=bewaard"), (bewaard.Status, bewaard.Naar));
        Assert.Contains("<a href=\"/werkvoorraad?wiens=mijn&amp;stand=teLaat\">Mijn late zaken</a>", await LijstAsync(api, "maria"), StringComparison.Ordinal);

        await BewaarAsync(api, "maria", "mijn late zaken", "/werkvoorraad?wiens=vrij");
        var lijst = await LijstAsync(api, "maria");
        Assert.Contains("<a href=\"/werkvoorraad?wiens=vrij\">mijn late zaken</a>", lijst, StringComparison.Ordinal);
        var verwijder = Assert.Single(Regex.Matches(lijst, $"{Pad}/[0-9a-f]+/verwijderen")).Value;

        Assert.Equal("/werkvoorraad?gedaan=verwijderd", (await Scherm.VerstuurAsync(api, verwijder, "maria")).Naar);
        Assert.DoesNotContain("late zaken", await LijstAsync(api, "maria"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_selection_is_of_who_kept_it()
    {
        await using var api = await Api.StartAsync();
        await BewaarAsync(api, "maria", "Van Maria", "/werkvoorraad?wiens=mijn");
        var verwijder = Regex.Match(await LijstAsync(api, "maria"), $"{Pad}/[0-9a-f]+/verwijderen").Value;

        await Scherm.VerstuurAsync(api, verwijder, "niels");

        Assert.DoesNotContain("Van Maria", await LijstAsync(api, "niels"), StringComparison.Ordinal);
        Assert.Contains("Van Maria", await LijstAsync(api, "maria"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Deze naam is veel te lang om in een lijst van selecties te staan, dus zij wordt geweigerd")]
    public async Task A_name_that_is_none_comes_back_with_the_list_that_one_saw(string naam)
    {
        await using var api = await Api.StartAsync();

        var scherm = await BewaarAsync(api, "maria", naam, "/werkvoorraad?wiens=mijn");

        Assert.Equal(HttpStatusCode.BadRequest, scherm.Status);
        Assert.Contains("href=\"#veld-naam\"", scherm.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"/werkvoorraad?wiens=mijn\"", scherm.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_elsewhere_is_never_kept_or_followed()
    {
        await using var api = await Api.StartAsync();

        var scherm = await BewaarAsync(api, "maria", "Elders", "//elders.example/werkvoorraad?wiens=mijn");

        Assert.Equal("/werkvoorraad?gedaan=bewaard", scherm.Naar);
        Assert.DoesNotContain("elders.example", await LijstAsync(api, "maria"), StringComparison.Ordinal);
    }

    private static Task<Scherm> BewaarAsync(Api api, string wie, string naam, string lijst) => Scherm.VerstuurAsync(api, Pad, wie, ("naam", naam), ("_lijst", lijst));

    private static async Task<string> LijstAsync(Api api, string wie) => (await Scherm.OpenAsync(api, "/werkvoorraad", wie)).Inhoud;
}
