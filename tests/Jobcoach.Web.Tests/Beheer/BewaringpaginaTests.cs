using System.Net;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.TestSupport.Http;
using Jobcoach.Web.Tests.Dossier;
using Jobcoach.Web.Tests.Paginas;
using Jobcoach.Web.Tests.Scenarios;

namespace Jobcoach.Web.Tests.Beheer;

public sealed class BewaringpaginaTests
{
    [Fact]
    public async Task Beheer_bepaalt_de_bewaartermijn_van_een_afgesloten_zaak_en_de_taak_is_gedaan()
    {
        await using var api = await Api.StartAsync();
        var nummer = await GeslotenAsync(api);

        var beheer = await Scherm.OpenAsync(api, "/beheer", "rob");
        var lijst = await Scherm.OpenAsync(api, "/beheer/bewaring", "rob");
        var blad = await Blad.OpenAsync(api, $"/beheer/bewaring/{nummer}", "rob");
        Assert.Equal("", blad.Velden.Tekst("jaren"));
        var na = await blad.Vul("jaren", "10").Vul("reden", "Resultaat 12.1.1 van de selectielijst.").LukAsync();

        Assert.Contains("Zaken die op een bewaartermijn wachten: 1", beheer.Tekst, StringComparison.Ordinal);
        Assert.Contains($"href=\"/beheer/bewaring/{nummer}\"", lijst.Html, StringComparison.Ordinal);
        Assert.Contains("Het dossier blijft 10 jaar bewaard: tot en met 2 februari 2025.", na.Tekst, StringComparison.Ordinal);
        Assert.Equal(10, (await api.ZaakAsync(nummer)).Bewaaroordeel?.Jaren);
        Assert.Contains("Er wacht geen zaak op een bewaartermijn.", (await Scherm.OpenAsync(api, "/beheer/bewaring", "rob")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_termijn_of_reden_gebeurt_er_niets()
    {
        await using var api = await Api.StartAsync();
        var nummer = await GeslotenAsync(api);

        var leeg = await (await Blad.OpenAsync(api, $"/beheer/bewaring/{nummer}", "rob")).VerstuurAsync();
        var nul = await leeg.Vul("jaren", "0").Vul("reden", "De selectielijst.").VerstuurAsync();

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Conflict), (leeg.Status, nul.Status));
        Assert.All((string[])["jaren", "reden"], veld => Assert.Contains($"href=\"#veld-{veld}\"", leeg.Html, StringComparison.Ordinal));
        Assert.Contains("Hoeveel jaar na de afsluiting? Kies een aantal jaren van 1 tot en met 100.", nul.Tekst, StringComparison.Ordinal);
        Assert.Equal("De selectielijst.", nul.Velden.Tekst("reden"));
        Assert.Null((await api.ZaakAsync(nummer)).Bewaaroordeel);
    }

    [Fact]
    public async Task Van_een_zaak_die_loopt_is_er_niets_te_bepalen()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var scherm = await Scherm.OpenAsync(api, $"/beheer/bewaring/{nummer}", "rob");

        Assert.Contains("De bewaartermijn wordt bepaald als de zaak is afgesloten", scherm.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"jaren\"", scherm.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_pagina_toont_niets_van_de_inhoud_van_het_dossier()
    {
        await using var api = await Api.StartAsync();
        var nummer = await GeslotenAsync(api);

        var scherm = await Scherm.OpenAsync(api, $"/beheer/bewaring/{nummer}", "rob");

        Assert.All((string[])["Anna", "De baan gaat niet door", "Slaat soms een stap over"], tekst => Assert.DoesNotContain(tekst, scherm.Html, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<Domain.Waarden.Zaaknummer> GeslotenAsync(Api api)
    {
        var spel = api.Nieuw();
        await spel.TotVolledigheidAsync(api.Aanvraag());
        await spel.DoeAsync("anna", "intrekkingen", new TrekIn("De baan gaat niet door."));
        return spel.Nummer;
    }
}
