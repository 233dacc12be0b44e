using System.Text.Json;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Web.Invoer;

/// <summary>Wat nergens in een verzoek mag staan, welk veld het ook is: dubbele velden, halve tekens en nultekens.</summary>
internal static class Tekencontrole
{
    public static List<Weigering> Fouten(JsonElement wortel)
    {
        var fouten = new List<Weigering>();
        Controleer(wortel, "", fouten);
        return fouten;
    }

    private static void Controleer(JsonElement element, string pad, List<Weigering> fouten)
    {
        if (fouten.Count >= Contractcontrole.MaxFouten)
        {
            return;
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                Object(element, pad, fouten);
                break;
            case JsonValueKind.Array:
                foreach (var (plaats, lid) in element.EnumerateArray().Index())
                {
                    Controleer(lid, Jsonpad.Plaats(pad, plaats), fouten);
                }

                break;
            case JsonValueKind.String when Tekst(element) is not { } tekst || tekst.Contains('\0', StringComparison.Ordinal):
                fouten.Add(new("tekst-onjuist", "Deze tekst bevat tekens die niet kunnen.", pad));
                break;
            default:
                break;
        }
    }

    private static void Object(JsonElement element, string pad, List<Weigering> fouten)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var veld in element.EnumerateObject())
        {
            if (Naam(veld) is not { } naam)
            {
                fouten.Add(new("veld-onbekend", "Een veldnaam bevat tekens die niet kunnen.", pad));
            }
            else if (!gezien.Add(naam))
            {
                fouten.Add(new("veld-dubbel", "Dit veld staat er meer dan eens.", Jsonpad.Onder(pad, naam)));
            }
            else
            {
                Controleer(veld.Value, Jsonpad.Onder(pad, naam), fouten);
            }
        }
    }

    // Half a surrogate pair is valid JSON but no text; only reading it shows that.
    private static string? Tekst(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Naam(JsonProperty veld)
    {
        try
        {
            return veld.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
