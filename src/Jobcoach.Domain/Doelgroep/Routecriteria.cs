using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Doelgroep.JaNeeOnbekend;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Welke weg de aanvraag volgt: WSW, Wajong en de Participatiewet sluiten de weg van WIA 35 af, elk op een eigen manier.</summary>
internal static class Routecriteria
{
    private const string TweeJaar = "twee jaar achter elkaar minstens het minimumloon zonder loonkostensubsidie";

    private static readonly JaNeeEis GeenWsw = new(
        "geen-wsw",
        "WSW-werknemer",
        "De werknemer is geen WSW-werknemer.",
        "De werknemer is WSW-werknemer. Dan kan deze voorziening niet. Wat over de doelgroep nog open is, hoeft niet meer te worden onderzocht.",
        "Het staat nog niet vast of de werknemer WSW-werknemer is.");

    private static readonly JaNeeEis GeenCollege = new(
        "bevoegd-bestuursorgaan",
        "college verantwoordelijk (Participatiewet)",
        "Het college van de gemeente is niet verantwoordelijk voor deze werknemer. UWV kan beslissen.",
        "Het college van de gemeente is verantwoordelijk voor deze werknemer. De aanvraag hoort bij de gemeente.",
        "Het staat nog niet vast of het college van de gemeente verantwoordelijk is voor deze werknemer.");

    /// <summary>Of iemand WSW-werknemer is; een WSW-contract is op zichzelf genoeg om dat te weten.</summary>
    public static Bevinding Wsw(Param<bool?> uitgesloten, Contractvorm vorm, JaNeeOnbekend feit)
    {
        var viaContract = vorm is Contractvorm.Wsw;
        var bevinding = GeenWsw.Uitgesloten(uitgesloten, viaContract ? Ja : feit);
        return viaContract
            ? (bevinding with { Gegevens = [.. bevinding.Gegevens, new(Contractvormcriteria.Feit, Contractvormcriteria.Naam(vorm))] }).MetKeerpunt(() => ZonderWswContract(feit))
            : bevinding;
    }

    /// <summary>Wajong beëindigt de route van WIA 35 (lid 4), maar niet de jobcoaching: die loopt dan via Wajong 2:22, ook bij UWV.</summary>
    public static Bevinding Wajong(Param<bool?> toegelaten, JaNeeOnbekend feit)
    {
        var (oordeel, zin) = (toegelaten.Waarde, feit) switch
        {
            (_, Onbekend) => (Oordeel.NietVastgesteld, "Het staat nog niet vast of de werknemer recht op Wajong heeft. Dat bepaalt op welk artikel het besluit rust."),
            (_, Nee) => (Oordeel.Voldoet, "De werknemer heeft geen recht op Wajong."),
            (true, _) => (Oordeel.Voldoet, "De werknemer heeft recht op Wajong. De voorziening rust dan op Wajong 2:22 en niet op WIA 35."),
            (false, _) => (Oordeel.VoldoetNiet, "De werknemer heeft recht op Wajong. De aanvraag hoort bij UWV."),
            (null, _) => (Oordeel.NietVastgesteld, "De werknemer heeft recht op Wajong. De regeling zegt daar niets over. De toetser beoordeelt of de aanvraag bij UWV hoort."),
        };
        return Bevinding.Van("wajong", oordeel, toegelaten.Bron, zin, new Gegeven("recht op Wajong", Leesbaar.Tekst(feit)), Leesbaar.Gegeven("Wajong valt onder de regeling", toegelaten.Waarde))
            .MetKeerpunt(() => Keerpunt.Bij("recht op Wajong", "nee", "Zonder recht op Wajong is aan deze eis voldaan."));
    }

    /// <summary>
    /// Of het college verantwoordelijk is. Twee jaar achter elkaar minstens het minimumloon zonder loonkostensubsidie beëindigt die verantwoordelijkheid (WIA 35 lid 4).
    /// </summary>
    public static Bevinding Bevoegd(Param<bool?> collegeNodig, Doelgroepvaststelling feiten)
    {
        var bevinding = collegeNodig.Waarde switch
        {
            true => Gemeente(collegeNodig, feiten),
            false when feiten.PwCollegeVerantwoordelijk is Ja => Uitzondering(collegeNodig, feiten.TweeJaarMinimumloon),
            _ => GeenCollege.Uitgesloten(collegeNodig with { Waarde = !collegeNodig.Waarde }, feiten.PwCollegeVerantwoordelijk),
        };
        return bevinding with { Gegevens = [.. bevinding.Gegevens, new(TweeJaar, Leesbaar.Tekst(feiten.TweeJaarMinimumloon))] };
    }

