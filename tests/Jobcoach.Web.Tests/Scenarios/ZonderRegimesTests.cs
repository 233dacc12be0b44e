using System.Net;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Http;
using Jobcoach.Web.Rapportages;

namespace Jobcoach.Web.Tests.Scenarios;

[Trait("Regeling", "s-hertogenbosch-2023")]
public sealed class ZonderRegimesTests
{
    private static readonly DateOnly Start = new(2023, 2, 6);
    private static readonly Periode Lente = new(Start, new(2023, 7, 5));

    [Fact]
    public async Task Een_regeling_zonder_regimes_en_periodelengte_draagt_een_zaak_over_http_tot_het_laatste_resultaat()
    {
        await using var api = await Api.StartAsync();
        await api.NaarAsync(Start);
        var spel = api.Nieuw();

        await spel.TotBesluitAsync(api.Aanvraag(regeling: "s-hertogenbosch", regime: null), null);
        Assert.Null((await spel.ZaakAsync()).Aanvragen[0].Concept!.Looptijd);
        var probleem = await spel.WeigertAsync(
            HttpStatusCode.BadRequest,
            Zaakspel.Toetser,
            "besluitvoorstellen",
            new StelBesluitVoor(new Besluituitkomst.Toekenning("midden", Lente, Uren.Van(30), null), "De uren volgen uit het plan."));
        Assert.Contains("Deze regeling noemt geen regimes. Laat dit veld leeg.", probleem.ToJsonString(), StringComparison.Ordinal);

        // Five months and thirty hours are the choice of the toetser; the next period follows on the day after.
        await spel.BesluitAsync(new Besluituitkomst.Toekenning(null, Lente, Uren.Van(30), null));
        await spel.TotVervolgAsync();
        await spel.VraagVervolgAsync(null);
        await spel.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(true));
        await spel.DoeAsync(Zaakspel.Toetser, "toetsen", new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = null }));
        await spel.BesluitAsync(new Besluituitkomst.Toekenning(null, new(Lente.TotEnMet.AddDays(1), new(2023, 12, 31)), Uren.Van(12), null));
        await spel.TotVervolgAsync();
        await spel.BeeindigAsync(Zaakspel.Jobcoach, Eindreden.Zelfstandig, new(2023, 12, 31));

        var zaak = await spel.ZaakAsync();
        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.Equal([(Lente, 30m), (new(Lente.TotEnMet.AddDays(1), new(2023, 12, 31)), 12m)], zaak.Perioden.Select(periode => (periode.Looptijd, periode.ToegekendeUren!.Value.InUren)));
        Assert.Equal(["OV", "R1"], zaak.Perioden.Select(periode => periode.Resultaat!.Resultaat.Code()));
        Assert.Equal((OverigeReden.RegimeNietVastgesteld, Oordeel.BeoordelingNodig), (zaak.Perioden[0].Resultaat!.Reden, zaak.Perioden[0].Resultaat!.Bevinding.Oordeel));
        Assert.All(zaak.Besluiten, besluit => Assert.Contains(besluit.Bevindingen, bevinding => bevinding.Zin.StartsWith("De regeling noemt geen regimes. De toetser heeft", StringComparison.Ordinal)));
        Assert.All(zaak.Perioden, periode => Assert.Null(periode.Regime));

        var cellen = await api.LeesAsync<List<Resultaatcel>>("/v1/rapportages/jobcoachresultaten?van=2023-01-01&totEnMet=2024-12-31", "quinty");
        Assert.Equal([("OV", OverigeReden.RegimeNietVastgesteld), ("R1", null)], cellen.Select(cel => (cel.Code, cel.Reden)));
    }
}
