namespace Jobcoach.LocalHost.Tests.Crash;

/// <summary>Clients that drive zaken, side by side, as long as the program keeps crashing.</summary>
internal sealed class Traffic(Caller caller, string run)
{
    private readonly Lock _gate = new();
    private readonly List<Dossier> _dossiers = [];
    private int _next;
    private int _unanswered;

    /// <summary>Every zaak that was acknowledged.</summary>
    public IReadOnlyList<Dossier> Dossiers => _dossiers;

    /// <summary>Applications that were sent once and never answered: there may be a zaak, or not.</summary>
    public int Unanswered => _unanswered;

    /// <summary>Drives until there is enough, and finishes what was begun.</summary>
    public Task RunAsync(int clients, Task enough) => Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(() => DriveAsync(enough))));

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
