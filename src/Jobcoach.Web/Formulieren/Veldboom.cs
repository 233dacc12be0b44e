using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace Jobcoach.Web.Formulieren;

/// <summary>De velden van een formulier als boom, zoals hun paden haar beschrijven.</summary>
internal sealed partial class Veldboom
{
    private readonly Dictionary<string, Veldboom> _onder = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, Veldboom> _plaatsen = [];

    private Veldboom(string pad) => Pad = pad;

    /// <summary>Het pad in het formulier.</summary>
    public string Pad { get; }

    /// <summary>De waarden van het veld zelf.</summary>
    public StringValues Waarden { get; private set; }

    /// <summary>De velden eronder.</summary>
    public IReadOnlyDictionary<string, Veldboom> Onder => _onder;

    /// <summary>De plaatsen van een lijst, in volgorde.</summary>
    public IReadOnlyDictionary<int, Veldboom> Plaatsen => _plaatsen;

    /// <summary>De enige of laatste waarde, zonder spaties eromheen; leeg als er geen is.</summary>
    public string Tekst => Waarden.Count > 0 ? (Waarden[^1] ?? "").Trim() : "";

    public static Veldboom Van(Formuliervelden velden)
    {
        var wortel = new Veldboom("");
        foreach (var (naam, waarden) in velden.VanHandeling)
        {
            var plek = Stap().Matches(naam).Aggregate(wortel, (knoop, stap) => knoop.Verder(stap));
            plek.Waarden = waarden;
        }

        return wortel;
    }

    private Veldboom Verder(Match stap)
    {
        if (stap.Groups["plaats"] is { Success: true } plaats)
        {
            var nummer = int.Parse(plaats.ValueSpan, null);
            if (!_plaatsen.TryGetValue(nummer, out var rij))
            {
                _plaatsen[nummer] = rij = new($"{Pad}[{nummer}]");
            }

            return rij;
        }

        var naam = stap.Groups["naam"].Value;
        if (!_onder.TryGetValue(naam, out var veld))
        {
            _onder[naam] = veld = new(Pad.Length == 0 ? naam : $"{Pad}.{naam}");
        }

        return veld;
    }

    [GeneratedRegex(@"\[(?<plaats>[0-9]{1,3})\]|(?<naam>[A-Za-z][A-Za-z0-9]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Stap();
}
