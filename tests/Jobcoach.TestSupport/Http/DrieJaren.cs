using System.Net;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.TestSupport.Http;

/// <summary>Three years of one zaak: an incomplete application, six half-year periods (higher, equal, lighter), work without support at the end.</summary>
public static class DrieJaren
{
    /// <summary>The regimes asked for after each of the first five periods; the first period is granted on <c>midden</c>.</summary>
    public static IReadOnlyList<string> Regimes { get; } = ["intensief", "intensief", "midden", "licht", "zeer-licht"];

    /// <summary>What the six periods come to.</summary>
    public static IReadOnlyList<Jobcoachresultaat> Resultaten { get; } =
    [
        Jobcoachresultaat.HogerRegime,
        Jobcoachresultaat.GelijkblijvendRegime,
        Jobcoachresultaat.LichterRegime,
        Jobcoachresultaat.LichterRegime,
        Jobcoachresultaat.LichterRegime,
        Jobcoachresultaat.WerkzaamZonderBegeleiding,
    ];

    /// <summary>Plays it. Starts on 2 February 2015 because the dates of the beslistermijn are part of the play.</summary>
    public static async Task SpeelAsync(Zaakspel spel, Aanvraagformulier formulier)
    {
        Assert.Equal(new DateOnly(2015, 2, 2), spel.Vandaag);
        await VulAanAsync(spel, formulier);
        await BeslisAsync(spel);
        foreach (var regime in Regimes)
        {
            await spel.TotVervolgAsync();
            await spel.VervolgAsync(regime);
        }

        await spel.TotVervolgAsync();
        await spel.BeeindigAsync(Zaakspel.Jobcoach, Eindreden.Zelfstandig, spel.Vandaag);
    }

    // Received 2 February: 8 weeks end 30 March. Asked on 2 February, supplemented on the 9th: the 3rd to the 8th stand still,
    // so 5 April, which is Easter Sunday; Monday is a holiday too, so 7 April.
    private static async Task VulAanAsync(Zaakspel spel, Aanvraagformulier formulier)
    {
        await spel.DienInAsync(formulier with { Coachingsplan = null });
        Assert.Equal(new DateOnly(2015, 3, 30), (await spel.BeslistermijnAsync()).LaatsteDag);
        await spel.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(false));
        await spel.NaarAsync(new(2015, 2, 9));
        await spel.UploadAsync();
        await spel.DoeAsync(Zaakspel.Jobcoach, "aanvullingen", new VulAan(Coachingsplan: formulier.Coachingsplan));

        var termijn = await spel.BeslistermijnAsync();
        Assert.Equal(new DateOnly(2015, 4, 7), termijn.LaatsteDag);
        Assert.Contains(termijn.Stappen, stap => stap.Dag == new DateOnly(2015, 4, 5) && stap.Artikel.StartsWith("Awb 4:15", StringComparison.Ordinal));
        await spel.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(true));
    }

    private static async Task BeslisAsync(Zaakspel spel)
    {
        await spel.DoeAsync(Zaakspel.Toetser, "doelgroepvaststellingen", new LegVaststellingVast(Zaakverloop.Vaststelling(spel.Vandaag)));
        await spel.DoeAsync(Zaakspel.Toetser, "toetsen", new RondToetsAf(Voorbeelden.Toets));
        var concept = (await spel.ZaakAsync()).Aanvragen[0].Concept!;
        await spel.DoeAsync(
            Zaakspel.Toetser,
            "besluitvoorstellen",
            new StelBesluitVoor(new Besluituitkomst.Toekenning("midden", concept.Looptijd!.Value, concept.Berekening!.Uren, null), "De bevindingen dragen deze uitkomst."));
        await spel.WeigertAsync(HttpStatusCode.Forbidden, Zaakspel.Toetser, "besluiten", new NeemBesluit(1, true));
        await spel.NeemOverAsync();
    }
}
