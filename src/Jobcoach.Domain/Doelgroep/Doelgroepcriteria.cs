using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Of de persoon tot de doelgroep hoort: de drie SFB-stappen, de loonkostensubsidie en wat tot een andere wet leidt.</summary>
internal static class Doelgroepcriteria
{
    private static readonly JaNeeEis Beperking = new(
        "sfb-beperking",
        "structurele functionele beperking",
        "De werknemer heeft een structurele functionele beperking.",
        "De werknemer heeft geen structurele functionele beperking.",
        "Het staat nog niet vast of de werknemer een structurele functionele beperking heeft.");

    private static readonly JaNeeEis Duur = new(
        "sfb-duur",
        "naar verwachting langer dan een jaar",
        "De beperking duurt naar verwachting langer dan een jaar.",
        "De beperking duurt naar verwachting niet langer dan een jaar.",
        "Het staat nog niet vast of de beperking langer dan een jaar duurt.");

    private static readonly JaNeeEis Indicatie = new(
        "sfb-indicatie",
        "indicatie persoonlijke ondersteuning",
        "Er is een indicatie voor persoonlijke ondersteuning.",
        "Er is geen indicatie voor persoonlijke ondersteuning.",
        "Het staat nog niet vast of er een indicatie voor persoonlijke ondersteuning is.");

    private static readonly JaNeeEis Noodzaak = new(
        "jobcoach-noodzakelijk",
        "jobcoach noodzakelijk in dit werk",
        "De werknemer kan dit werk niet doen zonder jobcoach.",
        "De werknemer kan dit werk doen zonder jobcoach.",
        "Het staat nog niet vast of de werknemer voor dit werk een jobcoach nodig heeft.");

    private static readonly JaNeeEis GeenWsw = new(
        "geen-wsw",
        "WSW-werknemer",
        "De werknemer is geen WSW-werknemer.",
        "De werknemer is WSW-werknemer. Dan kan deze voorziening niet.",
        "Het staat nog niet vast of de werknemer WSW-werknemer is.");

    private static readonly JaNeeEis GeenCollege = new(
        "bevoegd-bestuursorgaan",
        "college verantwoordelijk (Participatiewet)",
        "Het college van de gemeente is niet verantwoordelijk voor deze werknemer. UWV kan beslissen.",
        "Het college van de gemeente is verantwoordelijk voor deze werknemer. De aanvraag hoort bij de gemeente.",
        "Het staat nog niet vast of het college van de gemeente verantwoordelijk is voor deze werknemer.");

    public static IEnumerable<Bevinding> Toets(Doelgroepeisen eisen, Contractvorm contractvorm, Doelgroepvaststelling? vaststelling)
    {
        var feiten = vaststelling ?? NietsVastgesteld;
        var wsw = contractvorm is Contractvorm.Wsw ? JaNeeOnbekend.Ja : feiten.Wsw;
        return
        [
            .. Grond(eisen, feiten),
            Noodzaak.Vereist(eisen.NoodzaakVereist, feiten.Noodzaak),
            GeenWsw.Uitgesloten(eisen.WswUitgesloten, wsw),
            Wajong(eisen.WajongToegelaten, feiten.Wajong),
            Bevoegd(eisen.PwCollegeVerantwoordelijk, feiten.PwCollegeVerantwoordelijk),
        ];
    }

    private static Doelgroepvaststelling NietsVastgesteld { get; } = new(default, default, default, default, default, default, default, default, default, default);

    private static IEnumerable<Bevinding> Grond(Doelgroepeisen eisen, Doelgroepvaststelling feiten)
    {
        if (eisen.Grond.Waarde is not { } grond)
        {
            return [Bevinding.Van("doelgroep", Oordeel.NietVastgesteld, eisen.Grond.Bron, "De regeling zegt niet voor wie de voorziening is. De toetser beoordeelt dit.")];
        }

        if (grond is Doelgroepgrond.LksEnOfSfb && feiten.Loonkostensubsidie is JaNeeOnbekend.Ja)
        {
            return [Bevinding.Van("doelgroep-lks", Oordeel.Voldoet, eisen.Grond.Bron, "De werknemer hoort tot de doelgroep loonkostensubsidie.", new Gegeven("doelgroep loonkostensubsidie", "ja"))];
        }

        return
        [
            grond is Doelgroepgrond.Sfb ? Beperking.Vereist(new(true, eisen.Grond.Bron, eisen.Grond.Zekerheid), feiten.Sfb) : LksOfSfb(eisen.Grond.Bron, feiten),
            Duur.Vereist(eisen.SfbLangerDanEenJaar, feiten.LangerDanEenJaar),
            Indicatie.Vereist(eisen.IndicatieVereist, feiten.IndicatiePersoonlijkeOndersteuning),
        ];
    }

