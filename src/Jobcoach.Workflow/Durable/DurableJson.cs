using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jobcoach.Workflow.Durable;

/// <summary>How messages of orchestrations are written.</summary>
/// <remarks>WARNING: these settings are part of stored histories; changing them can break running instances.</remarks>
public static class DurableJson
{
    /// <summary>The settings, for the adapter of the Azure engine.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Reads a message; a missing message is the default value.</summary>
    public static T Read<T>(string? json) => json is null ? default! : JsonSerializer.Deserialize<T>(json, Options)!;

    /// <summary>Writes a message; null stays null.</summary>
    public static string? Write(object? value) => value is null ? null : JsonSerializer.Serialize(value, value.GetType(), Options);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
