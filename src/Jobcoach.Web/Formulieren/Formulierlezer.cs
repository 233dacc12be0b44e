using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Invoer;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Formulieren;

/// <summary>
/// Maakt van een ingevuld formulier de JSON van de handeling, langs het contract van haar type, en leest die zoals de API haar leest:
/// een formulier en een programma krijgen dezelfde controles en dezelfde fouten, bij dezelfde velden.
/// Een plaats in een lijst waar niets is ingevuld telt niet mee; een fout wijst altijd naar de plaats in het formulier.
/// </summary>
internal sealed class Formulierlezer
{
    // Fields that a page fills in itself do not make a row of a list filled in.
    private const string Vast = "_vast";

    private readonly List<Weigering> _fouten = [];
    private readonly List<(string Json, string Formulier)> _verplaatst = [];
    private readonly HashSet<string> _vast;

    private Formulierlezer(Formuliervelden velden) => _vast = [.. velden.Alle.TryGetValue(Vast, out var namen) ? namen.OfType<string>() : []];

    /// <summary>Leest de handeling, of geeft alle fouten tegelijk.</summary>
    public static Uitkomst<Gelezen<T>> Lees<T>(Formuliervelden velden)
        where T : notnull
    {
        var lezer = new Formulierlezer(velden);
        var json = lezer.Object(Veldboom.Van(velden), JobcoachJson.Options.GetTypeInfo(typeof(T)), "", eis: true) ?? [];
        var gelezen = Invoerlezer.Lees<T>(JsonSerializer.SerializeToUtf8Bytes(json, JobcoachJson.Options));
        var fouten = lezer._fouten.Concat(gelezen.Weigeringen.Where(fout => lezer._fouten.All(eigen => eigen.Veld != fout.Veld)).Select(fout => fout with { Veld = lezer.Terug(fout.Veld) })).ToList();
        return fouten.Count > 0 ? fouten : gelezen;
    }

    /// <summary>Vertaalt het veld van een weigering van de handeling naar de plaats in het formulier.</summary>
    public static IReadOnlyList<Weigering> InFormulier<T>(Formuliervelden velden, IReadOnlyList<Weigering> weigeringen)
    {
        var lezer = new Formulierlezer(velden);
        lezer.Object(Veldboom.Van(velden), JobcoachJson.Options.GetTypeInfo(typeof(T)), "", eis: true);
        return [.. weigeringen.Select(weigering => weigering with { Veld = lezer.Terug(weigering.Veld), Soort = weigering.Soort })];
    }

    /// <summary>De velden waarin een handeling op het scherm staat: het omgekeerde van lezen.</summary>
    public static Formuliervelden Velden<T>(T waarde)
        where T : notnull
    {
        var velden = new List<(string Naam, string Tekst)>();
        Schrijf(JsonSerializer.SerializeToNode(waarde, JobcoachJson.Options), JobcoachJson.Options.GetTypeInfo(typeof(T)), "", velden);
        return new(velden.Select(veld => KeyValuePair.Create<string, Microsoft.Extensions.Primitives.StringValues>(veld.Naam, veld.Tekst)));
    }

    private JsonNode? Waarde(Veldboom veld, Type type, string json)
    {
        var kaal = Nullable.GetUnderlyingType(type) ?? type;
        if (kaal == typeof(Periode))
        {
            return Leden(veld, json, _ => typeof(DateOnly));
        }

        var contract = JobcoachJson.Options.GetTypeInfo(kaal);
        return contract.Kind switch
        {
            JsonTypeInfoKind.Object => Object(veld, contract, json, eis: false),
            JsonTypeInfoKind.Enumerable => Lijst(veld, contract.ElementType!, json),
            _ => Veldwaarde.Json(veld, kaal, _fouten),
        };
    }

