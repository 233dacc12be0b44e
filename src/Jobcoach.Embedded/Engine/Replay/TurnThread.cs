namespace Jobcoach.Embedded.Engine.Replay;

/// <summary>
/// The synchronization context of one turn: continuations run here, in order, on the one thread that runs the turn.
/// Anything that arrives from another thread shows that the code awaited something that is not of its context.
/// </summary>
internal sealed class TurnThread : SynchronizationContext
{
    private const int Timeout = 0x102;

    private readonly Queue<(SendOrPostCallback Callback, object? State)> _continuations = [];
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private readonly int _maxBlock;
    private readonly Action _onForeignAfterwards;
    private volatile bool _closed;
    private volatile bool _foreign;

    /// <param name="maxBlock">How long code may block.</param>
    /// <param name="onForeignAfterwards">Called, once or more, when another thread comes in after the turn ended.</param>
    public TurnThread(TimeSpan maxBlock, Action onForeignAfterwards)
    {
        _maxBlock = (int)maxBlock.TotalMilliseconds;
        _onForeignAfterwards = onForeignAfterwards;
        SetWaitNotificationRequired();
    }

    /// <summary>Code of the turn blocked for too long.</summary>
    public bool Blocked { get; private set; }

    /// <summary>Another thread came in.</summary>
    public bool Foreign => _foreign;

    /// <summary>Whether the caller is the code of this turn. If not, that is remembered.</summary>
    public bool Admit()
    {
        if (!_closed && Environment.CurrentManagedThreadId == _thread)
        {
            return true;
        }

        _foreign = true;
        if (_closed)
        {
            _onForeignAfterwards();
        }

        return false;
    }

    /// <summary>Runs the code with this context in place, and closes the context.</summary>
    public T Run<T>(Func<T> turn)
    {
        var previous = Current;
        SetSynchronizationContext(this);
        try
        {
            return turn();
        }
        finally
        {
            _closed = true;
            SetSynchronizationContext(previous);
        }
    }

    /// <summary>Runs continuations until there are none.</summary>
    public void Drain()
    {
        while (_continuations.TryDequeue(out var next))
        {
            next.Callback(next.State);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (Admit())
        {
            _continuations.Enqueue((d, state));
        }
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (!Admit())
        {
            throw new TurnFaultException("A foreign thread entered the orchestrator.");
        }

        d(state);
    }

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>
    /// Called when code of the turn blocks. A lock in a library passes in no time; a wait for a task of the context would last for ever,
    /// because the thread that should complete it is the one that waits.
    /// </summary>
    public override int Wait(IntPtr[] waitHandles, bool waitAll, int millisecondsTimeout)
    {
        var limited = millisecondsTimeout < 0 || millisecondsTimeout > _maxBlock;
        var result = WaitHelper(waitHandles, waitAll, limited ? _maxBlock : millisecondsTimeout);
        if (!limited || result != Timeout)
        {
            return result;
        }

        Blocked = true;
        throw new TurnFaultException(GenerationReplay.Blocks);
    }
}
