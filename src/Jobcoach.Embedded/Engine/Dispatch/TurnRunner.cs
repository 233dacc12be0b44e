using Jobcoach.Embedded.Engine.Replay;
using Jobcoach.Embedded.Engine.Store;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Durable;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Embedded.Engine.Dispatch;

/// <summary>Runs one turn of an instance: read, replay, store in one transaction.</summary>
internal sealed class TurnRunner(
    SqliteDatabase database,
    OrchestrationRegistry registry,
    TimeProvider clock,
    EngineOptions options,
    ILogger logger)
{
    /// <returns>What the stored turn asks for; null when there was nothing to do.</returns>
    public async Task<TurnFollowUp?> RunAsync(long id)
    {
        var now = clock.GetUtcNow();
        if (database.Read(session => TurnReader.Load(session, id, now)) is not { } loaded)
        {
            return null;
        }

        // The clock of a machine may be set back; the time of an instance never runs back.
        var at = now > loaded.Instance.LastTurnAt ? now : loaded.Instance.LastTurnAt;
        var outcome = Run(loaded, at);
        var tasks = await database.WriteAsync(session => TurnWriter.Save(session, loaded, at, outcome));
        if (tasks is null)
        {
            return null;
        }

        if (outcome is TurnOutcome.Poisoned poisoned)
        {
            logger.LogError("Orchestration {InstanceId} is held: {Reason}", loaded.Instance.InstanceId, poisoned.Reason);
            return null;
        }

        if (outcome is TurnOutcome.Failed failed)
        {
            logger.LogError("Orchestration {InstanceId} failed: {Failure}", loaded.Instance.InstanceId, failed.Failure);
        }

        options.Recorder?.Record(loaded, at, outcome);
        return new TurnFollowUp(tasks, outcome is TurnOutcome.ContinuedAsNew, FirstTimer(outcome));
    }

    private TurnOutcome Run(LoadedTurn loaded, DateTimeOffset at)
    {
        if (loaded.HistoryEvents >= options.MaxHistoryEvents)
        {
            return new TurnOutcome.Poisoned($"The history has {options.MaxHistoryEvents} events or more: the orchestration must continue as new.");
        }

        var outcome = Replay(loaded, at);
        return outcome is TurnOutcome.ContinuedAsNew && !loaded.ComesAfterWait && loaded.Instance.Unwaited >= options.MaxGenerationsWithoutWait
            ? new TurnOutcome.Poisoned($"A loop without progress: {options.MaxGenerationsWithoutWait} generations in a row did not wait.")
            : outcome;
    }

    private TurnOutcome Replay(LoadedTurn loaded, DateTimeOffset at)
    {
        var instance = loaded.Instance;
        try
        {
            return GenerationReplay.Run(
                new Generation(instance.Orchestration, instance.InstanceId, instance.Input, loaded.Past),
                new RecordedTurn(at, [.. loaded.Inbox.Select(message => message.Event)], []),
                registry,
                options.MaxBlock,
                () => _ = PoisonAfterwardsAsync(instance));
        }
        catch (Exception failure)
        {
            logger.LogError("Replay of {InstanceId} broke: {ErrorType} {Stack}", instance.InstanceId, failure.GetType().Name, failure.StackTrace);
            return new TurnOutcome.Poisoned($"Replay broke: {failure.GetType().Name}.");
        }
    }

    /// <summary>The turn ended well, and only then another thread came in: the stored turn waits for something that the code does not wait for.</summary>
    private async Task PoisonAfterwardsAsync(StoredInstance instance)
    {
        try
        {
            await database.WriteAsync(session => InstanceWriter.Poison(session, instance.Id, null, GenerationReplay.ForeignThread));
            logger.LogError("Orchestration {InstanceId} is held: {Reason}", instance.InstanceId, GenerationReplay.ForeignThread);
        }
        catch (Exception failure)
        {
            // The engine stops or the disk is full; the next replay finds the same.
            logger.LogWarning("Orchestration {InstanceId} could not be held: {ErrorType}", instance.InstanceId, failure.GetType().Name);
        }
    }

    private static DateTimeOffset? FirstTimer(TurnOutcome outcome)
    {
        DateTimeOffset? first = null;
        foreach (var action in outcome.Actions)
        {
            if (action.Event is { Kind: EventKind.TimerCreated, At: { } due } && (first is null || due < first))
            {
                first = due;
            }
        }

        return first;
    }
}

/// <summary>What must happen after a stored turn.</summary>
/// <param name="Tasks">Activities to run.</param>
/// <param name="Again">The next generation begins at once.</param>
/// <param name="Timer">The first timer that the turn created; it may have been cancelled since.</param>
internal sealed record TurnFollowUp(IReadOnlyList<TaskItem> Tasks, bool Again, DateTimeOffset? Timer);
