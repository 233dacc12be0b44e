using System.Text.Json;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Regeldekking;

/// <summary>The parameters of a scheme by their path in the file, places in a list left out: <c>regimes.intensiteit.waarden</c>.</summary>
public static class Parameters
{
    /// <summary>The paths of all parameters that the model has.</summary>
    public static IReadOnlyList<string> Model { get; } = [.. Paden(typeof(Regeling), "").Distinct()];

    /// <summary>Every path that a file can have, also of what is no parameter with a source: <c>regimes.rang</c>.</summary>
    public static IReadOnlyList<string> Velden { get; } = [.. Alle(typeof(Regeling), "").Distinct()];

    /// <summary>The paths of the terms of a scheme: number and extension of one term are one rule, so a test may name the term.</summary>
    public static IReadOnlyList<string> Termijnen { get; } =
        [.. typeof(Termijnregels).GetProperties().Where(veld => veld.PropertyType == typeof(Termijnregel)).Select(veld => $"termijnen.{Veld(veld.Name)}")];

    /// <summary>Whether a trait names the parameter: by its path, or by the term that it belongs to.</summary>
    public static bool Noemt(string kenmerk, string pad) =>
        kenmerk == pad || (Termijnen.Contains(kenmerk) && pad.StartsWith(kenmerk + ".", StringComparison.Ordinal));

    /// <summary>The paths that have a value in a scheme.</summary>
    public static IReadOnlyList<string> MetWaarde(Bestand regeling)
    {
        using var document = JsonDocument.Parse(regeling.Tekst);
        return [.. Ingevuld(document.RootElement, "").Distinct()];
    }

    private static IEnumerable<string> Paden(Type type, string pad) => type.GetProperties()
        .Where(veld => veld.SetMethod is not null)
        .SelectMany(veld => Onder(veld.PropertyType, pad.Length == 0 ? Veld(veld.Name) : $"{pad}.{Veld(veld.Name)}"));

    private static IEnumerable<string> Alle(Type type, string pad) =>
        from veld in type.GetProperties()
        where veld.SetMethod is not null
        let hier = pad.Length == 0 ? Veld(veld.Name) : $"{pad}.{Veld(veld.Name)}"
        let kern = veld.PropertyType is { IsGenericType: true } lijst && lijst.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? lijst.GetGenericArguments()[0] : veld.PropertyType
        from naam in kern is { IsClass: true, IsGenericType: false, Namespace: "Jobcoach.Domain.Regelingen" } ? Alle(kern, hier).Prepend(hier) : [hier]
        select naam;

    private static IEnumerable<string> Onder(Type type, string pad) =>
        !type.IsGenericType ? type is { IsClass: true, Namespace: "Jobcoach.Domain.Regelingen" } ? Paden(type, pad) : []
        : type.GetGenericTypeDefinition() == typeof(Param<>) ? [pad]
        : type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? Onder(type.GetGenericArguments()[0], pad)
        : [];

    private static IEnumerable<string> Ingevuld(JsonElement element, string pad) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("waarde", out var waarde) => waarde.ValueKind is JsonValueKind.Null ? [] : [pad],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(veld => Ingevuld(veld.Value, pad.Length == 0 ? veld.Name : $"{pad}.{veld.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(lid => Ingevuld(lid, pad)),
        _ => [],
    };

    private static string Veld(string naam) => JsonNamingPolicy.CamelCase.ConvertName(naam);
}
