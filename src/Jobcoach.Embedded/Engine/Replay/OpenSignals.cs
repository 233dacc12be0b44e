namespace Jobcoach.Embedded.Engine.Replay;

/// <summary>Signals that nobody heard yet, and waiters for signals that did not ring yet. Names are case-insensitive.</summary>
internal sealed class OpenSignals
{
    private readonly List<string> _unread = [];
    private readonly List<(string Name, TaskCompletionSource Bell)> _waiters = [];

    public bool AnyWaiter => _waiters.Count > 0;

    public void Raise(string name)
    {
        var index = _waiters.FindIndex(waiter => Same(waiter.Name, name));
        if (index < 0)
        {
            _unread.Add(name);
            return;
        }

        var bell = _waiters[index].Bell;
        _waiters.RemoveAt(index);
        bell.SetResult();
    }

    public TaskCompletionSource Await(string name)
    {
        var bell = new TaskCompletionSource();
        var index = _unread.FindIndex(unread => Same(unread, name));
        if (index < 0)
        {
            _waiters.Add((name, bell));
        }
        else
        {
            _unread.RemoveAt(index);
            bell.SetResult();
        }

        return bell;
    }

    /// <summary>A waiter that gave up no longer eats the next signal.</summary>
    public void Cancel(TaskCompletionSource bell, CancellationToken cancelled)
    {
        if (_waiters.RemoveAll(waiter => waiter.Bell == bell) > 0)
        {
            bell.SetCanceled(cancelled);
        }
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
