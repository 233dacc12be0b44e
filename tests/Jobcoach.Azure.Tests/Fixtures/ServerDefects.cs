using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Jobcoach.Azure.Tests.Fixtures;

/// <summary>Answers as Cosmos DB would where the test server does not.</summary>
internal sealed partial class ServerDefects : DelegatingHandler
{
    // How a query is spread over partitions. Ours name one partition, so there is nothing to spread: run it as it stands and give its rows in its order.
    private const string PlanOfOnePartition = """
        {"partitionedQueryExecutionInfoVersion":2,
         "queryInfo":{"distinctType":"None","orderBy":[],"orderByExpressions":[],"groupByExpressions":[],"groupByAliases":[],"aggregates":[],
           "groupByAliasToAggregateType":{},"rewrittenQuery":"","hasSelectValue":false},
         "queryRanges":[{"min":"","max":"FF","isMinInclusive":true,"isMaxInclusive":false}]}
        """;

    private static readonly HttpMessageHandler Network = new SocketsHttpHandler();

    public ServerDefects()
        : base(Network)
    {
    }

    /// <summary>What the account says of itself; the server knows only Session.</summary>
    public string Consistency { get; init; } = "Strong";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The client asks the gateway for a plan before a query with an order; the server knows no plans.
        if (request.Headers.Contains("x-ms-cosmos-is-query-plan-request"))
        {
            return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new StringContent(PlanOfOnePartition, Encoding.UTF8, "application/json") };
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Get && request.RequestUri!.AbsolutePath.Trim('/').Length == 0)
        {
            var account = await response.Content.ReadAsStringAsync(cancellationToken);
            response.Content = new StringContent(Level().Replace(account, $"\"defaultConsistencyLevel\":\"{Consistency}\""), Encoding.UTF8, "application/json");
        }

        if (request.Method == HttpMethod.Get && request.RequestUri!.AbsolutePath.Contains("/docs/", StringComparison.Ordinal))
        {
            // It does not say why something is not there: a container that is missing is the only reason it knows, and over an item it stumbles.
            if (response.StatusCode is HttpStatusCode.NotFound)
            {
                response.Headers.Add("x-ms-substatus", "1003");
            }
            else if (response.StatusCode is HttpStatusCode.InternalServerError)
            {
                response.StatusCode = HttpStatusCode.NotFound;
            }
        }

        return response;
    }

    [GeneratedRegex(@"""defaultConsistencyLevel"":\s*""\w+""")]
    private static partial Regex Level();
}
