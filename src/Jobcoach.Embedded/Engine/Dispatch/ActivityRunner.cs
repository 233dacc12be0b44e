using Jobcoach.Embedded.Engine.Store;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Durable;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Embedded.Engine.Dispatch;

/// <summary>Runs one attempt of an activity and stores how it ended, once.</summary>
internal sealed class ActivityRunner(
    SqliteDatabase database,
    OrchestrationRegistry registry,
    IServiceProvider services,
    TimeProvider clock,
    ILogger logger)
{
    /// <returns>When the next attempt is due; null when there is none.</returns>
    public async Task<DateTimeOffset?> RunAsync(TaskItem task, CancellationToken stopping)
    {
        if (!task.Fresh && !database.Read(session => TaskStore.IsOpen(session, task)))
        {
            return null;
        }

        if (!registry.Activities.TryGetValue(task.Activity, out var activity))
        {
            await HoldAsync(task);
            return null;
        }

        HistoryEvent answer;
        try
        {
            answer = new(EventKind.ActivityCompleted, task.Ref, null, null, await activity.RunAsync(services, task.Input, stopping));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program stops; the row stays and the activity runs again at the next start.
            return null;
        }
        catch (Exception error)
        {
            // The message of an exception may hold personal data: neither stored nor logged.
            logger.LogWarning("Activity {Activity} failed at attempt {Attempt}: {ErrorType} {Stack}", task.Activity, task.Attempt, error.GetType().Name, error.StackTrace);
            if (task.Attempt < ActivityRetry.MaxAttempts)
            {
                return await RetryLaterAsync(task);
            }

            answer = new(EventKind.ActivityFailed, task.Ref, error.GetType().Name, null, null);
        }

        await database.WriteAsync(session => TaskStore.Finish(session, task, answer, clock.GetUtcNow()));
        return null;
    }

    private async Task<DateTimeOffset?> RetryLaterAsync(TaskItem task)
    {
        var wait = ActivityRetry.FirstInterval * Math.Pow(ActivityRetry.BackoffCoefficient, task.Attempt - 1);
        var dueAt = clock.GetUtcNow() + wait;
        await database.WriteAsync(session => TaskStore.RetryLater(session, task, dueAt));
        return dueAt;
    }

    private Task HoldAsync(TaskItem task)
    {
        logger.LogError("Activity {Activity} is not registered", task.Activity);
        return database.WriteAsync(session =>
        {
            InstanceWriter.Poison(session, task.Instance, null, $"Activity '{task.Activity}' is not registered.");
            TaskStore.DropUnlessAwaited(session, task);
        });
    }
}
