using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Invoer;

/// <summary>Controleert een enkele waarde: tekst, getal, dag, keuze, of een waarde met een eigen schrijfwijze.</summary>
internal static class Waardecontrole
{
    // Outside these limits nobody works and no date arithmetic of the law can overflow.
    private static readonly DateOnly Vroegst = new(1900, 1, 1);
    private static readonly DateOnly Laatst = new(2199, 12, 31);
    private const decimal Grootst = 1_000_000_000;

    /// <summary>De fouten van een waarde; leeg als zij gelezen kan worden.</summary>
    public static IEnumerable<Weigering> Fouten(JsonElement element, JsonTypeInfo contract, string pad)
    {
        if (contract.Type.IsEnum)
        {
            return Keuze(element, contract.Type, pad);
        }

        if (Verwacht(contract.Type) is { } verwacht)
        {
            return verwacht.Soorten.Contains(element.ValueKind) ? Gelezen(element, contract, pad, verwacht.Omschrijving) : [Onjuist(pad, verwacht.Omschrijving)];
        }

        return Gelezen(element, contract, pad, null);
    }

    private static (JsonValueKind[] Soorten, string Omschrijving)? Verwacht(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => ([JsonValueKind.String], "een tekst"),
        TypeCode.Boolean => ([JsonValueKind.True, JsonValueKind.False], "true of false"),
        TypeCode.Int32 or TypeCode.Int64 => ([JsonValueKind.Number], "een geheel getal"),
        TypeCode.Decimal or TypeCode.Double => ([JsonValueKind.Number], "een getal"),
        _ when type == typeof(DateOnly) => ([JsonValueKind.String], "een dag zoals 2026-01-31"),
        _ when type == typeof(TimeOnly) => ([JsonValueKind.String], "een tijd zoals 09:30:00"),
        _ when type == typeof(DateTimeOffset) => ([JsonValueKind.String], "een tijdstip zoals 2026-01-31T09:00:00Z"),
        _ => null,
    };

    private static IEnumerable<Weigering> Keuze(JsonElement element, Type type, string pad)
    {
        if (element.ValueKind is not JsonValueKind.String)
        {
            return [Onjuist(pad, "een tekst")];
        }

        string[] namen = [.. Enum.GetValues(type).Cast<object>().Select(waarde => JsonSerializer.SerializeToElement(waarde, type, JobcoachJson.Options).GetString()!)];
        return namen.Contains(element.GetString()) ? [] : [new("waarde-onbekend", $"Kies uit: {string.Join(", ", namen)}.", pad)];
    }

    private static IEnumerable<Weigering> Gelezen(JsonElement element, JsonTypeInfo contract, string pad, string? omschrijving)
    {
        try
        {
            var waarde = element.Deserialize(contract);
            return Grens(waarde) is { } grens ? [new("waarde-ongeldig", grens, pad)] : Onbekend(element, waarde, contract, pad);
        }
        catch (Exception fout) when (fout is JsonException or ArgumentException or InvalidOperationException or FormatException or OverflowException or NotSupportedException)
        {
            // A value with its own notation says what it expects; what the serializer says is for programmers.
            var uitleg = omschrijving is not null ? $"Verwacht: {omschrijving}." : fout is JsonException && fout.Message.StartsWith("Verwacht", StringComparison.Ordinal) ? fout.Message : "Deze waarde kan niet.";
            return [new("waarde-ongeldig", uitleg, pad)];
        }
    }

    private static string? Grens(object? waarde) => waarde switch
    {
        DateOnly dag when dag < Vroegst || dag > Laatst => "Vul een dag tussen 1900 en 2200 in.",
        Periode periode when periode.Van < Vroegst || periode.TotEnMet > Laatst => "Een periode ligt tussen 1900 en 2200.",
        int getal when Math.Abs((decimal)getal) > Grootst => $"Een getal ligt tussen -{Grootst} en {Grootst}.",
        decimal getal when Math.Abs(getal) > Grootst => $"Een getal ligt tussen -{Grootst} en {Grootst}.",
        _ => null,
    };

    // A value with its own notation may be an object (Periode): fields that it does not write it did not read either.
    private static IEnumerable<Weigering> Onbekend(JsonElement element, object? waarde, JsonTypeInfo contract, string pad)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            return [];
        }

        var geschreven = JsonSerializer.SerializeToElement(waarde, contract);
        return [.. element.EnumerateObject().Where(veld => !geschreven.TryGetProperty(veld.Name, out _)).Select(veld =>
            new Weigering("veld-onbekend", "Dit veld bestaat hier niet.", Jsonpad.Onder(pad, veld.Name)))];
    }

    private static Weigering Onjuist(string pad, string verwacht) => new("type-onjuist", $"Verwacht: {verwacht}.", pad);
}
