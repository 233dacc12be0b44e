using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jobcoach.Web.Tests.Invoer;

/// <summary>One thing done to a body: at which place, what, and with which of the odd values.</summary>
internal sealed record Ingreep(int Plaats, Ingreepsoort Soort, int Keuze);

/// <summary>What is done.</summary>
public enum Ingreepsoort
{
    /// <summary>The value becomes another, of any type.</summary>
    Vervangen,

    /// <summary>The field or member is left out.</summary>
    Weglaten,

    /// <summary>It is there twice.</summary>
    Verdubbelen,

    /// <summary>The field has another name.</summary>
    Hernoemen,

    /// <summary>A byte is added, anywhere, also in the middle of a character.</summary>
    Byte,

    /// <summary>The body stops there.</summary>
    Afbreken,
}

/// <summary>Writes JSON with things wrong that no JSON writer would write. Pure: the same body and interventions give the same bytes.</summary>
internal sealed class Verwringing
{
    private static readonly string[] Waarden =
    [
        "null", "true", "false", "7", "\"x\"", "[]", "{}", "[[1]]", "[null]", "{\"onverwacht\":1}", "{\"\":{\"\":0}}", "{\"a\":1,\"a\":2}",
        Diep('[', ']', 40), Diep('[', ']', 100), Diep('[', ']', 20_000), string.Concat(Enumerable.Repeat("{\"a\":", 5000)) + "1" + new string('}', 5000),
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"a\\u0000b\"", "\"\\u001b[2J\"", "\"\\u202e\\u200b\\ufeff\"", "\"\\ud83d\\ude00\"", "\"\\ufffe\"",
        "1e308", "1e999999", "-1e999999", "1e-999999", "-0", "-0.0", "0.1", "2147483648", "-2147483649", "9223372036854775808", "79228162514264337593543950336", new string('9', 5000), $"0.{new string('3', 5000)}",
        "\"0001-01-01\"", "\"9999-12-31\"", "\"2015-02-30\"", "\"2015-02-29\"", "\"1899-12-31\"", "\"2200-01-01\"", "\"-2015-01-01\"", "\"2015-1-1\"", "\"2015-06-30T23:59:60Z\"",
        "\"\"", "\" \"", $"\"{new string('z', 100_000)}\"", "\"P999999999D\"", "\"-PT1H\"", "\"PT0.5S\"", "\"PT1H30\"", "\"123456789\"", "\"midden\"",
        "NaN", "Infinity", "01", "+1", "1.", ".5", "'x'", "\"\\x\"", "\"\n\"", "/*x*/1", "1,", "{\"van\":\"2015-01-01\"}", "{\"van\":\"2015-02-01\",\"totEnMet\":\"2015-01-01\"}",
    ];

    private static readonly string[] Namen = ["", "soort", "Soort", "\\u0000", "\\ud800", "onbekend", "__proto__", new('n', 200), "a.b[0]"];

    private readonly Dictionary<int, Ingreep> _ingrepen;
    private readonly StringBuilder _json = new();
    private int _teller;

    private Verwringing(IEnumerable<Ingreep> ingrepen, int plaatsen) =>
        _ingrepen = ingrepen.GroupBy(ingreep => ingreep.Plaats % plaatsen).ToDictionary(gelijk => gelijk.Key, gelijk => gelijk.First());

    public static byte[] Van(JsonNode goed, IReadOnlyList<Ingreep> ingrepen)
    {
        var (inBytes, inTekst) = (ingrepen.Where(InBytes), ingrepen.Where(ingreep => !InBytes(ingreep)));
        var verwringing = new Verwringing(inTekst, Aantal(goed));
        verwringing.Waarde(goed);
        return inBytes.Aggregate(Encoding.UTF8.GetBytes(verwringing._json.ToString()), InDeBytes);
    }

    private static bool InBytes(Ingreep ingreep) => ingreep.Soort is Ingreepsoort.Byte or Ingreepsoort.Afbreken;

    private static byte[] InDeBytes(byte[] bytes, Ingreep ingreep)
    {
        var plaats = ingreep.Plaats % (bytes.Length + 1);
        return ingreep.Soort is Ingreepsoort.Afbreken ? bytes[..plaats] : [.. bytes[..plaats], (byte)ingreep.Keuze, .. bytes[plaats..]];
    }

    private static int Aantal(JsonNode? knoop) => 1 + knoop switch
    {
        JsonObject velden => velden.Sum(veld => Aantal(veld.Value)),
        JsonArray leden => leden.Sum(Aantal),
        _ => 0,
    };

    private static string Diep(char open, char dicht, int diepte) => new string(open, diepte) + new string(dicht, diepte);

    private void Waarde(JsonNode? knoop)
    {
        if (_ingrepen.GetValueOrDefault(_teller) is { Soort: Ingreepsoort.Vervangen } ingreep)
        {
            _teller += Aantal(knoop);
            _json.Append(Waarden[ingreep.Keuze % Waarden.Length]);
            return;
        }

        _teller++;
        switch (knoop)
        {
            case JsonObject velden:
                Reeks('{', '}', velden.Select(veld => (veld.Value, (string?)veld.Key)));
                break;
            case JsonArray leden:
                Reeks('[', ']', leden.Select(lid => (lid, (string?)null)));
                break;
            default:
                _json.Append(knoop?.ToJsonString() ?? "null");
                break;
        }
    }

    private void Reeks(char open, char dicht, IEnumerable<(JsonNode? Waarde, string? Naam)> leden)
    {
        _json.Append(open);
        var eerste = true;
        foreach (var (waarde, naam) in leden)
        {
            var (ingreep, begin) = (_ingrepen.GetValueOrDefault(_teller), _teller);
            for (var keer = ingreep?.Soort switch { Ingreepsoort.Weglaten => 0, Ingreepsoort.Verdubbelen => 2, _ => 1 }; keer > 0; keer--)
            {
                _json.Append(eerste ? "" : ",");
                eerste = false;
                if (naam is not null)
                {
                    _json.Append('"').Append(ingreep is { Soort: Ingreepsoort.Hernoemen } ? Namen[ingreep.Keuze % Namen.Length] : JsonEncodedText.Encode(naam).ToString()).Append("\":");
                }

                _teller = begin;
                Waarde(waarde);
            }

            _teller = begin + Aantal(waarde);
        }

        _json.Append(dicht);
    }
}
