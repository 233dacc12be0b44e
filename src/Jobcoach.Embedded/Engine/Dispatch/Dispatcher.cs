using Jobcoach.Embedded.Engine.Store;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Durable;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Embedded.Engine.Dispatch;

/// <summary>
/// Brings due work to its runner. What it keeps in memory is a to-do list that storage can always give again:
/// whatever is in Inbox or Tasks and due, is done sooner or later.
/// </summary>
internal sealed class Dispatcher : IAsyncDisposable
{
    private readonly SqliteDatabase _database;
    private readonly TimeProvider _clock;
    private readonly EngineOptions _options;
    private readonly ILogger _logger;
    private readonly TurnRunner _turnRunner;
    private readonly ActivityRunner _activityRunner;
    private readonly WorkCounter _work = new();
    private readonly WorkLane<long> _turns;
    private readonly WorkLane<TaskItem> _tasks;
    private readonly WakeClock _wakeClock;
    private readonly SemaphoreSlim _stepping = new(1, 1);
    private readonly CancellationTokenSource _stopping = new();
    private Task? _live;
    private bool _counted;
    private bool _swept;

    public Dispatcher(SqliteDatabase database, OrchestrationRegistry registry, IServiceProvider services, TimeProvider clock, EngineOptions options, ILogger logger)
    {
        _database = database;
        _clock = clock;
        _options = options;
        _logger = logger;
        _turnRunner = new TurnRunner(database, registry, clock, options, logger);
        _activityRunner = new ActivityRunner(database, registry, services, clock, logger);
        _turns = new WorkLane<long>(options.MaxConcurrentTurns, _work, id => id, TurnAsync);
        _tasks = new WorkLane<TaskItem>(options.MaxConcurrentActivities, _work, task => task.Id, ActivityAsync);
        _wakeClock = new WakeClock(clock, options.SweepInterval, WakeAndTellNext);
    }

    /// <summary>Something came in for the instance. Called after the commit that stored it.</summary>
    public void Wake(long? instance)
    {
        if (instance is { } id)
        {
            _turns.Add(id);
        }
    }

    /// <summary>The instance was held and is free again: its activities are due as well.</summary>
    public void WakeFreed(long instance)
    {
        Wake(instance);
        _database.Read(session => TaskStore.Due(session, _clock.GetUtcNow())).Where(task => task.Instance == instance).ToList().ForEach(_tasks.Add);
        _wakeClock.Announce(DateTimeOffset.MinValue);
    }

    public DateTimeOffset? NextWake() => _database.Read(session => WakeStore.Next(session, _clock.GetUtcNow()));

    public async Task GoLiveAsync()
    {
        if (_live is not null)
        {
            throw new InvalidOperationException("The engine is live already.");
        }

        await RecoverAsync();
        Open();
        _live = _wakeClock.RunAsync(_stopping.Token);
    }

    public async Task RunUntilIdleAsync(CancellationToken cancelled)
    {
        if (_live is not null)
        {
            throw new InvalidOperationException("The engine is live; it runs by its clock.");
        }

        await _stepping.WaitAsync(cancelled);
        try
        {
            await RecoverAsync();
            Open();
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
            await CloseAsync();
            _stepping.Release();
        }
    }

    public async Task StopAsync(CancellationToken cancelled)
    {
        await _stopping.CancelAsync();
        await Task.WhenAll(CloseAsync(), _live ?? Task.CompletedTask).WaitAsync(cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        _stopping.Dispose();
        _stepping.Dispose();
    }

    private void Open()
    {
        _turns.Open();
        _tasks.Open();
    }

    private Task CloseAsync() => Task.WhenAll(_turns.CloseAsync(), _tasks.CloseAsync());

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
            Sweep();
            _swept = true;
        }
    }

    private void Sweep()
    {
        var now = _clock.GetUtcNow();
        var (instances, tasks) = _database.Read(session => (WakeStore.Due(session, now), TaskStore.Due(session, now)));
        instances.ForEach(_turns.Add);
        tasks.ForEach(_tasks.Add);
    }

    /// <summary>Timers and next attempts that the clock reached; everything else was added when it was stored.</summary>
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
                Sweep();
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

    private async Task TurnAsync(long id)
    {
        try
        {
            if (await _turnRunner.RunAsync(id) is { } next)
            {
                foreach (var task in next.Tasks)
                {
                    _tasks.Add(task);
                }

                Wake(next.Again ? id : null);
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

    private async Task ActivityAsync(TaskItem task)
    {
        try
        {
            if (await _activityRunner.RunAsync(task, _stopping.Token) is { } retryAt)
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
}
