using System.Diagnostics;

namespace Jobcoach.LocalHost.Tests.Crash;

/// <summary>The program on one data folder, killed at random moments and started again each time, so many times; after that it stays.</summary>
internal sealed class CrashingHost(string data, Random random) : IDisposable
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromSeconds(3);

    private readonly Lock _gate = new();
    private readonly List<string> _errors = [];
    private readonly List<TimeSpan> _starts = [];
    private TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HostProcess? _process;
    private Countdown _countdown = new(0, 0);
    private bool _stays;

    /// <summary>Kills so far.</summary>
    public int Kills { get; private set; }

    /// <summary>Kills of a process that was not yet ready.</summary>
    public int KillsWhileStarting { get; private set; }

    /// <summary>How long each start took until the program was ready.</summary>
    public IReadOnlyList<TimeSpan> Starts => _starts;

    /// <summary>What the program logged as an error, in all its lives.</summary>
    public IReadOnlyList<string> Errors => [.. _errors, .. _process?.Errors ?? []];

    /// <summary>The address of the present process, as soon as it is ready.</summary>
    public Task<Uri> AddressAsync(CancellationToken cancelled)
    {
        if (_stays && _process!.Gone.IsCompleted)
        {
            throw EndedByItself();
        }

        lock (_gate)
        {
            return _address.Task.WaitAsync(cancelled);
        }
    }

    /// <summary>A request is on its way: one of the moments at which the process may die.</summary>
    public void Sent() => _countdown.Sent();

    /// <summary>An answer came: another such moment.</summary>
    public void Answered() => _countdown.Answered();

    /// <summary>Kills and starts again until there have been so many kills, and leaves the last process alive.</summary>
    public async Task RunAsync(int kills, CancellationToken cancelled)
    {
        try
        {
            Start();
            while (Kills < kills)
            {
                await MomentAsync(cancelled);
                await KillAsync();
                Start();
            }

            await BecomeReadyAsync(cancelled);
            _stays = true;
        }
        catch (Exception failure)
        {
            // Everybody who waits for the program must hear that it does not come back.
            _address.TrySetException(failure);
            throw;
        }
    }

    /// <summary>Ends the last process cleanly and gives its exit code.</summary>
    public Task<int> StopAsync(CancellationToken cancelled) => _process!.StopAsync(cancelled);

    public void Dispose() => _process?.Dispose();

    private void Start()
    {
        _process?.Dispose();
        _process = HostProcess.Start(data);
    }

    private async Task BecomeReadyAsync(CancellationToken cancelled)
    {
        var address = await _process!.Ready.WaitAsync(cancelled);
        _starts.Add(_process.StartedIn);
        _address.TrySetResult(address);
    }

    // Four kinds of moments: on the way up, some time after that, while requests are on their way, and when answers have just gone out.
    private async Task MomentAsync(CancellationToken cancelled)
    {
        var kind = random.Next(10);
        if (kind == 0 && _starts.Count > 0)
        {
            KillsWhileStarting++;
            await Task.Delay(_starts[^1] * random.NextDouble(), cancelled);
            return;
        }

        _countdown = kind switch
        {
            < 4 => new Countdown(0, 0),
            < 7 => new Countdown(random.Next(1, 40), 0),
            _ => new Countdown(0, random.Next(1, 40)),
        };
        await BecomeReadyAsync(cancelled);
        var moment = kind < 4 ? Task.Delay(random.Next(5, 600), cancelled) : Task.WhenAny(_countdown.Reached, Task.Delay(LongestLife, cancelled));
        await Task.WhenAny(moment, _process!.Gone);
        cancelled.ThrowIfCancellationRequested();
        if (_process.Gone.IsCompleted)
        {
            throw EndedByItself();
        }
    }

    private InvalidOperationException EndedByItself() => new($"The program ended by itself.\n{_process!.LastLines}");

    private async Task KillAsync()
    {
        lock (_gate)
        {
            if (_address.Task.IsCompleted)
            {
                _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        await _process!.KillAsync();
        _errors.AddRange(_process.Errors);
        Kills++;
    }

    private sealed class Countdown(int requests, int answers)
    {
        private readonly TaskCompletionSource _reached = new();
        private int _requests = requests;
        private int _answers = answers;

        public Task Reached => _reached.Task;

        public void Sent() => Count(ref _requests);

        public void Answered() => Count(ref _answers);

        private void Count(ref int left)
        {
            if (Interlocked.Decrement(ref left) == 0)
            {
                _reached.TrySetResult();
            }
        }
    }
}
