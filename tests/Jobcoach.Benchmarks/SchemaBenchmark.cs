using System.Diagnostics;
using Jobcoach.Embedded.Sqlite;

namespace Jobcoach.Benchmarks;

/// <summary>
/// Why history is a table in order of arrival: the same rows, written turn by turn for random instances, in four layouts.
/// A turn reads the generation and adds three events; every third turn ends the generation and deletes its events.
/// </summary>
internal static class SchemaBenchmark
{
    private const int Instances = 100_000;
    private const int TurnsPerCommit = 200;
    private static readonly string Payload = new('x', 80);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);

    public static async Task RunAsync()
    {
        await MeasureAsync("append order + index", "CREATE TABLE History(Id INTEGER PRIMARY KEY, Instance INTEGER, Payload TEXT); CREATE INDEX ByInstance ON History(Instance)", new Indexed());
        await MeasureAsync("append order + chain", "CREATE TABLE History(Id INTEGER PRIMARY KEY, Previous INTEGER, Payload TEXT); CREATE TABLE Instances(Id INTEGER PRIMARY KEY, Last INTEGER)", new Chained());
        await MeasureAsync("clustered by number", "CREATE TABLE History(Instance INTEGER, Seq INTEGER, Payload TEXT, PRIMARY KEY(Instance, Seq)) WITHOUT ROWID", new Clustered(i => i));
        await MeasureAsync("clustered by text id", "CREATE TABLE History(Instance TEXT, Seq INTEGER, Payload TEXT, PRIMARY KEY(Instance, Seq)) WITHOUT ROWID", new Clustered(i => $"zaak-{i * 2654435761L % 4294967296L:x8}-{i}"));
    }

    private static async Task MeasureAsync(string name, string schema, ILayout layout)
    {
        await using var database = SqliteDatabase.Open(SqliteOptions.Temporary() with { Synchronous = Synchronous.Full }, schema);
        for (var first = 0; first < Instances; first += 10_000)
        {
            var from = first;
            await database.WriteAsync(session =>
            {
                for (var i = from; i < from + 10_000; i++)
                {
                    layout.Turn(session, i, false);
                }
            });
        }

        var random = new Random(1);
        var turns = new int[Instances];
        var total = 0L;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Duration)
        {
            await database.WriteAsync(session =>
            {
                for (var i = 0; i < TurnsPerCommit; i++)
                {
                    var instance = random.Next(Instances);
                    layout.Turn(session, instance, ++turns[instance] % 3 == 0);
                }
            });
            total += TurnsPerCommit;
        }

        Console.WriteLine($"{name,-24}{total / watch.Elapsed.TotalSeconds,12:N0} turns/s");
    }

    private interface ILayout
    {
        void Turn(SqliteSession session, int instance, bool last);
    }

    private sealed class Indexed : ILayout
    {
        public void Turn(SqliteSession session, int instance, bool last)
        {
            session.Query("SELECT Payload FROM History WHERE Instance=?1 ORDER BY Id", row => row.Text(0), instance);
            if (last)
            {
                session.Execute("DELETE FROM History WHERE Instance=?1", instance);
            }

            for (var i = 0; i < 3; i++)
            {
                session.Execute("INSERT INTO History(Instance, Payload) VALUES(?1, ?2)", instance, Payload);
            }
        }
    }

    private sealed class Chained : ILayout
    {
        public void Turn(SqliteSession session, int instance, bool last)
        {
            var head = session.QueryNumber("SELECT Last FROM Instances WHERE Id=?1", instance);
            List<long> ids = [];
            for (var id = head; id is { } current;)
            {
                ids.Add(current);
                id = session.QueryFirst("SELECT Previous, Payload FROM History WHERE Id=?1", row => (row.NumberOrNull(0), row.Text(1)), current).Item1;
            }

            if (last)
            {
                head = null;
                foreach (var id in ids)
                {
                    session.Execute("DELETE FROM History WHERE Id=?1", id);
                }
            }

            for (var i = 0; i < 3; i++)
            {
                session.Execute("INSERT INTO History(Previous, Payload) VALUES(?1, ?2)", head, Payload);
                head = session.LastInsertRowId;
            }

            session.Execute("INSERT INTO Instances(Id, Last) VALUES(?1, ?2) ON CONFLICT DO UPDATE SET Last=excluded.Last", instance, head);
        }
    }

    private sealed class Clustered(Func<int, SqlValue> key) : ILayout
    {
        private long _next;

        public void Turn(SqliteSession session, int instance, bool last)
        {
            var id = key(instance);
            session.Query("SELECT Payload FROM History WHERE Instance=?1 ORDER BY Seq", row => row.Text(0), id);
            if (last)
            {
                session.Execute("DELETE FROM History WHERE Instance=?1", id);
            }

            for (var i = 0; i < 3; i++)
            {
                session.Execute("INSERT INTO History(Instance, Seq, Payload) VALUES(?1, ?2, ?3)", id, _next++, Payload);
            }
        }
    }
}