    /// <summary>Het artikel waarop een toekenning rust; null zolang dat niet vaststaat of als er geen is.</summary>
    public static Rechtsgrond? Rechtsgrond(Regeling regeling, Contractvorm contract, Doelgroepvaststelling feiten, Begeleidingsvorm? vorm) => regeling.Uitvoerder.Soort switch
    {
        Uitvoerdersoort.College when feiten.Loonkostensubsidie is Ja => Doelgroep.Rechtsgrond.Participatiewet10da,
        Uitvoerdersoort.College when feiten is { Loonkostensubsidie: Nee, Sfb: Ja } => Doelgroep.Rechtsgrond.Participatiewet10,
        Uitvoerdersoort.College => null,
        _ when contract is Contractvorm.Wsw || feiten is not { Wsw: Nee, Sfb: Ja } => null,
        _ when vorm is Begeleidingsvorm.Intern => Doelgroep.Rechtsgrond.Reintegratiebesluit12,
        _ when feiten.Wajong is Ja => Doelgroep.Rechtsgrond.Wajong222,
        _ when feiten is { Wajong: Nee, PwCollegeVerantwoordelijk: Nee } or { Wajong: Nee, TweeJaarMinimumloon: Ja } => Doelgroep.Rechtsgrond.Wia35,
        _ => null,
    };

    /// <summary>De bevinding die zegt op welk artikel een toekenning rust.</summary>
    public static Bevinding Grondslag(Regeling regeling, Contractvorm contract, Doelgroepvaststelling feiten, Begeleidingsvorm? vorm)
    {
        Gegeven[] gegevens =
        [
            new("WSW-werknemer", contract is Contractvorm.Wsw ? "ja" : Leesbaar.Tekst(feiten.Wsw)),
            new("structurele functionele beperking", Leesbaar.Tekst(feiten.Sfb)),
            new("recht op Wajong", Leesbaar.Tekst(feiten.Wajong)),
            new("college verantwoordelijk (Participatiewet)", Leesbaar.Tekst(feiten.PwCollegeVerantwoordelijk)),
            new("doelgroep loonkostensubsidie", Leesbaar.Tekst(feiten.Loonkostensubsidie)),
            new("vorm van begeleiding", vorm is { } soort ? Ondersteuningscriteria.Naam(soort) : null),
        ];
        return Rechtsgrond(regeling, contract, feiten, vorm) is { } grond
            ? Bevinding.Van("rechtsgrond", Oordeel.Voldoet, Leesbaar.Tekst(grond), $"Een toekenning rust op {Leesbaar.Tekst(grond)}.", [.. gegevens, new("rechtsgrond", Leesbaar.Tekst(grond))])
            : Bevinding.Van(
                "rechtsgrond",
                Oordeel.NietVastgesteld,
                regeling.Grondslag.Waarde is { Count: > 0 } artikelen ? string.Join(", ", artikelen) : regeling.Grondslag.Bron,
                "Het staat niet vast op welk artikel een toekenning kan rusten.",
                gegevens);
    }

    private static Keerpunt ZonderWswContract(JaNeeOnbekend feit)
    {
        Gegeven contract = new(Contractvormcriteria.Feit, Contractvormcriteria.Naam(Contractvorm.Regulier));
        return new(feit is Nee ? [contract] : [contract, new(GeenWsw.Feit, "nee")], Oordeel.Voldoet, "Met een gewone arbeidsovereenkomst van iemand die geen WSW-werknemer is, is aan deze eis voldaan.");
    }

    private static Bevinding Gemeente(Param<bool?> collegeNodig, Doelgroepvaststelling feiten)
    {
        var (oordeel, zin) = (feiten.PwCollegeVerantwoordelijk, feiten.TweeJaarMinimumloon) switch
        {
            (Ja, Ja) =>
                (Oordeel.BeoordelingNodig, "De werknemer verdiende twee jaar achter elkaar minstens het minimumloon zonder loonkostensubsidie. "
                    + "Daarmee eindigt de verantwoordelijkheid van het college (WIA 35 lid 4). De toetser beoordeelt of de aanvraag bij UWV hoort."),
            (Ja, _) => (Oordeel.Voldoet, "Het college van de gemeente is verantwoordelijk voor deze werknemer."),
            (Nee, _) => (Oordeel.BeoordelingNodig, "Het college van de gemeente is niet verantwoordelijk voor deze werknemer. De toetser beoordeelt of de aanvraag bij UWV hoort."),
            _ => (Oordeel.NietVastgesteld, GeenCollege.Open),
        };
        return Bevinding.Van(GeenCollege.Code, oordeel, collegeNodig.Bron, zin, new Gegeven(GeenCollege.Feit, Leesbaar.Tekst(feiten.PwCollegeVerantwoordelijk)));
    }

    private static Bevinding Uitzondering(Param<bool?> collegeNodig, JaNeeOnbekend tweeJaar)
    {
        var (oordeel, zin) = tweeJaar switch
        {
            Ja =>
                (Oordeel.Voldoet, "De werknemer verdiende twee jaar achter elkaar minstens het minimumloon zonder loonkostensubsidie. "
                    + "Daarmee is het college niet meer verantwoordelijk (WIA 35 lid 4). UWV kan beslissen."),
            Nee => (Oordeel.VoldoetNiet, GeenCollege.Fout),
            _ =>
                (Oordeel.NietVastgesteld, "Het college van de gemeente is verantwoordelijk, behalve als de werknemer twee jaar achter elkaar minstens het minimumloon "
                    + "verdiende zonder loonkostensubsidie (WIA 35 lid 4). Dat staat nog niet vast."),
        };
        return Bevinding.Van(GeenCollege.Code, oordeel, collegeNodig.Bron, zin, new Gegeven(GeenCollege.Feit, "ja")).MetKeerpunt(() => GeenCollege.Keerpunt(Nee));
    }
}
