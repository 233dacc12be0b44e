using System.Diagnostics;
using System.Globalization;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Embedded.Storage;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Brieven;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jobcoach.Benchmarks;

/// <summary>
/// The morning on which 100,000 periods end in four weeks: the round that rings, the zaken that remind and the outbox that delivers, on storage written
/// with synchronous=FULL, beside writing as many bare rows. <c>JOBCOACH_PERIODEN</c> sets another number.
/// </summary>
internal sealed class HerinnerenBenchmark : IServiceProvider, IBriefzetter
{
    private const int Tegelijk = 1000;
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly DateOnly Begin = new(2015, 2, 2);

    private readonly Dictionary<Type, object> _diensten = [];

    public static async Task RunAsync()
    {
        var perioden = Environment.GetEnvironmentVariable("JOBCOACH_PERIODEN") is { Length: > 0 } tekst ? int.Parse(tekst, CultureInfo.InvariantCulture) : 100_000;
        var verloop = new Zaakverloop("uwv", Begin, Zaakverloop.Werk(Begin)).TotBegeleiding();
        var zaak = verloop.Zaak with { BerichtenOvergedragenTot = verloop.Zaak.Berichten.Count };
        var ochtend = zaak.Perioden[0].Looptijd.TotEnMet.AddDays(-28);
        var klok = new Verschovenklok(Moment.Om(ochtend, new(7, 0)).Tijdstip - TimeProvider.System.GetUtcNow());
        var opties = EmbeddedStorageOptions.Temporary();
        await using (var vullen = EmbeddedStorage.Open(opties with { DeleteOnDispose = false }, klok))
        {
            await VulAsync(vullen, zaak, perioden, ochtend);
        }

        await using var opslag = EmbeddedStorage.Open(opties with { Synchronous = Synchronous.Full }, klok);
        var programma = new HerinnerenBenchmark();
        await using var engine = new EmbeddedEngine(opslag.EngineFile, Register.Alles, programma, klok, new(), NullLogger<EmbeddedEngine>.Instance);
        programma.Stel(opslag, engine, klok);
        var ronde = new Belronde(opslag.Zaken, opslag.Projecties, engine, RegelingCatalogus.Ingebouwd, klok);

        Rondeverslag verslag = null!;
        await engine.StartAsync(Never);
        var rond = await MeetAsync($"round over {perioden:N0} periods", async () => verslag = await ronde.HerinnerLogboekenAsync(Never));
        Console.WriteLine($"  looked at {verslag.Bekeken:N0}, rang {verslag.Gebeld:N0}");
        var bezorgen = await MeetAsync("until the last was reminded and delivered", () => TotBezorgdAsync(opslag, perioden));
        var bezorgd = await opslag.Uitgaand.TelAsync(Uitgaandkanaal.Email, Uitgaandstatus.Bezorgd, Never);
        Console.WriteLine($"  delivered {bezorgd:N0}, {bezorgd / (rond + bezorgen).TotalSeconds:N0} per second from the first bell; in {engine.Commits:N0} commits of the engine");

        await MeetAsync("the round again", async () => verslag = await ronde.HerinnerLogboekenAsync(Never));
        var samen = await opslag.Uitgaand.TelAsync(Uitgaandkanaal.Email, Uitgaandstatus.Bezorgd, Never);
        Console.WriteLine($"  looked at {verslag.Bekeken:N0}, rang {verslag.Gebeld:N0}, delivered {samen - bezorgd:N0} more");
        if (bezorgd != perioden || samen != perioden)
        {
            throw new InvalidOperationException("Not every period was reminded of once.");
        }

        await engine.StopAsync(Never);
        await VergelijkAsync(perioden, rond + bezorgen);
    }

    public object? GetService(Type serviceType) => _diensten.GetValueOrDefault(serviceType);

    // What a letter costs is another benchmark.
    Gezettebrief? IBriefzetter.Zet(Briefopdracht opdracht) => null;

    private void Stel(EmbeddedStorage opslag, EmbeddedEngine engine, TimeProvider klok)
    {
        var voorkeuren = new Berichtvoorkeuren(opslag.Gebruikersdocumenten, opslag.Personen, Postinrichting.Standaard, klok);
        _diensten[typeof(Zaakstappen)] = new Zaakstappen(
            opslag.Zaken,
            opslag.Projecties,
            opslag.Personen,
            new(this, opslag.Documenten),
            opslag.Documenten,
            new(opslag.Uitgaand, engine, klok),
            voorkeuren,
            RegelingCatalogus.Ingebouwd,
            klok,
            new(TimeSpan.FromDays(366)));
        _diensten[typeof(Uitgaandbezorging)] = new Uitgaandbezorging(opslag.Uitgaand, [new Postbusverzender(opslag.Zaken, opslag.Bezorger)], klok);
    }

    private static async Task VulAsync(EmbeddedStorage opslag, Domain.Zaken.Zaak zaak, int perioden, DateOnly dag)
    {
        var regeling = RegelingCatalogus.Ingebouwd.Van(zaak);
        foreach (var groep in Enumerable.Range(0, perioden).Chunk(Tegelijk))
        {
            await Task.WhenAll(groep.Select(async i =>
            {
                var een = zaak with { Nummer = Opslagvoorbeelden.Nummer(i) };
                var versie = await opslag.Zaken.BewaarAsync(new(een, 0, []), [Opslagvoorbeelden.Feit(1)], Never);
                await opslag.Projecties.WerkBijAsync(Zaakprojectie.Van(een, versie!.Value, regeling, dag), Never);
            }));
        }
    }

    private static async Task VergelijkAsync(int perioden, TimeSpan alles)
    {
        await using var kaal = await KaleTabel.OpenAsync();
        var schrijven = await MeetAsync($"bare: write {perioden:N0} durable rows, {Tegelijk:N0} at a time", async () =>
        {
            foreach (var groep in Enumerable.Range(0, perioden).Chunk(Tegelijk))
            {
                await Task.WhenAll(groep.Select(i => kaal.SchrijfAsync(i, 0)));
            }
        });
        Console.WriteLine($"a reminder from bell to post box costs as much as {alles / schrijven:N0} bare durable rows");
    }

    private static async Task TotBezorgdAsync(EmbeddedStorage opslag, int perioden)
    {
        while (await opslag.Uitgaand.TelAsync(Uitgaandkanaal.Email, Uitgaandstatus.Bezorgd, Never) < perioden)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
    }

    /// <summary>Prints the time, and the most memory that was in use during it above what was in use before.</summary>
    private static async Task<TimeSpan> MeetAsync(string naam, Func<Task> doe)
    {
        GC.Collect();
        var voor = GC.GetTotalMemory(forceFullCollection: true);
        var meest = voor;
        TimeSpan duur;
        await using (new Timer(_ => meest = Math.Max(meest, GC.GetTotalMemory(forceFullCollection: false)), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(50)))
        {
            var begin = Stopwatch.GetTimestamp();
            await doe();
            duur = Stopwatch.GetElapsedTime(begin);
        }

        Console.WriteLine($"{naam,-50}{duur.TotalSeconds,8:N1} s   at most {(meest - voor) / 1024 / 1024,5:N0} MB more, {(GC.GetTotalMemory(forceFullCollection: true) - voor) / 1024 / 1024,3:N0} MB kept");
        return duur;
    }

    /// <summary>The real clock, on another day.</summary>
    private sealed class Verschovenklok(TimeSpan verschil) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + verschil;
    }
}
