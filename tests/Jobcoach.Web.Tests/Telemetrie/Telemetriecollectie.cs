namespace Jobcoach.Web.Tests.Telemetrie;

/// <summary>Runs when all others are done: telemetry is of the process, not of a server.</summary>
[CollectionDefinition(SchoneTelemetrieTests.Alleen, DisableParallelization = true)]
public sealed class Telemetriecollectie;
