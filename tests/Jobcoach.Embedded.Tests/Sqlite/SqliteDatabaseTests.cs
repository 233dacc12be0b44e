using Jobcoach.Embedded.Sqlite;
using Microsoft.Data.Sqlite;

namespace Jobcoach.Embedded.Tests.Sqlite;

public sealed class SqliteDatabaseTests
{
    private const string First = "CREATE TABLE Row(Id INTEGER PRIMARY KEY, Name TEXT, Weight REAL, Data BLOB)";
    private const string Second = "ALTER TABLE Row ADD COLUMN Extra TEXT NOT NULL DEFAULT 'new'";

    [Theory]
    [InlineData(Synchronous.Off, 0)]
    [InlineData(Synchronous.Normal, 1)]
    [InlineData(Synchronous.Full, 2)]
    public async Task The_chosen_durability_is_in_force_with_a_write_ahead_log(Synchronous synchronous, long pragma)
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary() with { Synchronous = synchronous });

        Assert.Equal(pragma, await database.WriteAsync(session => session.QueryNumber("PRAGMA synchronous")));
        Assert.Equal("wal", database.Read(session => session.QueryFirst("PRAGMA journal_mode", row => row.Text(0))));
    }

    [Fact]
    public void Durable_commits_are_the_default() =>
        Assert.Equal(Synchronous.Full, new SqliteOptions { Path = "x" }.Synchronous);

    [Fact]
    public async Task Values_of_every_kind_come_back_as_they_went_in()
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary(), First);
        await database.WriteAsync(session =>
        {
            session.Execute("INSERT INTO Row(Id, Name, Weight, Data) VALUES(?1, ?2, ?3, ?4)", long.MaxValue, "'t één\n", 0.5, new byte[] { 0, 255 });
            session.Execute("INSERT INTO Row(Id, Name, Weight, Data) VALUES(?1, ?2, ?3, ?4)", 1, "", SqlValue.Null, Array.Empty<byte>());
        });

        var rows = database.Read(session => session.Query(
            "SELECT Id, Name, Weight, Data FROM Row ORDER BY Id DESC",
            row => (row.Number(0), row.TextOrNull(1), row.IsNull(2), row.Real(2), Convert.ToHexString(row.Blob(3)))));

        Assert.Equal([(long.MaxValue, "'t één\n", false, 0.5, "00FF"), (1, "", true, 0, "")], rows);
    }

    [Fact]
    public async Task A_wrong_number_of_parameters_is_refused()
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary(), First);

        await Assert.ThrowsAsync<ArgumentException>(() => database.WriteAsync(session => session.Execute("DELETE FROM Row WHERE Id=?1")));
    }

    [Fact]
    public async Task A_reader_sees_one_state_while_the_writer_goes_on()
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary(), First);

        var (before, after) = database.Read(session =>
        {
            var first = session.QueryNumber("SELECT COUNT(*) FROM Row");
            database.WriteAsync(writer => writer.Execute("INSERT INTO Row(Name) VALUES('x')")).GetAwaiter().GetResult();
            return (first, session.QueryNumber("SELECT COUNT(*) FROM Row"));
        });

        Assert.Equal((0, 0), (before, after));
        Assert.Equal(1, database.Read(session => session.QueryNumber("SELECT COUNT(*) FROM Row")));
    }

    [Fact]
    public async Task A_reader_cannot_write()
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary(), First);

        Assert.Throws<SqliteException>(() => database.Read(session => session.Execute("INSERT INTO Row(Name) VALUES('x')")));
    }

    [Fact]
    public async Task What_was_written_is_there_after_reopening_and_migrations_run_once()
    {
        var options = SqliteOptions.Temporary();
        await using (var database = SqliteDatabase.Open(options with { DeleteOnDispose = false }, First))
        {
            await database.WriteAsync(session => session.Execute("INSERT INTO Row(Name) VALUES('old')"));
        }

        await using var reopened = SqliteDatabase.Open(options, First, Second);

        Assert.Equal([("old", "new")], reopened.Read(session => session.Query("SELECT Name, Extra FROM Row", row => (row.Text(0), row.Text(1)))));
    }

    [Fact]
    public async Task A_file_of_a_newer_program_is_refused()
    {
        var options = SqliteOptions.Temporary();
        await SqliteDatabase.Open(options with { DeleteOnDispose = false }, First, Second).DisposeAsync();

        Assert.Throws<NotSupportedException>(() => SqliteDatabase.Open(options, First));
        await SqliteDatabase.Open(options, First, Second).DisposeAsync();
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_file_as_it_was()
    {
        var options = SqliteOptions.Temporary();
        await SqliteDatabase.Open(options with { DeleteOnDispose = false }, First).DisposeAsync();

        Assert.Throws<SqliteException>(() => SqliteDatabase.Open(options, First, "CREATE TABLE Half(Id); CREATE TABLE Row(Id)"));

        await using var database = SqliteDatabase.Open(options, First, Second);
        Assert.Equal(0, database.Read(session => session.QueryNumber("SELECT COUNT(*) FROM sqlite_master WHERE name='Half'")));
    }

    [Fact]
    public async Task A_second_writer_on_the_same_file_is_refused()
    {
        var options = SqliteOptions.Temporary();
        await using var database = SqliteDatabase.Open(options, First);

        Assert.Throws<IOException>(() => SqliteDatabase.Open(options, First));
    }

    [Fact]
    public async Task A_temporary_database_leaves_nothing_behind()
    {
        var options = SqliteOptions.Temporary();
        var database = SqliteDatabase.Open(options, First);
        database.Read(session => session.QueryNumber("SELECT COUNT(*) FROM Row"));

        await database.DisposeAsync();

        Assert.False(Directory.Exists(Path.GetDirectoryName(options.Path)));
    }
}
