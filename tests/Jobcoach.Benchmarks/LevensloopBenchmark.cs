using System.Diagnostics;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.TestSupport.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Benchmarks;

/// <summary>
/// Three years of one zaak over real HTTP: once per round without fsync, as the tests play it, and once on storage that is written as hard as
/// in production, beside what the same number of durable commits costs bare SQLite on this disk. The first play includes everything
/// that is done once in a program.
/// </summary>
internal static class LevensloopBenchmark
{
    private const int Rounds = 3;
    private static readonly DateTimeOffset Begin = Moment.BeginVan(new(2015, 2, 2)).Tijdstip.AddHours(9);

    public static async Task RunAsync()
    {
        await PlayAsync("first, without fsync", Synchronous.Off);
        for (var round = 1; round <= Rounds; round++)
        {
            await PlayAsync("without fsync", Synchronous.Off);
            await PlayAsync("durable", Synchronous.Full);
        }
    }

    private static async Task PlayAsync(string name, Synchronous synchronous)
    {
        var commits = new CommitCount();
        var clock = new FakeTimeProvider(Begin);
        await using var app = Toepassing.Bouw(
            new()
            {
                Opslag = EmbeddedStorageOptions.Temporary() with { Synchronous = synchronous, Probe = commits },
                Klok = clock,
                Wachtgrens = Toepassingsopties.VerzetteKlok,
                Loopt = false,
                Adressen = "http://127.0.0.1:0",
            },
            builder => builder.Logging.ClearProviders());
        await app.StartAsync();
        var engine = app.Services.GetRequiredService<EmbeddedEngine>();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        var system = new Stopwatch();
        var zaak = new Zaakspel(client, new(2015, 2, 2), dag => RunAsync(engine, clock, dag, system), () => RunAsync(engine, clock, null, system));
        var formulier = Zaakstappen.Formulier(new(2015, 2, 2), Personas.Zoek("anna")!.Bsn!.Onthul());

        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await DrieJaren.SpeelAsync(zaak, formulier);
        var seconds = watch.Elapsed.TotalSeconds;
        cpu = Environment.CpuUsage.TotalTime - cpu;
        var written = commits.Count + engine.Commits;
        var bare = synchronous is Synchronous.Full ? await BareAsync(written) : (double?)null;
        Console.WriteLine(
            $"{name,-22}{seconds,6:N2} s for three years (aim: under 2)   {zaak.Verzoeken} requests, system {system.Elapsed.TotalSeconds:N2} s, CPU {cpu.TotalSeconds:N2} s   {written:N0} commits"
            + (bare is { } floor ? $", bare SQLite {floor:N2} s, ratio {seconds / floor:N2}" : ""));
    }

    private static async Task RunAsync(EmbeddedEngine engine, FakeTimeProvider clock, DateOnly? day, Stopwatch watch)
    {
        watch.Start();
        await (day is { } until
            ? engine.RunUntilAsync(Moment.BeginVan(until).Tijdstip.AddHours(9), clock.SetUtcNow, CancellationToken.None)
            : engine.RunUntilIdleAsync(CancellationToken.None));
        watch.Stop();
    }

    /// <summary>As many durable commits of one row, one after the other; in seconds.</summary>
    private static async Task<double> BareAsync(long commits)
    {
        await using var database = SqliteDatabase.Open(
            SqliteOptions.Temporary() with { Synchronous = Synchronous.Full },
            "CREATE TABLE Row(Id INTEGER PRIMARY KEY, Payload TEXT)");
        var watch = Stopwatch.StartNew();
        for (var row = 0; row < commits; row++)
        {
            await database.WriteAsync(session => session.Execute("INSERT INTO Row(Payload) VALUES(?1)", "{\"zaak\":\"0123456789abcdef\",\"periode\":1}"));
        }

        return watch.Elapsed.TotalSeconds;
    }

    private sealed class CommitCount : ICommitProbe
    {
        private long _count;

        public long Count => Volatile.Read(ref _count);

        public void BeforeCommit()
        {
        }

        public void AfterCommit() => Interlocked.Increment(ref _count);
    }
}
