using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;

namespace Jobcoach.Domain.Brieven;

/// <summary>
/// Welke bevindingen een besluitbrief noemt. Wat niet voldoet of is beoordeeld staat er altijd in, want daarop rust het besluit (Awb 3:46 en 3:47).
/// Wat voor niemand nadelig is kan weg (Awb 3:48): van waaraan is voldaan, en bij een toekenning ook van wat de regeling openlaat,
/// alleen wat zegt waarom iemand hulp krijgt, hoeveel en hoe lang.
/// </summary>
public static class Briefbevindingen
{
    private static readonly HashSet<string> BijToekenning =
    [
        "doelgroep", "doelgroep-lks", "doelgroep-lks-of-sfb", "jobcoach-noodzakelijk",
        "gevraagde-uren", "wettelijk-plafond", "omvang-door-toetser",
        "langste-duur", "periode-korter", "periode-langer", "looptijd-door-toetser",
    ];

    /// <summary>De bevindingen voor de brief, in de volgorde van het besluit, elke een keer.</summary>
    public static IReadOnlyList<Bevinding> Van(Besluit besluit) =>
    [
        .. besluit.Bevindingen.Where(bevinding => Hoort(besluit.Uitkomst, bevinding)).DistinctBy(bevinding => (bevinding.Code, bevinding.Zin)),
    ];

    private static bool Hoort(Besluituitkomst uitkomst, Bevinding bevinding) => (uitkomst, bevinding.Oordeel) switch
    {
        (_, Oordeel.VoldoetNiet or Oordeel.BeoordelingNodig) => true,
        (Besluituitkomst.Toekenning, _) => BijToekenning.Contains(bevinding.Code),
        (Besluituitkomst.Wijziging or Besluituitkomst.Intrekking, _) => true,
        (_, Oordeel.NietVastgesteld) => true,
        _ => false,
    };
}
