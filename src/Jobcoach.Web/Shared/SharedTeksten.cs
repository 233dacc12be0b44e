namespace Jobcoach.Web.Shared;

/// <summary>Merkteken van de teksten van de gedeelde componenten, en van de woorden van het domein op het scherm.</summary>
public sealed class SharedTeksten;
