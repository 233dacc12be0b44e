namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Merkteken van de teksten van de werkvoorraad.</summary>
public sealed class WerkvoorraadTeksten;
