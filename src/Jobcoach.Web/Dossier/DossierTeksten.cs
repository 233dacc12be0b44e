namespace Jobcoach.Web.Dossier;

/// <summary>Merkteken van de teksten van de pagina's van een zaak voor de uitvoerder, en van de woorden die daar bij waarden van het domein staan.</summary>
public sealed class DossierTeksten;
