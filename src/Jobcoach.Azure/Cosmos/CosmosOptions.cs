using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>How the client of Cosmos DB behaves.</summary>
internal static class CosmosOptions
{
    /// <summary>A request that is refused because too much is asked (429) is repeated this often, at the pace that the service names.</summary>
    public const int RetriesWhenThrottled = 9;

    /// <summary>And no longer than this in all: a person waits for the answer, and a turn is done again by its engine.</summary>
    public static readonly TimeSpan LongestThrottled = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(10);

    public static CosmosClientOptions For(CosmosInstellingen instellingen)
    {
        var options = new CosmosClientOptions
        {
            ApplicationName = "jobcoach",
            ConnectionMode = instellingen.Gateway ? ConnectionMode.Gateway : ConnectionMode.Direct,
            UseSystemTextJsonSerializerWithOptions = JobcoachJson.Options,

            // What we wrote we know; only its ETag is news, and that is in a header.
            EnableContentResponseOnWrite = false,
            MaxRetryAttemptsOnRateLimitedRequests = RetriesWhenThrottled,
            MaxRetryWaitTimeOnRateLimitedRequests = LongestThrottled,
            RequestTimeout = RequestTimeout,
        };
        options.CustomHandlers.Add(new RequestMeter());
        return options;
    }
}
