namespace Jobcoach.Web.MijnZaak;

/// <summary>Merkteken van de teksten voor de partijen van een zaak.</summary>
public sealed class MijnZaakTeksten;
