namespace Jobcoach.Web.Besluiten;

/// <summary>Merkteken van de teksten van voorstel en besluit.</summary>
public sealed class BesluitenTeksten;
