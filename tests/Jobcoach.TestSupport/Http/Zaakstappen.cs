using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.TestSupport.Http;

/// <summary>The steps that most zaken take, each over HTTP.</summary>
public static class Zaakstappen
{
    /// <summary>A complete application but for the contract, for the people of the development sign-in.</summary>
    public static Aanvraagformulier Formulier(DateOnly vandaag, string bsn, string regeling = "uwv", string? regime = "midden", decimal uren = 24) => new(
        regeling,
        Rol.Werknemer,
        new(Bsn.TryParse(bsn, out var nummer) ? nummer : throw new ArgumentException("Geen geldig testnummer.", nameof(bsn)), "Een Werknemer", "Dorpsstraat 1, Ons Dorp"),
        new("werkgever-schakel", "Magazijn De Schakel", Werkgeversgrootte.Klein),
        new("organisatie-stap-vooruit", "Stap Vooruit", Erkend: true, OnafhankelijkVanWerkgever: true, VerklaringDeskundigheid: true),
        Zaakverloop.Werk(vandaag, uren),
        null,
        Zaakverloop.Matchingsformat(vandaag),
        Zaakverloop.Coachingsplan(regime, vandaag));

    public static async Task TotVolledigheidAsync(this Zaakspel spel, Aanvraagformulier formulier)
    {
        await spel.DienInAsync(formulier);
        await spel.UploadAsync();
    }

    public static async Task TotToetsAsync(this Zaakspel spel, Aanvraagformulier formulier)
    {
        await spel.TotVolledigheidAsync(formulier);
        await spel.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(true));
        await spel.DoeAsync(Zaakspel.Toetser, "doelgroepvaststellingen", new LegVaststellingVast(Zaakverloop.Vaststelling(spel.Vandaag)));
    }

    public static async Task TotBesluitAsync(this Zaakspel spel, Aanvraagformulier formulier, string? regime = "midden")
    {
        await spel.TotToetsAsync(formulier);
        await spel.DoeAsync(Zaakspel.Toetser, "toetsen", new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = regime }));
    }

    public static async Task TotBegeleidingAsync(this Zaakspel spel, Aanvraagformulier formulier, string? regime = "midden")
    {
        await spel.TotBesluitAsync(formulier, regime);
        await spel.KenToeAsync(regime);
    }

    /// <summary>Proposes what the system calculated and lets somebody else decide.</summary>
    public static async Task KenToeAsync(this Zaakspel spel, string? regime)
    {
        await spel.BesluitAsync(Zaakverloop.Toekenning((await spel.ZaakAsync()).Aanvragen[^1], regime));
    }

    /// <summary>Proposes a besluit and lets the besluitnemer take it.</summary>
    public static async Task BesluitAsync(this Zaakspel spel, Besluituitkomst uitkomst, Besluitonderwerp? onderwerp = null)
    {
        Zienswijze? zienswijze = uitkomst is Besluituitkomst.Afwijzing or Besluituitkomst.Intrekking ? new(Zienswijzewijze.NietNodig, "Alle gegevens komen van de aanvrager.") : null;
        await spel.DoeAsync(Zaakspel.Toetser, "besluitvoorstellen", new StelBesluitVoor(uitkomst, "De bevindingen dragen deze uitkomst.", zienswijze, onderwerp));
        await spel.NeemOverAsync();
    }

    /// <summary>The besluitnemer agrees with the proposal that lies there.</summary>
    public static async Task NeemOverAsync(this Zaakspel spel)
    {
        var nummer = (await spel.ZaakAsync(Zaakspel.Besluitnemer)).Besluitvoorstellen[^1].Nummer;
        await spel.DoeAsync(Zaakspel.Besluitnemer, "besluiten", new NeemBesluit(nummer, true));
    }

    /// <summary>Plays the running period to the verdict on its verantwoording, with three entries in the logboek.</summary>
    public static async Task TotVervolgAsync(this Zaakspel spel, Beoordelingsuitkomst uitkomst = Beoordelingsuitkomst.Akkoord)
    {
        var periode = (await spel.ZaakAsync(Zaakspel.Jobcoach)).Perioden[^1].Looptijd;
        foreach (var dagen in (int[])[21, 49, 77])
        {
            await spel.NaarAsync(periode.Van.AddDays(dagen));
            await spel.SchrijfAsync(new(spel.Vandaag, Uren.Van(2), Doelverwijzing.Doel1, $"Samen ingepakt, dag {dagen}.", "d3-handelingen"));
        }

        await spel.NaarAsync(periode.TotEnMet.AddDays(3));
        await spel.VerantwoordAsync(uitkomst);
    }

    /// <summary>Hands in the verantwoording and judges it.</summary>
    public static async Task VerantwoordAsync(this Zaakspel spel, Beoordelingsuitkomst uitkomst = Beoordelingsuitkomst.Akkoord)
    {
        await spel.DoeAsync(Zaakspel.Jobcoach, "verantwoordingen", new DienVerantwoordingIn(Verantwoording(spel.Vandaag)));
        await spel.DoeAsync(Zaakspel.Toetser, "beoordelingen", new OordeelOverVerantwoording(uitkomst, uitkomst is Beoordelingsuitkomst.Akkoord ? null : "De uren zijn niet herleidbaar."));
    }

    public static async Task VraagVervolgAsync(this Zaakspel spel, string? regime, string? motivering = null)
    {
        var eerder = (await spel.ZaakAsync(Zaakspel.Jobcoach)).Perioden[^1].Looptijd;
        await spel.DoeAsync(Zaakspel.Jobcoach, "vervolgaanvragen", new DienVervolgaanvraagIn(
            Zaakverloop.Vervolgplan(regime, eerder.TotEnMet.AddDays(1)),
            Verlengingsmotivering: motivering,
            Ervaringen: new("Het gaat vooruit.", "Nieuwe taken vragen nog uitleg.")));
    }

    /// <summary>Brings the vervolgaanvraag that lies there to the point of deciding.</summary>
    public static async Task ToetsVervolgAsync(this Zaakspel spel, string? regime)
    {
        await spel.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(true));
        await spel.DoeAsync(Zaakspel.Toetser, "toetsen", new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = regime }));
    }

    public static async Task VervolgAsync(this Zaakspel spel, string? regime, string? motivering = null)
    {
        await spel.VraagVervolgAsync(regime, motivering);
        await spel.ToetsVervolgAsync(regime);
        await spel.KenToeAsync(regime);
    }

    public static Task BeeindigAsync(this Zaakspel spel, string wie, Eindreden reden, DateOnly laatsteDag) => spel.DoeAsync(wie, "beeindigingen", new Beeindig(reden, laatsteDag));

    public static Verantwoording Verantwoording(DateOnly vandaag) => new(
        vandaag,
        [new(Doelverwijzing.Doel1, Doelstand.Gerealiseerd, "Vier weken zonder fout.")],
        [],
        "De werkplek past.",
        "De voorman neemt steeds meer over.",
        [new(Partij.Jobcoach, vandaag), new(Partij.Werknemer, vandaag), new(Partij.Werkgever, vandaag)],
        new(8, Evaluatieoordeel.Positief, "Het werk gaat goed.", vandaag),
        new(8, Evaluatieoordeel.Positief, "Ik leer veel.", vandaag));
}
