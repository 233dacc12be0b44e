using Jobcoach.Embedded.Engine;

namespace Jobcoach.LocalHost.Engine;

/// <summary>Laat de engine lopen zolang de host loopt.</summary>
internal sealed class EngineService(EmbeddedEngine engine) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => engine.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => engine.StopAsync(cancellationToken);
}
