namespace Jobcoach.Web.Shared;

/// <summary>Merkteken van de teksten die componenten zelf zeggen.</summary>
public sealed class ComponentTeksten;
