using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Welk deel van een hele periode wordt toegekend.</summary>
internal static class Periodedeel
{
    /// <summary>Een reeks vanaf 31 augustus heeft een periode van 28 februari tot en met 30 augustus: hoogstens drie dagen langer dan gewoon.</summary>
    private const int VerschilDoorMaandeinde = 3;

    /// <summary>
    /// 1 bij een hele periode, minder bij een kortere. Zegt de regeling wat een kort contract doet, dan geldt dat; anders tellen de dagen
    /// en beoordeelt een mens het. Een te lange periode telt als een hele en geeft een bevinding.
    /// </summary>
    public static decimal Van(Regeling regeling, Regime regime, Berekeningsvraag vraag, int maanden, Rekenblad blad)
    {
        var (periode, lengte) = (vraag.Periode, regeling.Duur.PeriodeMaanden);
        var volgende = periode.Van.AddMonths(maanden);
        var eerstvolgende = periode.TotEnMet.AddDays(1);
        if (eerstvolgende < volgende)
        {
            var heel = volgende.DayNumber - periode.Van.DayNumber;
            var kortContract = regime.Intensiteit.Soort is not Intensiteitsoort.PercentageUren && vraag.EindeDienstbetrekking == periode.TotEnMet;
            return kortContract && regeling.Rekenregel.NaarRatoBijKortContract is { Waarde: { } naarRato } regel
                ? KortContract(naarRato, regel, periode, maanden, heel, blad)
                : NaarDagen(periode, lengte.Bron, maanden, heel, blad);
        }

        var laatste = volgende.AddDays(VerschilDoorMaandeinde - 1);
        if (periode.TotEnMet > laatste)
        {
            blad.Vind(Bevinding.Van(
                "periode-langer",
                Oordeel.VoldoetNiet,
                lengte.Bron,
                $"De periode is langer dan {maanden} maanden.",
                new Gegeven("eerste dag", Datumtekst.Voluit(periode.Van)),
                new Gegeven("laatste dag", Datumtekst.Voluit(periode.TotEnMet)))
                .MetKeerpunt(() => Keerpunt.Bij("laatste dag", Datumtekst.Voluit(laatste), $"Een periode tot en met {Datumtekst.Voluit(laatste)} is niet te lang.")));
        }

        return 1m;
    }

    private static decimal KortContract(bool naarRato, Param<bool?> regel, Periode periode, int maanden, int heel, Rekenblad blad)
    {
        if (!naarRato)
        {
            blad.Stap($"Het contract eindigt binnen de periode van {maanden} maanden. De regeling laat het budget daardoor niet dalen.", regel);
            return 1m;
        }

        if (Enumerable.Range(1, maanden).FirstOrDefault(maand => periode.Van.AddMonths(maand) == periode.TotEnMet.AddDays(1)) is > 0 and var heleMaanden)
        {
            blad.Stap($"Het contract duurt in deze periode {heleMaanden} van de {maanden} maanden. Het budget daalt naar rato: {heleMaanden}/{maanden}.", regel);
            return (decimal)heleMaanden / maanden;
        }

        blad.Afgeleid($"Het contract duurt in deze periode {periode.Dagen} van de {heel} dagen. Het budget daalt naar rato: {periode.Dagen}/{heel}.", regel.Bron);
        return (decimal)periode.Dagen / heel;
    }

    private static decimal NaarDagen(Periode periode, string bron, int maanden, int heel, Rekenblad blad)
    {
        blad.Afgeleid($"De periode is korter dan {maanden} maanden: {periode.Dagen} van de {heel} dagen tellen.", bron);
        blad.Vind(Bevinding.Van(
            "periode-korter",
            Oordeel.BeoordelingNodig,
            bron,
            $"De periode is korter dan {maanden} maanden en daarom naar rato berekend. Geen bron schrijft dat zo voor. De toetser beoordeelt dit."));
        return (decimal)periode.Dagen / heel;
    }
}
