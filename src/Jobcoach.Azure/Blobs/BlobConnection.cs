using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Azure.Storage.Blobs;

namespace Jobcoach.Azure.Blobs;

/// <summary>How the container is reached: who signs in, how often is tried again, and what nobody may hear.</summary>
internal static class BlobConnection
{
    /// <summary>The container of the settings; nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">The settings are not right; the message names all that is wrong.</exception>
    public static BlobContainerClient Container(BlobSettings settings)
    {
        if (Faults(settings).ToList() is { Count: > 0 } faults)
        {
            throw new ArgumentException(string.Join(' ', faults), nameof(settings));
        }

        var options = Options();
        return settings.Endpoint is { } endpoint
            ? new BlobServiceClient(endpoint, settings.Identity ?? new DefaultAzureCredential(), options).GetBlobContainerClient(settings.Container)
            : new BlobContainerClient(settings.ConnectionString, settings.Container, options);
    }

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

    private static IEnumerable<string> Faults(BlobSettings settings)
    {
        if (settings.Endpoint is null == string.IsNullOrWhiteSpace(settings.ConnectionString))
        {
            yield return $"Give either {nameof(BlobSettings.Endpoint)} or {nameof(BlobSettings.ConnectionString)}.";
        }

        if (settings.Endpoint is { Scheme: not "https" })
        {
            yield return $"{nameof(BlobSettings.Endpoint)} must begin with https.";
        }

        // https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
        if (settings.Container is not { Length: >= 3 and <= 63 } name
            || !name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
            || name.StartsWith('-') || name.EndsWith('-') || name.Contains("--", StringComparison.Ordinal))
        {
            yield return $"{nameof(BlobSettings.Container)} must be 3 to 63 lower-case letters, digits and single hyphens.";
        }
    }
}
