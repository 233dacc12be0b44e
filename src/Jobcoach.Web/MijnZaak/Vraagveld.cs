using System.Globalization;
using System.Text.RegularExpressions;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Een veld van een formulier dat aangevuld moet worden.</summary>
/// <param name="Pad">Het pad in <see cref="Domain.Aanvragen.VulAan"/>.</param>
/// <param name="Label">Wat erin moet, in de woorden van de controle; null als het veld een eigen opschrift heeft.</param>
/// <param name="Verplicht">Of het veld gevraagd is; een regel van een lijst die leeg mag blijven is dat niet.</param>
public sealed record Vraagveld(string Pad, string? Label, bool Verplicht = true)
{
    /// <summary>De naam van het veld waarmee een doel van het coachingsplan verdwijnt, met de plaats van het doel erachter.</summary>
    internal const string Weghalen = "_weg";

    /// <summary>De waarde van een veld dat vaststaat; anders null.</summary>
    public string? Waarde { get; init; }

    /// <summary>De hoeveelste werkzaamheid of activiteit van een lijst dit is, vanaf 1; null als het veld niet in zo'n lijst staat.</summary>
    public int? Plaats => Regex.Match(Pad, @"(?:kerntaken|activiteiten)\[(?<plaats>[0-9]+)\]", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } regel
        ? int.Parse(regel.Groups["plaats"].ValueSpan, CultureInfo.InvariantCulture) + 1
        : null;

    /// <summary>De naam van het veld zelf, zonder de weg ernaartoe.</summary>
    public string Naam => Pad[(Pad.LastIndexOf('.') + 1)..].TrimEnd(']', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('[');
}

/// <summary>Velden die bij elkaar horen.</summary>
/// <param name="Opschrift">De sleutel van het opschrift; null als de velden er geen nodig hebben.</param>
/// <param name="Nummer">Het nummer in het opschrift, vanaf 1.</param>
/// <param name="Velden">De velden.</param>
public sealed record Vraaggroep(string? Opschrift, int Nummer, IReadOnlyList<Vraagveld> Velden);
