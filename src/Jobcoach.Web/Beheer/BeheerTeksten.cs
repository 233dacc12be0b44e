namespace Jobcoach.Web.Beheer;

/// <summary>Merkteken van de teksten van het beheer.</summary>
public sealed class BeheerTeksten;
