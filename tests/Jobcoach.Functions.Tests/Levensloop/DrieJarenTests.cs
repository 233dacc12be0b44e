using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport.Http;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Zaken;
using Zaakstappen = Jobcoach.TestSupport.Http.Zaakstappen;

namespace Jobcoach.Functions.Tests.Levensloop;

/// <summary>The scenario that the embedded engine plays, on Durable Task itself and through the composition of Azure.</summary>
[Trait("Regeling", "uwv-2014")]
public sealed class DrieJarenTests(ITestOutputHelper output)
{
    [Fact, Trait("Wet", "Awb 4:15 lid 1")]
    public async Task Een_zaak_loopt_drie_jaar_over_http_van_onvolledige_aanvraag_tot_werk_zonder_begeleiding()
    {
        await using var proef = await Azureproef.StartAsync();
        Zaakspel? spel = null;
        spel = new(proef.Client, Azureproef.Begin, dag => proef.NaarAsync(spel!.Nummer, dag), proef.Hub.SettleAsync);

        await DrieJaren.SpeelAsync(spel, Zaakstappen.Formulier(Azureproef.Begin, "999909897"));

        var zaak = await spel.ZaakAsync();
        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.Equal(DrieJaren.Resultaten, zaak.Perioden.Select(periode => periode.Resultaat!.Resultaat));
        Assert.Equal(6, zaak.Besluiten.Count);
        Assert.All(zaak.Perioden, periode => Assert.Equal(6, periode.VerantwoordeUren!.Value.InUren));
        Assert.Equal(zaak.Berichten.Count, zaak.BerichtenOvergedragenTot);
        await ElkBerichtIsBezorgdAsync(proef, zaak);
        BlijftKlein(proef, zaak, (await proef.Hub.Client.GetStateAsync(OrchestrationId.Zaak(zaak.Nummer), proef.Hub.Cancelled))!);
    }

    private static async Task ElkBerichtIsBezorgdAsync(Azureproef proef, Zaak zaak)
    {
        foreach (var bericht in zaak.Berichten)
        {
            var bezorging = await proef.Hub.Client.GetStateAsync(OrchestrationId.Bericht(new(zaak.Nummer, bericht.Nummer)), proef.Hub.Cancelled);
            Assert.Equal(OrchestrationStatus.Completed, bezorging?.Status);
        }
    }

    // What decides on extended sessions: docs/adr/0012.
    private void BlijftKlein(Azureproef proef, Zaak zaak, OrchestrationState stand)
    {
        var beurten = proef.Hub.Turns.Where(beurt => beurt.Instance == OrchestrationId.Zaak(zaak.Nummer)).ToList();
        output.WriteLine(
            $"{stand.Generation} generaties, {beurten.Count} beurten, {beurten.Sum(beurt => beurt.New)} nieuwe gebeurtenissen, "
            + $"{beurten.Sum(beurt => beurt.Replayed)} herspeeld, hoogstens {beurten.Max(beurt => beurt.Replayed)} in een beurt.");

        Assert.InRange(beurten.Max(beurt => beurt.Replayed), 1, 60);
    }
}
