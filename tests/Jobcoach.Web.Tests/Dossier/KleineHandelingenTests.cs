using System.Globalization;
using System.Net;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Web.Tests.Dossier;

public sealed class KleineHandelingenTests
{
    [Fact]
    public async Task Opschorten_hervatten_en_verdagen_gaan_met_formulieren()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        await (await Blad.OpenAsync(api, nummer, "/opschorten", "loes")).Vul("grond", "overmacht").Vul("reden", "Het archief is onder water gelopen.").LukAsync();
        Assert.Contains("staat stil", (await Blad.OpenAsync(api, nummer, "", "loes")).Tekst, StringComparison.Ordinal);
        await (await Blad.OpenAsync(api, nummer, "/hervatten", "loes")).Vul("reden", "Het archief is weer open.").LukAsync();
        var termijn = await api.LeesAsync<Termijnberekening>($"/v1/zaken/{nummer}/beslistermijn", "maria");
        var later = termijn.LaatsteDag.AddDays(8);
        await (await Blad.OpenAsync(api, nummer, "/verdagen", "olga")).Vul(new Verdaag(later, "Er is onderzoek nodig.")).LukAsync();

        var aanvraag = (await api.ZaakAsync(nummer)).Aanvragen[0];
        Assert.Equal(api.Vandaag, Assert.Single(aanvraag.Opschortingen).TotEnMet);
        Assert.Equal(later, Assert.Single(aanvraag.Verdagingen).NieuweLaatsteDag);
    }

    [Fact]
    public async Task Wat_niet_klopt_komt_met_alle_redenen_tegelijk_terug_en_laat_staan_wat_is_ingevuld()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var terug = await (await Blad.OpenAsync(api, nummer, "/opschorten", "loes"))
            .Vul("grond", "instemmingAanvrager")
            .Vul("van.dag", "31")
            .Vul("van.maand", "2")
            .Vul("van.jaar", api.Vandaag.Year.ToString(CultureInfo.InvariantCulture))
            .VerstuurAsync();

        Assert.Equal(HttpStatusCode.BadRequest, terug.Status);
        Assert.StartsWith("Fout:", terug.Titel, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-van\"", terug.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-reden\"", terug.Html, StringComparison.Ordinal);
        Assert.Equal(("instemmingAanvrager", "31"), (terug.Velden.Tekst("grond"), terug.Velden.Tekst("van.dag")));
    }

    [Fact]
    public async Task Bezwaar_en_ingebrekestelling_worden_geregistreerd_en_afgehandeld()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVoorstelAsync();
        await (await Blad.OpenAsync(api, nummer, "/ingebrekestelling", "loes")).LukAsync();
        Assert.Contains($"/zaken/{nummer}/ingebrekestelling/1\"", (await Blad.OpenAsync(api, nummer, "/besluiten", "olga")).Html, StringComparison.Ordinal);
        await (await Blad.OpenAsync(api, nummer, "/ingebrekestelling/1", "olga")).Vul("uitkomst", "geenDwangsom").LukAsync();
        await (await Blad.OpenAsync(api, nummer, "/besluit", "olga")).Vul("akkoord", "true").LukAsync();

        await (await Blad.OpenAsync(api, nummer, "/bezwaar", "loes")).LukAsync();
        await (await Blad.OpenAsync(api, nummer, "/bezwaar/1", "loes")).Vul("uitkomst", "ongegrond").LukAsync();

        var zaak = await api.ZaakAsync(nummer);
        Assert.Equal(Ingebrekestellingsuitkomst.GeenDwangsom, Assert.Single(zaak.Ingebrekestellingen).Uitkomst);
        Assert.Equal(Bezwaaruitkomst.Ongegrond, Assert.Single(zaak.Bezwaren).Uitkomst);
    }

    [Fact]
    public async Task Een_vergissing_in_het_werk_wordt_gecorrigeerd_zonder_de_rest_over_te_typen()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        var werk = (await api.ZaakAsync(nummer)).Dienstverband;

        await (await Blad.OpenAsync(api, nummer, "/correctie", "loes")).Vul("dienstverband.urenPerWeek", "28").Vul("reden", "In het contract staat 28.").LukAsync();

        Assert.Equal(werk with { UrenPerWeek = 28 }, (await api.ZaakAsync(nummer)).Dienstverband);
    }

    [Fact]
    public async Task Het_einde_wordt_vastgesteld_met_een_reden()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        await (await Blad.OpenAsync(api, nummer, "/einde", "loes")).Vul(new Beeindig(Eindreden.EindeDienstbetrekking, api.Vandaag.AddDays(14))).LukAsync();

        Assert.Equal(Eindreden.EindeDienstbetrekking, (await api.ZaakAsync(nummer)).Einde!.Reden);
    }

    [Fact]
    public async Task Tweemaal_drukken_telt_een_keer()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        var blad = (await Blad.OpenAsync(api, nummer, "/opschorten", "loes")).Vul("grond", "overmacht").Vul("reden", "Storing.");

        await blad.LukAsync();
        await blad.LukAsync();

        Assert.Single((await api.ZaakAsync(nummer)).Aanvragen[0].Opschortingen);
    }
}
