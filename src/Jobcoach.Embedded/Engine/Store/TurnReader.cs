using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Engine.Store;

/// <summary>Reads what a turn needs. Its cost depends on the current generation only, not on the age of the instance.</summary>
internal static class TurnReader
{
    /// <returns>Null when there is nothing to do: nothing came in, or the instance ended or is held.</returns>
    public static LoadedTurn? Load(SqliteSession session, long id, DateTimeOffset now)
    {
        var instance = session.QueryFirst($"SELECT {StoredInstance.Columns} FROM Instances WHERE Id=?1", StoredInstance.Map, id);
        if (instance is not { Status: OrchestrationStatus.Pending or OrchestrationStatus.Running })
        {
            return null;
        }

        // Only timers wait for their moment; a message that arrived is there, even when the clock was set back.
        var inbox = session.Query(
            "SELECT Id, Kind, Ref, Name, VisibleAt, Payload FROM Inbox WHERE Instance=?1 AND (VisibleAt<=?2 OR Kind<>3) ORDER BY Kind<>0, VisibleAt, Id",
            row => new InboxMessage(row.Number(0), MapEvent(row, 1)),
            id,
            now.UtcTicks);
        return inbox.Count == 0 ? null : new LoadedTurn(instance, Past(session, id), inbox);
    }

    public static List<RecordedTurn> Past(SqliteSession session, long id)
    {
        var rows = session.Query(
            "SELECT Turn, TurnAt, Kind, Ref, Name, DueAt, Payload FROM History WHERE Instance=?1 ORDER BY Id",
            row => (Turn: row.Number(0), At: row.Number(1), Event: MapEvent(row, 2)),
            id);
        List<RecordedTurn> turns = [];
        for (var i = 0; i < rows.Count;)
        {
            var first = rows[i];
            List<HistoryEvent> inbound = [];
            List<HistoryEvent> actions = [];
            for (; i < rows.Count && rows[i].Turn == first.Turn; i++)
            {
                (rows[i].Event.Kind < EventKind.ActivityScheduled ? inbound : actions).Add(rows[i].Event);
            }

            turns.Add(new RecordedTurn(Moment.From(first.At), inbound, actions));
        }

        return turns;
    }

    private static HistoryEvent MapEvent(SqlRow row, int first) => new(
        (EventKind)row.Number(first),
        (int)row.Number(first + 1),
        row.TextOrNull(first + 2),
        Moment.From(row.NumberOrNull(first + 3)),
        row.TextOrNull(first + 4));
}