    private static Bevinding LksOfSfb(string artikel, Doelgroepvaststelling feiten)
    {
        var (oordeel, zin) = (feiten.Sfb, feiten.Loonkostensubsidie) switch
        {
            (JaNeeOnbekend.Ja, _) => (Oordeel.Voldoet, "De werknemer heeft een structurele functionele beperking."),
            (JaNeeOnbekend.Nee, JaNeeOnbekend.Nee) =>
                (Oordeel.VoldoetNiet, "De werknemer hoort niet tot de doelgroep loonkostensubsidie en heeft geen structurele functionele beperking."),
            _ => (Oordeel.NietVastgesteld, "Het staat nog niet vast of de werknemer tot de doelgroep loonkostensubsidie hoort of een structurele functionele beperking heeft."),
        };
        return Bevinding.Van(
            "doelgroep-lks-of-sfb",
            oordeel,
            artikel,
            zin,
            new Gegeven("doelgroep loonkostensubsidie", Leesbaar.Tekst(feiten.Loonkostensubsidie)),
            new Gegeven("structurele functionele beperking", Leesbaar.Tekst(feiten.Sfb)));
    }

    /// <summary>Wajong beëindigt de route van WIA 35 (lid 4), maar niet de jobcoaching: die loopt dan via Wajong 2:22, ook bij UWV.</summary>
    private static Bevinding Wajong(Param<bool?> toegelaten, JaNeeOnbekend feit)
    {
        var (oordeel, zin) = (toegelaten.Waarde, feit) switch
        {
            (_, JaNeeOnbekend.Onbekend) =>
                (Oordeel.NietVastgesteld, "Het staat nog niet vast of de werknemer recht op Wajong heeft. Dat bepaalt op welk artikel het besluit rust."),
            (_, JaNeeOnbekend.Nee) => (Oordeel.Voldoet, "De werknemer heeft geen recht op Wajong."),
            (true, _) => (Oordeel.Voldoet, "De werknemer heeft recht op Wajong. De voorziening rust dan op Wajong 2:22 en niet op WIA 35."),
            (false, _) => (Oordeel.VoldoetNiet, "De werknemer heeft recht op Wajong. De aanvraag hoort bij UWV."),
            (null, _) => (Oordeel.NietVastgesteld, "De werknemer heeft recht op Wajong. De regeling zegt daar niets over. De toetser beoordeelt of de aanvraag bij UWV hoort."),
        };
        return Bevinding.Van("wajong", oordeel, toegelaten.Bron, zin, new Gegeven("recht op Wajong", Leesbaar.Tekst(feit)), Leesbaar.Gegeven("Wajong valt onder de regeling", toegelaten.Waarde));
    }

    private static Bevinding Bevoegd(Param<bool?> collegeNodig, JaNeeOnbekend feit)
    {
        if (collegeNodig.Waarde is not true)
        {
            return GeenCollege.Uitgesloten(collegeNodig with { Waarde = !collegeNodig.Waarde }, feit);
        }

        var (oordeel, zin) = feit switch
        {
            JaNeeOnbekend.Ja => (Oordeel.Voldoet, "Het college van de gemeente is verantwoordelijk voor deze werknemer."),
            JaNeeOnbekend.Nee =>
                (Oordeel.BeoordelingNodig, "Het college van de gemeente is niet verantwoordelijk voor deze werknemer. De toetser beoordeelt of de aanvraag bij UWV hoort."),
            _ => (Oordeel.NietVastgesteld, GeenCollege.Open),
        };
        return Bevinding.Van(GeenCollege.Code, oordeel, collegeNodig.Bron, zin, new Gegeven(GeenCollege.Feit, Leesbaar.Tekst(feit)));
    }
}
