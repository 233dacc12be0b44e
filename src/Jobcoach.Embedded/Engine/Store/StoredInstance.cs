using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Engine.Store;

/// <summary>A row of Instances.</summary>
/// <param name="Id">Internal number; never used again for another instance.</param>
/// <param name="InstanceId">Id under which the outside world knows it.</param>
/// <param name="Orchestration">Name of the orchestration.</param>
/// <param name="Input">Input of the current generation as JSON.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Generation">Number of the current generation, from 1.</param>
/// <param name="Turns">Grows with everything that makes a running turn out of date; a turn is stored only upon the number that it saw.</param>
/// <param name="Unwaited">Generations in a row without a wait.</param>
/// <param name="CreatedAt">When it was started.</param>
/// <param name="LastTurnAt">When its last turn began; when it ended from outside, that moment.</param>
/// <param name="Failure">Why it failed or is held.</param>
internal sealed record StoredInstance(
    long Id,
    string InstanceId,
    string Orchestration,
    string? Input,
    OrchestrationStatus Status,
    int Generation,
    long Turns,
    int Unwaited,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastTurnAt,
    string? Failure)
{
    public const string Columns = "Id, InstanceId, Orchestration, Input, Status, Generation, Turns, Unwaited, CreatedAt, LastTurnAt, Failure";

    public static StoredInstance Map(SqlRow row) => new(
        row.Number(0),
        row.Text(1),
        row.Text(2),
        row.TextOrNull(3),
        (OrchestrationStatus)row.Number(4),
        (int)row.Number(5),
        row.Number(6),
        (int)row.Number(7),
        Moment.From(row.Number(8)),
        Moment.From(row.Number(9)),
        row.TextOrNull(10));
}
