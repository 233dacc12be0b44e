using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Waarden;

/// <summary>Leest en schrijft een waarde als JSON-tekst via haar eigen TryParse, zodat ook opgeslagen waarden niet fout kunnen zijn.</summary>
public abstract class TekstJson<T>(TekstJson<T>.Lezer lees, Func<T, string> schrijf, string verwacht) : JsonConverter<T>
    where T : notnull
{
    /// <summary>Leest een waarde; onwaar als de tekst geen waarde is.</summary>
    public delegate bool Lezer(string? tekst, [NotNullWhen(true)] out T? waarde);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && lees(reader.GetString(), out var waarde)
            ? waarde
            : throw new JsonException($"Verwacht: {verwacht}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(schrijf(value));
}
