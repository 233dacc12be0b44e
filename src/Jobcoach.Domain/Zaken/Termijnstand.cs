using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Zaken;

/// <summary>Welke beslistermijn voor een zaak geldt, en wat volgt als zij voorbij is.</summary>
public static class Termijnstand
{
    /// <summary>Of er een aanvraag op een besluit wacht.</summary>
    public static bool BeslistermijnLoopt(this Zaak zaak) => zaak.Aanvraag.Status is Aanvraagstatus.Open && zaak.IsOpen;

    /// <summary>De laatste dag om op de huidige aanvraag te beslissen, met de stappen; null als er geen aanvraag openstaat.</summary>
    public static Termijnberekening? Beslistermijn(this Zaak zaak, Regeling regeling, DateOnly vandaag) =>
        zaak.BeslistermijnLoopt() ? zaak.Aanvraag.Beslistermijn(regeling, vandaag) : null;

    /// <summary>Alle opschortingen van de zaak, oudste eerst. De plaats hierin, vanaf 1, is het nummer waarmee een bericht ernaar verwijst.</summary>
    public static IEnumerable<Opschorting> Opschortingen(this Zaak zaak) => zaak.Aanvragen.SelectMany(aanvraag => aanvraag.Opschortingen);

    /// <summary>
    /// De dag waarop het besluit er moet zijn, voor de werkvoorraad; null zolang de termijn stilstaat zonder bekend einde:
    /// de laatste dag schuift dan elke dag op en zegt niets.
    /// </summary>
    public static DateOnly? UiterlijkeBesluitdag(this Zaak zaak, Regeling regeling, DateOnly vandaag) =>
        zaak.Aanvraag.Opschortingen.Any(opschorting => opschorting.Loopt) ? null : zaak.Beslistermijn(regeling, vandaag)?.LaatsteDag;

    /// <summary>De termijn om op een bezwaar te beslissen (Awb 7:10); null als het besluit niet is bekendgemaakt.</summary>
    public static Termijnberekening? Bezwaarbeslistermijn(this Zaak zaak, Bezwaar bezwaar) =>
        zaak.Besluiten.FirstOrDefault(besluit => besluit.Nummer == bezwaar.Besluitnummer)?.BekendgemaaktOp is { } bekend
            ? Termijnen.Bezwaarbeslistermijn.Bereken(bekend, bezwaar.Adviescommissie)
            : null;

    /// <summary>De dwangsom na een ingebrekestelling (Awb 4:17); null als zij voor het einde van de termijn kwam.</summary>
    public static Dwangsom? Dwangsom(this Zaak zaak, Ingebrekestelling ingebrekestelling, Regeling regeling, DateOnly vandaag)
    {
        var aanvraag = zaak.Aanvragen.First(een => een.Nummer == ingebrekestelling.Aanvraagnummer);
        var besluit = zaak.Besluiten.FirstOrDefault(een => een.Onderwerp is { Soort: Onderwerpsoort.Aanvraag } onderwerp && onderwerp.Nummer == aanvraag.Nummer);
        return Termijnen.Dwangsom.Bereken(
            aanvraag.Beslistermijn(regeling, vandaag).LaatsteDag,
            ingebrekestelling.OntvangenOp,
            besluit?.BekendgemaaktOp,
            vandaag);
    }

    /// <summary>Of er een bezwaar of ingebrekestelling openstaat.</summary>
    public static bool HeeftOpenGeschil(this Zaak zaak) =>
        zaak.Bezwaren.Any(bezwaar => bezwaar.AfgehandeldOp is null) || zaak.Ingebrekestellingen.Any(een => een.AfgehandeldOp is null);
}
