using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Berekening;

/// <summary>Een vast bedrag of vast aantal uren, naar rato bij een klein contract.</summary>
internal static class Vastbudget
{
    public static decimal Bereken(Regeling regeling, Berekeningsvraag vraag, Tijdvak vak, Func<decimal, string> toon, Rekenblad blad)
    {
        var proef = vraag.Periodenummer == 0;
        blad.Stap(
            $"De regeling geeft {toon(vak.Waarde)} {(proef ? "voor de hele proefplaatsing" : vak.Maanden is null ? "voor deze periode" : $"per jaar in jaar {vak.Jaren}")}.",
            vak.Grond);
        var naarRato = NaarRato(regeling.Rekenregel.ProRataOnderUren, vraag.UrenPerWeek, proef, vak.Waarde, toon, blad);
        var budget = vak.Omgerekend(naarRato);
        if (vak.Maanden is { } maanden)
        {
            blad.Afgeleid(
                $"Voor een periode van {maanden} maanden telt {maanden} van de 12 maanden{(vak.Deel < 1 ? ", naar rato" : "")}: {toon(budget)}. De bron noemt alleen een bedrag of aantal per jaar.",
                vak.Grond.Bron);
        }

        if (vraag.GevraagdeUren is not null)
        {
            blad.Vind(Bevinding.Van(
                "gevraagde-uren",
                Oordeel.BeoordelingNodig,
                vak.Grond.Bron,
                "De regeling rekent niet met een percentage van de arbeidsuren. De toetser beoordeelt of de gevraagde uren passen."));
        }

        return budget;
    }

    private static decimal NaarRato(Param<decimal?> grens, decimal urenPerWeek, bool proef, decimal waarde, Func<decimal, string> toon, Rekenblad blad)
    {
        if (grens.Waarde is not { } vol)
        {
            blad.NietVastgesteld("naar-rato", grens.Bron, "De regeling zegt niet of dit bij minder uren per week daalt. De toetser beoordeelt dit.");
            return waarde;
        }

        if (urenPerWeek >= vol)
        {
            return waarde;
        }

        // The amount for a proefplaatsing is fixed for its whole length; no source says that fewer hours lower it.
        if (proef)
        {
            blad.NietVastgesteld("naar-rato", grens.Bron, $"Het bedrag voor de proefplaatsing is vast. De regeling zegt niet of het onder {Leesbaar.Tekst(vol)} uur per week daalt. De toetser beoordeelt dit.");
            return waarde;
        }

        var deel = waarde * urenPerWeek / vol;
        blad.Afgeleid(
            $"De werknemer werkt {Leesbaar.Tekst(urenPerWeek)} uur per week. Onder {Leesbaar.Tekst(vol)} uur daalt het naar rato: "
                + $"{Leesbaar.Tekst(urenPerWeek)}/{Leesbaar.Tekst(vol)} van {toon(waarde)} is {toon(deel)}.",
            grens.Bron);
        return deel;
    }
}
