using Jobcoach.Brieven.Papier;
using static Jobcoach.Brieven.Velden.Briefwoorden;

namespace Jobcoach.Brieven.Velden;

/// <summary>Velden over de brief, de zaak en wie wordt aangesproken.</summary>
internal static class Algemenevelden
{
    public static IReadOnlyList<Veld> Alle { get; } =
    [
        new("zaaknummer", "Het zaaknummer.", bron => bron.Brief.Zaaknummer.Waarde),
        new("datum", "De dagtekening van de brief.", bron => Dag(bron.Brief.Dag)),
        new("vervangt_datum", "De dagtekening van de brief die deze verbetert; leeg bij een eerste brief.", bron => Dag(bron.Brief.Vervangt)),
        new("regeling", "De naam van de regeling.", bron => bron.Brief.Regeling),
        new("uitvoerder", "Wie beslist, in een zin; noemt de regeling geen naam, dan staat hier \"de uitvoerder\".", bron => Uitvoerder(bron.Brief.Uitvoerder)),
        new("uitvoerder_naam", "Wie beslist, met een hoofdletter en zonder lidwoord.", bron => Hoofdletter(bron.Brief.Uitvoerder ?? "de uitvoerder")),
        new("werkgever", "De naam van de werkgever.", bron => bron.Brief.Werkgever),
        new("jobcoachorganisatie", "De naam van de organisatie van de jobcoach.", bron => bron.Brief.Jobcoachorganisatie),
        new("aanvrager", "Wie aanvroeg: de werknemer, de werkgever of de jobcoach.", bron => Van(bron.Brief.Aanvrager)),
        new("werk", "\"het werk\" of \"de proefplaatsing\".", bron => Van(bron.Brief.Dienstverband.Soort)),
        new("werk_van", "De eerste werkdag.", bron => Dag(bron.Brief.Dienstverband.Van)),
        new("werk_tot_en_met", "De laatste werkdag; leeg bij een contract zonder einde.", bron => Dag(bron.Brief.Dienstverband.TotEnMet)),
        new("werk_uren", "De werkuren per week.", bron => $"{Getal(bron.Brief.Dienstverband.UrenPerWeek)} uur per week"),
        new("u", "De aanspreking: u of je.", bron => Vorm(bron, "u", "je")),
        new("U", "De aanspreking aan het begin van een zin.", bron => Vorm(bron, "U", "Je")),
        new("uw", "Uw of je, als bezit.", bron => Vorm(bron, "uw", "je")),
        new("Uw", "Uw of je, als bezit, aan het begin van een zin.", bron => Vorm(bron, "Uw", "Je")),
        new("kunt_u", "\"kunt u\" of \"kun je\".", bron => Vorm(bron, "kunt u", "kun je")),
        new("Bent_u", "\"Bent u\" of \"Ben je\".", bron => Vorm(bron, "Bent u", "Ben je")),
        new("Hebt_u", "\"Hebt u\" of \"Heb je\".", bron => Vorm(bron, "Hebt u", "Heb je")),
        new("hoeft_u", "\"hoeft u\" of \"hoef je\".", bron => Vorm(bron, "hoeft u", "hoef je")),
    ];

    private static string Vorm(Briefbron bron, string u, string je) => bron.Papier.Aanspreking is Aanspreking.Je ? je : u;
}
