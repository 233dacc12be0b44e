using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Tests.Formulieren;

internal static class FormulierJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Schrijf<T>(T waarde) => JsonSerializer.Serialize(waarde, Options);

    public static T Lees<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidOperationException("De tekst is null.");
}
