namespace Jobcoach.Web.Logboek;

/// <summary>Merkteken van de teksten van het logboek.</summary>
public sealed class LogboekTeksten;
