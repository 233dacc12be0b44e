using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Verdeelt de tijd van groepscoaching over de klanten.</summary>
public static class Groepscoaching
{
    /// <summary>
    /// De tijd die per klant telt: een gelijk deel, in hele minuten naar beneden (120 minuten met 6 klanten is 20 minuten).
    /// Geweigerd zonder klanten, of als de regeling niet zegt hoe groepstijd wordt verdeeld.
    /// </summary>
    public static Uitkomst<Uren> Verdeel(Regeling regeling, Uren totaal, int klanten) => (klanten, regeling.Rekenregel.Groepscoaching.Waarde) switch
    {
        ( < 1, _) => new Weigering("groep-leeg", "Een groep heeft minstens één klant.", "klanten"),
        (_, Groepsverdeling.Evenredig) => Deel(totaal, klanten),
        _ => new Weigering("groepsverdeling-onbekend", "De regeling zegt niet hoe de tijd van groepscoaching over de klanten gaat."),
    };

    /// <summary>Het gelijke deel van een klant, in hele minuten naar beneden: alle delen samen zijn nooit meer dan het geheel.</summary>
    /// <param name="totaal">De tijd met de hele groep.</param>
    /// <param name="klanten">Hoeveel klanten er waren; 1 of meer.</param>
    internal static Uren Deel(Uren totaal, int klanten) => Uren.VanMinuten(totaal.Minuten / klanten);
}
