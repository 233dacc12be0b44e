using System.Text.Json;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Web.Invoer;

/// <summary>Wat nergens in een verzoek mag staan, welk veld het ook is: dubbele velden, halve tekens en stuurtekens.</summary>
internal static class Tekencontrole
{
    // No field has a name like this; a name comes back in the answer, and an answer stays readable.
    private const int LangsteNaam = 100;

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
            case JsonValueKind.String when Tekst(element) is not { } tekst || tekst.Any(IsStuurteken):
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
                fouten.Add(new("veld-onbekend", "Een veldnaam bevat tekens die niet kunnen.", Jsonpad.Geheel(pad)));
            }
            else if (naam.Length is 0 or > LangsteNaam)
            {
                fouten.Add(new("veld-onbekend", $"Een veldnaam heeft 1 tot en met {LangsteNaam} tekens.", Jsonpad.Geheel(pad)));
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

    // Nobody types them, and a letter or an export cannot hold them.
    private static bool IsStuurteken(char teken) => char.IsControl(teken) && teken is not ('\t' or '\n' or '\r');

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
