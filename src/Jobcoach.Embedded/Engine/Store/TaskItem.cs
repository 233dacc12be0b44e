namespace Jobcoach.Embedded.Engine.Store;

/// <summary>A row of Tasks: an activity that must run.</summary>
/// <param name="Fresh">The row was written in this moment; if false, it was read and may have been dealt with since.</param>
internal sealed record TaskItem(long Id, long Instance, int Generation, int Ref, string Activity, string? Input, int Attempt, bool Fresh);
