using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Tests.Regelingen;

/// <summary>Makes the JSON Schema of a scheme file from the model and its doc comments.</summary>
internal static partial class Schemaschrijver
{
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<Dictionary<string, string>> Uitleg = new(LeesUitleg);

    public static string Schrijf()
    {
        var schema = Opties.GetJsonSchemaAsNode(typeof(Regeling), new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Beschrijf }).AsObject();
        JsonObject kop = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Regeling voor de jobcoachvoorziening",
        };
        foreach (var (naam, deel) in schema.ToList())
        {
            schema.Remove(naam);
            kop[naam] = naam == "type" ? "object" : deel;
        }

        return kop.ToJsonString(Leesbaar) + "\n";
    }

    private static JsonNode Beschrijf(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject deel)
        {
            return schema;
        }

        if (context.PropertyInfo is { } veld && veld.AssociatedParameter is null)
        {
            // Derived by the model, not written in the file.
            return new JsonObject { ["not"] = new JsonObject() };
        }

        if (deel["properties"] is JsonObject velden)
        {
            foreach (var afgeleid in velden.Where(een => een.Value?["not"] is not null).Select(een => een.Key).ToList())
            {
                velden.Remove(afgeleid);
            }
        }

        if (context.TypeInfo.Type == typeof(DateOnly) || context.TypeInfo.Type == typeof(DateOnly?))
        {
            deel["format"] = "date";
        }

        if (context.PropertyInfo?.AssociatedParameter is { } parameter && Uitleg.Value.TryGetValue($"{context.PropertyInfo.DeclaringType.Name.Split('`')[0]}.{parameter.Name}", out var zin))
        {
            deel["description"] = zin;
        }

        return deel;
    }

    /// <summary>The doc comments of the records of the model, from their source: the build writes no file of them.</summary>
    private static Dictionary<string, string> LeesUitleg()
    {
        Dictionary<string, string> uitleg = [];
        foreach (var bestand in Directory.EnumerateFiles(Path.Combine(Root(), "src/Jobcoach.Domain/Regelingen"), "*.cs"))
        {
            List<(string Naam, string Zin)> velden = [];
            foreach (var regel in File.ReadLines(bestand))
            {
                if (Veld().Match(regel) is { Success: true } veld)
                {
                    velden.Add((veld.Groups[1].Value, Etiket().Replace(veld.Groups[2].Value, "$1")));
                }
                else if (Soort().Match(regel) is { Success: true } soort)
                {
                    velden.ForEach(een => uitleg[$"{soort.Groups[1].Value}.{een.Naam}"] = een.Zin);
                    velden.Clear();
                }
            }
        }

        return uitleg;
    }

    /// <summary>The folder of the repository.</summary>
    internal static string Root()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Jobcoach.Functions.sln")))
        {
            map = map.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return map.FullName;
    }

    [GeneratedRegex("<param name=\"(\\w+)\">(.*)</param>", RegexOptions.CultureInvariant)]
    private static partial Regex Veld();

    [GeneratedRegex("record (\\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Soort();

    [GeneratedRegex("</?c>|<see cref=\"(?:\\w+\\.)*(\\w+)\" ?/>", RegexOptions.CultureInvariant)]
    private static partial Regex Etiket();
}
