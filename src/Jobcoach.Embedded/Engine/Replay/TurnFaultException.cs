namespace Jobcoach.Embedded.Engine.Replay;

/// <summary>Stops orchestrator code that broke a rule of replay. Catching it does not help the code: the fault is remembered.</summary>
internal sealed class TurnFaultException(string message) : Exception(message);
