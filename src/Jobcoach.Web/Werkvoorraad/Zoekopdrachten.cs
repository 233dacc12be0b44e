using System.Text.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Een bewaarde selectie.</summary>
/// <param name="Sleutel">Waaronder zij bewaard is.</param>
/// <param name="Naam">Hoe de bezoeker haar noemde.</param>
/// <param name="Vraag">De selectie.</param>
public sealed record Zoekopdracht(string Sleutel, string Naam, Werkvraag Vraag);

/// <summary>De selecties die een uitvoerder voor zichzelf bewaart.</summary>
internal sealed class Zoekopdrachten(Gebruikersdocumentdienst documenten)
{
    /// <summary>Langste naam.</summary>
    public const int LangsteNaam = 60;

    private const Gebruikersdocumentsoort Soort = Gebruikersdocumentsoort.Zoekopdracht;

    /// <summary>De selecties van de bezoeker, op naam.</summary>
    public async Task<IReadOnlyList<Zoekopdracht>> LijstAsync(Gebruiker wie, CancellationToken cancelled) =>
        [.. (await documenten.LijstAsync(wie.Id, Soort, cancelled)).Select(document => Lees(document, wie.Rol)).OfType<Zoekopdracht>().OrderBy(een => een.Naam, StringComparer.CurrentCultureIgnoreCase)];

    /// <summary>Bewaart de selectie; onder een naam die er al is vervangt zij de eerdere.</summary>
    /// <returns>Wat er niet klopt; leeg als zij is bewaard.</returns>
    public async Task<IReadOnlyList<Weigering>> BewaarAsync(Gebruiker wie, string naam, Werkvraag vraag, CancellationToken cancelled)
    {
        naam = naam.Trim();
        if (naam.Length is 0 or > LangsteNaam)
        {
            return [new("naam-ongeldig", $"Geef de selectie een naam van hoogstens {LangsteNaam} tekens.", "naam")];
        }

        var eerder = (await documenten.LijstAsync(wie.Id, Soort, cancelled)).FirstOrDefault(document => string.Equals(Lees(document, wie.Rol)?.Naam, naam, StringComparison.OrdinalIgnoreCase));
        var inhoud = JsonSerializer.Serialize(new Inhoud(naam, vraag.Begin().Adres), JobcoachJson.Options);
        var sleutel = eerder?.Sleutel ?? Formuliertechniek.NieuweSleutel();
        return await documenten.BewaarAsync(wie.Id, Soort, sleutel, inhoud, eerder?.Versie ?? 0, cancelled) switch
        {
            Bewaaruitkomst.Geweigerd geweigerd => [.. geweigerd.Weigeringen.Select(weigering => weigering with { Veld = "naam" })],
            Bewaaruitkomst.Verouderd => [new("naam-veranderd", "In een ander venster is deze selectie net veranderd. Probeer het opnieuw.", "naam")],
            _ => [],
        };
    }

    /// <summary>Verwijdert een selectie; mag herhaald worden.</summary>
    public Task VerwijderAsync(Gebruiker wie, string sleutel, CancellationToken cancelled) => documenten.VerwijderAsync(wie.Id, Soort, sleutel, cancelled);

    // The selection is read as an address would be: what no longer exists in a new version of the program falls away.
    private static Zoekopdracht? Lees(Gebruikersdocument document, Rol rol)
    {
        try
        {
            return JsonSerializer.Deserialize<Inhoud>(document.Inhoud, JobcoachJson.Options) is { Naam: { } naam, Adres: { } adres } ? new(document.Sleutel, naam, Werkvraag.Van(adres, rol)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Inhoud(string Naam, string Adres);
}
