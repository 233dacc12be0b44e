using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Besluiten;

/// <summary>
/// Wat een mens vaststelt omdat de regeling het openlaat: hoeveel begeleiding (geen regimes) en hoe lang (geen lengte van een periode).
/// Voor het voorstel zegt de bevinding dat er iets te kiezen is, erna wat er is gekozen; de motivering van het besluit draagt de keuze.
/// </summary>
internal static class EigenKeuze
{
    private const string Omvang = "omvang-door-toetser";
    private const string Looptijd = "looptijd-door-toetser";
    private const string GeenRegimes = "De regeling noemt geen regimes.";
    private const string GeenLengte = "De regeling noemt geen lengte van een periode.";

    /// <summary>Wat bij een toekenning nog te kiezen is; leeg als de regeling alles zegt.</summary>
    public static IEnumerable<Bevinding> Open(Zaak zaak, Regeling regeling)
    {
        if (regeling.Regimes.Count == 0)
        {
            yield return Bevinding.Van(Omvang, Oordeel.NietVastgesteld, regeling.Standaardregime.Bron, $"{GeenRegimes} De toetser stelt vast hoeveel begeleiding past en motiveert dat.");
        }

        if (VrijeLooptijd.Geldt(zaak, regeling) && Toekenningsruimte.Ruimte(zaak, regeling) is { } ruimte)
        {
            yield return Bevinding.Van(
                Looptijd,
                Oordeel.NietVastgesteld,
                regeling.Duur.PeriodeMaanden.Bron,
                $"{GeenLengte} De toetser kiest de looptijd en motiveert die. {ruimte.Zin}",
                new Gegeven("eerste dag", Datumtekst.Voluit(ruimte.Van)),
                new Gegeven("laatste dag", ruimte.TotEnMet is { } laatste ? Datumtekst.Voluit(laatste) : null));
        }
    }

    /// <summary>De bevindingen van het concept, met bij een toekenning de gemaakte keuze in plaats van de open.</summary>
    public static IEnumerable<Bevinding> Verwerk(Zaak zaak, Regeling regeling, Besluituitkomst uitkomst)
    {
        // A proposal without a concept was refused before (Voorstelregels).
        var concept = zaak.Aanvraag.Concept!.Bevindingen;
        return uitkomst is Besluituitkomst.Toekenning toekenning
            ? [.. concept.Where(bevinding => bevinding.Code is not (Omvang or Looptijd)), .. Gemaakt(zaak, regeling, toekenning)]
            : concept;
    }

    private static IEnumerable<Bevinding> Gemaakt(Zaak zaak, Regeling regeling, Besluituitkomst.Toekenning toekenning)
    {
        if (regeling.Regimes.Count == 0)
        {
            var uren = toekenning.Uren is { } aantal ? Leesbaar.Kort(aantal) : null;
            var bedrag = toekenning.Bedrag?.ToString();
            var omvang = string.Join(" en ", new[] { uren is null ? null : $"{uren} uur", bedrag }.OfType<string>());
            yield return Bevinding.Van(
                Omvang,
                Oordeel.BeoordelingNodig,
                regeling.Standaardregime.Bron,
                $"{GeenRegimes} De toetser heeft de begeleiding vastgesteld op {omvang}. De besluitnemer beoordeelt de motivering.",
                new Gegeven("uren", uren),
                new Gegeven("bedrag", bedrag));
        }

        if (VrijeLooptijd.Geldt(zaak, regeling))
        {
            var (van, totEnMet) = (Datumtekst.Voluit(toekenning.Looptijd.Van), Datumtekst.Voluit(toekenning.Looptijd.TotEnMet));
            yield return Bevinding.Van(
                Looptijd,
                Oordeel.BeoordelingNodig,
                regeling.Duur.PeriodeMaanden.Bron,
                $"{GeenLengte} De toetser heeft gekozen voor {van} tot en met {totEnMet}. De besluitnemer beoordeelt de motivering.",
                new Gegeven("eerste dag", van),
                new Gegeven("laatste dag", totEnMet));
        }
    }
}
