using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Tests.Waarden;

/// <summary>JSON as the stores and the API write it.</summary>
internal static class Rondreis
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Schrijf<T>(T waarde) => JsonSerializer.Serialize(waarde, Options);

    public static T Lees<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    /// <summary>Writes, reads and writes again: the text says everything that the value says, or the second text differs.</summary>
    public static T AssertBlijftGelijk<T>(T waarde)
    {
        var json = Schrijf(waarde);

        var terug = Lees<T>(json);

        Assert.Equal(json, Schrijf(terug));
        return terug;
    }
}
