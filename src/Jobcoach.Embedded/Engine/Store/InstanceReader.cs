using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Engine.Store;

/// <summary>What can be told about instances.</summary>
internal static class InstanceReader
{
    public static OrchestrationState? State(SqliteSession session, string instanceId) =>
        session.QueryFirst($"SELECT {StoredInstance.Columns} FROM Instances WHERE InstanceId=?1", StoredInstance.Map, instanceId) is { } found
            ? Describe(session, found)
            : null;

    /// <summary>Instances in the order of their ids, after <paramref name="after"/>.</summary>
    public static List<OrchestrationState> List(SqliteSession session, OrchestrationStatus? status, string? after, int limit)
    {
        var rows = status switch
        {
            null => session.Query(
                $"SELECT {StoredInstance.Columns} FROM Instances WHERE InstanceId>?1 ORDER BY InstanceId LIMIT ?2",
                StoredInstance.Map,
                after ?? "",
                limit),
            OrchestrationStatus.Pending or OrchestrationStatus.Running => session.Query(
                $"SELECT {StoredInstance.Columns} FROM Instances WHERE Status=?1 AND InstanceId>?2 ORDER BY InstanceId LIMIT ?3",
                StoredInstance.Map,
                (long)status,
                after ?? "",
                limit),
            _ => session.Query(
                $"SELECT {StoredInstance.Columns} FROM Instances WHERE Status=?1 AND Status>=2 AND InstanceId>?2 ORDER BY InstanceId LIMIT ?3",
                StoredInstance.Map,
                (long)status,
                after ?? "",
                limit),
        };
        return rows.ConvertAll(row => Describe(session, row));
    }

    public static Dictionary<OrchestrationStatus, long> CountByStatus(SqliteSession session) => session
        .Query("SELECT Status, COUNT(*) FROM Instances GROUP BY Status", row => ((OrchestrationStatus)row.Number(0), row.Number(1)))
        .ToDictionary();

    public static Generation? Generation(SqliteSession session, string instanceId) =>
        session.QueryFirst($"SELECT {StoredInstance.Columns} FROM Instances WHERE InstanceId=?1", StoredInstance.Map, instanceId) is { } found
            ? new Generation(found.Orchestration, found.InstanceId, found.Input, TurnReader.Past(session, found.Id))
            : null;

    private static OrchestrationState Describe(SqliteSession session, StoredInstance instance) => new(
        instance.InstanceId,
        instance.Orchestration,
        instance.Status,
        instance.Generation,
        instance.CreatedAt,
        instance.LastTurnAt,
        Moment.From(session.QueryNumber("SELECT MIN(VisibleAt) FROM Inbox WHERE Instance=?1 AND +Kind=3", instance.Id)),
        instance.Failure);
}
