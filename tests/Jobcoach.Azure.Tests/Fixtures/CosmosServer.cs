using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Servers;

[assembly: AssemblyFixture(typeof(CosmosServer))]

namespace Jobcoach.Azure.Tests.Fixtures;

/// <summary>
/// Where the tests of Cosmos DB go: a server of their own, or the account of <c>JOBCOACH_TEST_COSMOS</c> (a connection string; it must read with Strong consistency).
/// Every test has a database of its own, which is removed when it ends.
/// </summary>
public sealed class CosmosServer : IAsyncLifetime
{
    // The server asks for a key and does not look at it.
    private const string AnyKey = "AAAA";

    private NodeServer? _server;

    /// <summary>How to reach it.</summary>
    internal string ConnectionString { get; private set; } = "";

    /// <summary>Whether it is our own server, with its defects.</summary>
    internal bool IsOwn => _server is not null;

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("JOBCOACH_TEST_COSMOS") is { Length: > 0 } account)
        {
            ConnectionString = account;
            return;
        }

        _server = await NodeServer.StartAsync("tests/Jobcoach.Azure.Tests/servers", "cosmos.cjs", port => [$"{port}"]);
        ConnectionString = $"AccountEndpoint=http://127.0.0.1:{_server.Port}/;AccountKey={AnyKey}";
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
