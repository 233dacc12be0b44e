using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.TestSupport.Durable;
using Jobcoach.Workflow.Durable;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Embedded.Tests.Engine;

/// <summary>The embedded engine on a file of its own and a clock that the test moves.</summary>
internal sealed class EmbeddedHost : IOrchestrationHost, IServiceProvider
{
    private readonly SqliteOptions _file = SqliteOptions.Temporary();


    public EmbeddedHost(OrchestrationRegistry registry, EngineOptions? options = null)
    {
        Registry = registry;
        Options = options ?? new EngineOptions();
        Engine = Open(null);
    }

    public OrchestrationRegistry Registry { get; private set; }

    public EngineOptions Options { get; }

    public EmbeddedEngine Engine { get; private set; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero));

    public IOrchestrationClient Client => Engine;

    public DateTimeOffset Now => Clock.GetUtcNow();

    public Task SettleAsync() => Engine.RunUntilIdleAsync(CancellationToken.None);

    public Task AdvanceAsync(TimeSpan time) => Engine.RunUntilAsync(Now + time, Clock.SetUtcNow, CancellationToken.None);

    public Task RestartAsync() => RestartAsync(Registry);

    /// <summary>Restarts with other code, or with a probe on its commits.</summary>
    public async Task RestartAsync(OrchestrationRegistry registry, ICommitProbe? probe = null)
    {
        await Engine.DisposeAsync();
        Registry = registry;
        Engine = Open(probe);
    }

    public object? GetService(Type serviceType) => null;

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        SqliteDatabase.Delete(_file.Path);
    }

    private EmbeddedEngine Open(ICommitProbe? probe) =>
        new(_file with { DeleteOnDispose = false, Probe = probe }, Registry, this, Clock, Options, NullLogger<EmbeddedEngine>.Instance);
}
