namespace Jobcoach.Workflow.Opslag;

/// <summary>Een deel van een lijst.</summary>
/// <param name="Regels">De regels.</param>
/// <param name="Volgende">Waar de volgende pagina begint; null als er geen is.</param>
public sealed record Pagina<T>(IReadOnlyList<T> Regels, string? Volgende);
