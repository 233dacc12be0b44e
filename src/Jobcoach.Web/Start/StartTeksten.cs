namespace Jobcoach.Web.Start;

/// <summary>Merkteken van de teksten van de startpagina.</summary>
public sealed class StartTeksten;
