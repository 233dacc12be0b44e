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
    public static Bevinding Toets(Uitvoerdersoort uitvoerder, int jaar, decimal percentage, string? hardheidsmotivering) =>
        Weeg(WettelijkKader.Plafond(uitvoerder, jaar), $"{jaar}", percentage, hardheidsmotivering);

    /// <summary>Hetzelfde over een periode die over meer jaren gaat: het plafond van elk jaar telt naar zijn dagen.</summary>
    internal static Bevinding Toets(Uitvoerdersoort uitvoerder, Tijdvak vak, decimal percentage, string? hardheidsmotivering) =>
        Weeg(
            WettelijkKader.Plafond(uitvoerder, vak.Delen[0].Jaar) is null ? null : vak.NaarDagen(deel => WettelijkKader.Plafond(uitvoerder, deel.Jaar)!.Value),
            vak.Jaren,
            percentage,
            hardheidsmotivering);

    private static Bevinding Weeg(decimal? plafond, string jaren, decimal percentage, string? hardheidsmotivering)
    {
        var gemotiveerd = !string.IsNullOrWhiteSpace(hardheidsmotivering);
        var (oordeel, artikel, zin) = plafond switch
        {
            null => (Oordeel.Voldoet, WettelijkKader.PlafondArtikel, "Voor deze uitvoerder geldt geen wettelijk plafond."),
            { } hoogst when percentage <= hoogst =>
                (Oordeel.Voldoet, WettelijkKader.PlafondArtikel, $"Het percentage van {Omlaag(percentage)} % ligt niet boven het wettelijk plafond van {Omlaag(hoogst)} % in jaar {jaren}."),
            { } hoogst when gemotiveerd =>
                (Oordeel.BeoordelingNodig, WettelijkKader.HardheidArtikel, $"Het percentage van {Omhoog(percentage)} % ligt boven het wettelijk plafond van {Omlaag(hoogst)} % in jaar {jaren}. "
                    + "De toetser beoordeelt of het plafond hier onbillijk is."),
            { } hoogst =>
                (Oordeel.VoldoetNiet, WettelijkKader.PlafondArtikel, $"Het percentage van {Omhoog(percentage)} % ligt boven het wettelijk plafond van {Omlaag(hoogst)} % in jaar {jaren}."),
        };
        return Bevinding.Van(
            "wettelijk-plafond",
            oordeel,
            artikel,
            zin,
            Leesbaar.Gegeven("percentage", percentage),
            Leesbaar.Gegeven("plafond", plafond),
            new Gegeven("jaar", jaren),
            Leesbaar.Gegeven("motivering voor afwijking", gemotiveerd))
            .MetKeerpunt(() => Keerpunt.Bij(
                "percentage",
                Leesbaar.Tekst(Afgekapt(plafond!.Value, 4)),
                $"Met {Omlaag(plafond.Value)} % of minder blijft het onder het plafond. Meer kan alleen als toepassing van het plafond onbillijk is ({WettelijkKader.HardheidArtikel})."));
    }

    // What lies above the ceiling is never shown as the ceiling itself.
    private static string Omhoog(decimal getal) => Leesbaar.Tekst(decimal.Ceiling(getal * 100) / 100);

    private static string Omlaag(decimal getal) => Leesbaar.Tekst(Afgekapt(getal, 2));

    private static decimal Afgekapt(decimal getal, int decimalen) => decimal.Round(getal, decimalen, MidpointRounding.ToZero);
}
