namespace Jobcoach.Web.Zoeken;

/// <summary>Merkteken van de teksten van het zoeken.</summary>
public sealed class ZoekenTeksten;
