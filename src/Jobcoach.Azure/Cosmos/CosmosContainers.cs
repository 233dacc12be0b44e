using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// The containers: the one definition that the start-up check, the tests and the infrastructure (<c>infra/cosmos-containers.json</c>) use.
/// A property that no query asks for is not indexed, because every index is paid for with every write.
/// </summary>
public static class CosmosContainers
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Zaken with their facts and logboekregels, a partition per zaak.</summary>
    public static ContainerDefinition Zaken { get; } = Define("zaken", "/zaak", ["soort", "volgnummer"]);

    /// <summary>The numbers of zaken that are not destroyed, in partitions that follow each other in the order of the numbers.</summary>
    public static ContainerDefinition Levend { get; } = Define("levend", "/emmer", ["nummer"], ["emmer", "nummer"]);

    /// <summary>Lists and counts, a partition per question.</summary>
    public static ContainerDefinition Projecties { get; } = Define(
        "projecties",
        "/lijst",
        ["nummer", "fase", "werknemerId", "werkgeverId", "jobcoachorganisatieId", "soort", "vervaldag", "opVervaldag", "opSinds", "bepaaldOp", "regeling", "behandelaar", "terugOp", "regel/regeling", "termen/[]", "woorden", "plaats"],
        ["lijst", "nummer"],
        ["lijst", "fase", "nummer"],
        ["lijst", "opVervaldag"],
        ["lijst", "soort", "opVervaldag"],
        ["lijst", "opSinds"],
        ["lijst", "soort", "opSinds"],
        ["lijst", "behandelaar", "opVervaldag"],
        ["lijst", "behandelaar", "opSinds"],
        ["lijst", "plaats"]);

    /// <summary>The protected documents of persons; found by their id only.</summary>
    public static ContainerDefinition Personen { get; } = Define("personen", "/id", []);

    /// <summary>Messages that were delivered, a partition per zaak.</summary>
    public static ContainerDefinition Berichten { get; } = Define("berichten", "/zaak", ["zaak"]);

    /// <summary>What users keep for themselves, a partition per user; each says when it may vanish.</summary>
    public static ContainerDefinition Gebruikers { get; } = Define("gebruikers", "/gebruiker", ["soort"]) with { DefaultTtl = -1 };

    /// <summary>The outbox, a partition for messages and one for webhooks; what went out vanishes in the end.</summary>
    public static ContainerDefinition Uitgaand { get; } =
        Define("uitgaand", "/lijst", ["kanaal", "status", "volgorde"], ["lijst", "kanaal", "status", "volgorde"]) with { DefaultTtl = -1 };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ContainerDefinition> All { get; } = [Zaken, Levend, Projecties, Personen, Berichten, Gebruikers, Uitgaand];

    /// <summary>The definition as the templates of the infrastructure read it.</summary>
    public static string ToJson() => JsonSerializer.Serialize(All, Json).ReplaceLineEndings("\n") + "\n";

    // The partition key is a condition of every query and, unless it is the id, not indexed by itself.
    private static ContainerDefinition Define(string name, string partitionKeyPath, string[] properties, params string[][] orders) => new(
        name,
        partitionKeyPath,
        null,
        new(
            "consistent",
            true,
            [.. properties.Length == 0 ? [] : properties.Prepend(partitionKeyPath[1..]).Distinct().Select(property => new IndexPath($"/{property}/?"))],
            [new("/*"), new("/\"_etag\"/?")],
            [.. orders.Select(order => order.Select(property => new CompositeIndexPath($"/{property}", "ascending")).ToArray())]));
}
