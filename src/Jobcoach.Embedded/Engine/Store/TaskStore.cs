using Jobcoach.Embedded.Sqlite;

namespace Jobcoach.Embedded.Engine.Store;

/// <summary>Activities: their results are stored once, however often they run.</summary>
internal static class TaskStore
{
    /// <summary>Whether this attempt is still asked for.</summary>
    public static bool IsOpen(SqliteSession session, TaskItem task) =>
        session.QueryNumber("SELECT 1 FROM Tasks WHERE Id=?1 AND Attempt=?2", task.Id, task.Attempt) is not null;

    /// <summary>Hands the end of an activity to its generation, if that still is the current one.</summary>
    /// <returns>False when there is nobody to tell.</returns>
    public static bool Finish(SqliteSession session, TaskItem task, HistoryEvent answer, DateTimeOffset now) =>
        session.Execute("DELETE FROM Tasks WHERE Id=?1 AND Attempt=?2", task.Id, task.Attempt) > 0
        && session.Execute(
            "INSERT INTO Inbox(Instance, VisibleAt, Kind, Ref, Name, Payload) SELECT Id, ?3, ?4, ?5, ?6, ?7 FROM Instances WHERE Id=?1 AND Generation=?2 AND Status IN (0, 1, 5)",
            task.Instance,
            task.Generation,
            now.UtcTicks,
            (long)answer.Kind,
            task.Ref,
            answer.Name,
            answer.Payload) > 0;

    /// <summary>Sets the next attempt; a row again, so that a restart does not shorten the wait.</summary>
    public static void RetryLater(SqliteSession session, TaskItem task, DateTimeOffset dueAt) => session.Execute(
        "UPDATE Tasks SET Attempt=Attempt+1, Restarts=0, DueAt=?3 WHERE Id=?1 AND Attempt=?2",
        task.Id,
        task.Attempt,
        dueAt.UtcTicks);

    /// <summary>Drops an activity that nobody waits for and that cannot run.</summary>
    public static void DropUnlessAwaited(SqliteSession session, TaskItem task) => session.Execute(
        "DELETE FROM Tasks WHERE Id=?1 AND NOT EXISTS (SELECT 1 FROM Instances WHERE Id=?2 AND Status IN (0, 1, 5))",
        task.Id,
        task.Instance);

    /// <summary>Every activity that may run now; those of a held instance wait with it, those of one that ended or vanished still run.</summary>
    public static List<TaskItem> Due(SqliteSession session, DateTimeOffset now) => session.Query(
        "SELECT t.Id, t.Instance, t.Generation, t.Ref, t.Activity, t.Input, t.Attempt FROM Tasks t LEFT JOIN Instances i ON i.Id=t.Instance WHERE t.DueAt<=?1 AND i.Status IS NOT 5 ORDER BY t.Id",
        Map,
        now.UtcTicks);

    /// <summary>Of those, the ones that waited for a next attempt.</summary>
    public static List<TaskItem> DueRetries(SqliteSession session, DateTimeOffset now) => session.Query(
        "SELECT t.Id, t.Instance, t.Generation, t.Ref, t.Activity, t.Input, t.Attempt FROM Tasks t LEFT JOIN Instances i ON i.Id=t.Instance WHERE t.Attempt>1 AND t.DueAt<=?1 AND i.Status IS NOT 5",
        Map,
        now.UtcTicks);

    private static TaskItem Map(SqlRow row) => new(
        row.Number(0),
        row.Number(1),
        (int)row.Number(2),
        (int)row.Number(3),
        row.Text(4),
        row.TextOrNull(5),
        (int)row.Number(6),
        Fresh: false);
}
