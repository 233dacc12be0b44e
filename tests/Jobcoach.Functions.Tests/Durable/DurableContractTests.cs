using Jobcoach.TestSupport.Durable;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>The contract of orchestrations on Durable Task.</summary>
public sealed class DurableContractTests : OrchestrationContract
{
    /// <summary>Long enough for a turn and its activities, on a machine that is busy.</summary>
    protected override TimeSpan Tick => TimeSpan.FromMilliseconds(250);

    protected override async Task<IOrchestrationHost> StartHostAsync(OrchestrationRegistry registry) => await TestHub.StartAsync(registry);
}
