using System.Globalization;
using System.Text.Json;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.Primitives;

namespace Jobcoach.Web.Dossier;

/// <summary>Half werk van een uitvoerder, van hem alleen: het staat buiten de zaak tot hij de handeling doet.</summary>
internal sealed class Werkconcepten(Gebruikersdocumentdienst documenten, IZaakStore zaken)
{
    /// <summary>Het technische veld met de versie van het concept die iemand zag; 0 zonder concept.</summary>
    public const string Versie = "_concept";

    private const int MeesteFeiten = 50;

    // The key is the word, the page and the number of the zaak, which has dashes of its own.
    private const int Delen = 3;

    /// <summary>Het bewaarde formulier, met wat er sindsdien in de zaak gebeurde; null als er niets bewaard is.</summary>
    public async Task<(Formulierstaat Staat, Gebruikersdocument Document)?> LeesAsync(Zaakinzage zaak, string pad, CancellationToken cancelled)
    {
        if (await documenten.LeesAsync(zaak.Wie.Id, Gebruikersdocumentsoort.Concept, Sleutel(zaak, pad), cancelled) is not { } document)
        {
            return null;
        }

        var velden = Lees(document).Met(Versie, Tekst(document.Versie));
        var nu = Tekst(zaak.Document.Versie);
        if (velden.Tekst(Formuliertechniek.Versie) == nu)
        {
            return (new(velden, []), document);
        }

        var gezien = int.TryParse(velden.Tekst(Formuliertechniek.Feiten), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) ? aantal : 0;
        var sindsdien = Gebeurtenissen.Voor(await zaken.FeitenAsync(zaak.Document.Zaak.Nummer, gezien + 1, MeesteFeiten, cancelled), zaak.Wie.Rol);
        return (new(velden.Met(Formuliertechniek.Versie, nu), []) { Intussen = sindsdien }, document);
    }

    /// <summary>Bewaart de velden. Lukt dat niet, dan zegt de staat waarom en houdt hij alles wat is ingevuld.</summary>
    public async Task<(Formulierstaat Staat, bool Bewaard)> BewaarAsync(Zaakinzage zaak, string pad, Formuliervelden velden, CancellationToken cancelled)
    {
        var gezien = long.TryParse(velden.Tekst(Versie), NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : 0;
        var over = velden.Zonder(Werkblad.Doen).Zonder(Versie).Zonder(Formuliertechniek.Sleutel);
        var inhoud = JsonSerializer.Serialize(over.Alle.ToDictionary(veld => veld.Key, veld => veld.Value.ToArray()));
        return await documenten.BewaarAsync(zaak.Wie.Id, Gebruikersdocumentsoort.Concept, Sleutel(zaak, pad), inhoud, gezien, cancelled) switch
        {
            Bewaaruitkomst.Bewaard bewaard => (new(velden.Met(Versie, Tekst(bewaard.Document.Versie)), []), true),
            Bewaaruitkomst.Geweigerd { Weigeringen: [{ Code: Gebruikersdocumentdienst.TeVeel } teVeel] } => (new(velden, [teVeel with { Uitleg = await TeVeelAsync(zaak, cancelled) }]), false),
            Bewaaruitkomst.Geweigerd geweigerd => (new(velden, [.. geweigerd.Weigeringen.Select(weigering => weigering with { Veld = null })]), false),
            Bewaaruitkomst.Verouderd verouderd => (
                new(
                    velden.Met(Versie, Tekst(verouderd.Huidig?.Versie ?? 0)),
                    [new("elders-bewaard", "U bewaarde dit formulier intussen in een ander venster. Wat u hier invulde staat hieronder. Bewaar het nog eens om het andere te vervangen.")]),
                false),
            _ => throw new InvalidOperationException("Een onbekende afloop van het bewaren."),
        };
    }

    /// <summary>Verwijdert het concept; mag herhaald worden.</summary>
    public Task VerwijderAsync(Zaakinzage zaak, string pad, CancellationToken cancelled) =>
        documenten.VerwijderAsync(zaak.Wie.Id, Gebruikersdocumentsoort.Concept, Sleutel(zaak, pad), cancelled);

    // There is no list of half work; whoever has too much of it must know where it is.
    private async Task<string> TeVeelAsync(Zaakinzage zaak, CancellationToken cancelled)
    {
        var zaaknummers = (await documenten.LijstAsync(zaak.Wie.Id, Gebruikersdocumentsoort.Concept, cancelled)).Select(document => document.Sleutel.Split('-', Delen)[^1].ToUpperInvariant()).Distinct().Order();
        return $"U bewaart al te veel half werk. Rond er een van af of gooi er een weg, bij een van deze zaken: {string.Join(", ", zaaknummers)}. Wat u hier invulde staat er nog.";
    }

    private static Formuliervelden Lees(Gebruikersdocument document) =>
        new((JsonSerializer.Deserialize<Dictionary<string, string[]>>(document.Inhoud) ?? []).Select(veld => KeyValuePair.Create(veld.Key, new StringValues(veld.Value))));

    private static string Sleutel(Zaakinzage zaak, string pad) => Sleutel(zaak.Document.Zaak.Nummer, pad);

    // The number of a zaak says nothing of anybody.
    private static string Sleutel(Zaaknummer nummer, string pad) => $"werk-{pad}-{nummer.Waarde}".ToLowerInvariant();

    private static string Tekst(long versie) => versie.ToString(CultureInfo.InvariantCulture);
}
