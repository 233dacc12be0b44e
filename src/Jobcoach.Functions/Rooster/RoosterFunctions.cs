using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace Jobcoach.Functions.Rooster;

/// <summary>Het vaste werk van het systeem. De tijden zijn UTC: Flex Consumption kent geen tijdzone voor wekkers.</summary>
public static class RoosterFunctions
{
    /// <summary>Zeven uur in Nederland is vijf uur UTC in de zomer en zes uur in de winter. De wekker gaat op beide af; een ervan is het.</summary>
    [Function("HerinnerLogboeken")]
    public static Task HerinnerLogboeken(
        [TimerTrigger("0 0 5,6 * * *", UseMonitor = true)] TimerInfo timer, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.RemindAsync(timer, client);

    /// <summary>Elke nacht; op welk uur is om het even.</summary>
    [Function("ControleerZaken")]
    public static Task ControleerZaken(
        [TimerTrigger("0 0 1 * * *", UseMonitor = true)] TimerInfo timer, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.ControlAsync(client);

    /// <summary>Elke week, in de nacht naar zondag.</summary>
    [Function("VernietigDossiers")]
    public static Task VernietigDossiers(
        [TimerTrigger("0 30 1 * * 0", UseMonitor = true)] TimerInfo timer, [DurableClient] DurableTaskClient client, FunctionContext run) =>
        run.DestroyAsync(client);
}
