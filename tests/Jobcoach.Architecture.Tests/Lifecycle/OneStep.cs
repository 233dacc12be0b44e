using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Architecture.Tests.Lifecycle;

/// <summary>A context in which one step is due, after which the zaak has come to its end.</summary>
internal sealed class OneStep(Zaakstand due) : IOrchestrationContext
{
    private readonly List<string> _called = [];

    public IReadOnlyList<string> Called => _called;

    public string InstanceId => "zaak-test";

    public DateTimeOffset CurrentUtcDateTime => DateTimeOffset.UnixEpoch;

    public Task<TResult> CallActivityAsync<TResult>(string activity, object? input)
    {
        _called.Add(activity);
        var answer = _called.Count == 1 ? due : new Zaakstand(Fase.Vernietigd, null, DateTimeOffset.UnixEpoch);
        return Task.FromResult((TResult)(object)answer);
    }

    public Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancelled) => throw new InvalidOperationException("Nothing to wait for.");

    public Task WaitForExternalEventAsync(string signal, CancellationToken cancelled) => throw new InvalidOperationException("Nothing to wait for.");

    public void ContinueAsNew(object? input) => throw new InvalidOperationException("The zaak has come to its end.");
}
