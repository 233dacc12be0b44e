namespace Jobcoach.Embedded.Sqlite;

/// <summary>A write that waits for its commit.</summary>
internal abstract class PendingWrite
{
    public Exception? Error { get; protected set; }

    /// <summary>Runs the write; false when it threw, which is told to its caller once the others are committed.</summary>
    public abstract bool Run(SqliteSession session);

    public abstract void Complete();

    public abstract void Fail(Exception failure);
}

/// <inheritdoc/>
internal sealed class PendingWrite<T>(Func<SqliteSession, T> write) : PendingWrite
{
    // Continuations must never run on the writer thread: everybody waits for it.
    private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Completion => _completion.Task;

    public override bool Run(SqliteSession session)
    {
        try
        {
            _result = write(session);
            return true;
        }
        catch (Exception error)
        {
            Error = error;
            return false;
        }
    }

    public override void Complete()
    {
        if (Error is null)
        {
            _completion.SetResult(_result!);
        }
        else
        {
            _completion.SetException(Error);
        }
    }

    public override void Fail(Exception failure) => _completion.SetException(Error ?? failure);
}
