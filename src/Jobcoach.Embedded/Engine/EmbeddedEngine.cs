using Jobcoach.Embedded.Engine.Dispatch;
using Jobcoach.Embedded.Engine.Replay;
using Jobcoach.Embedded.Engine.Store;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Durable;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Embedded.Engine;

/// <summary>
/// A durable engine on one SQLite file. It runs in one of two ways: live, between <see cref="StartAsync"/> and <see cref="StopAsync"/>,
/// by the clock; or step by step with <see cref="RunUntilIdleAsync"/> and <see cref="RunUntilAsync"/>, where the caller moves the clock.
/// </summary>
public sealed class EmbeddedEngine : IOrchestrationClient, IAsyncDisposable
{
    private const int PurgeBatch = 500;

    private readonly SqliteDatabase _database;
    private readonly OrchestrationRegistry _registry;
    private readonly TimeProvider _clock;
    private readonly Dispatcher _dispatcher;
    private bool _disposed;

    /// <param name="database">The file of the engine; not shared with anything else.</param>
    /// <param name="registry">Orchestrations and activities.</param>
    /// <param name="services">Handed to activities as it is; the engine makes no scopes.</param>
    /// <param name="clock">The clock; in step-by-step mode one that the caller moves.</param>
    /// <param name="options">Limits.</param>
    /// <param name="logger">Receives ids, names and types of errors; never data of a case.</param>
    /// <exception cref="IOException">Another engine has the file open.</exception>
    public EmbeddedEngine(
        SqliteOptions database,
        OrchestrationRegistry registry,
        IServiceProvider services,
        TimeProvider clock,
        EngineOptions options,
        ILogger<EmbeddedEngine> logger)
    {
        _database = SqliteDatabase.Open(database, EngineSchema.First);
        _registry = registry;
        _clock = clock;
        _dispatcher = new Dispatcher(_database, registry, services, clock, options, logger);
    }

    /// <summary>Number of commits since opening.</summary>
    public long Commits => _database.Commits;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The orchestration is not registered, or the id is not one.</exception>
    public async Task EnsureStartedAsync(string orchestration, string instanceId, object? input, CancellationToken cancelled)
    {
        InstanceIds.Check(instanceId);
        if (!_registry.Orchestrations.ContainsKey(orchestration))
        {
            throw new ArgumentException($"Orchestration '{orchestration}' is not registered.", nameof(orchestration));
        }

        var json = DurableJson.Write(input);
        _dispatcher.Wake(await WriteAsync(session => InstanceWriter.Start(session, orchestration, instanceId, json, _clock.GetUtcNow()), cancelled));
    }

    /// <inheritdoc/>
    public async Task SignalAsync(string instanceId, string signal, CancellationToken cancelled) =>
        _dispatcher.Wake(await WriteAsync(session => InstanceWriter.Signal(session, instanceId, signal, _clock.GetUtcNow()), cancelled));

    /// <inheritdoc/>
    /// <remarks>This engine ends it at once: a turn that runs meanwhile has no effect, and activities that did not begin do not begin.</remarks>
    public Task TerminateAsync(string instanceId, string reason, CancellationToken cancelled) =>
        WriteAsync(session => InstanceWriter.Terminate(session, instanceId, reason, _clock.GetUtcNow()), cancelled);

    /// <inheritdoc/>
    public Task<OrchestrationState?> GetStateAsync(string instanceId, CancellationToken cancelled) =>
        Task.FromResult(_database.Read(session => InstanceReader.State(session, instanceId)));

    /// <summary>Instances in the order of their ids, page by page.</summary>
    /// <param name="status">Only these; null for all.</param>
    /// <param name="after">Last id of the page before, exclusive; null for the first page.</param>
    /// <param name="limit">Most rows.</param>
    public IReadOnlyList<OrchestrationState> List(OrchestrationStatus? status, string? after, int limit) =>
        _database.Read(session => InstanceReader.List(session, status, after, limit));

    /// <summary>How many instances there are of each status that occurs.</summary>
    public IReadOnlyDictionary<OrchestrationStatus, long> CountByStatus() => _database.Read(InstanceReader.CountByStatus);

