using Jobcoach.Functions.Rooster;
using Jobcoach.Functions.Tests.Durable;
using Jobcoach.Functions.Tests.Levensloop;
using Jobcoach.TestSupport.Http;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Zaken;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Zaakstappen = Jobcoach.TestSupport.Http.Zaakstappen;

namespace Jobcoach.Functions.Tests.Rooster;

/// <summary>The timers, called as the worker calls them.</summary>
public sealed class RoosterFunctionsTests
{
    [Fact]
    public async Task The_nightly_control_starts_a_zaak_whose_orchestration_is_gone()
    {
        await using var proef = await Azureproef.StartAsync();
        var spel = Nieuw(proef);
        await spel.DienInAsync(Zaakstappen.Formulier(Azureproef.Begin, "999909897"));
        var id = await RaakKwijtAsync(proef, spel);

        await RunAsync(proef, nameof(RoosterFunctions.ControleerZaken), RoosterFunctions.ControleerZaken);
        await proef.Hub.SettleAsync();

        Assert.Equal(OrchestrationStatus.Running, (await proef.Hub.Client.GetStateAsync(id, proef.Hub.Cancelled))?.Status);
    }

    [Theory]
    [InlineData(5, false, true)] // seven o'clock in July
    [InlineData(6, false, false)] // eight o'clock: the alarm that is for the winter
    [InlineData(6, true, true)] // an alarm that nobody heard in time
    public async Task A_reminder_goes_at_seven_or_when_that_was_missed(int uurUtc, bool gemist, bool gewekt)
    {
        await using var proef = await Azureproef.StartAsync();
        var spel = Nieuw(proef);
        await spel.TotBegeleidingAsync(Zaakstappen.Formulier(Azureproef.Begin, "999909897"));
        var id = await RaakKwijtAsync(proef, spel);
        var dag = (await spel.ZaakAsync()).Perioden[^1].Looptijd.TotEnMet.AddDays(-28);
        Assert.Equal(7, dag.Month);
        proef.Klok.SetUtcNow(new(dag, new(uurUtc, 0), TimeSpan.Zero));

        await RunAsync(proef, nameof(RoosterFunctions.HerinnerLogboeken), (_, client, run) => RoosterFunctions.HerinnerLogboeken(new() { IsPastDue = gemist }, client, run));
        await proef.Hub.SettleAsync();

        Assert.Equal(gewekt ? OrchestrationStatus.Running : OrchestrationStatus.Terminated, (await proef.Hub.Client.GetStateAsync(id, proef.Hub.Cancelled))?.Status);
        Assert.Equal(gewekt ? 1 : 0, (await spel.ZaakAsync()).Perioden[^1].Herinneringen.Count);
    }

    [Fact]
    public async Task Destruction_looks_at_what_is_kept_and_wakes_nobody_before_its_day()
    {
        await using var proef = await Azureproef.StartAsync();
        var turns = proef.Hub.Turns.Count;

        await RunAsync(proef, nameof(RoosterFunctions.VernietigDossiers), RoosterFunctions.VernietigDossiers);
        await proef.Hub.SettleAsync();

        Assert.Equal(turns, proef.Hub.Turns.Count);
    }

    private static Zaakspel Nieuw(Azureproef proef)
    {
        Zaakspel? spel = null;
        return spel = new(proef.Client, Azureproef.Begin, dag => proef.NaarAsync(spel!.Nummer, dag), proef.Hub.SettleAsync);
    }

    private static async Task<string> RaakKwijtAsync(Azureproef proef, Zaakspel spel)
    {
        var id = OrchestrationId.Zaak(spel.Nummer);
        await proef.Hub.Client.TerminateAsync(id, "weg", proef.Hub.Cancelled);
        await proef.Hub.SettleAsync();
        return id;
    }

    private static async Task RunAsync(Azureproef proef, string function, Func<TimerInfo, DurableTaskClient, FunctionContext, Task> run)
    {
        await using var scope = proef.Diensten.CreateAsyncScope();
        await run(new(), proef.Hub.Durable, new FunctionRun(function, scope.ServiceProvider));
    }
}
