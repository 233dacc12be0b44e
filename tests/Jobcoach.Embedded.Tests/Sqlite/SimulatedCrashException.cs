namespace Jobcoach.Embedded.Tests.Sqlite;

/// <summary>Stands for the death of the process.</summary>
public sealed class SimulatedCrashException : Exception;
