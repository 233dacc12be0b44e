using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;

namespace Jobcoach.Azure.Blobs;

/// <summary>How the container is reached: who signs in, how often is tried again, and what nobody may hear.</summary>
internal static class BlobConnection
{
    /// <summary>The container of the settings; nothing is sent yet.</summary>
    /// <exception cref="FormatException">The connection string is none.</exception>
    public static BlobContainerClient Container(BlobInstellingen instellingen, Func<TokenCredential> credential) => instellingen.ConnectionString is { } connectionString
        ? new BlobContainerClient(connectionString, instellingen.Container, Options())
        : new BlobServiceClient(instellingen.Endpoint, credential(), Options()).GetBlobContainerClient(instellingen.Container);

    /// <summary>
    /// Five attempts with together about four seconds of waiting between them, and thirty seconds for each: less than the 230 seconds
    /// after which Azure breaks off an HTTP request of a function, so that a caller hears of it from us.
    /// </summary>
    public static BlobClientOptions Options() => new()
    {
        Retry =
        {
            Mode = RetryMode.Exponential,
            MaxRetries = 4,
            Delay = TimeSpan.FromMilliseconds(250),
            MaxDelay = TimeSpan.FromSeconds(4),
            NetworkTimeout = TimeSpan.FromSeconds(30),
        },

        // The name of a blob says which document of which zaak was read. The SDK would write it, in the URL, to every log and trace that listens.
        Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false },
        Transport = new HttpClientTransport(new HttpClient(Untraced()) { Timeout = Timeout.InfiniteTimeSpan }),
    };

    // Without a propagator the handler starts no activity, whatever the host listens to; its durations are still counted per server.
    private static SocketsHttpHandler Untraced() => new()
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
