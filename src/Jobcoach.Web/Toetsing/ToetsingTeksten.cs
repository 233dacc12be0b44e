namespace Jobcoach.Web.Toetsing;

/// <summary>Merkteken van de teksten van volledigheid, doelgroep, toets en verantwoording.</summary>
public sealed class ToetsingTeksten;
