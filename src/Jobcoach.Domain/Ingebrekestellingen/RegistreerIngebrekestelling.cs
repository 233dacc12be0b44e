using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Ingebrekestellingen;

/// <summary>
/// Registreert een ingebrekestelling (Awb 4:17 lid 3). Ook een die te vroeg komt: zij heeft geen gevolg, en een mens legt dat vast.
/// De brief zelf blijft buiten de zaak.
/// </summary>
/// <param name="OntvangenOp">De dag van ontvangst; leeg is vandaag.</param>
public sealed record RegistreerIngebrekestelling(DateOnly? OntvangenOp = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.AdministratiefMedewerker);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (!zaak.BeslistermijnLoopt())
        {
            return new Weigering("geen-beslistermijn", "Er loopt nu geen beslistermijn.");
        }

        var ontvangen = OntvangenOp ?? situatie.Vandaag;
        if (ontvangen > situatie.Vandaag || ontvangen < zaak.Aanvraag.OntvangenOp)
        {
            return new Weigering("ingebrekestelling-datum-onmogelijk", "De dag van ontvangst ligt tussen de ontvangst van de aanvraag en vandaag.", "ontvangenOp");
        }

        var nieuw = new Ingebrekestelling(zaak.Ingebrekestellingen.Count + 1, zaak.Aanvraag.Nummer, ontvangen);
        return (zaak with { Ingebrekestellingen = [.. zaak.Ingebrekestellingen, nieuw] })
            .Feit(situatie, Feitsoort.IngebrekestellingGeregistreerd, verwijzing: $"ingebrekestelling/{nieuw.Nummer}");
    }
}
