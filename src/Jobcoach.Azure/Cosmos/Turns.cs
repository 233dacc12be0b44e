namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// Lets the writers of one zaak in this process go one after the other. They would refuse each other by ETag anyway; in a row each needs one attempt.
/// It is about cost only: another process knows nothing of it.
/// </summary>
internal sealed class Turns
{
    // Each zaak has one place; two that share it wait for each other, which is rare and short.
    private readonly SemaphoreSlim[] _places = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    public async Task<IDisposable> TakeAsync(string key, CancellationToken cancelled)
    {
        var place = _places[(uint)key.GetHashCode(StringComparison.Ordinal) % (uint)_places.Length];
        await place.WaitAsync(cancelled);
        return new Turn(place);
    }

    private sealed class Turn(SemaphoreSlim place) : IDisposable
    {
        public void Dispose() => place.Release();
    }
}
