using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Waarden;

/// <summary>
/// Het kenmerk van een zaak, bijvoorbeeld <c>JC-7K3M9-QXT42-8</c>: vijftig willekeurige bits en een controleteken.
/// Het zegt niets over de persoon, is niet te raden, en een tikfout van één teken valt op, een verwisseling van buren vrijwel altijd.
/// Het alfabet is dat van Crockford: zonder I, L, O en U.
/// </summary>
[JsonConverter(typeof(ZaaknummerJson))]
public sealed record Zaaknummer
{
    private const string Alfabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Tekens = 10;

    private static readonly SearchValues<char> AlfabetTekens = SearchValues.Create(Alfabet);

    private Zaaknummer(string waarde) => Waarde = waarde;

    /// <summary>De schrijfwijze met streepjes, geschikt voor een URL.</summary>
    public string Waarde { get; }

    /// <summary>Maakt een nummer uit toeval dat van buiten komt; de laagste vijftig bits tellen.</summary>
    public static Zaaknummer Uit(ulong toeval)
    {
        var tekens = string.Create(Tekens, toeval, static (plek, bits) =>
        {
            for (var i = 0; i < plek.Length; i++, bits >>= 5)
            {
                plek[i] = Alfabet[(int)(bits & 31)];
            }
        });
        return new($"JC-{tekens[..5]}-{tekens[5..]}-{Controleteken(tekens)}");
    }

    /// <summary>Leest de schrijfwijze; streepjes en kleine letters mogen afwijken. Onwaar bij een fout controleteken.</summary>
    public static bool TryParse(string? tekst, [NotNullWhen(true)] out Zaaknummer? zaaknummer)
    {
        zaaknummer = null;
        if (tekst is not { Length: >= 13 and <= 16 })
        {
            return false;
        }

        var kaal = tekst.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        if (kaal.Length != Tekens + 3 || !kaal.StartsWith("JC", StringComparison.Ordinal) || kaal.AsSpan(2).ContainsAnyExcept(AlfabetTekens))
        {
            return false;
        }

        var tekens = kaal.Substring(2, Tekens);
        if (kaal[^1] == Controleteken(tekens))
        {
            zaaknummer = new($"JC-{tekens[..5]}-{tekens[5..]}-{kaal[^1]}");
        }

        return zaaknummer is not null;
    }

    /// <summary>
    /// Het begin van een nummer in de schrijfwijze met streepjes, uit wat iemand typte: met JC ervoor, of minstens drie tekens met een cijfer erin.
    /// Null als het geen begin van een nummer kan zijn. Van een heel nummer blijft het controleteken weg; wat overblijft hoort bij een nummer.
    /// </summary>
    public static string? Begin(string tekst)
    {
        const int Minst = 3;
        var kaal = tekst.Trim().Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        var metVoorvoegsel = kaal.StartsWith("JC", StringComparison.Ordinal);
        var tekens = metVoorvoegsel ? kaal[2..] : kaal;
        if (tekens.Length is < Minst or > Tekens + 1 || tekens.AsSpan().ContainsAnyExcept(AlfabetTekens) || !(metVoorvoegsel || tekens.Any(char.IsAsciiDigit)))
        {
            return null;
        }

        return tekens.Length > 5 ? $"JC-{tekens[..5]}-{tekens[5..Math.Min(tekens.Length, Tekens)]}" : $"JC-{tekens}";
    }

    public override string ToString() => Waarde;

    // Weights 1, 3, 5, … are odd, so any single change shows modulo 32;
    // neighbours differ by 2 in weight, so a swap shows unless the characters are 16 apart.
    private static char Controleteken(string tekens) =>
        Alfabet[tekens.Select((teken, plaats) => Alfabet.IndexOf(teken, StringComparison.Ordinal) * ((2 * plaats) + 1)).Sum() % 32];

    private sealed class ZaaknummerJson() : TekstJson<Zaaknummer>(TryParse, nummer => nummer.Waarde, "een zaaknummer zoals JC-7K3M9-QXT42-8");
}
