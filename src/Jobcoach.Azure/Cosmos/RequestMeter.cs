using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// Measures every request: what it cost, how long it took and how it ended. The tags name container, operation and status, never an item or a partition.
/// </summary>
internal sealed class RequestMeter : RequestHandler
{
    /// <summary>The meter that a host subscribes to.</summary>
    public const string Name = "Jobcoach.Azure";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<double> Charge = Meter.CreateCounter<double>("jobcoach.cosmos.request_charge", "{RU}", "Request units that Cosmos DB charged");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("jobcoach.cosmos.duration", "ms", "Time of a request with its retries");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("jobcoach.cosmos.retries", "{request}", "Attempts that failed before the last one");

    public override async Task<ResponseMessage> SendAsync(RequestMessage request, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var response = await base.SendAsync(request, cancellationToken);
        var tags = new TagList
        {
            { "container", Container(request.RequestUri.OriginalString) },
            { "operation", Operation(request) },
            { "status", (int)response.StatusCode },
        };
        Charge.Add(response.Headers.RequestCharge, tags);
        Duration.Record(Stopwatch.GetElapsedTime(started).TotalMilliseconds, tags);

        // The last attempt is in the count too when it failed.
        var failed = response.Diagnostics.GetFailedRequestCount() - (response.IsSuccessStatusCode ? 0 : 1);
        if (failed > 0)
        {
            Retries.Add(failed, tags);
        }

        return response;
    }

    // dbs/{database}/colls/{container}/docs/{item}
    private static string Container(string address) =>
        address.Trim('/').Split('/') is [_, _, "colls", var container, ..] && CosmosContainers.All.Any(known => known.Name == container) ? container : "other";

    private static string Operation(RequestMessage request) => request.Method.Method switch
    {
        "GET" => "read",
        "PUT" => "replace",
        "DELETE" => "delete",
        "POST" when request.Headers["x-ms-cosmos-is-query-plan-request"] is not null => "plan",
        "POST" when request.Headers["x-ms-documentdb-isquery"] is not null || request.Headers["Content-Type"] is "application/query+json" => "query",
        "POST" when request.Headers["x-ms-documentdb-is-upsert"] is not null => "upsert",
        "POST" => "create",
        _ => "other",
    };
}
