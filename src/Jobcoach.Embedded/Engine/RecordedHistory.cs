using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Jobcoach.Embedded.Engine.Replay;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Embedded.Engine;

/// <summary>One generation of an orchestration, on paper.</summary>
/// <remarks>The JSON is a stored contract: recorded files are never edited.</remarks>
public sealed record RecordedHistory
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Name of the orchestration.</summary>
    public required string Orchestration { get; init; }

    /// <summary>Id of the instance.</summary>
    public required string InstanceId { get; init; }

    /// <summary>Input of the generation.</summary>
    public JsonNode? Input { get; init; }

    /// <summary>How the last turn ended: <c>waiting</c>, <c>completed</c>, <c>failed</c> or <c>continuedAsNew</c>.</summary>
    public required string End { get; init; }

    [JsonInclude]
    internal IReadOnlyList<RecordedTurn> Turns { get; init; } = [];

    /// <summary>Reads a recorded history.</summary>
    public static RecordedHistory Parse(string json) => JsonSerializer.Deserialize<RecordedHistory>(json, Json)!;

    /// <summary>The history as JSON, for a file.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Runs today's code over the history.</summary>
    /// <exception cref="HistoryDivergedException">The code does something else, or in another order, than when the history was made.</exception>
    public void Replay(OrchestrationRegistry registry)
    {
        var foreign = false;
        var last = Turns[^1];
        var outcome = GenerationReplay.Run(
            new Generation(Orchestration, InstanceId, Input?.ToJsonString(), [.. Turns.SkipLast(1)]),
            last,
            registry,
            TimeSpan.FromSeconds(10),
            () => foreign = true);

        if (outcome is TurnOutcome.Poisoned poisoned)
        {
            throw new HistoryDivergedException($"{Orchestration}: {poisoned.Reason}");
        }

        if (foreign)
        {
            throw new HistoryDivergedException($"{Orchestration}: {GenerationReplay.ForeignThread}");
        }

        var found = outcome.Actions.Select(action => Describe(action.Event)).Append(Name(outcome.GetType().Name));
        var expected = last.Actions.Select(Describe).Append(End);
        if (!expected.SequenceEqual(found, StringComparer.OrdinalIgnoreCase))
        {
            throw new HistoryDivergedException($"{Orchestration}: expected [{string.Join(", ", expected)}], found [{string.Join(", ", found)}].");
        }
    }

    internal static RecordedHistory From(Generation generation, string end) => new()
    {
        Orchestration = generation.Orchestration,
        InstanceId = generation.InstanceId,
        Input = generation.Input is null ? null : JsonNode.Parse(generation.Input),
        End = Name(end),
        Turns = generation.Past,
    };

    private static string Name(string outcome) => JsonNamingPolicy.CamelCase.ConvertName(outcome);

    private static string Describe(HistoryEvent action) => action.Name is null ? $"{action.Kind}" : $"{action.Kind} '{action.Name}'";
}

/// <summary>Today's code does not follow a recorded history.</summary>
public sealed class HistoryDivergedException(string message) : Exception(message);
