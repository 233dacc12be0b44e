using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Engine.Store;
using Jobcoach.Embedded.Sqlite;

namespace Jobcoach.Embedded.Tests.Engine;

/// <summary>What runs at every turn or wake must not read a whole table, however many instances there are.</summary>
public sealed class QueryPlanTests
{
    [Fact]
    public async Task Turns_and_wakes_read_by_index()
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary(), EngineSchema.First);
        var now = new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
        var task = new TaskItem(1, 1, 1, 1, "x", null, 1, Fresh: false);

        var plans = await database.WriteAsync(session =>
        {
            InstanceWriter.Start(session, "Proef", "proef-1", null, now);
            InstanceWriter.Signal(session, "proef-1", "Bel", now);
            TurnReader.Load(session, 1, now);
            WakeStore.DueTimers(session, now);
            WakeStore.Next(session, now);
            TaskStore.DueRetries(session, now);
            TaskStore.IsOpen(session, task);
            TaskStore.Finish(session, task, new(EventKind.ActivityCompleted, 1, null, null, null), now);
            InstanceReader.State(session, "proef-1");
            InstanceWriter.Purge(session, now, 10);
            return session.Plans();
        });

        Assert.NotEmpty(plans);
        Assert.DoesNotContain(plans, plan => plan.StartsWith("SCAN", StringComparison.Ordinal) && plan is not "SCAN CONSTANT ROW");
    }
}
