using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Workflow.Berichten;

/// <summary>Brengt een bericht naar zijn ontvanger.</summary>
public interface IBerichtbezorger
{
    /// <summary>Bezorgt het bericht. Kan vaker worden aangeroepen: een bericht met hetzelfde <see cref="Berichtkenmerk"/> komt eenmaal aan.</summary>
    Task BezorgAsync(Berichtkenmerk kenmerk, Bericht bericht, CancellationToken cancelled);
}

/// <summary>Het vaste kenmerk van een bericht.</summary>
/// <param name="Zaak">De zaak.</param>
/// <param name="Nummer">Het volgnummer binnen de zaak.</param>
public sealed record Berichtkenmerk(Zaaknummer Zaak, int Nummer)
{
    public override string ToString() => $"{Zaak}-{Nummer}";
}
