namespace Jobcoach.Workflow.Opslag;

/// <summary>Wiens zaken in een lijst mogen staan; alle voorwaarden die niet null zijn gelden samen.</summary>
public sealed record Zichtbaarheid(string? WerknemerId = null, string? WerkgeverId = null, string? JobcoachorganisatieId = null)
{
    /// <summary>Alle zaken.</summary>
    public static Zichtbaarheid Alles { get; } = new();
}
