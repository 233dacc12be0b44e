using System.Diagnostics;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport.Http;
using Jobcoach.Web.Rapportages;

namespace Jobcoach.Web.Tests.Scenarios;

[Trait("Regeling", "uwv-2014")]
public sealed class DrieJarenTests(ITestOutputHelper output)
{
    [Fact, Trait("Wet", "Awb 4:15 lid 1")]
    public async Task Een_zaak_loopt_drie_jaar_over_http_van_onvolledige_aanvraag_tot_werk_zonder_begeleiding()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        var klok = Stopwatch.StartNew();

        await DrieJaren.SpeelAsync(spel, api.Aanvraag());

        output.WriteLine($"Drie jaar in {klok.Elapsed.TotalSeconds:N2} s, {spel.Verzoeken} verzoeken.");
        var zaak = await spel.ZaakAsync();
        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.Equal(DrieJaren.Resultaten, zaak.Perioden.Select(periode => periode.Resultaat!.Resultaat));
        Assert.Equal(6, zaak.Besluiten.Count);
        Assert.All(zaak.Perioden, periode => Assert.Equal(6, periode.VerantwoordeUren!.Value.InUren));
        Assert.Equal(zaak.Berichten.Count, zaak.BerichtenOvergedragenTot);
    }

    [Fact]
    public async Task Een_enkele_zaak_is_in_het_rapport_niet_te_herkennen()
    {
        await using var api = await Api.StartAsync();
        await DrieJaren.SpeelAsync(api.Nieuw(), api.Aanvraag());

        var cellen = await api.LeesAsync<List<Resultaatcel>>("/v1/rapportages/jobcoachresultaten?van=2015-01-01&totEnMet=2018-12-31", "quinty");

        Assert.Equal(
            [(2015, 2, "R4"), (2016, 1, "R3"), (2016, 2, "R2"), (2017, 1, "R2"), (2017, 2, "R2"), (2018, 1, "R1")],
            cellen.Select(cel => (cel.Jaar, cel.Halfjaar, cel.Code)));
        Assert.All(cellen, cel => Assert.Null(cel.Aantal));
    }

    [Fact]
    public async Task Het_rapport_telt_vijf_zaken_die_gelijk_aflopen()
    {
        await using var api = await Api.StartAsync();
        List<Zaakspel> spellen = [];
        foreach (var werknemer in (string[])["anna", "bram", "chris", "dewi", "emre"])
        {
            var spel = api.Nieuw();
            await spel.TotBegeleidingAsync(api.Aanvraag(werknemer));
            await spel.BeeindigAsync(Zaakspel.Werkgever, Eindreden.OvernameDoorWerkgever, new(2015, 3, 31));
            spellen.Add(spel);
        }

        foreach (var spel in spellen)
        {
            await spel.NaarAsync(new(2015, 4, 1));
            await spel.VerantwoordAsync();
        }

        var cel = Assert.Single(await api.LeesAsync<List<Resultaatcel>>("/v1/rapportages/jobcoachresultaten?van=2015-01-01&totEnMet=2015-12-31", "quinty"));
        Assert.Equal((2015, 1, "R5", 5), (cel.Jaar, cel.Halfjaar, cel.Code, cel.Aantal));
    }
}
