using Jobcoach.Brieven.Inhoud;

namespace Jobcoach.Brieven.Sjablonen;

/// <summary>Een sjabloon zoals het in een bestand staat: eerst een kop met de titel, dan de tekst.</summary>
/// <param name="Naam">De naam van het bestand zonder achtervoegsel.</param>
/// <param name="Titel">De titel, met velden.</param>
/// <param name="Tekst">De tekst, met velden.</param>
internal sealed record Sjabloontekst(string Naam, string Titel, string Tekst)
{
    private const string Streep = "---";
    private const string Titelveld = "titel:";

    /// <summary>Leest een bestand.</summary>
    /// <exception cref="BriefsjabloonException">De kop ontbreekt of noemt geen titel.</exception>
    public static Sjabloontekst Lees(string naam, string bestand)
    {
        var regels = bestand.ReplaceLineEndings("\n").Split('\n');
        var einde = Array.IndexOf(regels, Streep, 1);
        if (regels[0] != Streep || einde < 0)
        {
            throw new BriefsjabloonException($"Sjabloon {naam} begint niet met een kop. Zet bovenaan: ---, een regel 'titel: ...' en weer ---.");
        }

        var titel = regels[1..einde].FirstOrDefault(regel => regel.StartsWith(Titelveld, StringComparison.Ordinal))?[Titelveld.Length..].Trim();
        return titel is { Length: > 0 }
            // The head becomes blank lines, so that a line of the text is a line of the file.
            ? new(naam, titel, string.Join('\n', [.. Enumerable.Repeat("", einde + 1), .. regels[(einde + 1)..]]))
            : throw new BriefsjabloonException($"De kop van sjabloon {naam} noemt geen titel. Zet er een regel 'titel: ...' in.");
    }
}
