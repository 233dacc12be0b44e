using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Engine.Replay;

/// <summary>A called activity whose result the code may be waiting for.</summary>
internal abstract class OpenActivity(string name)
{
    public string Name => name;

    public abstract void Complete(string? json);

    public abstract void Fail(string errorType);
}

/// <inheritdoc/>
internal sealed class OpenActivity<T>(string name) : OpenActivity(name)
{
    private readonly TaskCompletionSource<T> _completion = new();

    public Task<T> Task => _completion.Task;

    public override void Complete(string? json) => _completion.SetResult(DurableJson.Read<T>(json));

    public override void Fail(string errorType) => _completion.SetException(new ActivityFailedException(Name, errorType));
}
