namespace Jobcoach.Web.Abonnementen;

/// <summary>Merkteken van de teksten van de abonnementen.</summary>
public sealed class AbonnementenTeksten;
