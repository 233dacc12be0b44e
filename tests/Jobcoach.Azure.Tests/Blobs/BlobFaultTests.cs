using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Jobcoach.Azure.Blobs;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Documenten;
using Microsoft.Extensions.Time.Testing;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Azure.Tests.Blobs;

/// <summary>What happens when the network or the service fails under way.</summary>
public sealed class BlobFaultTests(Azurite azurite)
{
    private const string Hash = "d7e97c74572ca14e0d8fa46583f74d3211594d19b3d0fc5e1a2fcefc0cf964fb"; // of "inhoud"

    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly string _container = Azurite.NewContainer();

    [Fact]
    public async Task A_store_that_keeps_failing_is_tried_five_times()
    {
        var network = new StubTransport((_, _, _) => throw new IOException("The connection was reset."));
        var store = Store(network);

        await Assert.ThrowsAnyAsync<Exception>(() => StoreAsync(store));

        Assert.Equal(5, network.Count);
    }

    [Fact]
    public async Task A_lost_answer_makes_no_second_document()
    {
        var network = new StubTransport(async (_, number, send) =>
        {
            await send();
            if (number == 1)
            {
                throw new IOException("The connection was reset.");
            }
        });
        await azurite.Container(_container).CreateAsync();
        var store = Store(network);

        var document = await StoreAsync(store);

        Assert.Equal(Nu, document.BewaardOp);
        Assert.Equal([document], await store.LijstAsync(Nummer(1), Never));
    }

    [Fact]
    public async Task A_document_that_vanishes_each_time_is_a_fault_and_no_endless_loop()
    {
        var network = new StubTransport(async (message, _, send) =>
        {
            await send();
            if (message.Request.Method == global::Azure.Core.RequestMethod.Put)
            {
                // Somebody created it just before, and destroys it just after.
                await azurite.Container(_container).GetBlobClient($"{Nummer(1)}/{Hash}").DeleteIfExistsAsync();
            }
            else
            {
                await azurite.Container(_container).GetBlobClient($"{Nummer(1)}/{Hash}").UploadAsync(new MemoryStream(), overwrite: true);
            }
        });
        var container = azurite.Container(_container);
        await container.CreateAsync();
        await container.GetBlobClient($"{Nummer(1)}/{Hash}").UploadAsync(new MemoryStream());

        await Assert.ThrowsAsync<IOException>(() => StoreAsync(Store(network)));
    }

    private static Task<Document> StoreAsync(BlobDocumentStore store) =>
        store.BewaarAsync(Nummer(1), new MemoryStream("inhoud"u8.ToArray()), "application/pdf", 1000, Never);

    private BlobDocumentStore Store(HttpPipelineTransport network)
    {
        var options = BlobConnection.Options();
        options.Transport = network;
        options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        return new(new BlobContainerClient(azurite.ConnectionString, _container, options), new FakeTimeProvider(Nu));
    }
}
