namespace Jobcoach.Domain.Regelingen;

/// <summary>Hoe lang dossiers blijven na het einde van de voorziening.</summary>
/// <param name="DossierJaren">Jaren dat het bestuursorgaan het dossier bewaart; null als geen bron dit vaststelt, dan wordt niets vernietigd.</param>
/// <param name="OrganisatieJaren">Jaren waarna de jobcoachorganisatie persoonsgegevens uiterlijk verwijdert.</param>
public sealed record Bewaartermijn(Param<int?> DossierJaren, Param<int?> OrganisatieJaren);
