using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Jobcoach.Brieven.Html;
using Jobcoach.Brieven.Inhoud;
using Jobcoach.Brieven.Papier;
using Jobcoach.Brieven.Pdf;
using Jobcoach.Brieven.Sjablonen;
using Jobcoach.Brieven.Velden;
using Jobcoach.Brieven.Voorbeelden;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Workflow.Brieven;

namespace Jobcoach.Brieven;

/// <summary>Zet brieven met de sjablonen van het programma en die van de uitvoerder. Dezelfde opdracht geeft dezelfde bytes.</summary>
public sealed partial class Briefzetter : IBriefzetter
{
    private const string Taal = "nl-NL";

    private readonly ConcurrentDictionary<string, Sjabloonmotor> _motoren = new(StringComparer.Ordinal);
    private readonly Sjabloonbron _bron;
    private readonly Papierlezer _papier;

    private Briefzetter(Sjabloonbron bron, Papierlezer papier) => (_bron, _papier) = (bron, papier);

    /// <summary>De naam van het sjabloon van een soort brief: kleine letters met streepjes.</summary>
    public static string Sjabloon(Briefsoort soort) => Hoofdletters().Replace(soort.ToString(), "-$0").ToLowerInvariant().TrimStart('-');

    /// <summary>Leest de sjablonen en het briefpapier van een uitvoerder en gaat na of zij kloppen.</summary>
    /// <param name="map">De map met eigen bestanden; null of leeg als hij niets anders wil.</param>
    /// <param name="regelingen">De regelingen: een map daarbinnen heet naar een regeling.</param>
    /// <exception cref="BriefsjabloonException">Er staan fouten in de map; de melding noemt ze allemaal, elk met bestand en regel.</exception>
    public static Briefzetter Open(string? map, RegelingCatalogus regelingen)
    {
        var fouten = new List<string>();
        string[] kenmerken = [.. regelingen.Alle.Select(regeling => regeling.Id).Distinct(StringComparer.Ordinal)];
        var eigen = string.IsNullOrWhiteSpace(map) ? null : map;
        var bron = Sjabloonbron.Open(eigen, kenmerken, fouten);
        var papier = Papierlezer.Open(eigen, kenmerken, fouten);
        var zetter = new Briefzetter(bron, papier);
        fouten.AddRange(Sjablooncontrole.Fouten(zetter, bron, regelingen));
        return fouten.Count == 0
            ? zetter
            : throw new BriefsjabloonException($"In de map met brieven staan fouten.{Environment.NewLine}{string.Join(Environment.NewLine, fouten)}");
    }

    /// <inheritdoc/>
    public Gezettebrief? Zet(Briefopdracht opdracht) => Inhoud(opdracht) is { } brief ? Maak(brief) : null;

    /// <summary>Van elke soort brief een voorbeeld met verzonnen partijen, zodat een uitvoerder zijn teksten kan zien.</summary>
    /// <param name="regeling">De regeling waarvan de teksten gelden.</param>
    public IEnumerable<Voorbeeldbrief> Voorbeelden(Regeling regeling) => Enum.GetValues<Briefsoort>().Select(soort => new Voorbeeldbrief(
        Sjabloon(soort),
        Maak(Inhoud(Voorbeeldgegevens.Van(soort, regeling, kaal: false), regeling.Id))));

    /// <summary>De inhoud van een brief, voordat zij HTML of PDF wordt; null als bij deze soort bericht geen brief hoort.</summary>
    internal Briefinhoud? Inhoud(Briefopdracht opdracht) =>
        Briefopbouw.Van(opdracht.Zaak, opdracht.Regeling, opdracht.Soort, opdracht.Verwijzing, opdracht.Dag, opdracht.Vervangt) is { } gegevens
            ? Inhoud(gegevens, opdracht.Regeling.Id)
            : null;

    /// <summary>De inhoud van een brief uit haar gegevens.</summary>
    internal Briefinhoud Inhoud(Briefgegevens gegevens, string regeling)
    {
        var eigen = _papier.Voor(regeling);
        var motor = _motoren.GetOrAdd(regeling, een => new(_bron, een));
        var (titel, tekst) = motor.Vul(Sjabloon(gegevens.Soort), Veldlijst.Vul(new(gegevens, eigen)));
        return Lettertekens.Vervang(new Briefinhoud(
            Titel(titel),
            Taal,
            eigen.Afzender ?? [Briefwoorden.Hoofdletter(gegevens.Uitvoerder ?? "de uitvoerder")],
            $"Zaak {gegevens.Zaaknummer}",
            Markdownlezer.Lees(tekst)));
    }

    private static Gezettebrief Maak(Briefinhoud brief) => new(brief.Titel, Encoding.UTF8.GetBytes(Htmlbrief.Maak(brief)), Pdfbrief.Maak(brief));

    // The title is Markdown too, because its fields are: read it, so that what was made safe becomes letters again.
    private static string Titel(string titel) => Markdownlezer.Lees(titel) is [Briefdeel.Alinea alinea]
        ? Platte.Tekst(alinea.Inhoud)
        : throw new BriefsjabloonException("De titel van een sjabloon is een regel gewone tekst.");

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Hoofdletters();
}
