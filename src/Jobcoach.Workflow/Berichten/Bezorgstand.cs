using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jobcoach.Workflow.Berichten;

/// <summary>Hoe een ronde bezorgen eindigde.</summary>
public enum Bezorguitslag
{
    /// <summary>Er hoeft niets meer: bezorgd, op papier gezet of vervallen.</summary>
    Klaar,

    /// <summary>Later weer.</summary>
    Opnieuw,

    /// <summary>Opgegeven: het staat bij wat mislukte, en beheer ziet het.</summary>
    Opgegeven,
}

/// <summary>Wat de orkestratie van de bezorging hoort.</summary>
/// <param name="Uitslag">Hoe het eindigde.</param>
/// <param name="Op">Wanneer weer, UTC; alleen bij <see cref="Bezorguitslag.Opnieuw"/>.</param>
/// <remarks>WARNING: part of stored histories; see the golden tests before changing it. Histories of before the outbox say <c>true</c>.</remarks>
[JsonConverter(typeof(Converter))]
public sealed record Bezorgstand(Bezorguitslag Uitslag, DateTimeOffset? Op = null)
{
    internal sealed class Converter : JsonConverter<Bezorgstand>
    {
        public override Bezorgstand? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType is JsonTokenType.True)
            {
                return new(Bezorguitslag.Klaar);
            }

            var stand = JsonSerializer.Deserialize<Vorm>(ref reader, options);
            return stand is null ? null : new(stand.Uitslag, stand.Op);
        }

        public override void Write(Utf8JsonWriter writer, Bezorgstand value, JsonSerializerOptions options)
        {
            if (value is { Uitslag: Bezorguitslag.Klaar })
            {
                writer.WriteBooleanValue(true);
                return;
            }

            JsonSerializer.Serialize(writer, new Vorm(value.Uitslag, value.Op), options);
        }

        private sealed record Vorm(Bezorguitslag Uitslag, DateTimeOffset? Op);
    }
}
