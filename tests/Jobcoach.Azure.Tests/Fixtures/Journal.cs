using Jobcoach.Azure.Cosmos;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Tests.Fixtures;

/// <summary>Writes down every request that a program makes: its operation and its container.</summary>
internal sealed class Journal : RequestHandler
{
    private readonly List<string> _requests = [];

    /// <summary>What was asked since the last look.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (_requests)
        {
            string[] taken = [.. _requests];
            _requests.Clear();
            return taken;
        }
    }

    public override Task<ResponseMessage> SendAsync(RequestMessage request, CancellationToken cancellationToken)
    {
        // Where the client cannot make the plan of a query itself it asks for one; that costs time and no request units.
        if (RequestMeter.Operation(request) is "plan")
        {
            return base.SendAsync(request, cancellationToken);
        }

        lock (_requests)
        {
            _requests.Add($"{RequestMeter.Operation(request)} {RequestMeter.Container(request.RequestUri.OriginalString)}");
        }

        return base.SendAsync(request, cancellationToken);
    }
}
