using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Welk deel van een hele periode wordt toegekend.</summary>
internal static class Periodedeel
{
    /// <summary>Een reeks vanaf 31 augustus heeft een periode van 28 februari tot en met 30 augustus: hoogstens drie dagen langer dan gewoon.</summary>
    private const int VerschilDoorMaandeinde = 3;

    /// <summary>1 bij een hele periode, minder bij een kortere (naar dagen). Een te lange periode telt als een hele en geeft een bevinding.</summary>
    public static decimal Van(Periode periode, Param<int?> lengte, int maanden, Rekenblad blad)
    {
        var volgende = periode.Van.AddMonths(maanden);
        var eerstvolgende = periode.TotEnMet.AddDays(1);
        if (eerstvolgende < volgende)
        {
            var heel = volgende.DayNumber - periode.Van.DayNumber;
            blad.Afgeleid($"De periode is korter dan {maanden} maanden: {periode.Dagen} van de {heel} dagen tellen.", lengte.Bron);
            blad.Vind(Bevinding.Van(
                "periode-korter",
                Oordeel.BeoordelingNodig,
                lengte.Bron,
                $"De periode is korter dan {maanden} maanden en daarom naar rato berekend. Geen bron schrijft dat zo voor. De toetser beoordeelt dit."));
            return (decimal)periode.Dagen / heel;
        }

        if (eerstvolgende > volgende.AddDays(VerschilDoorMaandeinde))
        {
            blad.Vind(Bevinding.Van("periode-langer", Oordeel.VoldoetNiet, lengte.Bron, $"De periode is langer dan {maanden} maanden."));
        }

        return 1m;
    }
}
