using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Uren als percentage van de arbeidsuren (Reïntegratiebesluit 18 lid 3).</summary>
internal static class Percentagebudget
{
    public static Budget? Bereken(Regeling regeling, Berekeningsvraag vraag, Tijdvak vak, Rekenblad blad)
    {
        var uitvoerder = regeling.Uitvoerder.Soort;
        foreach (var deel in vak.Delen)
        {
            blad.Vind(Plafondtoets.Toets(uitvoerder, deel.Jaar, deel.Waarde, vraag.Hardheidsmotivering));
        }

        if (Jaaruren(regeling.Rekenregel.WerkwekenPerJaar, vraag, vak.Grond, blad) is not { } jaaruren)
        {
            return null;
        }

        var arbeidsuren = vak.Omgerekend(jaaruren);
        var uren = arbeidsuren * vak.Waarde / 100;
        blad.Stap(
            $"{Leesbaar.Tekst(vak.Waarde)} % van {Leesbaar.Tekst(jaaruren)} uur per jaar, voor {vak.Maanden} van de 12 maanden{(vak.Deel < 1 ? " en naar rato" : "")}, is {Leesbaar.Tekst(uren)} uur.",
            vak.Grond);
        if (vraag.GevraagdeUren is { } gevraagd)
        {
            blad.Vind(Gevraagd(uitvoerder, vraag, vak, gevraagd, uren, arbeidsuren));
        }

        return new(uren, null);
    }

    private static decimal? Jaaruren(Param<int?> werkweken, Berekeningsvraag vraag, Param<decimal?> percentage, Rekenblad blad)
    {
        if (werkweken.Waarde is { } weken)
        {
            blad.Stap($"{Leesbaar.Tekst(vraag.UrenPerWeek)} uur per week gedurende {weken} werkweken is {Leesbaar.Tekst(vraag.UrenPerWeek * weken)} uur per jaar.", werkweken);
            return vraag.UrenPerWeek * weken;
        }

        if (vraag.UrenPerJaar is { } jaaruren)
        {
            blad.Stap($"De aanvrager geeft {Leesbaar.Tekst(jaaruren)} arbeidsuren per jaar op. Vakantie is daar al af.", percentage);
            return jaaruren;
        }

        blad.NietVastgesteld("jaaruren", werkweken.Bron, "Het aantal arbeidsuren per jaar is niet opgegeven en de regeling noemt geen aantal werkweken.");
        return null;
    }

    private static Bevinding Gevraagd(Uitvoerdersoort uitvoerder, Berekeningsvraag vraag, Tijdvak vak, Uren gevraagd, decimal uren, decimal arbeidsuren)
    {
        // Without hours of work every hour of coaching is too much.
        var percentage = arbeidsuren > 0 ? gevraagd.InUren / arbeidsuren * 100 : 100m;
        var plafond = Plafondtoets.Toets(uitvoerder, vak, percentage, vraag.Hardheidsmotivering);
        var (oordeel, artikel, zin) = gevraagd.InUren <= uren
            ? (Oordeel.Voldoet, vak.Grond.Bron, $"De gevraagde {Leesbaar.Tekst(gevraagd.InUren)} uur past binnen de {Leesbaar.Tekst(uren)} uur van het regime.")
            : plafond.Oordeel is Oordeel.Voldoet
                ? (Oordeel.VoldoetNiet, vak.Grond.Bron, $"De gevraagde {Leesbaar.Tekst(gevraagd.InUren)} uur is meer dan de {Leesbaar.Tekst(uren)} uur van het regime.")
                : (plafond.Oordeel, plafond.Artikel, $"De gevraagde {Leesbaar.Tekst(gevraagd.InUren)} uur is meer dan de {Leesbaar.Tekst(uren)} uur van het regime. {plafond.Zin}");
        return Bevinding.Van("gevraagde-uren", oordeel, artikel, zin, [Leesbaar.Gegeven("gevraagde uren", gevraagd.InUren), Leesbaar.Gegeven("uren van het regime", uren), .. plafond.Gegevens])
            .MetKeerpunt(() => plafond.Oordeel is Oordeel.VoldoetNiet
                ? Keerpunt.Bij(
                    "motivering voor afwijking",
                    "ja",
                    "Met een motivering waarom het plafond hier onbillijk is, beoordeelt de toetser het. Zonder motivering zijn minder uren nodig.",
                    Oordeel.BeoordelingNodig)
                : Keerpunt.Bij("gevraagde uren", Leesbaar.Tekst(Uren.Van(uren).InUren), $"Met {Leesbaar.Tekst(Uren.Van(uren).InUren)} uur of minder past het binnen het regime."));
    }
}
