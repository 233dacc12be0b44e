namespace Jobcoach.Web.Brieven;

/// <summary>Merkteken van de teksten bij brieven.</summary>
public sealed class BrievenTeksten;
