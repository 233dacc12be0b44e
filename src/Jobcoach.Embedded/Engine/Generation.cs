namespace Jobcoach.Embedded.Engine;

/// <summary>What replay needs to know of an instance.</summary>
/// <param name="Orchestration">Name of the orchestration.</param>
/// <param name="InstanceId">Id of the instance.</param>
/// <param name="Input">Input of this generation as JSON.</param>
/// <param name="Past">The stored turns of this generation, oldest first.</param>
internal sealed record Generation(string Orchestration, string InstanceId, string? Input, IReadOnlyList<RecordedTurn> Past);
