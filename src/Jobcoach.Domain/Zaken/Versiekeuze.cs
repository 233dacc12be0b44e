using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Zaken;

/// <summary>
/// Welke versie van de regeling waarvoor geldt. Een zaak legt bij haar eerste aanvraag een versie vast. Een vervolgaanvraag kan voor haar periode
/// een latere vastleggen; de lopende periode houdt de hare tot haar verantwoording is beoordeeld.
/// </summary>
public static class Versiekeuze
{
    /// <summary>De versie voor wat nu aan de orde is: tot en met de bekendmaking die van de aanvraag, daarna die van de laatste periode.</summary>
    public static Regelingverwijzing RegelingNu(this Zaak zaak) =>
        (zaak.Fase is Fase.Ontvangst or Fase.Volledigheid or Fase.Doelgroeptoets or Fase.Toets or Fase.Besluit or Fase.Bekendmaking
            ? zaak.Aanvraag.Regeling
            : zaak.Periode?.Regeling) ?? zaak.Regeling;

    /// <summary>De versie voor iets wat op een dag gebeurt: die van de periode waarin de dag valt, en buiten elke periode die van nu.</summary>
    public static Regelingverwijzing RegelingOp(this Zaak zaak, DateOnly dag) =>
        zaak.Perioden.LastOrDefault(periode => periode.Looptijd.Van <= dag && dag <= periode.Looptijd.TotEnMet) is { } periode
            ? periode.Regeling ?? zaak.Regeling
            : zaak.RegelingNu();

    /// <summary>
    /// De versie voor een volgende periode. Elke latere versie die op de eerste dag al geldt neemt de zaak over als haar overgangsrecht dat zegt
    /// (<see cref="Overgangsrecht.PeriodeBegint"/>). Anders, ook als geen bron iets zegt, blijft de zaak waar zij is. Een versie met een andere
    /// periodelengte neemt een lopende zaak niet over: de perioden van een dienstbetrekking tellen in één lengte.
    /// </summary>
    internal static Regeling VoorPeriode(Situatie situatie, DateOnly begin)
    {
        var huidig = situatie.Regeling;
        var latere = situatie.Versies.Where(versie => versie.Id == huidig.Id && versie.Versie > huidig.Versie && versie.GeldigVan <= begin);
        return latere.OrderBy(versie => versie.Versie).LastOrDefault(versie => NeemtOver(versie, huidig)) ?? huidig;
    }

    private static bool NeemtOver(Regeling versie, Regeling huidig) =>
        versie.Overgangsrecht.Waarde is Overgangsrecht.PeriodeBegint && versie.Duur.PeriodeMaanden.Waarde == huidig.Duur.PeriodeMaanden.Waarde;
}
