using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Waarden;

/// <summary>Leest en schrijft een waarde als JSON-getal via haar eigen Probeer-functie.</summary>
public abstract class GetalJson<T>(GetalJson<T>.Lezer lees, Func<T, decimal> schrijf, string verwacht) : JsonConverter<T>
    where T : notnull
{
    /// <summary>Maakt een waarde van een getal; onwaar als het getal geen waarde is.</summary>
    public delegate bool Lezer(decimal getal, [NotNullWhen(true)] out T? waarde);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetDecimal(out var getal) && lees(getal, out var waarde)
            ? waarde
            : throw new JsonException($"Verwacht: {verwacht}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(schrijf(value));
}
