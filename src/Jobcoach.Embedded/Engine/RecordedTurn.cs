namespace Jobcoach.Embedded.Engine;

/// <summary>One turn of a generation: what came in, and what the code did upon it.</summary>
/// <param name="At">When the turn began, UTC.</param>
/// <param name="Inbound">Events in the order in which they were delivered.</param>
/// <param name="Actions">Actions in the order in which the code took them.</param>
internal sealed record RecordedTurn(DateTimeOffset At, IReadOnlyList<HistoryEvent> Inbound, IReadOnlyList<HistoryEvent> Actions);