    /// <summary>The history of the current generation, to look into or to replay; null when the instance is unknown or has none.</summary>
    public RecordedHistory? History(string instanceId) =>
        _database.Read(session => InstanceReader.Generation(session, instanceId)) is { Past.Count: > 0 } generation
            ? RecordedHistory.From(generation, nameof(TurnOutcome.Waiting))
            : null;

    /// <summary>Lets a held instance go on where it stood, with everything that came in since.</summary>
    /// <returns>False when it is not held.</returns>
    public async Task<bool> RetryPoisonedAsync(string instanceId, CancellationToken cancelled)
    {
        if (await WriteAsync(session => InstanceWriter.Retry(session, instanceId), cancelled) is not { } id)
        {
            return false;
        }

        _dispatcher.WakeFreed(id);
        return true;
    }

    /// <summary>Removes instances that completed, failed or were terminated before the moment; what is held stays.</summary>
    /// <returns>How many were removed.</returns>
    public async Task<int> PurgeAsync(DateTimeOffset endedBefore, CancellationToken cancelled)
    {
        var purged = 0;
        int batch;
        do
        {
            // In parts, so that nobody else waits long for the writer.
            batch = await WriteAsync(session => InstanceWriter.Purge(session, endedBefore, PurgeBatch), cancelled);
            purged += batch;
        }
        while (batch == PurgeBatch);

        return purged;
    }

    /// <summary>The first moment after now at which a timer fires or an activity is tried again; null when there is none.</summary>
    public DateTimeOffset? NextWake() => _dispatcher.NextWake();

    /// <summary>Goes live, once: takes up what a crash left unfinished and then runs by the clock.</summary>
    public Task StartAsync(CancellationToken cancelled)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _dispatcher.GoLiveAsync();
    }

    /// <summary>Begins nothing new, cancels activities and waits for what is running; unfinished work is taken up at the next start of the program.</summary>
    public Task StopAsync(CancellationToken cancelled) => _dispatcher.StopAsync(cancelled);

    /// <summary>Runs turns and activities until nothing is due at the present time of the clock.</summary>
    /// <exception cref="Exception">Storage failed; what was stored is whole, and the next run goes on from there.</exception>
    public Task RunUntilIdleAsync(CancellationToken cancelled) => _dispatcher.RunUntilIdleAsync(cancelled);

    /// <summary>Runs until idle, moves the clock to the next moment, and so on, up to and including <paramref name="until"/>, where the clock ends.</summary>
    public async Task RunUntilAsync(DateTimeOffset until, Action<DateTimeOffset> moveClock, CancellationToken cancelled)
    {
        await RunUntilIdleAsync(cancelled);
        while (NextWake() is { } next && next <= until)
        {
            moveClock(next);
            await RunUntilIdleAsync(cancelled);
        }

        if (_clock.GetUtcNow() < until)
        {
            moveClock(until);
            await RunUntilIdleAsync(cancelled);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_disposed)
        {
            _disposed = true;
            await _dispatcher.DisposeAsync();
            await _database.DisposeAsync();
        }
    }

    /// <summary>Rows inserted, updated and deleted since opening.</summary>
    internal Task<long> RowsWrittenAsync() => _database.WriteAsync(session => session.RowsChanged);

    /// <summary>Rows in Instances, History, Inbox and Tasks, for tests and benchmarks.</summary>
    internal (long Instances, long History, long Inbox, long Tasks) Rows() => _database.Read(session =>
    {
        long Count(string sql) => session.QueryNumber(sql).GetValueOrDefault();
        return (Count("SELECT COUNT(*) FROM Instances"), Count("SELECT COUNT(*) FROM History"), Count("SELECT COUNT(*) FROM Inbox"), Count("SELECT COUNT(*) FROM Tasks"));
    });

    private async Task<T> WriteAsync<T>(Func<SqliteSession, T> write, CancellationToken cancelled)
    {
        // What was handed in is written: a caller that gives up afterwards may ask again, every act here is safe to repeat.
        cancelled.ThrowIfCancellationRequested();
        return await _database.WriteAsync(write);
    }
}
