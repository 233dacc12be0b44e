using Jobcoach.Functions.Durable;
using Jobcoach.Workflow.Rondes;
using Jobcoach.Workflow.Zaken;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Functions.Rooster;

/// <summary>What the timers call: the same handlers that the host of a laptop runs on the same schedule.</summary>
internal static class RoosterExtensions
{
    /// <summary>Reminds when it is seven in the Netherlands, or when that moment was missed; once too often does no harm.</summary>
    public static async Task RemindAsync(this FunctionContext run, TimerInfo timer, DurableTaskClient client)
    {
        run.Bind(client);
        if (timer.IsPastDue || Workflow.Zaken.Rooster.IsUurVanHerinneren(run.InstanceServices.GetRequiredService<TimeProvider>().GetUtcNow()))
        {
            Report(run, await run.InstanceServices.GetRequiredService<Vastwerk>().HerinnerLogboekenAsync(run.CancellationToken));
        }
    }

    public static async Task DestroyAsync(this FunctionContext run, DurableTaskClient client)
    {
        run.Bind(client);
        Report(run, await run.InstanceServices.GetRequiredService<Vastwerk>().VernietigDossiersAsync(run.CancellationToken));
    }

    public static async Task ControlAsync(this FunctionContext run, DurableTaskClient client)
    {
        run.Bind(client);
        var found = await run.InstanceServices.GetRequiredService<Vastwerk>().ControleerZakenAsync(run.CancellationToken);
        Logger(run).LogInformation(
            "Nightly control: {Checked} checked, {Repaired} repaired, {Stuck} stuck, {Lost} without a next step",
            found.Gecontroleerd,
            found.Hersteld,
            found.Vastgelopen.Count,
            found.ZonderVolgendeStap.Count);
    }

    private static void Report(FunctionContext run, Rondeverslag round) =>
        Logger(run).LogInformation("{Work}: {Checked} looked at, {Rung} rung", run.FunctionDefinition.Name, round.Bekeken, round.Gebeld);

    private static ILogger Logger(FunctionContext run) => run.GetLogger("Jobcoach.Rooster");
}
