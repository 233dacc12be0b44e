using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Engine.Store;

/// <summary>What the outside world and operations do to an instance.</summary>
internal static class InstanceWriter
{
    /// <returns>Number of the instance that was started; null when it was there and has not ended.</returns>
    public static long? Start(SqliteSession session, string orchestration, string instanceId, string? input, DateTimeOffset now)
    {
        var existing = Find(session, instanceId);
        if (existing is { Status: OrchestrationStatus.Pending or OrchestrationStatus.Running or OrchestrationStatus.Poisoned })
        {
            return null;
        }

        if (existing is not null)
        {
            // A new number: what still runs for the old one can never be taken for the new one's.
            session.Execute("DELETE FROM Instances WHERE Id=?1", existing.Id);
        }

        session.Execute(
            "INSERT INTO Instances(InstanceId, Orchestration, Input, Status, Generation, Turns, Unwaited, Restarts, CreatedAt, LastTurnAt) VALUES(?1, ?2, ?3, 0, 1, 0, 0, 0, ?4, ?4)",
            instanceId,
            orchestration,
            input,
            now.UtcTicks);
        var id = session.LastInsertRowId;
        TurnWriter.InsertMessage(session, id, now, new(EventKind.Started, 0, null, null, null));
        return id;
    }

    /// <returns>Number of the instance to wake; null when the signal was dropped.</returns>
    public static long? Signal(SqliteSession session, string instanceId, string signal, DateTimeOffset now)
    {
        var id = session.QueryNumber("SELECT Id FROM Instances WHERE InstanceId=?1 AND Status IN (0, 1, 5)", instanceId);
        if (id is { } known)
        {
            TurnWriter.InsertMessage(session, known, now, new(EventKind.SignalRaised, 0, signal, null, null));
        }

        return id;
    }

    /// <summary>Ends the instance at once; a turn that runs meanwhile finds itself overtaken.</summary>
    /// <returns>False when it is unknown or ended before.</returns>
    public static bool Terminate(SqliteSession session, string instanceId, string reason, DateTimeOffset now)
    {
        var id = session.QueryNumber("SELECT Id FROM Instances WHERE InstanceId=?1 AND Status IN (0, 1, 5)", instanceId);
        if (id is { } known)
        {
            session.Execute("UPDATE Instances SET Status=4, Turns=Turns+1, LastTurnAt=?2, Failure=?3 WHERE Id=?1", known, now.UtcTicks, reason);
            session.Execute("DELETE FROM History WHERE Instance=?1", known);
            session.Execute("DELETE FROM Inbox WHERE Instance=?1", known);
            session.Execute("DELETE FROM Tasks WHERE Instance=?1", known);
        }

        return id is not null;
    }

    /// <summary>Holds the instance as it is, with everything that came in, until operations let it go on.</summary>
    /// <param name="turns">Only when the instance still is where it was; null for always.</param>
    public static void Poison(SqliteSession session, long id, long? turns, string reason) => session.Execute(
        "UPDATE Instances SET Status=5, Turns=Turns+1, Failure=?2 WHERE Id=?1 AND Status IN (0, 1) AND Turns=coalesce(?3, Turns)",
        id,
        reason,
        turns);

    /// <returns>Number of the instance to wake; null when it is not held.</returns>
    public static long? Retry(SqliteSession session, string instanceId)
    {
        var id = session.QueryNumber("SELECT Id FROM Instances WHERE InstanceId=?1 AND Status=5", instanceId);
        if (id is { } held)
        {
            session.Execute("UPDATE Instances SET Status=1, Turns=Turns+1, Unwaited=0, Restarts=0, Failure=NULL WHERE Id=?1", held);
            session.Execute("UPDATE Tasks SET Restarts=0 WHERE Instance=?1", held);
        }

        return id;
    }

    /// <summary>Removes instances that ended before the moment, at most <paramref name="limit"/> of them.</summary>
    /// <returns>How many were removed.</returns>
    public static int Purge(SqliteSession session, DateTimeOffset endedBefore, int limit)
    {
        var ids = session.Query(
            "SELECT Id FROM Instances WHERE Status>=2 AND Status IN (2, 3, 4) AND LastTurnAt<?1 LIMIT ?2",
            row => row.Number(0),
            endedBefore.UtcTicks,
            limit);
        foreach (var id in ids)
        {
            session.Execute("DELETE FROM Instances WHERE Id=?1", id);
        }

        return ids.Count;
    }

    private static StoredInstance? Find(SqliteSession session, string instanceId) =>
        session.QueryFirst($"SELECT {StoredInstance.Columns} FROM Instances WHERE InstanceId=?1", StoredInstance.Map, instanceId);
}
