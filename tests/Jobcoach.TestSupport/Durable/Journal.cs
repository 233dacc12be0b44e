using System.Collections.Concurrent;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.TestSupport.Durable;

/// <summary>What activities of a test did, in order.</summary>
public sealed class Journal
{
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>Everything noted so far.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>Notes a line.</summary>
    public void Note(string line) => _lines.Enqueue(line);

    /// <summary>An activity that notes its input and gives it back.</summary>
    public IActivityDefinition Activity(string name = "Noteer") => new ActivityDefinition<string, string>(name, (_, input, _) =>
    {
        Note(input);
        return Task.FromResult(input);
    });
}
