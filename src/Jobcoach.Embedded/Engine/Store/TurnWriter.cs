using Jobcoach.Embedded.Engine.Replay;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Engine.Store;

/// <summary>Stores a turn as a whole: what came in is consumed, what the code did is there, or neither.</summary>
internal static class TurnWriter
{
    /// <returns>The activities to run; null when the turn was overtaken, for instance by a termination, and nothing was stored.</returns>
    public static IReadOnlyList<TaskItem>? Save(SqliteSession session, LoadedTurn loaded, DateTimeOffset at, TurnOutcome outcome)
    {
        var instance = loaded.Instance;
        if (outcome is TurnOutcome.Poisoned poisoned)
        {
            InstanceWriter.Poison(session, instance.Id, instance.Turns, poisoned.Reason);
            return [];
        }

        if (!SaveInstance(session, loaded, at, outcome))
        {
            return null;
        }

        foreach (var message in loaded.Inbox)
        {
            session.Execute("DELETE FROM Inbox WHERE Id=?1", message.Id);
        }

        if (outcome is TurnOutcome.Waiting)
        {
            SaveHistory(session, loaded, at, outcome);
            SaveTimers(session, instance.Id, outcome);
        }
        else
        {
            EndGeneration(session, loaded, outcome);
        }

        if (outcome is TurnOutcome.ContinuedAsNew)
        {
            InsertMessage(session, instance.Id, at, new(EventKind.Started, 0, null, null, null));
        }

        return SaveTasks(session, instance, at, outcome);
    }

    public static void InsertMessage(SqliteSession session, long instance, DateTimeOffset visibleAt, HistoryEvent message) => session.Execute(
        "INSERT INTO Inbox(Instance, VisibleAt, Kind, Ref, Name, Payload) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
        instance,
        visibleAt.UtcTicks,
        (long)message.Kind,
        message.Ref,
        message.Name,
        message.Payload);

    private static bool SaveInstance(SqliteSession session, LoadedTurn loaded, DateTimeOffset at, TurnOutcome outcome)
    {
        var instance = loaded.Instance;
        var unwaited = loaded.ComesAfterWait ? 0 : instance.Unwaited;
        return outcome switch
        {
            TurnOutcome.Waiting => session.Execute(
                "UPDATE Instances SET Turns=Turns+1, Restarts=0, Status=1, LastTurnAt=?3, Unwaited=?4 WHERE Id=?1 AND Turns=?2",
                instance.Id,
                instance.Turns,
                at.UtcTicks,
                unwaited),
            TurnOutcome.ContinuedAsNew next => session.Execute(
                "UPDATE Instances SET Turns=Turns+1, Restarts=0, Status=1, LastTurnAt=?3, Unwaited=?4, Generation=Generation+1, Input=?5 WHERE Id=?1 AND Turns=?2",
                instance.Id,
                instance.Turns,
                at.UtcTicks,
                unwaited + 1,
                next.Input),
            _ => session.Execute(
                "UPDATE Instances SET Turns=Turns+1, Restarts=0, Status=?4, LastTurnAt=?3, Failure=?5 WHERE Id=?1 AND Turns=?2",
                instance.Id,
                instance.Turns,
                at.UtcTicks,
                (long)(outcome is TurnOutcome.Failed ? OrchestrationStatus.Failed : OrchestrationStatus.Completed),
                (outcome as TurnOutcome.Failed)?.Failure),
        } > 0;
    }

    private static void SaveHistory(SqliteSession session, LoadedTurn loaded, DateTimeOffset at, TurnOutcome outcome)
    {
        foreach (var message in loaded.Inbox)
        {
            InsertHistory(session, loaded.Instance, at, message.Event);
        }

        foreach (var action in outcome.Actions)
        {
            InsertHistory(session, loaded.Instance, at, action.Event);
        }
    }

    private static void InsertHistory(SqliteSession session, StoredInstance instance, DateTimeOffset at, HistoryEvent recorded) => session.Execute(
        "INSERT INTO History(Instance, Turn, TurnAt, Kind, Ref, Name, DueAt, Payload) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        instance.Id,
        instance.Turns,
        at.UtcTicks,
        (long)recorded.Kind,
        recorded.Ref,
        recorded.Name,
        recorded.At?.UtcTicks,
        recorded.Payload);

    private static void SaveTimers(SqliteSession session, long instance, TurnOutcome outcome)
    {
        foreach (var action in outcome.Actions)
        {
            if (action.Event is { Kind: EventKind.TimerCreated, At: { } due } && !outcome.CancelledTimers.Contains(action.Event.Ref))
            {
                InsertMessage(session, instance, due, new(EventKind.TimerFired, action.Event.Ref, null, null, null));
            }
        }

        foreach (var cancelled in outcome.CancelledTimers)
        {
            session.Execute("DELETE FROM Inbox WHERE Instance=?1 AND Kind=3 AND Ref=?2", instance, cancelled);
        }
    }

    /// <summary>Nothing of a generation outlives it, except signals that arrived while its last turn ran: they are for the next one.</summary>
    private static void EndGeneration(SqliteSession session, LoadedTurn loaded, TurnOutcome outcome)
    {
        if (loaded.Past.Count > 0)
        {
            session.Execute("DELETE FROM History WHERE Instance=?1", loaded.Instance.Id);
        }

        session.Execute(
            outcome is TurnOutcome.ContinuedAsNew ? "DELETE FROM Inbox WHERE Instance=?1 AND Kind<>4" : "DELETE FROM Inbox WHERE Instance=?1",
            loaded.Instance.Id);
    }

    private static List<TaskItem> SaveTasks(SqliteSession session, StoredInstance instance, DateTimeOffset at, TurnOutcome outcome)
    {
        List<TaskItem> tasks = [];
        foreach (var action in outcome.Actions)
        {
            if (action.Event is { Kind: EventKind.ActivityScheduled, Name: { } activity })
            {
                session.Execute(
                    "INSERT INTO Tasks(Instance, Generation, Ref, Activity, Input, Attempt, DueAt, Restarts) VALUES(?1, ?2, ?3, ?4, ?5, 1, ?6, 0)",
                    instance.Id,
                    instance.Generation,
                    action.Event.Ref,
                    activity,
                    action.Input,
                    at.UtcTicks);
                tasks.Add(new TaskItem(session.LastInsertRowId, instance.Id, instance.Generation, action.Event.Ref, activity, action.Input, 1, Fresh: true));
            }
        }

        return tasks;
    }
}
