using Jobcoach.Embedded.Engine;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Workflow.Tests.Zaken;

/// <summary>
/// Recorded generations of released orchestrations, replayed with today's code: a change that would break running zaken fails here.
/// Never edit a file; a deliberate break adds a new one and an ADR.
/// </summary>
public sealed class HistoryTests
{
    private static readonly string Map = Path.Combine(AppContext.BaseDirectory, "Histories");

    public static TheoryData<string> Bestanden() => [.. Directory.GetFiles(Map, "*.json").Select(pad => Path.GetFileName(pad)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Todays_code_follows_every_recorded_history(string bestand) =>
        RecordedHistory.Parse(File.ReadAllText(Path.Combine(Map, bestand))).Replay(Register.Alles);

    [Fact]
    public void Every_orchestration_has_a_recorded_history()
    {
        var opgenomen = Directory.GetFiles(Map, "*.json").Select(pad => RecordedHistory.Parse(File.ReadAllText(pad)).Orchestration).ToHashSet();

        Assert.Equal(Register.Alles.Orchestrations.Keys.Order(), opgenomen.Order());
    }

    [Fact]
    public async Task What_runs_today_is_recorded_already()
    {
        var recorder = new HistoryRecorder();
        await using (var proef = new Proefopstelling(new(2015, 2, 2), recorder))
        {
            await LuisterAsync(proef);
            await ZaakOrchestrationTests.TotBegeleidingAsync(proef);
            await proef.NaarAsync(new(2015, 8, 3));
        }

        Assert.NotEmpty(recorder.Histories);
        Assert.All(recorder.Histories, history => history.Replay(Register.Alles));
        if (Environment.GetEnvironmentVariable("JOBCOACH_RECORD") is { Length: > 0 } map)
        {
            foreach (var groep in recorder.Histories.GroupBy(history => (history.Orchestration, history.End)))
            {
                await File.WriteAllTextAsync(Path.Combine(map, $"{groep.Key.Orchestration}-{groep.Key.End}.json"), groep.MaxBy(history => history.ToJson().Length)!.ToJson());
            }
        }
    }

    // Somebody who waits for what does not happen here: the pump runs, and there is nothing to deliver.
    private static async Task LuisterAsync(Proefopstelling proef)
    {
        var beheer = new Abonnementbeheer(
            proef.Opslag.Abonnementen,
            proef.Opslag.Gebeurtenissen,
            new Gebeurtenismelder(proef.Opslag.Gebeurtenissen, proef.Opslag.Abonnementen, proef.Engine),
            new(OokLokaal: false),
            Gebeurtenisbron.Ontwikkeling,
            proef.Klok);
        Assert.True((await beheer.MaakAsync(new("Proef", "https://ontvanger.example/", ["nl.jobcoachvoorziening.zaak-vernietigd"]), null, CancellationToken.None)).Gelukt);
    }
}
