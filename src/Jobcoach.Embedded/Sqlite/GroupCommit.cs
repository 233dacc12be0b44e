namespace Jobcoach.Embedded.Sqlite;

/// <summary>
/// The one writer of a database file. Everything that was handed in while the previous commit was on its way to the disk shares the next one:
/// alone a caller waits for one fsync, and a thousand callers wait for that same fsync.
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SqliteSession _session;
    private readonly ICommitProbe? _probe;
    private readonly int _maxBatch;
    private readonly Queue<PendingWrite> _queue = new();
    private bool _closed;
    private Exception? _death;

    public GroupCommit(SqliteSession session, int maxBatch, ICommitProbe? probe)
    {
        _session = session;
        _maxBatch = maxBatch;
        _probe = probe;
        new Thread(Run) { IsBackground = true, Name = "group commit" }.Start();
    }

    public long Commits { get; private set; }

    public Task<T> EnqueueAsync<T>(Func<SqliteSession, T> write)
    {
        var pending = new PendingWrite<T>(write);
        lock (_queue)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(SqliteDatabase));
            _queue.Enqueue(pending);
            if (_queue.Count == 1)
            {
                Monitor.Pulse(_queue);
            }
        }

        return pending.Completion;
    }

    public async ValueTask DisposeAsync()
    {
        lock (_queue)
        {
            _closed = true;
            Monitor.Pulse(_queue);
        }

        await _stopped.Task;
    }

    private void Run()
    {
        List<PendingWrite> batch = [];
        while (Take(batch))
        {
            Commit(batch);
            batch.Clear();
        }

        _session.Dispose();
        _stopped.SetResult();
    }

    /// <summary>Waits for work and takes all there is, up to the maximum. False once closed and empty.</summary>
    private bool Take(List<PendingWrite> batch)
    {
        lock (_queue)
        {
            while (_queue.Count == 0 && !_closed)
            {
                Monitor.Wait(_queue);
            }

            while (batch.Count < _maxBatch && _queue.TryDequeue(out var pending))
            {
                batch.Add(pending);
            }
        }

        return batch.Count > 0;
    }

    private void Commit(List<PendingWrite> batch)
    {
        try
        {
            if (_death is not null)
            {
                throw new InvalidOperationException("The writer stopped after an earlier failure.", _death);
            }

            _session.Execute("BEGIN IMMEDIATE");
            foreach (var pending in batch)
            {
                RunInSavepoint(pending);
            }

            Probe(_probe is null ? null : _probe.BeforeCommit);
            _session.Execute("COMMIT");
            Commits++;
            Probe(_probe is null ? null : _probe.AfterCommit);
        }
        catch (Exception failure)
        {
            RollBack();
            foreach (var pending in batch)
            {
                pending.Fail(failure);
            }

            return;
        }

        foreach (var pending in batch)
        {
            pending.Complete();
        }
    }

    private void RunInSavepoint(PendingWrite pending)
    {
        _session.Execute("SAVEPOINT item");
        if (!pending.Run(_session))
        {
            // A full disk or a failing one makes SQLite undo the whole transaction; then nobody in it may be told that it succeeded.
            if (!_session.InTransaction)
            {
                throw new IOException("SQLite undid the transaction.", pending.Error);
            }

            _session.Execute("ROLLBACK TO item");
        }

        _session.Execute("RELEASE item");
    }

    private void Probe(Action? probe)
    {
        try
        {
            probe?.Invoke();
        }
        catch (Exception death)
        {
            _death = death;
            throw;
        }
    }

    private void RollBack()
    {
        try
        {
            if (_session.InTransaction)
            {
                _session.Execute("ROLLBACK");
            }
        }
        catch (Exception death)
        {
            // A transaction that can be neither committed nor undone must not swallow the next one.
            _death = death;
        }
    }
}
