using Jobcoach.Workflow.Durable;

namespace Jobcoach.Functions.Tests.Durable;

/// <summary>An activity that remembers its calls.</summary>
internal sealed class Recorder
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public IActivityDefinition Definition => new ActivityDefinition<string, int>("Record", (_, line, _) =>
    {
        lock (_lines)
        {
            _lines.Add(line);
            return Task.FromResult(_lines.Count);
        }
    });

    public static Task RecordAsync(IOrchestrationContext context, string line) => context.CallActivityAsync<int>("Record", line);
}
