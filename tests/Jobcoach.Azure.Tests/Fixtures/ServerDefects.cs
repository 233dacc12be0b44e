using System.Net;
using System.Text;

namespace Jobcoach.Azure.Tests.Fixtures;

/// <summary>Answers as Cosmos DB would where the test server does not.</summary>
internal sealed class ServerDefects : DelegatingHandler
{
    private static readonly HttpMessageHandler Network = new SocketsHttpHandler();

    public ServerDefects()
        : base(Network)
    {
    }

    /// <summary>What the account says of itself; the server knows only Session.</summary>
    public string Consistency { get; init; } = "Strong";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Get && request.RequestUri!.AbsolutePath.Trim('/').Length == 0)
        {
            var account = await response.Content.ReadAsStringAsync(cancellationToken);
            response.Content = new StringContent(account.Replace("\"Session\"", $"\"{Consistency}\"", StringComparison.Ordinal), Encoding.UTF8, "application/json");
        }

        // It stumbles over an item that is not there.
        if (request.Method == HttpMethod.Get && request.RequestUri!.AbsolutePath.Contains("/docs/", StringComparison.Ordinal) && response.StatusCode is HttpStatusCode.InternalServerError)
        {
            response.StatusCode = HttpStatusCode.NotFound;
        }

        return response;
    }
}
