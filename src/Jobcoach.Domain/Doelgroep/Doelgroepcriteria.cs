using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Of de persoon tot de doelgroep hoort: de drie SFB-stappen (Leidraad Jobcoach) of de loonkostensubsidie.</summary>
internal static class Doelgroepcriteria
{
    private static readonly JaNeeEis Beperking = new(
        "sfb-beperking",
        "structurele functionele beperking",
        "De werknemer heeft een structurele functionele beperking.",
        "De werknemer heeft geen structurele functionele beperking.",
        "Het staat nog niet vast of de werknemer een structurele functionele beperking heeft. Vraag een verzekeringsarts om onderzoek.");

    private static readonly JaNeeEis Duur = new(
        "sfb-duur",
        "naar verwachting langer dan een jaar",
        "De beperking duurt naar verwachting langer dan een jaar.",
        "De beperking duurt naar verwachting niet langer dan een jaar.",
        "Het staat nog niet vast of de beperking langer dan een jaar duurt. Vraag een verzekeringsarts om onderzoek.");

    private static readonly JaNeeEis Indicatie = new(
        "sfb-indicatie",
        "indicatie persoonlijke ondersteuning",
        "Er is een indicatie voor persoonlijke ondersteuning.",
        "Er is geen indicatie voor persoonlijke ondersteuning.",
        "Het staat nog niet vast of er een indicatie voor persoonlijke ondersteuning is. Zoek een eerdere rapportage of vraag een verzekeringsarts om onderzoek.");

    private static readonly JaNeeEis Noodzaak = new(
        "jobcoach-noodzakelijk",
        "jobcoach noodzakelijk in dit werk",
        "De werknemer kan dit werk niet doen zonder jobcoach.",
        "De werknemer kan dit werk doen zonder jobcoach.",
        "Het staat nog niet vast of de werknemer voor dit werk een jobcoach nodig heeft.");

    private static readonly JaNeeEis Inwerkprogramma = new(
        "inwerkprogramma",
        "individueel trainings- of inwerkprogramma en systematische begeleiding",
        "Er zijn een individueel trainings- of inwerkprogramma en systematische begeleiding.",
        "Er is geen individueel trainings- of inwerkprogramma met systematische begeleiding.",
        "Het staat nog niet vast of er een individueel trainings- of inwerkprogramma met systematische begeleiding is.");

    /// <summary>De grond: beperking met duur en indicatie, of de doelgroep loonkostensubsidie.</summary>
    public static IEnumerable<Bevinding> Grond(Doelgroepeisen eisen, Doelgroepvaststelling feiten)
    {
        if (eisen.Grond.Waarde is not { } grond)
        {
            return
            [
                Bevinding.Van(
                    "doelgroep",
                    Oordeel.NietVastgesteld,
                    eisen.Grond.Bron,
                    "De regeling zegt niet voor wie de voorziening is. De toetser beoordeelt dit.",
                    Lks(feiten),
                    new Gegeven(Beperking.Feit, Leesbaar.Tekst(feiten.Sfb))),
            ];
        }

        if (grond is Doelgroepgrond.LksEnOfSfb && feiten.Loonkostensubsidie is JaNeeOnbekend.Ja)
        {
            return [Bevinding.Van("doelgroep-lks", Oordeel.Voldoet, eisen.Grond.Bron, "De werknemer hoort tot de doelgroep loonkostensubsidie. Dat is genoeg.", Lks(feiten))];
        }

        return
        [
            grond is Doelgroepgrond.Sfb ? Beperking.Vereist(new(true, eisen.Grond.Bron, eisen.Grond.Zekerheid), feiten.Sfb) : LksOfSfb(eisen.Grond.Bron, feiten),
            Duur.Vereist(eisen.SfbLangerDanEenJaar, feiten.LangerDanEenJaar),
            Indicatie.Vereist(eisen.IndicatieVereist, feiten.IndicatiePersoonlijkeOndersteuning),
        ];
    }

    /// <summary>Of de jobcoach in dit werk nodig is en of de ondersteuning is wat de wet eronder verstaat (Reïntegratiebesluit 18 lid 2 onder a en b).</summary>
    public static IEnumerable<Bevinding> Ondersteuning(Doelgroepeisen eisen, Doelgroepvaststelling feiten) =>
    [
        Noodzaak.Vereist(eisen.NoodzaakVereist, feiten.Noodzaak),
        Inwerkprogramma.Vereist(eisen.InwerkprogrammaVereist, feiten.Inwerkprogramma),
    ];

    private static Bevinding LksOfSfb(string artikel, Doelgroepvaststelling feiten)
    {
        var (oordeel, zin) = (feiten.Sfb, feiten.Loonkostensubsidie) switch
        {
            (JaNeeOnbekend.Ja, _) => (Oordeel.Voldoet, "De werknemer heeft een structurele functionele beperking."),
            (JaNeeOnbekend.Nee, JaNeeOnbekend.Nee) =>
                (Oordeel.VoldoetNiet, "De werknemer hoort niet tot de doelgroep loonkostensubsidie en heeft geen structurele functionele beperking."),
            _ =>
                (Oordeel.NietVastgesteld, "Het staat nog niet vast of de werknemer tot de doelgroep loonkostensubsidie hoort of een structurele functionele beperking heeft. "
                    + "Laat de loonwaarde meten of vraag een verzekeringsarts om onderzoek."),
        };
        return Bevinding.Van("doelgroep-lks-of-sfb", oordeel, artikel, zin, Lks(feiten), new Gegeven(Beperking.Feit, Leesbaar.Tekst(feiten.Sfb)))
            .MetKeerpunt(() => Keerpunt.Bij(
                Beperking.Feit, "ja", "Met een structurele functionele beperking is aan deze eis voldaan. De doelgroep loonkostensubsidie is ook genoeg."));
    }

    private static Gegeven Lks(Doelgroepvaststelling feiten) => new("doelgroep loonkostensubsidie", Leesbaar.Tekst(feiten.Loonkostensubsidie));
}
