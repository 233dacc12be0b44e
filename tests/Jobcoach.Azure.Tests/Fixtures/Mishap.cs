using System.Net;
using Jobcoach.Azure.Cosmos;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Tests.Fixtures;

/// <summary>What happens at a write.</summary>
public enum MishapKind
{
    /// <summary>The program dies before the write is sent.</summary>
    DiesBefore,

    /// <summary>The write is stored, and the program dies before it hears so.</summary>
    DiesAfter,

    /// <summary>The write is stored, and its answer never comes.</summary>
    LosesAnswer,

    /// <summary>The write waits until it is let go.</summary>
    Waits,
}

/// <summary>Lets one thing go wrong, at the n-th write of a program; the program is dead from then on if it dies.</summary>
internal sealed class Mishap(MishapKind kind, int at) : RequestHandler
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _dead;
    private int _writes;

    /// <summary>How many writes there were.</summary>
    public int Writes => _writes;

    /// <summary>Comes when the write is about to happen.</summary>
    public Task Reached => _reached.Task;

    /// <summary>Lets the write go.</summary>
    public void Release() => _released.TrySetResult();

    public override async Task<ResponseMessage> SendAsync(RequestMessage request, CancellationToken cancellationToken)
    {
        DieIf(_dead);
        if (RequestMeter.Operation(request) is "read" or "query" or "plan" || Interlocked.Increment(ref _writes) != at)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        _reached.TrySetResult();
        DieIf(kind is MishapKind.DiesBefore);
        if (kind is MishapKind.Waits)
        {
            await _released.Task;
        }

        var response = await base.SendAsync(request, cancellationToken);
        DieIf(kind is MishapKind.DiesAfter);
        return kind is MishapKind.LosesAnswer ? new ResponseMessage(HttpStatusCode.RequestTimeout, request, "The answer was lost.") : response;
    }

    private void DieIf(bool now)
    {
        if (now)
        {
            _dead = true;
            throw new SimulatedDeathException();
        }
    }
}

/// <summary>The process is gone at this point.</summary>
internal sealed class SimulatedDeathException : Exception;
