namespace Jobcoach.Web.Uitgang;

/// <summary>Merkteken van de teksten van de uitgaande post.</summary>
public sealed class UitgangTeksten;
