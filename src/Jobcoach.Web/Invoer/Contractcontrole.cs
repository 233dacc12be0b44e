using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Invoer;

/// <summary>
/// Loopt een JSON-document langs het contract van de serializer zelf. Het schema is daarmee altijd dat waarmee straks gelezen wordt,
/// maar anders dan de serializer stopt deze controle niet bij de eerste fout.
/// </summary>
internal sealed class Contractcontrole
{
    /// <summary>Meer fouten tegelijk helpen niemand.</summary>
    public const int MaxFouten = 100;

    private readonly List<Weigering> _fouten = [];

    private Contractcontrole()
    {
    }

    /// <summary>Alle fouten van het document tegen het contract van een type.</summary>
    public static List<Weigering> Fouten(JsonElement wortel, Type type)
    {
        var controle = new Contractcontrole();
        controle.Waarde(wortel, type, "");
        return controle._fouten;
    }

    private void Waarde(JsonElement element, Type type, string pad)
    {
        if (_fouten.Count >= MaxFouten)
        {
            return;
        }

        var contract = JobcoachJson.Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        switch (contract.Kind)
        {
            case JsonTypeInfoKind.Object when element.ValueKind is JsonValueKind.Object:
                Object(element, contract, pad);
                break;
            case JsonTypeInfoKind.Object:
                Onjuist(pad, "een object");
                break;
            case JsonTypeInfoKind.Enumerable when element.ValueKind is JsonValueKind.Array:
                Lijst(element, contract, pad);
                break;
            case JsonTypeInfoKind.Enumerable:
                Onjuist(pad, "een lijst");
                break;
            default:
                _fouten.AddRange(Waardecontrole.Fouten(element, contract, pad));
                break;
        }
    }

    private void Lijst(JsonElement element, JsonTypeInfo contract, string pad)
    {
        var lid = contract.ElementType ?? throw new InvalidOperationException($"{contract.Type} is een lijst zonder type van haar leden.");
        foreach (var (plaats, waarde) in element.EnumerateArray().Index())
        {
            if (waarde.ValueKind is JsonValueKind.Null)
            {
                Fout("veld-verplicht", "Een lijst heeft geen lege plaatsen.", Jsonpad.Plaats(pad, plaats));
            }
            else
            {
                Waarde(waarde, lid, Jsonpad.Plaats(pad, plaats));
            }
        }
    }

    private void Object(JsonElement element, JsonTypeInfo contract, string pad)
    {
        var onderscheid = contract.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        if (contract.PolymorphismOptions is { } familie)
        {
            if (Lid(element, familie, pad) is not { } lid)
            {
                return;
            }

            contract = JobcoachJson.Options.GetTypeInfo(lid);
        }

        foreach (var veld in element.EnumerateObject().Where(veld => veld.Name != onderscheid))
        {
            Veld(veld, contract, Jsonpad.Onder(pad, veld.Name));
        }

        foreach (var verplicht in contract.Properties.Where(Veldcontract.IsVerplicht).Where(veld => !element.TryGetProperty(veld.Name, out _)))
        {
            Fout("veld-verplicht", "Dit veld is verplicht.", Jsonpad.Onder(pad, verplicht.Name));
        }
    }

    private void Veld(JsonProperty veld, JsonTypeInfo contract, string pad)
    {
        if (contract.Properties.FirstOrDefault(een => een.Name == veld.Name) is not { } bekend)
        {
            var bedoeld = contract.Properties.FirstOrDefault(een => een.Name.Equals(veld.Name, StringComparison.OrdinalIgnoreCase));
            Fout("veld-onbekend", bedoeld is null ? "Dit veld bestaat hier niet." : $"Dit veld bestaat hier niet. Bedoelt u {bedoeld.Name}?", pad);
        }
        else if (!Veldcontract.IsInvulbaar(bekend))
        {
            // A computed field comes along when somebody sends back what he read; it is computed anew, whatever it says.
            return;
        }
        else if (veld.Value.ValueKind is not JsonValueKind.Null)
        {
            Waarde(veld.Value, bekend.PropertyType, pad);
        }
        else if (!Veldcontract.MagLeeg(bekend))
        {
            Fout("veld-verplicht", "Dit veld mag niet leeg zijn.", pad);
        }
    }

    private Type? Lid(JsonElement element, JsonPolymorphismOptions familie, string pad)
    {
        var naam = familie.TypeDiscriminatorPropertyName;
        var plaats = Jsonpad.Onder(pad, naam);
        if (!element.TryGetProperty(naam, out var soort))
        {
            Fout("veld-verplicht", $"Dit veld is verplicht. {Keuzes(familie)}", plaats);
            return null;
        }

        if (soort.ValueKind is not JsonValueKind.String)
        {
            Onjuist(plaats, "een tekst");
            return null;
        }

        var gekozen = familie.DerivedTypes.FirstOrDefault(lid => soort.ValueEquals(lid.TypeDiscriminator as string)).DerivedType;
        if (gekozen is null)
        {
            Fout("waarde-onbekend", Keuzes(familie), plaats);
        }

        return gekozen;
    }

    private static string Keuzes(JsonPolymorphismOptions familie) => $"Kies uit: {string.Join(", ", familie.DerivedTypes.Select(lid => lid.TypeDiscriminator))}.";

    private void Onjuist(string pad, string verwacht) => Fout("type-onjuist", $"Verwacht: {verwacht}.", pad);

    private void Fout(string code, string uitleg, string pad)
    {
        if (_fouten.Count < MaxFouten)
        {
            _fouten.Add(new(code, uitleg, pad));
        }
    }
}
