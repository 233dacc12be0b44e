using Azure.Storage.Blobs;
using Jobcoach.Azure.Blobs;
using Jobcoach.Azure.Tests.Blobs;
using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.TestSupport.Servers;

[assembly: AssemblyFixture(typeof(Azurite))]

namespace Jobcoach.Azure.Tests.Blobs;

/// <summary>Blob storage for all tests of this assembly; every test takes a container of its own.</summary>
public sealed class Azurite : IAsyncLifetime
{
    // The account that every emulator of Azure Storage has; it is documented and no secret.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private NodeServer? _server;

    /// <summary>How to reach it.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint=http://127.0.0.1:{_server!.Port}/{Account};";

    public async ValueTask InitializeAsync() => _server = await NodeServer.StartAsync(
        "tests/Jobcoach.Azure.Tests/servers", "node_modules/azurite/dist/src/blob/main.js",
        port => ["--blobHost", "127.0.0.1", "--blobPort", $"{port}", "--inMemoryPersistence", "--skipApiVersionCheck", "--silent", "--disableTelemetry"]);

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>The name of a container that nobody else uses; it is not there yet.</summary>
    internal static string NewContainer() => $"test-{Guid.NewGuid():N}";

    /// <summary>A container, as seen by somebody with the key.</summary>
    internal BlobContainerClient Container(string name) => new(ConnectionString, name);

    /// <summary>The store of a container, and of nobody's identity.</summary>
    internal BlobDocumentStore Open(string container, TimeProvider clock) =>
        BlobDocumentStore.Open(new(null, ConnectionString, container), () => throw new InvalidOperationException("A connection string needs no identity."), clock);
}
