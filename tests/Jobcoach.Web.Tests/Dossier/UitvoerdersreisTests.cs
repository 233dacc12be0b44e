using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;

namespace Jobcoach.Web.Tests.Dossier;

/// <summary>A zaak through the hands of administratie, toetser and besluitnemer, with nothing but the forms of the pages.</summary>
public sealed class UitvoerdersreisTests
{
    [Fact]
    public async Task Een_zaak_gaat_met_alleen_formulieren_van_volledigheid_naar_begeleiding()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var zaak = await Blad.OpenAsync(api, nummer, "", "loes");
        Assert.Contains("Anna de Boer", zaak.Tekst, StringComparison.Ordinal);
        Assert.Contains($"href=\"/zaken/{nummer}/volledigheid\"", zaak.Html, StringComparison.Ordinal);
        var volledig = await (await Blad.OpenAsync(api, nummer, "/volledigheid", "loes")).Vul("volledig", "true").LukAsync();
        Assert.Contains("Uw oordeel over de volledigheid is vastgelegd.", volledig.Tekst, StringComparison.Ordinal);

        await (await Blad.OpenAsync(api, nummer, "/doelgroep", "maria")).Vul(new LegVaststellingVast(Zaakverloop.Vaststelling(api.Vandaag))).LukAsync();
        await (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul(new RondToetsAf(Voorbeelden.Toets)).LukAsync();

        // The proposal is prefilled from the toets and the regeling: only its outcome has to be right.
        var voorstel = await Blad.OpenAsync(api, nummer, "/besluitvoorstel", "maria");
        Assert.Equal("toekenning", voorstel.Velden.Tekst("uitkomst.soort"));
        Assert.Equal("midden", voorstel.Velden.Tekst("uitkomst.regime"));
        Assert.Equal(Voorbeelden.Toets.Eindconclusie!.Tekst, voorstel.Velden.Tekst("motivering"));
        await voorstel.LukAsync();

        var besluit = await Blad.OpenAsync(api, nummer, "/besluit", "olga");
        Assert.Contains("Concept: zo komt de brief eruit te zien", besluit.Tekst, StringComparison.Ordinal);
        await besluit.Vul("akkoord", "true").LukAsync();

        var gedaan = await api.ZaakAsync(nummer);
        Assert.Equal(Fase.Begeleiding, gedaan.Fase);
        Assert.IsType<Besluituitkomst.Toekenning>(Assert.Single(gedaan.Besluiten).Uitkomst);
    }

    [Fact]
    public async Task Een_teruggestuurd_voorstel_begint_opnieuw_met_wat_er_stond_en_zegt_waarom_het_terugkwam()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVoorstelAsync();

        await (await Blad.OpenAsync(api, nummer, "/besluit", "olga"))
            .Vul("akkoord", "false")
            .Vul("terugzendreden", "motiveringOnvoldoende")
            .Vul("toelichting", "Noem de loonwaarde.")
            .LukAsync();

        var opnieuw = await Blad.OpenAsync(api, nummer, "/besluitvoorstel", "maria");
        Assert.Contains("Noem de loonwaarde.", opnieuw.Tekst, StringComparison.Ordinal);
        Assert.Equal("De bevindingen dragen deze uitkomst.", opnieuw.Velden.Tekst("motivering"));
        await opnieuw.LukAsync();
        Assert.Equal(2, (await api.ZaakAsync(nummer)).Besluitvoorstellen.Count);
    }
}
