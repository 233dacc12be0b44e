using System.Text.Json;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Functions.Durable;

/// <summary>
/// What a generation of an orchestration gets as input: the input of its function, and what Durable Task does not count for us.
/// </summary>
/// <remarks>WARNING: part of stored histories; renaming a member breaks running instances.</remarks>
/// <param name="Number">How many times the instance continued as new, plus one.</param>
/// <param name="StartedAt">When the first generation began, UTC; null in the first one. Backends keep only the start of the current generation.</param>
/// <param name="Input">The input of the orchestrator function.</param>
internal sealed record Generation(int Number, DateTimeOffset? StartedAt, JsonElement? Input)
{
    public static Generation First(object? input) => new(1, null, AsJson(input));

    /// <param name="startedAt">When the current generation began, UTC.</param>
    /// <param name="input">The input of the next one.</param>
    public Generation Next(DateTimeOffset startedAt, object? input) => new(Number + 1, StartedAt ?? startedAt, AsJson(input));

    private static JsonElement? AsJson(object? input) =>
        input is null ? null : JsonSerializer.SerializeToElement(input, input.GetType(), DurableJson.Options);
}
