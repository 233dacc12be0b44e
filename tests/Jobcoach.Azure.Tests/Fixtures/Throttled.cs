using System.Net;

namespace Jobcoach.Azure.Tests.Fixtures;

/// <summary>A service that is asked too much: the first so many requests for items are refused with 429.</summary>
internal sealed class Throttled : DelegatingHandler
{
    private readonly int _refusals;
    private int _requests;

    public Throttled(int refusals)
        : base(new ServerDefects()) => _refusals = refusals;

    /// <summary>How many requests for items there were.</summary>
    public int Requests => _requests;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.RequestUri!.AbsolutePath.Contains("/docs", StringComparison.Ordinal) || Interlocked.Increment(ref _requests) > _refusals)
        {
            return base.SendAsync(request, cancellationToken);
        }

        var refused = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { RequestMessage = request, Content = new StringContent("{}") };
        refused.Headers.Add("x-ms-retry-after-ms", "10");
        return Task.FromResult(refused);
    }
}
