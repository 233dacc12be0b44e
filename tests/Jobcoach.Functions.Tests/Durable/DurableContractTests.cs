using Jobcoach.TestSupport.Durable;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>The contract of orchestrations on Durable Task.</summary>
public sealed class DurableContractTests : OrchestrationContract
{
    /// <summary>Long enough for a turn and its activities, on a machine that is very busy: the hub runs on the clock of the machine.</summary>
    protected override TimeSpan Tick => TimeSpan.FromSeconds(1);

    protected override async Task<IOrchestrationHost> StartHostAsync(OrchestrationRegistry registry) => await TestHub.StartAsync(registry);
}
