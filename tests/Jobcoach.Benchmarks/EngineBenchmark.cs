using System.Diagnostics;
using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Benchmarks;

/// <summary>
/// What the engine costs, beside what SQLite on this disk can do at most. Every figure is with synchronous=FULL and WAL.
/// The contestants take turns in short rounds and a ratio is the median over the rounds, because a disk that others use differs from second to second.
/// </summary>
internal static class EngineBenchmark
{
    private const int Many = 1000;
    private const int Rounds = 5;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1.5);

    public static async Task RunAsync()
    {
        await using var bare = new BareSqlite();
        await using var engine = new EngineRun();
        List<Sample> samples = [];

        // The first round warms up and is not counted.
        for (var round = 0; round <= Rounds; round++)
        {
            var sample = new Sample(await bare.RunAsync(1), await engine.RunAsync(1), await bare.RunAsync(Many), await engine.RunAsync(Many));
            if (round > 0)
            {
                samples.Add(sample);
            }
        }

        var (young, old) = await AgeAsync();

        Print("bare SQLite, 1 caller", samples, sample => sample.BareOne);
        Print("engine, 1 instance", samples, sample => sample.EngineOne);
        Print($"bare SQLite, {Many:N0} callers", samples, sample => sample.BareMany);
        Print($"engine, {Many:N0} instances", samples, sample => sample.EngineMany);
        Console.WriteLine($"{"a day of 200 instances",-28}{young,10:N1} µs each in period 1, {old:N1} µs each in period 6");
        Console.WriteLine();
        Report("one step / one durable commit", Median(samples, sample => sample.BareOne.Writes / sample.EngineOne.Writes), "aim: 3 at most");
        Report("rows per second, engine / bare", Median(samples, sample => sample.EngineMany.Rows / sample.BareMany.Rows), "aim: 0.5 at least");
        Report("a turn at period 6 / at period 1", old / young, "aim: 1");
    }

    /// <summary>The same turns early and late in the life of the same instances, in microseconds per instance and day.</summary>
    private static async Task<(double Young, double Old)> AgeAsync()
    {
        await using var engine = new EngineRun();
        await engine.StartForeverAsync(200);
        await engine.PeriodAsync();

        var young = await engine.PeriodAsync();
        for (var period = 3; period < 6; period++)
        {
            await engine.PeriodAsync();
        }

        return (young, await engine.PeriodAsync());
    }

    private static void Print(string name, List<Sample> samples, Func<Sample, Rates> pick)
    {
        double Of(Func<Rates, double> rate) => Median(samples, sample => rate(pick(sample)));
        var lifecycles = Of(rates => rates.Lifecycles);
        var work = lifecycles == 0
            ? ""
            : $"   {lifecycles * SyntheticLifecycle.Turns,8:N0} turns/s {lifecycles * SyntheticLifecycle.Activities,8:N0} activities/s {lifecycles,8:N1} lifecycles/s";
        Console.WriteLine($"{name,-28}{Of(rates => rates.Writes),10:N0} writes/s {Of(rates => rates.Rows),10:N0} rows/s {Of(rates => rates.Writes / rates.Commits),6:N0} per commit{work}");
    }

    private static void Report(string what, double ratio, string aim) => Console.WriteLine($"{what,-36}{ratio,6:N2}   ({aim})");

    private static double Median(List<Sample> samples, Func<Sample, double> pick) => samples.Select(pick).Order().ElementAt(samples.Count / 2);

    /// <summary>Per second: writes that a caller or an instance waits for, rows changed by them, commits, whole lifecycles.</summary>
    private readonly record struct Rates(double Writes, double Rows, double Commits, double Lifecycles);

    private readonly record struct Sample(Rates BareOne, Rates EngineOne, Rates BareMany, Rates EngineMany);

    /// <summary>Callers that each wait for a row of their own before they write the next: the ceiling.</summary>
    private sealed class BareSqlite : IAsyncDisposable
    {
        private readonly SqliteDatabase _database = SqliteDatabase.Open(
            SqliteOptions.Temporary() with { Synchronous = Synchronous.Full },
            "CREATE TABLE Row(Id INTEGER PRIMARY KEY, Instance INTEGER, Payload TEXT)");

        public async Task<Rates> RunAsync(int callers)
        {
            var commits = _database.Commits;
            var rows = 0L;
            var watch = Stopwatch.StartNew();
            await Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
            {
                while (watch.Elapsed < Round)
                {
                    await _database.WriteAsync(session =>
                        session.Execute("INSERT INTO Row(Instance, Payload) VALUES(?1, ?2)", caller, "{\"zaak\":\"0123456789abcdef\",\"periode\":1}"));
                    Interlocked.Increment(ref rows);
                }
            }));
            var seconds = watch.Elapsed.TotalSeconds;
            return new Rates(rows / seconds, rows / seconds, (_database.Commits - commits) / seconds, 0);
        }

        public ValueTask DisposeAsync() => _database.DisposeAsync();
    }

    private sealed class EngineRun : IAsyncDisposable, IServiceProvider
    {
        private readonly FakeTimeProvider _clock = new();
        private readonly EmbeddedEngine _engine;
        private int _started;
        private int _forever;

        public EngineRun() => _engine = new EmbeddedEngine(
            SqliteOptions.Temporary() with { Synchronous = Synchronous.Full },
            SyntheticLifecycle.Registry,
            this,
            _clock,
            new EngineOptions(),
            NullLogger<EmbeddedEngine>.Instance);

        public async Task<Rates> RunAsync(int instances)
        {
            var commits = _engine.Commits;
            var rows = await _engine.RowsWrittenAsync();
            var lifecycles = 0;
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed < Round)
            {
                await StartAsync(SyntheticLifecycle.Name, instances);
                await _engine.RunUntilAsync(_clock.GetUtcNow() + SyntheticLifecycle.Length, _clock.SetUtcNow, CancellationToken.None);
                lifecycles += instances;
            }

            var seconds = watch.Elapsed.TotalSeconds;
            return new Rates(
                lifecycles * SyntheticLifecycle.Writes / seconds,
                (await _engine.RowsWrittenAsync() - rows) / seconds,
                (_engine.Commits - commits) / seconds,
                lifecycles / seconds);
        }

        public Task StartForeverAsync(int instances)
        {
            _forever = instances;
            return StartAsync(SyntheticLifecycle.Forever, instances);
        }

        /// <summary>A period of daily generations; the median day, in microseconds per instance.</summary>
        public async Task<double> PeriodAsync()
        {
            const int Days = 25;
            List<double> days = [];
            for (var day = 0; day < Days; day++)
            {
                var watch = Stopwatch.StartNew();
                await _engine.RunUntilAsync(_clock.GetUtcNow().AddDays(1), _clock.SetUtcNow, CancellationToken.None);
                days.Add(watch.Elapsed.TotalMicroseconds / _forever);
            }

            return days.Order().ElementAt(Days / 2);
        }

        public object? GetService(Type serviceType) => null;

        public ValueTask DisposeAsync() => _engine.DisposeAsync();

        private Task StartAsync(string orchestration, int instances) => Task.WhenAll(Enumerable.Range(0, instances).Select(_ =>
            _engine.EnsureStartedAsync(orchestration, $"zaak-{_started++:x8}", new SyntheticLifecycle.Stand(1), CancellationToken.None)));
    }
}
