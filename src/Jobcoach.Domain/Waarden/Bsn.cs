using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Waarden;

/// <summary>Burgerservicenummer dat voldoet aan de elfproef (Wet algemene bepalingen burgerservicenummer). Toont zijn cijfers alleen via <see cref="Onthul"/>.</summary>
[JsonConverter(typeof(BsnJson))]
public sealed class Bsn : IEquatable<Bsn>
{
    private static readonly int[] Gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];

    private readonly string _cijfers;

    private Bsn(string cijfers) => _cijfers = cijfers;

    /// <summary>Leest negen cijfers, of acht (dan met een voorloopnul). Onwaar bij iets anders, bij een onjuiste elfproef en bij alleen nullen.</summary>
    public static bool TryParse(string? tekst, [NotNullWhen(true)] out Bsn? bsn)
    {
        var cijfers = tekst is { Length: 8 } ? "0" + tekst : tekst;
        bsn = cijfers is { Length: 9 } && cijfers.All(char.IsAsciiDigit) && cijfers != "000000000" && VoldoetAanElfproef(cijfers)
            ? new Bsn(cijfers)
            : null;
        return bsn is not null;
    }

    /// <summary>De negen cijfers. Alleen voor het beschermde persoonsdocument en voor formulieren waarop het nummer voorgeschreven is.</summary>
    public string Onthul() => _cijfers;

    /// <summary>Nooit de cijfers: wat in een log of foutmelding terechtkomt zegt niets.</summary>
    public override string ToString() => "bsn:*********";

    public bool Equals(Bsn? other) => other is not null && _cijfers == other._cijfers;

    public override bool Equals(object? obj) => Equals(obj as Bsn);

    public override int GetHashCode() => string.GetHashCode(_cijfers, StringComparison.Ordinal);

    private static bool VoldoetAanElfproef(string cijfers) =>
        cijfers.Select((cijfer, plaats) => (cijfer - '0') * Gewichten[plaats]).Sum() % 11 == 0;

    private sealed class BsnJson() : TekstJson<Bsn>(TryParse, bsn => bsn.Onthul(), "een burgerservicenummer van negen cijfers dat aan de elfproef voldoet");
}
