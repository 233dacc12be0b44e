using Jobcoach.Workflow.Durable;

namespace Jobcoach.TestSupport.Durable;

/// <summary>An engine under the contract tests.</summary>
public interface IOrchestrationHost : IAsyncDisposable
{
    /// <summary>The engine as the outside world sees it.</summary>
    IOrchestrationClient Client { get; }

    /// <summary>The time of the engine.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Runs, or waits, until the engine has nothing to do at its present time.</summary>
    Task SettleAsync();

    /// <summary>Lets time pass, with everything that becomes due on the way.</summary>
    Task AdvanceAsync(TimeSpan time);

    /// <summary>Stops the engine and starts another on the same storage.</summary>
    Task RestartAsync();
}
