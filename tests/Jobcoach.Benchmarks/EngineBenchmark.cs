using System.Diagnostics;
using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Durable;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Benchmarks;

/// <summary>
/// What the engine costs, beside what SQLite on this disk can do at most, measured in one run because disks differ from day to day.
/// Every figure is with synchronous=FULL and WAL.
/// </summary>
internal static class EngineBenchmark
{
    private const int Many = 1000;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);

    public static async Task RunAsync()
    {
        var single = await BareSingleAsync();
        var grouped = await BareGroupedAsync(Many);
        var alone = await LifecyclesAsync("engine, 1 instance", 1);
        var together = await LifecyclesAsync($"engine, {Many:N0} instances", Many);
        var (young, old) = await AgeAsync();

        Console.WriteLine();
        Report("single step / one durable commit", alone.MillisecondsPerStep / (1000 / single), "aim: 3 at most");
        Report("rows per second, engine / bare grouped", together.RowsPerSecond / grouped, "aim: 0.5 at least");
        Report("turn at period 6 / turn at period 1", old / young, "aim: 1");
    }

    /// <summary>One caller, one row per commit: the ceiling for one.</summary>
    private static async Task<double> BareSingleAsync()
    {
        await using var database = OpenBare();
        var commits = 0;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Duration)
        {
            await InsertAsync(database, commits++);
        }

        var rate = commits / watch.Elapsed.TotalSeconds;
        Console.WriteLine($"{"bare SQLite, 1 caller",-28}{rate,10:N0} commits/s");
        return rate;
    }

    /// <summary>As many callers as there will be instances, each waiting for its own row: the ceiling for many.</summary>
    private static async Task<double> BareGroupedAsync(int callers)
    {
        await using var database = OpenBare();
        var rows = 0L;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(async caller =>
        {
            while (watch.Elapsed < Duration)
            {
                await InsertAsync(database, caller);
                Interlocked.Increment(ref rows);
            }
        }));

        var rate = rows / watch.Elapsed.TotalSeconds;
        Console.WriteLine($"{$"bare SQLite, {callers:N0} callers",-28}{rate,10:N0} rows/s      {(double)rows / database.Commits,8:N0} rows per commit");
        return rate;
    }

    private static async Task<(double MillisecondsPerStep, double RowsPerSecond)> LifecyclesAsync(string name, int instances)
    {
        var clock = new FakeTimeProvider();
        await using var engine = Open(clock);
        var watch = Stopwatch.StartNew();
        var lifecycles = 0;
        while (watch.Elapsed < Duration)
        {
            await Task.WhenAll(Enumerable.Range(0, instances).Select(i =>
                engine.EnsureStartedAsync(SyntheticLifecycle.Name, $"{lifecycles}-{i}", new SyntheticLifecycle.Stand(1), CancellationToken.None)));
            await engine.RunUntilAsync(clock.GetUtcNow() + SyntheticLifecycle.Length, clock.SetUtcNow, CancellationToken.None);
            lifecycles++;
        }

        var seconds = watch.Elapsed.TotalSeconds;
        var done = (double)lifecycles * instances;
        var steps = done * SyntheticLifecycle.Steps;
        var rows = await engine.RowsWrittenAsync() / seconds;
        Console.WriteLine(
            $"{name,-28}{done * SyntheticLifecycle.Turns / seconds,10:N0} turns/s {done * SyntheticLifecycle.Activities / seconds,10:N0} activities/s {done / seconds,8:N1} lifecycles/s {rows,10:N0} rows/s {steps / engine.Commits,8:N1} writes per commit");
        return (seconds * 1000 / steps, rows);
    }

    /// <summary>The same turns early and late in the life of the same instances.</summary>
    private static async Task<(double Young, double Old)> AgeAsync()
    {
        const int Instances = 200;
        var clock = new FakeTimeProvider();
        await using var engine = Open(clock);
        await Task.WhenAll(Enumerable.Range(0, Instances).Select(i =>
            engine.EnsureStartedAsync(SyntheticLifecycle.Forever, $"{i}", new SyntheticLifecycle.Stand(1), CancellationToken.None)));
        await PeriodAsync(engine, clock);

        var young = await PeriodAsync(engine, clock);
        for (var period = 3; period < 6; period++)
        {
            await PeriodAsync(engine, clock);
        }

        var old = await PeriodAsync(engine, clock);
        Console.WriteLine($"{"cost of a day, 200 instances",-28}{young / Instances * 1000,10:N1} µs in period 1 {old / Instances * 1000,10:N1} µs in period 6");
        return (young, old);
    }

    /// <summary>Half a year of daily generations; milliseconds per day.</summary>
    private static async Task<double> PeriodAsync(EmbeddedEngine engine, FakeTimeProvider clock)
    {
        const int Days = 26;
        var watch = Stopwatch.StartNew();
        await engine.RunUntilAsync(clock.GetUtcNow().AddDays(Days), clock.SetUtcNow, CancellationToken.None);
        return watch.Elapsed.TotalMilliseconds / Days;
    }

    private static SqliteDatabase OpenBare() => SqliteDatabase.Open(
        SqliteOptions.Temporary() with { Synchronous = Synchronous.Full },
        "CREATE TABLE Row(Id INTEGER PRIMARY KEY, Instance INTEGER, Payload TEXT)");

    private static Task InsertAsync(SqliteDatabase database, int instance) => database.WriteAsync(session =>
        session.Execute("INSERT INTO Row(Instance, Payload) VALUES(?1, ?2)", instance, "{\"zaak\":\"0123456789abcdef\",\"periode\":1}"));

    private static EmbeddedEngine Open(TimeProvider clock) => new(
        SqliteOptions.Temporary() with { Synchronous = Synchronous.Full },
        SyntheticLifecycle.Registry,
        new NoServices(),
        clock,
        new EngineOptions(),
        NullLogger<EmbeddedEngine>.Instance);

    private static void Report(string what, double ratio, string aim) => Console.WriteLine($"{what,-40}{ratio,8:N2}   ({aim})");

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
