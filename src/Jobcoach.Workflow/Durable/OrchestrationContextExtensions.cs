namespace Jobcoach.Workflow.Durable;

/// <summary>The only place that waits, so that timers are always cancelled and no two waiters compete.</summary>
public static class OrchestrationContextExtensions
{
    /// <summary>Waits for the bell or for <paramref name="deadline"/>, whichever comes first. Last wait of a generation.</summary>
    /// <returns>True when the bell rang.</returns>
    public static async Task<bool> WaitForSignalOrDeadlineAsync(this IOrchestrationContext context, string signal, DateTimeOffset deadline)
    {
        using var timerCancellation = new CancellationTokenSource();
        using var bellCancellation = new CancellationTokenSource();
        var bell = context.WaitForExternalEventAsync(signal, bellCancellation.Token);
        var timer = context.CreateTimerAsync(deadline, timerCancellation.Token);

        // Task.WhenAny over two tasks stays on the scheduler of the orchestrator (dotnet/runtime#87481 concerns three and more).
        var first = await Task.WhenAny(bell, timer);
        if (first == bell)
        {
            // Not CancelAsync: that runs the cancellation on the thread pool, and an orchestrator must not leave its thread.
            timerCancellation.Cancel();
            return true;
        }

        bellCancellation.Cancel();
        return false;
    }
}
