using System.Net;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Web.Tests.Dossier;

namespace Jobcoach.Web.Tests.Toetsing;

public sealed class VolledigheidpaginaTests
{
    [Fact, Trait("Wet", "Awb 4:5")]
    public async Task Het_verzoek_noemt_precies_wat_is_aangekruist_en_is_eerst_te_lezen()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();

        var blad = await Blad.OpenAsync(api, nummer, "/volledigheid", "loes");
        Assert.Equal(Volledigheidscode.Arbeidsovereenkomst, Assert.Single(blad.Velden.Alle["ontbreekt"].ToArray()));
        var voorbeeld = await blad.Vul("_doen", "voorbeeld").Vul("hersteltermijnDagen", "14").VerstuurAsync();

        Assert.Equal(HttpStatusCode.OK, voorbeeld.Status);
        Assert.Contains("tot en met 16 februari 2015", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.Null((await api.ZaakAsync(nummer)).Aanvragen[0].Volledigheidsoordeel);

        await voorbeeld.Wis("_doen").Vul("volledig", "false").LukAsync();
        var verzoek = Assert.Single((await api.ZaakAsync(nummer)).Aanvragen[0].Aanvullingsverzoeken);
        Assert.Equal([Volledigheidscode.Arbeidsovereenkomst], verzoek.Ontbreekt);
        Assert.Equal(api.Vandaag.AddDays(14), verzoek.LaatsteDag);
    }

    [Fact]
    public async Task Wie_afwijkt_zonder_reden_krijgt_zijn_keuzes_terug()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();

        var terug = await (await Blad.OpenAsync(api, nummer, "/volledigheid", "loes")).Vul("volledig", "true").VerstuurAsync();

        Assert.Equal(HttpStatusCode.Conflict, terug.Status);
        Assert.Contains("U wijkt af van de toets. Schrijf op waarom.", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal(Volledigheidscode.Arbeidsovereenkomst, Assert.Single(terug.Velden.Alle["ontbreekt"].ToArray()));
        await terug.Vul("volledig", "true").Vul("reden", "Het contract lag al in een andere zaak.").LukAsync();
    }
}
