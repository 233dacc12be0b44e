using System.Text;
using System.Text.Json;

namespace Jobcoach.Domain.Regelingen;

/// <summary>Een plaats in een bestand, geteld vanaf 1.</summary>
internal readonly record struct Bestandsplaats(int Regel, int Kolom);

/// <summary>
/// Waar elk pad in het bestand staat, zodat een fout regel en kolom noemt. Een eigen wandeling over de tokens: de lezer van .NET geeft een plaats
/// alleen bij kapotte JSON, en een pakket dat schema's met regels controleert zou het domein een afhankelijkheid geven.
/// </summary>
internal sealed class Bestandsplaatsen
{
    private readonly Dictionary<string, long> _plaatsen = [];
    private readonly List<string> _dubbel = [];
    private readonly byte[] _utf8;

    private Bestandsplaatsen(byte[] utf8) => _utf8 = utf8;

    /// <summary>De paden die vaker voorkomen.</summary>
    public IReadOnlyList<string> Dubbel => _dubbel;

    /// <summary>Loopt het bestand langs.</summary>
    /// <exception cref="JsonException">Het is geen JSON.</exception>
    public static Bestandsplaatsen Lees(byte[] utf8)
    {
        var plaatsen = new Bestandsplaatsen(utf8);
        var lezer = new Utf8JsonReader(utf8);
        lezer.Read();
        plaatsen.Waarde(ref lezer, "$");
        lezer.Read();
        return plaatsen;
    }

    /// <summary>De plaats van een pad, of van het dichtstbijzijnde onderdeel waar het in hoort.</summary>
    public Bestandsplaats Van(string pad)
    {
        for (var deel = pad; deel.Length > 1; deel = deel[..Math.Max(deel.LastIndexOfAny(['.', '[']), 1)])
        {
            if (_plaatsen.TryGetValue(deel, out var plaats))
            {
                return Op(_utf8, plaats);
            }
        }

        return Op(_utf8, _plaatsen["$"]);
    }

    /// <summary>De plaats van een byte.</summary>
    public static Bestandsplaats Op(byte[] utf8, long plaats)
    {
        var tot = utf8.AsSpan(0, (int)Math.Min(plaats, utf8.Length));
        var begin = tot.LastIndexOf((byte)'\n') + 1;
        return new(tot.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(tot[begin..]) + 1);
    }

    /// <summary>De plaats die bij kapotte JSON hoort.</summary>
    public static Bestandsplaats Op(byte[] utf8, JsonException fout)
    {
        var begin = 0;
        for (var regel = fout.LineNumber ?? 0; regel > 0; regel--)
        {
            begin += utf8.AsSpan(begin).IndexOf((byte)'\n') + 1;
        }

        return Op(utf8, begin + (fout.BytePositionInLine ?? 0));
    }

    private void Waarde(ref Utf8JsonReader lezer, string pad)
    {
        Onthoud(pad, lezer.TokenStartIndex);
        if (lezer.TokenType is JsonTokenType.StartArray)
        {
            for (var plaats = 0; lezer.Read() && lezer.TokenType is not JsonTokenType.EndArray; plaats++)
            {
                Waarde(ref lezer, $"{pad}[{plaats}]");
            }
        }
        else if (lezer.TokenType is JsonTokenType.StartObject)
        {
            while (lezer.Read() && lezer.TokenType is not JsonTokenType.EndObject)
            {
                var veld = $"{pad}.{Tekst(ref lezer)}";
                lezer.Read();
                Waarde(ref lezer, veld);
            }
        }
        else if (lezer.TokenType is JsonTokenType.String)
        {
            _ = Tekst(ref lezer);
        }
    }

    private string Tekst(ref Utf8JsonReader lezer)
    {
        try
        {
            return lezer.GetString()!;
        }
        catch (InvalidOperationException fout)
        {
            // Half a surrogate pair, written as an escape: well-formed JSON, and no text.
            var tot = _utf8.AsSpan(0, (int)lezer.TokenStartIndex);
            throw new JsonException(fout.Message, null, tot.Count((byte)'\n'), tot.Length - tot.LastIndexOf((byte)'\n') - 1, fout);
        }
    }

    private void Onthoud(string pad, long begin)
    {
        if (!_plaatsen.TryAdd(pad, begin))
        {
            _dubbel.Add(pad);
            _plaatsen[pad] = begin;
        }
    }
}
