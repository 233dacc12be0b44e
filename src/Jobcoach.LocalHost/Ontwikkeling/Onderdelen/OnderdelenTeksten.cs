namespace Jobcoach.LocalHost.Ontwikkeling.Onderdelen;

/// <summary>Merkteken van de teksten van de galerij.</summary>
public sealed class OnderdelenTeksten;
