using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Zaken;

/// <summary>Welke beslistermijn voor een zaak geldt.</summary>
public static class Termijnstand
{
    /// <summary>Of er een aanvraag op een besluit wacht.</summary>
    public static bool BeslistermijnLoopt(this Zaak zaak) => zaak.Aanvraag.Status is Aanvraagstatus.Open && zaak.IsOpen;

    /// <summary>De laatste dag om op de huidige aanvraag te beslissen, met de stappen; null als er geen aanvraag openstaat.</summary>
    public static Termijnberekening? Beslistermijn(this Zaak zaak, Regeling regeling, DateOnly vandaag) =>
        zaak.BeslistermijnLoopt() ? zaak.Aanvraag.Beslistermijn(regeling.BeslistermijnWeken(), vandaag) : null;

    /// <summary>
    /// De dag waarop het besluit er moet zijn, voor de werkvoorraad; null zolang de termijn stilstaat zonder bekend einde:
    /// de laatste dag schuift dan elke dag op en zegt niets.
    /// </summary>
    public static DateOnly? UiterlijkeBesluitdag(this Zaak zaak, Regeling regeling, DateOnly vandaag) =>
        zaak.Aanvraag.Opschortingen.Any(opschorting => opschorting.Loopt) ? null : zaak.Beslistermijn(regeling, vandaag)?.LaatsteDag;

    /// <summary>De wettelijke beslistermijn die de regeling noemt; null laat Awb 4:13 gelden.</summary>
    internal static int? BeslistermijnWeken(this Regeling regeling) =>
        regeling.Termijnen.WettelijkeBeslistermijn.InWeken();
}
