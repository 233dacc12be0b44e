using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>A body with one thing wrong.</summary>
/// <param name="Wat">What was done to it.</param>
/// <param name="Inhoud">The bytes.</param>
/// <param name="Veld">The field that an answer must name, if it must be refused; null if the body may be fine after all.</param>
internal sealed record Verminkt(string Wat, byte[] Inhoud, string? Veld = null);

/// <summary>Spoils a good body field by field: every field absent, null, of each other type, and with values that no form has.</summary>
internal static class Verminking
{
    private static readonly string Lang = new('a', 100_000);

    private static readonly (string Naam, string Json)[] Teksten =
    [
        ("unknown word", "\"bestaat-niet\""),
        ("empty text", "\"\""),
        ("blanks", "\"\\u00a0\\u2003 \""),
        ("NUL", "\"a\\u0000b\""),
        ("lone surrogate", "\"\\ud800\""),
        ("swapped surrogates", "\"\\udc00\\ud800\""),
        ("right to left", "\"\\u202egnirts\\u202c\\u2066x\""),
        ("zero width", "\"a\\u200b\\u200d\\ufeffb\""),
        ("combining", "\"e" + string.Concat(Enumerable.Repeat("\\u0301", 200)) + "\""),
        ("control characters", "\"a\\u0001\\u001b[2J\\r\\n\\u007f\""),
        ("noncharacter", "\"\\uffff\\ufdd0\""),
        ("SQL", "\"'; DROP TABLE Zaken; --\""),
        ("HTML", "\"<script>alert(1)</script>{{7*7}}${x}%s%n\""),
        ("path", "\"../../../../etc/passwd\\u0000.pdf\""),
        ("first day", "\"0001-01-01\""),
        ("last day", "\"9999-12-31\""),
        ("no day", "\"2015-02-30\""),
        ("leap second", "\"2015-06-30T23:59:60Z\""),
        ("longest duration", "\"P999999999D\""),
        ("negative duration", "\"-PT1H\""),
        ("long text", $"\"{Lang}\""),
    ];

    private static readonly (string Naam, string Json)[] Getallen =
    [
        ("negative", "-1"),
        ("zero", "0"),
        ("negative zero", "-0.0"),
        ("fraction", "0.333333333333333333333333333333"),
        ("int overflow", "2147483648"),
        ("int end", "2147483647"),
        ("long overflow", "9223372036854775808"),
        ("decimal end", "79228162514264337593543950335"),
        ("double end", "1e308"),
        ("too large for all", "1e999999"),
        ("tiny", "1e-999"),
        ("many digits", new string('9', 5000)),
    ];

    private static readonly (string Soort, string Json)[] Soorten =
    [
        ("text", "\"x\""),
        ("number", "7"),
        ("boolean", "true"),
        ("list", "[[1]]"),
        ("object", "{\"onverwacht\":1}"),
    ];

    public static IEnumerable<Verminkt> Van(JsonObject goed)
    {
        foreach (var (pad, waarde) in Velden(goed).ToList())
        {
            yield return new($"without {pad}", Met(goed, pad, null));
            yield return new($"{pad} null", Met(goed, pad, "null"));
            var soort = Soort(waarde);
            foreach (var (ander, json) in Soorten.Where(een => een.Soort != soort))
            {
                yield return new($"{pad} {ander} for {soort}", Met(goed, pad, json), pad);
            }

            foreach (var (naam, json) in soort switch { "text" => Teksten, "number" => Getallen, _ => [] })
            {
                yield return new($"{pad} {naam}", Met(goed, pad, json));
            }

            if (soort is "list")
            {
                var eerste = waarde!.AsArray().FirstOrDefault()?.ToJsonString() ?? "null";
                yield return new($"{pad} empty", Met(goed, pad, "[]"));
                yield return new($"{pad} of null", Met(goed, pad, "[null]"), pad);
                yield return new($"{pad} twice the same", Met(goed, pad, $"[{eerste},{eerste}]"));
                yield return new($"{pad} of 5000", Met(goed, pad, $"[{string.Join(',', Enumerable.Repeat(eerste, 5000).Select(een => een.Length < 200 ? een : "{}"))}]"), pad);
                yield return new($"{pad} of 5000 strangers", Met(goed, pad, $"[{string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"x{i}\""))}]"), pad);
            }

            if (soort is "object")
            {
                yield return new($"{pad} empty", Met(goed, pad, "{}"));
                yield return new($"{pad} with a stranger", Met(goed, $"{pad}.vreemd", "1"), $"{pad}.vreemd");
            }
        }
    }

    /// <summary>All fields below an object with the path that answers use; of a list the first two places, because the others are alike.</summary>
    public static IEnumerable<(string Pad, JsonNode? Waarde)> Velden(JsonNode? knoop, string pad = "") => knoop switch
    {
        JsonObject velden => velden.SelectMany(veld => Een(veld.Value, pad.Length == 0 ? veld.Key : $"{pad}.{veld.Key}")),
        JsonArray leden => leden.Take(2).SelectMany((lid, plaats) => Een(lid, $"{pad}[{plaats}]")),
        _ => [],
    };

    /// <summary>The body with the value at a path replaced by this JSON, or taken away.</summary>
    public static byte[] Met(JsonObject goed, string pad, string? json)
    {
        // Text that JsonNode would not write (half characters, numbers of any length) goes in afterwards.
        const string Plek = "\u0001plek\u0001";
        var kopie = goed.DeepClone().AsObject();
        JsonNode knoop = kopie;
        var stappen = Stappen(pad);
        foreach (var stap in stappen.SkipLast(1))
        {
            knoop = stap is int plaats ? knoop[plaats]! : knoop[(string)stap]!;
        }

        switch (stappen[^1], json)
        {
            case (int plaats, null):
                knoop.AsArray().RemoveAt(plaats);
                break;
            case (string naam, null):
                knoop.AsObject().Remove(naam);
                break;
            case (int plaats, _):
                knoop[plaats] = Plek;
                break;
            case (string naam, _):
                knoop[naam] = Plek;
                break;
        }

        return Encoding.UTF8.GetBytes(kopie.ToJsonString().Replace("\"\\u0001plek\\u0001\"", json, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Pad, JsonNode? Waarde)> Een(JsonNode? waarde, string pad) => Velden(waarde, pad).Prepend((pad, waarde));

    private static List<object> Stappen(string pad) =>
    [
        .. pad.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Select(stap => stap[0] == '[' ? int.Parse(stap[1..^1], CultureInfo.InvariantCulture) : (object)stap),
    ];

    private static string Soort(JsonNode? waarde) => waarde?.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => "text",
        System.Text.Json.JsonValueKind.Number => "number",
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
        System.Text.Json.JsonValueKind.Array => "list",
        System.Text.Json.JsonValueKind.Object => "object",
        _ => "null",
    };
}
