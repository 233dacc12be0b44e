namespace Jobcoach.Embedded.Engine;

/// <summary>One event of a generation.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Ref">The number of the action within its generation; for a result, the action that it answers; else 0.</param>
/// <param name="Name">Activity or signal; for a failed activity the type of the error.</param>
/// <param name="At">For a timer the moment it is due.</param>
/// <param name="Payload">Result of an activity as JSON. Inputs are not kept: replay does not need them.</param>
internal sealed record HistoryEvent(EventKind Kind, int Ref, string? Name, DateTimeOffset? At, string? Payload);
