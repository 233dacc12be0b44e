namespace Jobcoach.LocalHost.Ontwikkeling;

/// <summary>Merkteken van de teksten van de aanmeldpagina.</summary>
public sealed class AanmeldTeksten;
