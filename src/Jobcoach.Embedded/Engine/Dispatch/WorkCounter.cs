namespace Jobcoach.Embedded.Engine.Dispatch;

/// <summary>Counts work that is queued or running, over all lanes, so that one can wait until there is none.</summary>
internal sealed class WorkCounter
{
    private readonly Lock _gate = new();
    private TaskCompletionSource? _idle;
    private long _count;
    private Exception? _failure;

    public void Add()
    {
        lock (_gate)
        {
            _count++;
        }
    }

    public void Remove()
    {
        lock (_gate)
        {
            if (--_count == 0)
            {
                Tell();
            }
        }
    }

    /// <summary>Work broke for a reason outside the instance, such as a full disk; whoever waits hears of it.</summary>
    public void Fail(Exception failure)
    {
        lock (_gate)
        {
            _failure ??= failure;
        }
    }

    /// <summary>Completes when nothing is queued or running; fails when something broke meanwhile.</summary>
    public Task WhenIdleAsync()
    {
        lock (_gate)
        {
            _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var idle = _idle.Task;
            if (_count == 0)
            {
                Tell();
            }

            return idle;
        }
    }

    private void Tell()
    {
        if (_idle is null)
        {
            return;
        }

        if (_failure is null)
        {
            _idle.SetResult();
        }
        else
        {
            _idle.SetException(_failure);
            _failure = null;
        }

        _idle = null;
    }
}
