using Jobcoach.Embedded.Sqlite;
using Microsoft.Data.Sqlite;

namespace Jobcoach.Embedded.Tests.Sqlite;

public sealed class GroupCommitTests : IAsyncDisposable
{
    private const string Schema = "CREATE TABLE Row(Id INTEGER PRIMARY KEY, Name TEXT UNIQUE)";

    private readonly GatedProbe _probe = new();
    private readonly SqliteDatabase _database;

    public GroupCommitTests() => _database = SqliteDatabase.Open(SqliteOptions.Temporary() with { Probe = _probe }, Schema);

    [Fact]
    public async Task A_completed_write_is_visible_to_readers()
    {
        await Insert("a");

        Assert.Equal(1, Count());
    }

    [Fact]
    public async Task Writes_that_queue_behind_a_commit_share_the_next_one()
    {
        _probe.Close();
        var first = Insert("first");
        _probe.WaitUntilReached();
        var others = Enumerable.Range(0, 100).Select(i => Insert($"{i}")).ToList();
        _probe.Open();

        await Task.WhenAll(others.Append(first));

        Assert.Equal(2, _database.Commits);
        Assert.Equal(101, Count());
    }

    [Fact]
    public async Task A_write_that_throws_undoes_itself_and_spares_its_neighbours()
    {
        _probe.Close();
        var before = Insert("before");
        _probe.WaitUntilReached();
        var good = Insert("good");
        var bad = _database.WriteAsync(session =>
        {
            session.Execute("INSERT INTO Row(Name) VALUES(?1)", "half");
            throw new InvalidDataException("no");
        });
        var alsoGood = Insert("also good");
        _probe.Open();

        await Task.WhenAll(before, good, alsoGood);

        await Assert.ThrowsAsync<InvalidDataException>(() => bad);
        Assert.Equal(2, _database.Commits);
        Assert.Equal(["before", "good", "also good"], Names());
    }

    [Fact]
    public async Task A_statement_that_failed_can_be_used_again()
    {
        await Insert("a");
        await Assert.ThrowsAsync<SqliteException>(() => Insert("a"));

        await Insert("b");

        Assert.Equal(["a", "b"], Names());
    }

    [Fact]
    public async Task A_commit_that_fails_fails_every_caller_and_leaves_nothing()
    {
        _probe.Close();
        var first = Insert("first");
        _probe.WaitUntilReached();
        var second = Insert("second");
        _probe.DieBeforeCommit = true;
        _probe.Open();

        await Assert.ThrowsAsync<SimulatedCrashException>(() => first);
        await Assert.ThrowsAsync<InvalidOperationException>(() => second);
        Assert.Equal(0, Count());
    }

    [Fact]
    public async Task A_write_may_see_the_work_of_the_one_before_it_in_the_same_transaction()
    {
        _probe.Close();
        var first = Insert("first");
        _probe.WaitUntilReached();
        var second = Insert("second");
        var third = _database.WriteAsync(session => session.QueryNumber("SELECT COUNT(*) FROM Row"));
        _probe.Open();

        Assert.Equal(2, await third);
        await Task.WhenAll(first, second);
    }

    [Fact]
    public async Task Disposal_writes_what_was_handed_in_and_refuses_the_rest()
    {
        _probe.Close();
        var first = Insert("first");
        _probe.WaitUntilReached();
        var second = Insert("second");
        var disposal = _database.DisposeAsync();
        _probe.Open();

        await disposal;

        Assert.True(first.IsCompletedSuccessfully && second.IsCompletedSuccessfully);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Insert("late"));
        Assert.Throws<ObjectDisposedException>(() => Count());
    }

    [Fact]
    public async Task Continuations_of_a_caller_do_not_run_on_the_writer_thread()
    {
        var writer = await _database.WriteAsync(_ => Environment.CurrentManagedThreadId);

        Assert.NotEqual(writer, Environment.CurrentManagedThreadId);
    }

    public async ValueTask DisposeAsync()
    {
        _probe.Open();
        await _database.DisposeAsync();
        _probe.Dispose();
    }

    private Task Insert(string name) => _database.WriteAsync(session => session.Execute("INSERT INTO Row(Name) VALUES(?1)", name));

    private long Count() => _database.Read(session => session.QueryNumber("SELECT COUNT(*) FROM Row")).GetValueOrDefault();

    private List<string> Names() => _database.Read(session => session.Query("SELECT Name FROM Row ORDER BY Id", row => row.Text(0)));

    /// <summary>Holds the writer just before a commit until it is let through.</summary>
    private sealed class GatedProbe : ICommitProbe, IDisposable
    {
        private readonly ManualResetEventSlim _gate = new(true);
        private readonly ManualResetEventSlim _reached = new(false);

        public bool DieBeforeCommit { get; set; }

        public void Close() => _gate.Reset();

        public void Open() => _gate.Set();

        public void WaitUntilReached() => _reached.Wait();

        public void BeforeCommit()
        {
            _reached.Set();
            _gate.Wait();
            if (DieBeforeCommit)
            {
                throw new SimulatedCrashException();
            }
        }

        public void AfterCommit()
        {
        }

        public void Dispose()
        {
            _gate.Dispose();
            _reached.Dispose();
        }
    }
}
