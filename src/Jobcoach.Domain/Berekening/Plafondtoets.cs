using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Berekening;

/// <summary>Toetst een percentage aan het wettelijk plafond voor UWV (Reïntegratiebesluit 18 lid 3 en 4).</summary>
public static class Plafondtoets
{
    /// <summary>
    /// Boven het plafond voldoet het niet, tenzij de aanvrager motiveert waarom toepassing van het plafond onbillijk is; dan beoordeelt een mens.
    /// Zonder wettelijk plafond voldoet elk percentage.
    /// </summary>
    /// <param name="uitvoerder">Wie de regeling uitvoert.</param>
    /// <param name="jaar">Jaar van verlening, vanaf 1.</param>
    /// <param name="percentage">Procenten van de arbeidsuren.</param>
    /// <param name="hardheidsmotivering">De motivering, of null.</param>
    public static Bevinding Toets(Uitvoerdersoort uitvoerder, int jaar, decimal percentage, string? hardheidsmotivering)
    {
        var plafond = WettelijkKader.Plafond(uitvoerder, jaar);
        var gemotiveerd = !string.IsNullOrWhiteSpace(hardheidsmotivering);
        var (oordeel, artikel, zin) = plafond switch
        {
            null => (Oordeel.Voldoet, WettelijkKader.PlafondArtikel, "Voor deze uitvoerder geldt geen wettelijk plafond."),
            { } hoogst when percentage <= hoogst =>
                (Oordeel.Voldoet, WettelijkKader.PlafondArtikel, $"Het percentage van {Getal(percentage)} % ligt niet boven het wettelijk plafond van {Getal(hoogst)} % in jaar {jaar}."),
            { } hoogst when gemotiveerd =>
                (Oordeel.BeoordelingNodig, WettelijkKader.HardheidArtikel, $"Het percentage van {Getal(percentage)} % ligt boven het wettelijk plafond van {Getal(hoogst)} % in jaar {jaar}. "
                    + "De toetser beoordeelt of het plafond hier onbillijk is."),
            { } hoogst =>
                (Oordeel.VoldoetNiet, WettelijkKader.PlafondArtikel, $"Het percentage van {Getal(percentage)} % ligt boven het wettelijk plafond van {Getal(hoogst)} % in jaar {jaar}."),
        };
        return Bevinding.Van(
            "wettelijk-plafond",
            oordeel,
            artikel,
            zin,
            Leesbaar.Gegeven("percentage", percentage),
            Leesbaar.Gegeven("plafond", plafond),
            Leesbaar.Gegeven("jaar", jaar),
            Leesbaar.Gegeven("motivering voor afwijking", gemotiveerd));
    }

    private static string Getal(decimal getal) => Leesbaar.Tekst(decimal.Round(getal, 2));
}
