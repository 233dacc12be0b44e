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
    private readonly EngineOptions _options;
    private readonly ILogger _logger;
    private readonly WorkCounter _work = new();
    private readonly WorkLane<long> _turns;
    private readonly WorkLane<TaskItem> _tasks;
    private readonly WakeClock _wakeClock;
    private readonly CancellationTokenSource _stopping = new();
    private Task? _live;
    private bool _counted;
    private bool _swept;
    private bool _disposed;

    /// <param name="database">The file of the engine; not shared with anything else.</param>
    /// <param name="registry">Orchestrations and activities.</param>
    /// <param name="services">Handed to activities.</param>
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
        _options = options;
        _logger = logger;
        var turnRunner = new TurnRunner(_database, registry, clock, options, logger);
        var activityRunner = new ActivityRunner(_database, registry, services, clock, logger);
        _turns = new WorkLane<long>(options.MaxConcurrentTurns, _work, id => id, id => TurnAsync(turnRunner, id));
        _tasks = new WorkLane<TaskItem>(options.MaxConcurrentActivities, _work, task => task.Id, task => ActivityAsync(activityRunner, task));
        _wakeClock = new WakeClock(clock, options.SweepInterval, WakeAndTellNext);
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
        Wake(await WriteAsync(session => InstanceWriter.Start(session, orchestration, instanceId, json, _clock.GetUtcNow()), cancelled));
    }

    /// <inheritdoc/>
    public async Task SignalAsync(string instanceId, string signal, CancellationToken cancelled) =>
        Wake(await WriteAsync(session => InstanceWriter.Signal(session, instanceId, signal, _clock.GetUtcNow()), cancelled));

    /// <inheritdoc/>
    public Task TerminateAsync(string instanceId, string reason, CancellationToken cancelled) => WriteAsync(
        session =>
        {
            InstanceWriter.Terminate(session, instanceId, reason, _clock.GetUtcNow());
            return 0;
        },
        cancelled);

    /// <inheritdoc/>
    public Task<OrchestrationState?> GetStateAsync(string instanceId, CancellationToken cancelled) =>
        Task.FromResult(_database.Read(session => InstanceReader.State(session, instanceId)));

    /// <summary>Instances in the order of their ids, page by page.</summary>
    /// <param name="status">Only these; null for all.</param>
    /// <param name="after">Last id of the page before, exclusive; null for the first page.</param>
    /// <param name="limit">Most rows.</param>
    public IReadOnlyList<OrchestrationState> List(OrchestrationStatus? status, string? after, int limit) =>
        _database.Read(session => InstanceReader.List(session, status, after, limit));

    /// <summary>The history of the current generation, to look into or to replay; null when the instance is unknown or has none.</summary>
    public RecordedHistory? History(string instanceId) =>
        _database.Read(session => InstanceReader.Generation(session, instanceId)) is { Past.Count: > 0 } generation
            ? RecordedHistory.From(generation, nameof(TurnOutcome.Waiting))
            : null;

    /// <summary>Lets a held instance go on where it stood, with everything that came in since.</summary>
    /// <returns>False when it is not held.</returns>
    public async Task<bool> RetryPoisonedAsync(string instanceId, CancellationToken cancelled)
    {
        var id = await WriteAsync(session => InstanceWriter.Retry(session, instanceId), cancelled);
        if (id is not null)
        {
            Wake(id);
            foreach (var task in _database.Read(session => TaskStore.Due(session, _clock.GetUtcNow())).Where(task => task.Instance == id))
            {
                _tasks.Add(task);
            }

            _wakeClock.Announce(DateTimeOffset.MinValue);
        }

        return id is not null;
    }

    /// <summary>Removes instances that completed, failed or were terminated before the moment; what is held stays.</summary>
    /// <returns>How many were removed.</returns>
    public async Task<int> PurgeAsync(DateTimeOffset endedBefore, CancellationToken cancelled)
    {
        var purged = 0;
        int batch;
        do
        {
            batch = await WriteAsync(session => InstanceWriter.Purge(session, endedBefore, PurgeBatch), cancelled);
            purged += batch;
        }
        while (batch == PurgeBatch);

        return purged;
    }

    /// <summary>The first moment at which something is due by the clock: a timer or a next attempt of an activity. Null when there is none.</summary>
    public DateTimeOffset? NextWake() => _database.Read(session => WakeStore.Next(session, _clock.GetUtcNow()));

    /// <summary>Goes live: recovers what a crash left unfinished and then runs by the clock.</summary>
    public Task StartAsync(CancellationToken cancelled)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_live is not null)
        {
            throw new InvalidOperationException("The engine is live already.");
        }

        return GoLiveAsync();
    }

    /// <summary>Begins nothing new and waits for what is running; unfinished work is taken up at the next start.</summary>
    public async Task StopAsync(CancellationToken cancelled)
    {
        await _stopping.CancelAsync();
        await Task.WhenAll(_turns.CloseAsync(), _tasks.CloseAsync(), _live ?? Task.CompletedTask).WaitAsync(cancelled);
    }

    /// <summary>Runs turns and activities until nothing is due at the present time of the clock.</summary>
    /// <exception cref="Exception">Storage failed; what was stored is whole.</exception>
    public async Task RunUntilIdleAsync(CancellationToken cancelled)
    {
        if (_live is not null)
        {
            throw new InvalidOperationException("The engine is live; it runs by its clock.");
        }

        await RecoverAsync();
        _turns.Open();
        _tasks.Open();
        try
        {
            do
            {
                await _work.WhenIdleAsync().WaitAsync(cancelled);
            }
            while (WakeDue());
        }
        catch
        {
            // What broke has left the lanes; the next run finds it in storage.
            _swept = false;
            throw;
        }
        finally
        {
            await Task.WhenAll(_turns.CloseAsync(), _tasks.CloseAsync());
        }
    }

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
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await StopAsync(CancellationToken.None);
        await _database.DisposeAsync();
        _stopping.Dispose();
    }

    /// <summary>Rows inserted, updated and deleted since opening.</summary>
    internal Task<long> RowsWrittenAsync() => _database.WriteAsync(session => session.RowsChanged);

    /// <summary>Rows in Instances, History, Inbox and Tasks, for tests and benchmarks.</summary>
    internal (long Instances, long History, long Inbox, long Tasks) Rows() => _database.Read(session =>
    {
        long Count(string sql) => session.QueryNumber(sql).GetValueOrDefault();
        return (Count("SELECT COUNT(*) FROM Instances"), Count("SELECT COUNT(*) FROM History"), Count("SELECT COUNT(*) FROM Inbox"), Count("SELECT COUNT(*) FROM Tasks"));
    });

    private async Task GoLiveAsync()
    {
        await RecoverAsync();
        _turns.Open();
        _tasks.Open();
        _live = _wakeClock.RunAsync(_stopping.Token);
    }

    /// <summary>After opening, and after a failure: everything that was under way when the program stopped is under way again.</summary>
    private async Task RecoverAsync()
    {
        if (!_counted)
        {
            await _database.WriteAsync(session => WakeStore.CountRestart(session, _clock.GetUtcNow(), _options.MaxRestarts));
            _counted = true;
        }

        if (!_swept)
        {
            Sweep(_clock.GetUtcNow());
            _swept = true;
        }
    }

    private void Sweep(DateTimeOffset now)
    {
        var (instances, tasks) = _database.Read(session => (WakeStore.Due(session, now), TaskStore.Due(session, now)));
        instances.ForEach(_turns.Add);
        tasks.ForEach(_tasks.Add);
    }

    private bool WakeDue()
    {
        var now = _clock.GetUtcNow();
        var (instances, tasks) = _database.Read(session => (WakeStore.DueTimers(session, now), TaskStore.DueRetries(session, now)));
        instances.ForEach(_turns.Add);
        tasks.ForEach(_tasks.Add);
        return instances.Count + tasks.Count > 0;
    }

    private DateTimeOffset? WakeAndTellNext(bool sweep)
    {
        try
        {
            if (sweep)
            {
                Sweep(_clock.GetUtcNow());
            }

            WakeDue();
            return NextWake();
        }
        catch (Exception failure) when (failure is not ObjectDisposedException)
        {
            // The alarm clock must survive a disk that is full for a while; it looks again at the next sweep.
            _logger.LogCritical(failure, "Looking for due work failed");
            return null;
        }
    }

    private async Task TurnAsync(TurnRunner runner, long id)
    {
        try
        {
            if (await runner.RunAsync(id) is { } next)
            {
                foreach (var task in next.Tasks)
                {
                    _tasks.Add(task);
                }

                if (next.Again)
                {
                    Wake(id);
                }

                if (next.Timer is { } timer)
                {
                    _wakeClock.Announce(timer);
                }
            }
        }
        catch (Exception failure)
        {
            _logger.LogCritical(failure, "A turn could not be stored; it runs again at the next sweep");
            throw;
        }
    }

    private async Task ActivityAsync(ActivityRunner runner, TaskItem task)
    {
        try
        {
            if (await runner.RunAsync(task, _stopping.Token) is { } retryAt)
            {
                _wakeClock.Announce(retryAt);
            }
            else
            {
                Wake(task.Instance);
            }
        }
        catch (Exception failure)
        {
            _logger.LogCritical(failure, "The end of an activity could not be stored; it runs again at the next sweep");
            throw;
        }
    }

    private async Task<T> WriteAsync<T>(Func<SqliteSession, T> write, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return await _database.WriteAsync(write);
    }

    private void Wake(long? instance)
    {
        if (instance is { } id)
        {
            _turns.Add(id);
        }
    }
}
