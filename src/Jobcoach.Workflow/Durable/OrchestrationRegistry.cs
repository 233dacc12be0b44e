using System.Collections.Frozen;
using Jobcoach.Workflow.Metingen;

namespace Jobcoach.Workflow.Durable;

/// <summary>All orchestrations and activities by name: what an engine needs to know of the program it runs.</summary>
public sealed class OrchestrationRegistry
{
    public OrchestrationRegistry(IEnumerable<IOrchestrationDefinition> orchestrations, IEnumerable<IActivityDefinition> activities)
    {
        Orchestrations = orchestrations.ToFrozenDictionary(o => o.Name, StringComparer.Ordinal);
        Activities = activities.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);
    }

    /// <summary>Orchestrations by name.</summary>
    public FrozenDictionary<string, IOrchestrationDefinition> Orchestrations { get; }

    /// <summary>Activities by name.</summary>
    public FrozenDictionary<string, IActivityDefinition> Activities { get; }
}

/// <summary>An orchestrator function under its stable name, with its input as JSON.</summary>
public interface IOrchestrationDefinition
{
    /// <summary>Stable name; part of stored histories.</summary>
    string Name { get; }

    /// <summary>Runs the orchestrator function.</summary>
    Task RunAsync(IOrchestrationContext context, string? inputJson);
}

/// <summary>An activity under its stable name, with input and result as JSON.</summary>
public interface IActivityDefinition
{
    /// <summary>Stable name; part of stored histories.</summary>
    string Name { get; }

    /// <summary>Runs the activity; it may run more than once and must not matter twice.</summary>
    Task<string?> RunAsync(IServiceProvider services, string? inputJson, CancellationToken cancelled);
}

/// <summary>Ties a static orchestrator function to its name.</summary>
public sealed record OrchestrationDefinition<TInput>(string Name, Func<IOrchestrationContext, TInput, Task> Run) : IOrchestrationDefinition
{
    public Task RunAsync(IOrchestrationContext context, string? inputJson) => Run(context, DurableJson.Read<TInput>(inputJson));
}

/// <summary>Ties an activity to its name.</summary>
public sealed record ActivityDefinition<TInput, TResult>(string Name, Func<IServiceProvider, TInput, CancellationToken, Task<TResult>> Run) : IActivityDefinition
{
    public async Task<string?> RunAsync(IServiceProvider services, string? inputJson, CancellationToken cancelled)
    {
        try
        {
            return DurableJson.Write(await Run(services, DurableJson.Read<TInput>(inputJson), cancelled));
        }
        catch when (!cancelled.IsCancellationRequested)
        {
            Procesmeting.ActiviteitMislukt(Name);
            throw;
        }
    }
}
