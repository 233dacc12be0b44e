namespace Jobcoach.Web.Intake;

/// <summary>Merkteken van de teksten van het aanvragen.</summary>
public sealed class IntakeTeksten;
