using Jobcoach.Azure.Blobs;

namespace Jobcoach.LocalHost;

/// <summary>Kijkt voordat het programma loopt of de container van de documenten deugt, en maakt haar als zij er niet is.</summary>
internal sealed class Blobcontrole(BlobDocumentStore documenten) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => documenten.CheckAsync(create: true, cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
