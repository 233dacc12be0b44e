namespace Jobcoach.Embedded.Engine.Dispatch;

/// <summary>
/// Runs items, at most so many at a time and never two with the same key at once. An item that is added while its like is running,
/// runs once more afterwards, so that nothing that came in meanwhile is overlooked.
/// </summary>
internal sealed class WorkLane<TItem>(int max, WorkCounter counter, Func<TItem, long> key, Func<TItem, Task> run)
{
    private readonly Lock _gate = new();
    private readonly Queue<TItem> _queue = new();
    private readonly Dictionary<long, Entry> _entries = [];
    private TaskCompletionSource? _stopped;
    private bool _open;
    private int _running;

    private enum State
    {
        Queued,
        Running,
        RunningAndWanted,
    }

    public void Add(TItem item)
    {
        lock (_gate)
        {
            var id = key(item);
            if (!_entries.TryGetValue(id, out var entry))
            {
                counter.Add();
                _entries.Add(id, new Entry(State.Queued, item));
                _queue.Enqueue(item);
                StartWorker();
            }
            else if (entry.State is not State.Queued)
            {
                _entries[id] = new Entry(State.RunningAndWanted, item);
            }
        }
    }

    /// <summary>Begins to run what is queued.</summary>
    public void Open()
    {
        lock (_gate)
        {
            _open = true;
            for (var i = 0; i < _queue.Count && _running < max; i++)
            {
                StartWorker();
            }
        }
    }

    /// <summary>Begins nothing new and completes when what is running has ended. What is queued stays queued.</summary>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            _open = false;
            if (_running == 0)
            {
                return Task.CompletedTask;
            }

            _stopped ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _stopped.Task;
        }
    }

    private void StartWorker()
    {
        if (_open && _running < max)
        {
            _running++;
            ThreadPool.UnsafeQueueUserWorkItem(lane => _ = lane.WorkAsync(), this, preferLocal: true);
        }
    }

    private async Task WorkAsync()
    {
        while (TryTake(out var item))
        {
            try
            {
                await run(item);
            }
            catch (Exception failure)
            {
                counter.Fail(failure);
            }

            Release(item);
        }
    }

    private bool TryTake(out TItem item)
    {
        lock (_gate)
        {
            if (_open && _queue.TryDequeue(out item!))
            {
                _entries[key(item)] = new Entry(State.Running, item);
                return true;
            }

            item = default!;
            if (--_running == 0)
            {
                _stopped?.SetResult();
                _stopped = null;
            }

            return false;
        }
    }

    private void Release(TItem item)
    {
        lock (_gate)
        {
            var id = key(item);
            var entry = _entries[id];
            if (entry.State is State.RunningAndWanted)
            {
                _entries[id] = new Entry(State.Queued, entry.Item);
                _queue.Enqueue(entry.Item);
                return;
            }

            _entries.Remove(id);
        }

        counter.Remove();
    }

    private readonly record struct Entry(State State, TItem Item);
}
