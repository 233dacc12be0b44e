using System.Runtime.ExceptionServices;

namespace Jobcoach.LocalHost.Tests.Crash;

/// <summary>Clients that drive zaken, side by side, as long as the program keeps crashing. When one finds a broken promise, all stop.</summary>
internal sealed class Traffic(Caller caller, string run, CancellationTokenSource patience)
{
    private readonly Lock _gate = new();
    private readonly List<Dossier> _dossiers = [];
    private int _next;
    private int _unanswered;
    private Exception? _broken;

    /// <summary>Every zaak that was acknowledged.</summary>
    public IReadOnlyList<Dossier> Dossiers => _dossiers;

    /// <summary>Applications that were sent once and never answered: there may be a zaak, or not.</summary>
    public int Unanswered => _unanswered;

    /// <summary>Drives until there is enough, and finishes what was begun.</summary>
    public async Task RunAsync(int clients, Task enough)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => ClientAsync(enough)));
        }
        catch when (_broken is not null)
        {
            // What broke first is the cause; the others were only stopped.
            ExceptionDispatchInfo.Throw(_broken);
        }
    }

    private async Task ClientAsync(Task enough)
    {
        try
        {
            await DriveAsync(enough);
        }
        catch (Exception broken)
        {
            Interlocked.CompareExchange(ref _broken, broken, null);
            await patience.CancelAsync();
            throw;
        }
    }

    private async Task DriveAsync(Task enough)
    {
        do
        {
            var number = Interlocked.Increment(ref _next);
            if (number % 4 == 0)
            {
                await KnockAsync(new Dossier(caller, $"{run}-eens-{number}"));
            }

            var dossier = new Dossier(caller, $"{run}-{number}");
            try
            {
                await Courses.All[number % Courses.All.Count](dossier);
            }
            catch (OperationCanceledException late)
            {
                throw new TimeoutException($"{dossier} did not go on after {string.Join(", ", dossier.Acts)}.", late);
            }

            Add(dossier);
        }
        while (!enough.IsCompleted);
    }

    private async Task KnockAsync(Dossier dossier)
    {
        if (await dossier.OpenAsync(Courses.Formulier(0), insist: false))
        {
            Add(dossier);
        }
        else
        {
            Interlocked.Increment(ref _unanswered);
        }
    }

    private void Add(Dossier dossier)
    {
        lock (_gate)
        {
            _dossiers.Add(dossier);
        }
    }
}
