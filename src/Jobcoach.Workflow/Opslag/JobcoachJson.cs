using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Hoe domeingegevens als JSON geschreven worden: hetzelfde in opslag en API.</summary>
/// <remarks>WARNING: stored documents are read back with these settings; a change needs a migration.</remarks>
public static class JobcoachJson
{
    /// <summary>camelCase, enums as camelCase text, dates as ISO 8601; nothing is left out when reading back.</summary>
    public static JsonSerializerOptions Options { get; } = Maak();

    private static JsonSerializerOptions Maak()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // A posted family (Besluituitkomst) may name its kind anywhere in the object.
            AllowOutOfOrderMetadataProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            MaxDepth = 32,
            NumberHandling = JsonNumberHandling.Strict,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
