using Jobcoach.TestSupport.Durable;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Tests.Engine;

public sealed class EmbeddedOrchestrationTests : OrchestrationContract
{
    protected override TimeSpan Tick => TimeSpan.FromHours(1);

    protected override Task<IOrchestrationHost> StartHostAsync(OrchestrationRegistry registry) =>
        Task.FromResult<IOrchestrationHost>(new EmbeddedHost(registry));
}
