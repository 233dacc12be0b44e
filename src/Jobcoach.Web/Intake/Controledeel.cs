namespace Jobcoach.Web.Intake;

/// <summary>De antwoorden van een stap op de controlepagina.</summary>
/// <param name="Stap">De stap.</param>
/// <param name="Antwoorden">De antwoorden, ook de lege.</param>
public sealed record Controledeel(Formulierstap Stap, IReadOnlyList<Antwoord> Antwoorden);
