using Jobcoach.Workflow.Brieven;

namespace Jobcoach.Brieven.Voorbeelden;

/// <summary>Een voorbeeld van een brief.</summary>
/// <param name="Naam">De naam van het sjabloon.</param>
/// <param name="Brief">De brief.</param>
public sealed record Voorbeeldbrief(string Naam, Gezettebrief Brief);
