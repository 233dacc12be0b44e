namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// How often a writer looks again and writes again. A refusal means that another got on, so there is much patience with it;
/// a missing answer means that the service is in trouble, and then the caller should hear of it soon.
/// </summary>
internal sealed class Attempts
{
    private const int MostRefused = 100;
    private const int MostUnknown = 3;
    private const int LongestPauseMs = 100;

    private int _refused;
    private int _unknown;

    /// <summary>Waits a moment, differently long for writers that collided.</summary>
    /// <exception cref="TimeoutException">It was enough. After a missing answer the write may still be there.</exception>
    public Task AfterAsync(WriteAnswer answer, CancellationToken cancelled)
    {
        if (answer is WriteAnswer.Unknown && ++_unknown >= MostUnknown)
        {
            throw new TimeoutException("Cosmos DB did not answer a write, and no answer was found by reading.");
        }

        if (++_refused >= MostRefused)
        {
            throw new TimeoutException("An item in Cosmos DB is changed by others all the time.");
        }

        return Task.Delay(Random.Shared.Next(1, Math.Min(LongestPauseMs, 4 * _refused) + 1), cancelled);
    }
}
