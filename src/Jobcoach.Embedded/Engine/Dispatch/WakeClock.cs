namespace Jobcoach.Embedded.Engine.Dispatch;

/// <summary>Live mode's alarm clock: looks for what is due, then sleeps until the next moment or until an earlier one is announced.</summary>
internal sealed class WakeClock(TimeProvider clock, TimeSpan longestSleep, Func<bool, DateTimeOffset?> wakeAndTellNext)
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _bell = new();
    private DateTimeOffset _until = DateTimeOffset.MaxValue;

    /// <summary>Something is due then. Of what lies after the present sleep the clock hears by itself.</summary>
    public void Announce(DateTimeOffset moment)
    {
        lock (_gate)
        {
            if (moment < _until)
            {
                _until = moment;
                _bell.TrySetResult();
            }
        }
    }

    /// <summary>Runs until cancelled.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var sweptAt = clock.GetUtcNow();
        while (!stopping.IsCancellationRequested)
        {
            lock (_gate)
            {
                // While looking, the earliest announcement is kept, so that none falls between looking and sleeping.
                _until = DateTimeOffset.MaxValue;
            }

            var now = clock.GetUtcNow();
            var sweep = now - sweptAt >= longestSleep;
            sweptAt = sweep ? now : sweptAt;
            var next = wakeAndTellNext(sweep);
            await SleepAsync(next < now + longestSleep ? next.Value : now + longestSleep, stopping);
        }
    }

    private async Task SleepAsync(DateTimeOffset until, CancellationToken stopping)
    {
        Task bell;
        lock (_gate)
        {
            _until = until < _until ? until : _until;
            until = _until;
            _bell = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            bell = _bell.Task;
        }

        var time = until - clock.GetUtcNow();
        if (time > TimeSpan.Zero)
        {
            using var awake = CancellationTokenSource.CreateLinkedTokenSource(stopping);

            // A timer must not fire early and the system timer counts whole milliseconds.
            await Task.WhenAny(bell, Task.Delay(time + TimeSpan.FromMilliseconds(1), clock, awake.Token));
            await awake.CancelAsync();
        }
    }
}
