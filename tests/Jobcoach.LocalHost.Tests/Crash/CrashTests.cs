using System.Globalization;
using System.Security.Cryptography;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Storage;
using Jobcoach.Web.Beheer;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.LocalHost.Tests.Crash;

/// <summary>
/// The promise of the program: nothing acknowledged is lost, every open zaak goes on, nothing is done or sent twice, at whatever moment it is killed.
/// <c>JOBCOACH_CRASH_KILLS</c> sets the number of kills, <c>JOBCOACH_CRASH_SEED</c> repeats the moments of an earlier run.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Clients = 12;
    private const int LongestRun = 20 * 60 * 1000;

    // Once nothing crashes any more, what is left is done in seconds, and a minute later what was being sent at a kill; who still waits then waits for a lost step.
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(4);

    [Fact(Timeout = LongestRun)]
    public async Task A_program_that_is_killed_a_hundred_times_keeps_every_promise_it_acknowledged()
    {
        var (kills, seed) = (Setting("JOBCOACH_CRASH_KILLS") ?? 100, Setting("JOBCOACH_CRASH_SEED") ?? RandomNumberGenerator.GetInt32(int.MaxValue));
        output.WriteLine($"Seed {seed}, {kills} kills.");
        var data = Directory.CreateTempSubdirectory("jobcoach-crash-").FullName;
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            using var host = new CrashingHost(data, new Random(seed));
            using var caller = new Caller(host, patience.Token);
            var traffic = new Traffic(caller, $"crash-{seed}", patience);

            await DriveAsync(host, traffic, kills, patience);
            await RestAsync(caller, traffic);
            var zaken = await ProveOverHttpAsync(caller, traffic);
            Assert.Equal(0, await host.StopAsync(TestContext.Current.CancellationToken));
            await ProveInFolderAsync(data, traffic, zaken);
            Report(host, caller, traffic);
            Assert.Empty(host.Errors);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task DriveAsync(CrashingHost host, Traffic traffic, int kills, CancellationTokenSource patience)
    {
        var crashing = CrashAsync(host, kills, patience);
        var driving = traffic.RunAsync(Clients, crashing);
        await Task.WhenAny(Task.WhenAll(crashing, driving));

        // A program that does not come back breaks the clients too, and broken clients stop the killing: the cause comes first.
        await (crashing.IsFaulted ? crashing : driving);
        await crashing;
    }

    private static async Task CrashAsync(CrashingHost host, int kills, CancellationTokenSource patience)
    {
        await host.RunAsync(kills, patience.Token);
        patience.CancelAfter(LongestRest);
    }

    private static async Task RestAsync(Caller caller, Traffic traffic)
    {
        foreach (var dossier in traffic.Dossiers)
        {
            await dossier.RestAsync();
        }

        // Then the only open orchestrations are those of the zaken: every message was delivered.
        while ((await caller.GetAsync("/v1/gezondheid", "rob")).Read<Gezondheid>() is not { Engine: { } engine } || engine.Open > (await ControlAsync(caller)).Gecontroleerd)
        {
            await caller.PauseAsync();
        }
    }

    private static async Task<Controleverslag> ControlAsync(Caller caller) =>
        (await caller.SendAsync(() => Caller.Request(HttpMethod.Post, "/v1/beheer/controles", "rob"))).Read<Controleverslag>();

    private static async Task<int> ProveOverHttpAsync(Caller caller, Traffic traffic)
    {
        var control = await ControlAsync(caller);
        Assert.Equal((0, 0, 0), (control.Hersteld, control.Vastgelopen.Count, control.ZonderVolgendeStap.Count));
        Assert.InRange(control.Gecontroleerd, traffic.Dossiers.Count, traffic.Dossiers.Count + traffic.Unanswered);
        foreach (var status in (OrchestrationStatus[])[OrchestrationStatus.Poisoned, OrchestrationStatus.Failed, OrchestrationStatus.Terminated])
        {
            Assert.Empty((await caller.GetAsync($"/v1/beheer/orkestraties?status={status.ToString().ToLowerInvariant()}", "rob")).Read<Pagina<OrchestrationState>>().Regels);
        }

        foreach (var dossier in traffic.Dossiers)
        {
            foreach (var document in dossier.Documents)
            {
                var inhoud = await caller.GetAsync($"/v1/zaken/{dossier.Nummer}/documenten/{document}", "maria");
                Assert.Equal(document, Convert.ToHexStringLower(SHA256.HashData(inhoud.Body)));
            }
        }

        return control.Gecontroleerd;
    }

    private async Task ProveInFolderAsync(string data, Traffic traffic, int zaken)
    {
        await using var storage = EmbeddedStorage.Open(new() { Folder = data }, TimeProvider.System);
        var known = traffic.Dossiers.ToDictionary(dossier => dossier.Nummer);
        var nummers = await storage.NummersAsync();
        Assert.Equal(zaken, nummers.Count);
        Assert.Superset(known.Keys.ToHashSet(), nummers.ToHashSet());
        var (messages, repeated) = (0, 0);
        foreach (var nummer in nummers)
        {
            var stored = (await storage.Zaken.LeesAsync(nummer, CancellationToken.None))!;
            var facts = await storage.FeitenAsync(nummer);
            var delivered = await storage.BezorgdAsync(nummer);
            Verdict.IsOneChain(facts);
            Verdict.HasEachStepOnce(stored, facts);
            Verdict.SentEachMessageOnce(stored.Zaak, facts, delivered);
            Verdict.LeftTheOutbox(await storage.UitgaandAsync(stored.Zaak));
            repeated += delivered.Count(bericht => bericht.Pogingen > 1);
            messages += delivered.Count;
            if (known.TryGetValue(nummer, out var dossier))
            {
                var entries = (await storage.Zaken.LogboekregelsAsync(nummer, CancellationToken.None)).Select(regel => regel.Id);
                var documents = (await storage.Documenten.LijstAsync(nummer, CancellationToken.None)).Select(document => document.Id);
                Verdict.HasWhatWasAcknowledged(dossier, stored, facts, entries, documents);
                Assert.Contains(stored.Zaak.Fase, dossier.Ends);
            }
            else
            {
                // Opened, and killed before it could say so: nobody asked again, and it went on all the same.
                Assert.Equal((Fase.Volledigheid, true), (stored.Zaak.Fase, stored.Zaak.Aanvragen[0].Volledigheidsbevindingen is not null));
            }
        }

        Assert.Equal(messages, (await storage.BezorgdAsync(null)).Count);
        foreach (var status in (Uitgaandstatus[])[Uitgaandstatus.Wacht, Uitgaandstatus.Mislukt, Uitgaandstatus.Vervallen])
        {
            Assert.Equal(0, await storage.Uitgaand.TelAsync(Uitgaandkanaal.Email, status, CancellationToken.None));
        }

        output.WriteLine($"{messages} messages, {repeated} of them on the wire more than once, each time under the same id.");
    }

    private void Report(CrashingHost host, Caller caller, Traffic traffic)
    {
        var dossiers = traffic.Dossiers;
        output.WriteLine(
            $"{host.Kills} kills, {host.KillsWhileStarting} of them while starting; ready again after {host.Starts.Average(start => start.TotalMilliseconds):0} ms on average, {host.Starts.Max().TotalMilliseconds:0} ms at most.");
        output.WriteLine(
            $"{dossiers.Count} zaken, {dossiers.Sum(dossier => dossier.Writes)} acknowledged writes, {caller.Lost} requests without an answer, {dossiers.Sum(dossier => dossier.FoundDone)} repeats of what was done.");
    }

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
