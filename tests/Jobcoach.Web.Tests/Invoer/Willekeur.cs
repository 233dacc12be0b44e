using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Invoer;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Invoer;

/// <summary>Makes JSON that is well-typed by the contract of the serializer and odd in every other way. The same seed makes the same JSON.</summary>
internal sealed class Willekeur(int zaad, DateOnly vandaag)
{
    private static readonly string[] Teksten =
        ["", " ", "x", "midden", "licht", "intensief", "d3-handelingen", "3.1", "r0", "arbeidsovereenkomst-ontbreekt", "Gewone zin.", "\u202E\u0301😀", "<script>", new('a', 64), new('z', 4001)];

    private static readonly int[] Getallen = [-1_000_000_000, -1, 0, 1, 1, 2, 3, 4, 5, 9, 15, 16, 26, 1_000_000_000];
    private static readonly decimal[] Breuken = [-1_000_000_000m, -0.01m, 0m, 0.5m, 1m, 7.333333333m, 24m, 168m, 1152m, 1_000_000_000m];
    private static readonly string[] Duren = ["PT0M", "PT1M", "PT1H30M", "PT57H36M", "PT35791394H7M"];

    private readonly Random _kans = new(zaad);

    public JsonNode Maak(Type type) => Waarde(type, 0);

    private JsonNode Waarde(Type type, int diepte)
    {
        var kaal = Nullable.GetUnderlyingType(type) ?? type;
        var contract = JobcoachJson.Options.GetTypeInfo(kaal);
        return contract.Kind switch
        {
            JsonTypeInfoKind.Object => Object(contract, diepte),
            JsonTypeInfoKind.Enumerable => new JsonArray([.. Enumerable.Range(0, _kans.Next(5)).Select(_ => Waarde(contract.ElementType!, diepte + 1))]),
            _ when kaal.IsEnum => JsonSerializer.SerializeToNode(Kies(Enum.GetValues(kaal).Cast<object>().ToArray()), kaal, JobcoachJson.Options)!,
            _ => Enkel(kaal),
        };
    }

    private JsonObject Object(JsonTypeInfo contract, int diepte)
    {
        var inhoud = new JsonObject();
        if (contract.PolymorphismOptions is { } familie)
        {
            var lid = Kies(familie.DerivedTypes.ToArray());
            inhoud[familie.TypeDiscriminatorPropertyName] = (string)lid.TypeDiscriminator!;
            contract = JobcoachJson.Options.GetTypeInfo(lid.DerivedType);
        }

        foreach (var veld in contract.Properties.Where(Veldcontract.IsInvulbaar))
        {
            if (!Veldcontract.IsVerplicht(veld) && _kans.Next(10) < 2)
            {
                continue;
            }

            inhoud[veld.Name] = Veldcontract.MagLeeg(veld) && _kans.Next(10) < 2 ? null : Waarde(veld.PropertyType, diepte + 1);
        }

        return inhoud;
    }

    private JsonNode Enkel(Type type) =>
        type == typeof(string) ? Kies(Teksten)
        : type == typeof(bool) ? _kans.Next(2) == 0
        : type == typeof(int) ? Kies(Getallen)
        : type == typeof(decimal) ? Kies(Breuken)
        : type == typeof(DateOnly) ? Dag().ToString("O", null)
        : type == typeof(TimeOnly) ? new TimeOnly(_kans.Next(24), _kans.Next(60)).ToString("HH:mm:ss", null)
        : type == typeof(Uren) ? Kies(Duren)
        : type == typeof(Bedrag) ? Kies<decimal>([0m, 0.01m, 1234.56m, 1_000_000_000m])
        : type == typeof(Loonwaarde) ? Kies<decimal>([0m, 30m, 45.5m, 100m])
        : type == typeof(Periode) ? Periode()
        : type == typeof(Bsn) ? "123456782"
        : throw new InvalidOperationException($"Nog geen willekeur voor {type}.");

    private JsonObject Periode()
    {
        var (een, ander) = (Dag(), Dag());
        return new() { ["van"] = (een < ander ? een : ander).ToString("O", null), ["totEnMet"] = (een < ander ? ander : een).ToString("O", null) };
    }

    private DateOnly Dag() => Kies<DateOnly>([
        new(1900, 1, 1), new(2199, 12, 31), vandaag, vandaag, vandaag.AddDays(-1), vandaag.AddDays(1), vandaag.AddDays(_kans.Next(-400, 400)), vandaag.AddMonths(6).AddDays(-1)]);

    private T Kies<T>(T[] uit) => uit[_kans.Next(uit.Length)];
}
