using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Durable;

/// <summary>The client of one invocation: the Functions host hands it out only as a binding of a function, never as a service.</summary>
internal sealed class BoundClient
{
    /// <summary>The client; a function that has not declared the binding has none.</summary>
    public DurableTaskClient Client
    {
        get => field ?? throw new InvalidOperationException("The function lacks a parameter [DurableClient] DurableTaskClient, or did not bind it.");
        set;
    }
}