    private JsonObject? Object(Veldboom veld, JsonTypeInfo contract, string json, bool eis)
    {
        if (contract.PolymorphismOptions is { } familie)
        {
            var gekozen = veld.Onder.TryGetValue(familie.TypeDiscriminatorPropertyName, out var soort) ? soort.Tekst : "";
            contract = familie.DerivedTypes.FirstOrDefault(lid => lid.TypeDiscriminator as string == gekozen).DerivedType is { } lid ? JobcoachJson.Options.GetTypeInfo(lid) : contract;
        }

        var leden = Leden(veld, json, naam => contract.Properties.FirstOrDefault(een => een.Name == naam)?.PropertyType);
        return leden ?? (eis ? [] : null);
    }

    private JsonObject? Leden(Veldboom veld, string json, Func<string, Type?> typeVan)
    {
        var uit = new JsonObject();
        var ingevuld = false;
        foreach (var (naam, onder) in veld.Onder)
        {
            // What the contract does not know goes along as it is: the reader says that it does not exist.
            if ((typeVan(naam) is { } type ? Waarde(onder, type, Jsonpad.Onder(json, naam)) : onder.Tekst) is { } waarde)
            {
                uit[naam] = waarde;
                ingevuld |= !_vast.Contains(onder.Pad);
            }
        }

        return ingevuld ? uit : null;
    }

    private JsonArray? Lijst(Veldboom veld, Type lid, string json)
    {
        var uit = new JsonArray();
        foreach (var rij in veld.Plaatsen.Values)
        {
            var plaats = Jsonpad.Plaats(json, uit.Count);
            var eerder = _fouten.Count;
            if (Waarde(rij, lid, plaats) is { } waarde)
            {
                _verplaatst.Add((plaats, rij.Pad));
                uit.Add(waarde);
            }
            else if (_fouten.Count > eerder)
            {
                _verplaatst.Add((plaats, rij.Pad));
            }
        }

        // Several boxes with one name are a list of what was ticked.
        foreach (var gekozen in veld.Waarden.Where(waarde => !string.IsNullOrWhiteSpace(waarde)))
        {
            uit.Add(gekozen);
        }

        return uit.Count > 0 ? uit : null;
    }

    private string? Terug(string? pad)
    {
        if (pad is null)
        {
            return null;
        }

        var (json, formulier) = _verplaatst
            .Where(paar => pad == paar.Json || pad.StartsWith($"{paar.Json}.", StringComparison.Ordinal))
            .OrderByDescending(paar => paar.Json.Length)
            .FirstOrDefault(("", ""));
        return formulier + pad[json.Length..];
    }

    private static void Schrijf(JsonNode? waarde, JsonTypeInfo contract, string pad, List<(string Naam, string Tekst)> velden)
    {
        switch (waarde)
        {
            case null:
                break;
            case JsonObject leden when contract.Type == typeof(Periode):
                velden.AddRange(leden.Where(lid => lid.Value is not null).SelectMany(lid => Veldwaarde.Velden(Jsonpad.Onder(pad, lid.Key), lid.Value!, typeof(DateOnly))));
                break;
            case JsonObject leden:
                var onderscheid = contract.PolymorphismOptions is { } familie ? leden[familie.TypeDiscriminatorPropertyName]?.ToString() : null;
                var lid2 = contract.PolymorphismOptions?.DerivedTypes.FirstOrDefault(lid => lid.TypeDiscriminator as string == onderscheid).DerivedType;
                if (lid2 is not null)
                {
                    velden.Add((Jsonpad.Onder(pad, contract.PolymorphismOptions!.TypeDiscriminatorPropertyName), onderscheid!));
                    contract = JobcoachJson.Options.GetTypeInfo(lid2);
                }

                foreach (var veld in contract.Properties.Where(Veldcontract.IsInvulbaar).Where(veld => leden[veld.Name] is not null))
                {
                    Schrijf(leden[veld.Name], JobcoachJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(veld.PropertyType) ?? veld.PropertyType), Jsonpad.Onder(pad, veld.Name), velden);
                }

                break;
            case JsonArray rijen:
                foreach (var (plaats, rij) in rijen.Index())
                {
                    Schrijf(rij, JobcoachJson.Options.GetTypeInfo(contract.ElementType!), Jsonpad.Plaats(pad, plaats), velden);
                }

                break;
            default:
                velden.AddRange(Veldwaarde.Velden(pad, waarde, contract.Type));
                break;
        }
    }
}
