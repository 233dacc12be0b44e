using System.Globalization;
using Jobcoach.Workflow.Zoeken;
using Microsoft.Extensions.Configuration;

namespace Jobcoach.Web.Aanmelding;

/// <summary>Dat een jobcoachorganisatie erkend is, voor zover de host dat weet. Het is een opgave en geen vaststelling: die doet de toetser.</summary>
/// <param name="Regeling">Voor welke regeling; null als dat niet bekend is.</param>
/// <param name="Van">De eerste dag; null als die niet bekend is.</param>
/// <param name="TotEnMet">De laatste dag; null als die er niet is of niet bekend is.</param>
public sealed record Erkenning(string? Regeling, DateOnly? Van, DateOnly? TotEnMet);

/// <summary>Een organisatie die zich bij deze host kan aanmelden.</summary>
/// <param name="Soort">Werkgever of jobcoachorganisatie.</param>
/// <param name="Id">Haar kenmerk, zoals de aanmelding het geeft.</param>
/// <param name="Naam">Hoe zij op het scherm heet.</param>
/// <param name="Erkenningen">Haar erkenningen; leeg als er geen bekend is.</param>
public sealed record Organisatie(Organisatiesoort Soort, string Id, string Naam, IReadOnlyList<Erkenning> Erkenningen);

/// <summary>
/// De organisaties die deze host bij naam kent, om uit te kiezen. Een host die ze niet kent laat deze lijst leeg: dan typt iemand een kenmerk.
/// Ook een host die er wel kent hoeft ze niet alle te kennen.
/// </summary>
/// <param name="Alle">De organisaties.</param>
public sealed record Organisaties(IReadOnlyList<Organisatie> Alle)
{
    private const string Dagvorm = "yyyy-MM-dd";

    /// <summary>Geen enkele organisatie.</summary>
    public static Organisaties Onbekend { get; } = new([]);

    /// <summary>
    /// Leest de organisaties uit de instellingen <c>Organisaties:0:Soort</c>, <c>Organisaties:0:Id</c> en <c>Organisaties:0:Naam</c>, en zo verder.
    /// Van een erkenning is alles vrij: <c>Organisaties:0:Erkenningen:0:Regeling</c>, <c>:Van</c> en <c>:TotEnMet</c> (als 2014-01-31).
    /// </summary>
    /// <exception cref="InvalidOperationException">Van een organisatie ontbreekt iets, zij staat er twee keer in, of een dag is geen dag.</exception>
    public static Organisaties Uit(IConfiguration configuratie)
    {
        Organisatie[] alle = [.. configuratie.GetSection("Organisaties").GetChildren().Select(Een)];
        return alle.GroupBy(een => (een.Soort, een.Id)).FirstOrDefault(gelijk => gelijk.Count() > 1) is { Key.Id: var dubbel }
            ? throw new InvalidOperationException($"Organisaties names {dubbel} twice.")
            : new(alle);
    }

    /// <summary>De organisaties van een soort, op naam.</summary>
    public IReadOnlyList<Organisatie> Met(Organisatiesoort soort) => [.. Alle.Where(een => een.Soort == soort).OrderBy(een => een.Naam, StringComparer.CurrentCulture)];

    /// <summary>De organisatie met dit kenmerk; null als de host haar niet kent.</summary>
    public Organisatie? Zoek(Organisatiesoort soort, string id) => Alle.FirstOrDefault(een => een.Soort == soort && een.Id == id);

    private static Organisatie Een(IConfigurationSection deel) =>
        Enum.TryParse<Organisatiesoort>(deel["Soort"], out var soort) && Enum.IsDefined(soort) && deel["Id"] is { Length: > 0 } id && deel["Naam"] is { Length: > 0 } naam
            ? new(soort, id, naam, [.. deel.GetSection("Erkenningen").GetChildren().Select(een => new Erkenning(een["Regeling"] is { Length: > 0 } regeling ? regeling : null, Dag(een, "Van"), Dag(een, "TotEnMet")))])
            : throw new InvalidOperationException($"{deel.Path} needs a Soort (Werkgever or Jobcoachorganisatie), an Id and a Naam.");

    private static DateOnly? Dag(IConfigurationSection deel, string naam) => deel[naam] switch
    {
        null or "" => null,
        var tekst when DateOnly.TryParseExact(tekst, Dagvorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) => dag,
        _ => throw new InvalidOperationException($"{deel.Path}:{naam} is no day like 2014-01-31."),
    };
}
