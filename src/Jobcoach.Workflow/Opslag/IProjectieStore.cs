using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Bewaart en bevraagt projecties. Elke vraag raakt een partitie.</summary>
public interface IProjectieStore
{
    /// <summary>Vervangt de projectie van een zaak als die ouder is; anders gebeurt er niets.</summary>
    Task WerkBijAsync(Zaakprojectie projectie, CancellationToken cancelled);

    /// <summary>Een pagina van de werkvoorraad. Een onleesbare <see cref="Taakvraag.Na"/> begint vooraan.</summary>
    Task<Pagina<Taakregel>> TakenAsync(Taakvraag vraag, CancellationToken cancelled);

    /// <summary>Aantallen per soort die er is, in de volgorde van <see cref="Domain.Taken.Taaksoort"/>; de opslag telt, er komt geen taak over de lijn.</summary>
    Task<IReadOnlyList<Taaktelling>> TelTakenAsync(Taaktelvraag vraag, CancellationToken cancelled);

    /// <summary>Een pagina van de zaken.</summary>
    Task<Pagina<Zaakoverzicht>> ZakenAsync(Zaakvraag vraag, CancellationToken cancelled);

    /// <summary>Organisaties waarvan elk woord van de zoektekst op het begin van een woord van naam of kenmerk past, op naam en dan op kenmerk.</summary>
    Task<IReadOnlyList<Organisatieregel>> ZoekOrganisatiesAsync(string tekst, int hoogstens, CancellationToken cancelled);

    /// <summary>Tellingen, gesorteerd op halfjaar, organisatie en resultaat.</summary>
    Task<IReadOnlyList<Resultaattelling>> TelResultatenAsync(Resultaatvraag vraag, CancellationToken cancelled);
}
