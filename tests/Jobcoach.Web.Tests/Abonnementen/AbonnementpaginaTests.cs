using System.Net;
using System.Text.RegularExpressions;
using Jobcoach.Web.Tests.Paginas;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Web.Tests.Abonnementen;

public sealed class AbonnementpaginaTests
{
    private const string Pad = "/beheer/abonnementen";

    [Fact]
    public async Task A_subscription_is_made_and_its_secret_stands_on_the_screen_once()
    {
        await using var api = await Api.StartAsync();
        (string, string)[] velden = [("naam", "Zaaksysteem"), ("adres", "https://ontvanger.example/"), ("gepauzeerd", "true"), ("typen", Gebeurteniscatalogus.Typen[0]), ("_sleutel", "0123456789abcdef")];

        var leeg = await Scherm.OpenAsync(api, Pad, "rob");
        var gemaakt = await Scherm.VerstuurAsync(api, $"{Pad}/nieuw", "rob", velden);
        var nogEens = await Scherm.VerstuurAsync(api, $"{Pad}/nieuw", "rob", velden);
        var lijst = await Scherm.OpenAsync(api, Pad, "rob");

        Assert.Contains("Er zijn geen abonnementen.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Matches("[A-Za-z0-9+/]{43}=", gemaakt.Tekst);
        Assert.DoesNotMatch("[A-Za-z0-9+/]{43}=", nogEens.Tekst);
        Assert.Contains("Dit verzoek was al gedaan.", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, lijst.Aantal(">Zaaksysteem</a>"));
        Assert.Contains("staat stil", lijst.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_comes_back_with_what_was_filled_in()
    {
        await using var api = await Api.StartAsync();

        var scherm = await Scherm.VerstuurAsync(api, $"{Pad}/nieuw", "rob", ("naam", "Zaaksysteem"), ("adres", "https://192.168.0.1/"));

        Assert.Equal(HttpStatusCode.BadRequest, scherm.Status);
        Assert.Contains("value=\"Zaaksysteem\"", scherm.Html, StringComparison.Ordinal);
        Assert.Contains("Dit adres ligt in een besloten netwerk.", scherm.Tekst, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-adres\"", scherm.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_changed_renewed_repeated_and_ended()
    {
        await using var api = await Api.StartAsync();
        var gemaakt = await Scherm.VerstuurAsync(api, $"{Pad}/nieuw", "rob", ("naam", "Zaaksysteem"), ("adres", "https://ontvanger.example/"));
        var adres = Regex.Match(gemaakt.Inhoud, $"{Pad}/ab-[0-9a-f]+").Value;

        var gewijzigd = await Scherm.VerstuurAsync(api, adres, "rob", ("naam", "Archief"), ("adres", "https://ontvanger.example/"), ("_versie", "1"));
        var teLaat = await Scherm.VerstuurAsync(api, adres, "rob", ("naam", "Anders"), ("adres", "https://ontvanger.example/"), ("_versie", "1"));
        var wissel = await Scherm.VerstuurAsync(api, $"{adres}/geheimen", "rob");
        var dagen = (string naam, string dag) => new[] { ($"{naam}.dag", dag), ($"{naam}.maand", "2"), ($"{naam}.jaar", "2015") };
        var teLang = await Scherm.VerstuurAsync(api, $"{adres}/herhalingen", "rob", ("van.dag", "1"), ("van.maand", "1"), ("van.jaar", "2014"), ("totEnMet.dag", "1"), ("totEnMet.maand", "3"), ("totEnMet.jaar", "2014"));
        var herhaald = await Scherm.VerstuurAsync(api, $"{adres}/herhalingen", "rob", [.. dagen("van", "1"), .. dagen("totEnMet", "2")]);
        await api.LoopAsync();
        var blad = await Scherm.OpenAsync(api, adres, "rob");
        var einde = await Scherm.VerstuurAsync(api, $"{adres}/einde", "rob");
        var afgelopen = await Scherm.OpenAsync(api, adres, "rob");

        Assert.Equal((HttpStatusCode.SeeOther, adres), (gewijzigd.Status, gewijzigd.Naar));
        Assert.Equal((HttpStatusCode.PreconditionFailed, HttpStatusCode.BadRequest), (teLaat.Status, teLang.Status));
        Assert.Matches("[A-Za-z0-9+/]{43}=", wissel.Tekst);
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (herhaald.Status, einde.Status));
        Assert.Contains("<h1>Archief</h1>", blad.Html, StringComparison.Ordinal);
        Assert.Contains("klaargezet", blad.Tekst, StringComparison.Ordinal);
        Assert.Contains("Beëindigd door beheer.", afgelopen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("<form method=\"post\" action=\"/beheer", afgelopen.Inhoud, StringComparison.Ordinal);
    }
}
