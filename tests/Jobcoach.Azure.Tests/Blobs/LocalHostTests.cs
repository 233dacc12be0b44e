using System.Net;
using Azure.Storage.Blobs.Models;
using Jobcoach.Azure.Blobs;
using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost;
using Jobcoach.Workflow.Documenten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Azure.Tests.Blobs;

/// <summary>The program of a laptop with its documents on Azurite.</summary>
public sealed class LocalHostTests(Azurite azurite)
{
    private readonly string _container = Azurite.NewContainer();

    [Fact]
    public async Task Documents_go_to_the_container_and_the_rest_stays_in_the_folder()
    {
        await using var app = Build();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        var document = await app.Services.GetRequiredService<IDocumentStore>()
            .BewaarAsync(Nummer(1), new MemoryStream("inhoud"u8.ToArray()), "application/pdf", 1000, CancellationToken.None);

        Assert.True(await azurite.Container(_container).GetBlobClient($"{Nummer(1)}/{document.Id}").ExistsAsync());
        Assert.Empty(await app.Services.GetRequiredService<EmbeddedStorage>().Documenten.LijstAsync(Nummer(1), CancellationToken.None));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/v1/gezondheid")).StatusCode);
        await app.StopAsync();
    }

    [Fact]
    public async Task A_container_that_is_open_to_the_public_is_not_served()
    {
        await azurite.Container(_container).CreateAsync(PublicAccessType.Blob);
        await using var app = Build();

        await Assert.ThrowsAsync<BlobCheckException>(() => app.StartAsync());
    }

    private WebApplication Build() => Toepassing.Bouw(
        new() { Opslag = EmbeddedStorageOptions.Temporary(), Adressen = "http://127.0.0.1:0", Documenten = new(null, azurite.ConnectionString, _container) },
        builder => builder.Logging.ClearProviders());
}
