using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// Measures every request: what it cost, how long it took and how it ended. The tags name container, operation and status, never an item or a partition.
/// </summary>
internal sealed partial class RequestMeter : RequestHandler
{
    /// <summary>The meter that a host subscribes to.</summary>
    public const string Name = "Jobcoach.Azure";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<double> Charge = Meter.CreateCounter<double>("jobcoach.cosmos.request_charge", "{RU}", "Request units that Cosmos DB charged");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("jobcoach.cosmos.duration", "ms", "Time of a request with its retries");
    private static readonly Counter<long> Throttled = Meter.CreateCounter<long>("jobcoach.cosmos.throttled", "{attempt}", "Attempts that were refused because too much was asked");

    // Attempts are told only in the diagnostics of a request, which are dear to write out. Who was refused has waited; quick requests are not looked at.
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(15);

    public override async Task<ResponseMessage> SendAsync(RequestMessage request, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var response = await base.SendAsync(request, cancellationToken);
        var took = Stopwatch.GetElapsedTime(started);
        var tags = new TagList
        {
            { "container", Container(request.RequestUri.OriginalString) },
            { "operation", Operation(request) },
            { "status", (int)response.StatusCode },
        };
        Charge.Add(response.Headers.RequestCharge, tags);
        Duration.Record(took.TotalMilliseconds, tags);

        if (took > Quick && Refused(response.Diagnostics.ToString()) is > 0 and var refused)
        {
            Throttled.Add(refused, tags);
        }

        return response;
    }

    // {"Summary":{"DirectCalls":{"(429, 3200)":3,"(201, 0)":1}}, …
    private static long Refused(string diagnostics) =>
        Summary().Matches(diagnostics[..Math.Min(diagnostics.Length, 400)]).Sum(count => long.Parse(count.Groups["times"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"""\(429, [0-9]+\)"":(?<times>[0-9]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Summary();

    // dbs/{database}/colls/{container}/docs/{item}
    internal static string Container(string address) =>
        address.Trim('/').Split('/') is [_, _, "colls", var container, ..] && CosmosContainers.All.Any(known => known.Name == container) ? container : "other";

    internal static string Operation(RequestMessage request) => request.Method.Method switch
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
