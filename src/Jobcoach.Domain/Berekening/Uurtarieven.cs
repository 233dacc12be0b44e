using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Wat toegekende uren hoogstens kosten. De toekenning gaat over uren; ontbreekt een tarief, dan staat dat in een stap en is er geen bedrag.</summary>
internal static class Uurtarieven
{
    public static decimal? Kosten(Tarief? tarief, Periode periode, Uren uren, Rekenblad blad)
    {
        if (tarief?.Op(periode.Van) is not { } geldend)
        {
            return null;
        }

        if (geldend.EuroPerUur.Waarde is not { } perUur)
        {
            blad.Stap("Het uurtarief is niet bekend. Er is geen bedrag berekend.", geldend.EuroPerUur);
            return null;
        }

        if (tarief.Op(periode.TotEnMet) != geldend)
        {
            blad.Stap("Het uurtarief verandert tijdens de periode. Er is geen bedrag berekend.", geldend.EuroPerUur);
            return null;
        }

        var kosten = uren.InUren * perUur;
        blad.Stap(
            $"{Leesbaar.Tekst(uren.InUren)} uur tegen {Leesbaar.Euro(perUur)} per uur kost hoogstens {Bedrag.Van(kosten)}{Btw(tarief.ExclusiefBtw.Waarde)}",
            geldend.EuroPerUur);
        return kosten;
    }

    private static string Btw(bool? exclusief) => exclusief switch
    {
        true => ", zonder btw.",
        false => ", met btw.",
        null => ". De regeling zegt niet of daar btw bij komt.",
    };
}
