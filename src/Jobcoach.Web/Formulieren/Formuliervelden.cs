using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Jobcoach.Web.Formulieren;

/// <summary>
/// De velden van een formulier zoals een mens ze invulde: naam (het pad in de handeling) en tekst. Zo komen zij ook terug op het scherm.
/// Namen met een liggend streepje vooraan horen bij de techniek en niet bij de handeling.
/// </summary>
public sealed partial class Formuliervelden
{
    private readonly Dictionary<string, StringValues> _velden;

    /// <summary>Neemt velden over.</summary>
    public Formuliervelden(IEnumerable<KeyValuePair<string, StringValues>> velden) =>
        _velden = velden.Where(veld => Naam().IsMatch(veld.Key)).ToDictionary(veld => veld.Key, veld => Regeleinden(veld.Value), StringComparer.Ordinal);

    /// <summary>Een leeg formulier.</summary>
    public static Formuliervelden Leeg { get; } = new([]);

    /// <summary>Alle velden, met de technische.</summary>
    public IReadOnlyDictionary<string, StringValues> Alle => _velden;

    /// <summary>De velden van de handeling.</summary>
    public IEnumerable<KeyValuePair<string, StringValues>> VanHandeling => _velden.Where(veld => !veld.Key.StartsWith('_'));

    /// <summary>De tekst van een veld; leeg als het er niet is. Van een aankruisvak met een verborgen tegenhanger de laatste.</summary>
    public string Tekst(string naam) => _velden.TryGetValue(naam, out var waarden) && waarden.Count > 0 ? waarden[^1] ?? "" : "";

    /// <summary>Of een van de waarden van een veld deze is.</summary>
    public bool Heeft(string naam, string waarde) => _velden.TryGetValue(naam, out var waarden) && waarden.Contains(waarde);

    /// <summary>Hoeveel plaatsen van een lijst in het formulier staan, ook lege.</summary>
    public int Aantal(string lijst) => _velden.Keys
        .Select(naam => naam.StartsWith($"{lijst}[", StringComparison.Ordinal) ? Plaats().Match(naam, lijst.Length) : null)
        .Where(plaats => plaats is { Success: true })
        .Select(plaats => int.Parse(plaats!.Groups["plaats"].ValueSpan, null) + 1)
        .DefaultIfEmpty(0)
        .Max();

    /// <summary>Dezelfde velden met een andere waarde.</summary>
    public Formuliervelden Met(string naam, string? waarde)
    {
        var velden = new Dictionary<string, StringValues>(_velden, StringComparer.Ordinal) { [naam] = waarde };
        return new(velden);
    }

    /// <summary>Deze velden, aangevuld en overschreven door andere.</summary>
    public Formuliervelden Met(Formuliervelden andere)
    {
        var velden = new Dictionary<string, StringValues>(_velden, StringComparer.Ordinal);
        foreach (var veld in andere._velden)
        {
            velden[veld.Key] = veld.Value;
        }

        return new(velden);
    }

    /// <summary>Deze velden zonder die van een onderdeel.</summary>
    /// <param name="pad">Het veld, met alles wat eronder staat.</param>
    public Formuliervelden Zonder(string pad) => new(_velden.Where(veld =>
        veld.Key != pad && !veld.Key.StartsWith($"{pad}.", StringComparison.Ordinal) && !veld.Key.StartsWith($"{pad}[", StringComparison.Ordinal)));

    /// <summary>Leest het formulier van een verzoek.</summary>
    /// <exception cref="BadHttpRequestException">Het is geen formulier (415), of het is stuk of te groot om te lezen (400).</exception>
    public static async Task<Formuliervelden> LeesAsync(HttpRequest verzoek, CancellationToken cancelled)
    {
        if (!verzoek.HasFormContentType)
        {
            throw new BadHttpRequestException("Geen formulier.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return new(await verzoek.ReadFormAsync(cancelled));
        }
        catch (Exception stuk) when (stuk is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            // More than is ever asked, or parts that end halfway.
            throw new BadHttpRequestException("Een formulier dat niet te lezen is.", StatusCodes.Status400BadRequest, stuk);
        }
    }

    // Browsers send \r\n; a text that only passed through a form must not differ from the one that was stored.
    private static StringValues Regeleinden(StringValues waarden) => new([.. waarden.Select(waarde => waarde?.ReplaceLineEndings("\n"))]);

    [GeneratedRegex(@"^_?[A-Za-z][A-Za-z0-9]*(\[[0-9]{1,3}\])*(\.[A-Za-z][A-Za-z0-9]*(\[[0-9]{1,3}\])*)*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Naam();

    [GeneratedRegex(@"\G\[(?<plaats>[0-9]{1,3})\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Plaats();
}
