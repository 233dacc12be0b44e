using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.Primitives;

namespace Jobcoach.Web.Intake;

/// <summary>Opent, leest en bewaart de concepten van een gebruiker. Een concept is van wie het begon; een ander vindt het niet.</summary>
internal sealed class Conceptbeheer(Gebruikersdocumentdienst documenten, Conceptspoor spoor)
{
    private const Gebruikersdocumentsoort Soort = Gebruikersdocumentsoort.Concept;

    // Drafts of other forms stand under the same kind.
    private const string Voorvoegsel = "aanvraag-";
    private const int Pogingen = 5;

    /// <summary>De concepten die nog niet zijn ingediend, het laatst bewaarde eerst.</summary>
    public async Task<IReadOnlyList<Concept>> LijstAsync(Gebruiker wie, CancellationToken cancelled) => [.. (await AlleAsync(wie, cancelled)).Where(concept => concept.Ingediend is null && concept.Teruggevonden is null)];

    /// <summary>Een concept; null als het er niet is, verlopen is of van een ander is.</summary>
    public async Task<Concept?> LeesAsync(Gebruiker wie, string id, CancellationToken cancelled) =>
        await documenten.LeesAsync(wie.Id, Soort, Voorvoegsel + id, cancelled) is { } document ? await VolgAsync(wie, Lees(document), cancelled) : null;

    /// <summary>Begint een concept. Met dezelfde sleutel nog eens beginnen geeft hetzelfde concept.</summary>
    public async Task<Uitkomst<Concept>> BeginAsync(Gebruiker wie, string sleutel, Conceptsoort soort, Zaaknummer? zaak, Formuliervelden velden, CancellationToken cancelled)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{wie.Id}\n{sleutel}")))[..24];
        var concept = new Concept(id, soort, zaak, velden);
        var bewaard = await BewaarAsync(wie, concept, 0, cancelled);
        if (bewaard is Bewaaruitkomst.Geweigerd && (await AlleAsync(wie, cancelled)).Where(een => (een.Ingediend ?? een.Teruggevonden) is not null).ToList() is { Count: > 0 } ingediend)
        {
            // What was filed lives in its zaak; the draft that remembers where it went makes room.
            await VerwijderAsync(wie, ingediend[^1].Id, cancelled);
            bewaard = await BewaarAsync(wie, concept, 0, cancelled);
        }

        return bewaard switch
        {
            Bewaaruitkomst.Bewaard(var document) => Lees(document),
            Bewaaruitkomst.Verouderd({ } bestaand) => Lees(bestaand),
            Bewaaruitkomst.Geweigerd { Weigeringen: [{ Code: Gebruikersdocumentdienst.TeVeel } teVeel] } => teVeel with
            {
                Uitleg = $"U hebt al {(await AlleAsync(wie, cancelled)).Count} aanvragen die nog niet zijn ingediend. Ga naar uw aanvragen en dien er eerst een in, of verwijder er een.",
            },
            Bewaaruitkomst.Geweigerd geweigerd => geweigerd.Weigeringen.ToList(),
            _ => new Weigering("te-druk", "Het beginnen lukte nu niet. Probeer het nog eens."),
        };
    }

    /// <summary>Verandert een concept zoals het nu is; komt een ander ertussen, dan opnieuw. Null als het er niet is.</summary>
    /// <param name="wie">Van wie het is.</param>
    /// <param name="id">Het kenmerk.</param>
    /// <param name="verander">De verandering; geeft null als er niets te bewaren is.</param>
    /// <param name="cancelled">Breekt af.</param>
    public async Task<Concept?> VeranderAsync(Gebruiker wie, string id, Func<Concept, Concept?> verander, CancellationToken cancelled)
    {
        for (var poging = 1; poging <= Pogingen; poging++)
        {
            if (await documenten.LeesAsync(wie.Id, Soort, Voorvoegsel + id, cancelled) is not { } document)
            {
                return null;
            }

            if (verander(Lees(document)) is not { } nieuw)
            {
                return Lees(document);
            }

            if (await BewaarAsync(wie, nieuw, document.Versie, cancelled) is Bewaaruitkomst.Bewaard(var bewaard))
            {
                return Lees(bewaard);
            }
        }

        throw new InvalidOperationException("A draft of one user changed more often than he can type.");
    }

    /// <summary>Verwijdert een concept.</summary>
    public Task VerwijderAsync(Gebruiker wie, string id, CancellationToken cancelled) => documenten.VerwijderAsync(wie.Id, Soort, Voorvoegsel + id, cancelled);

    private async Task<IReadOnlyList<Concept>> AlleAsync(Gebruiker wie, CancellationToken cancelled)
    {
        var concepten = new List<Concept>();
        foreach (var document in (await documenten.LijstAsync(wie.Id, Soort, cancelled)).Where(document => document.Sleutel.StartsWith(Voorvoegsel, StringComparison.Ordinal)))
        {
            concepten.Add(await VolgAsync(wie, Lees(document), cancelled));
        }

        return concepten;
    }

    private async Task<Concept> VolgAsync(Gebruiker wie, Concept concept, CancellationToken cancelled) =>
        concept.Ingediend is null ? concept with { Teruggevonden = await spoor.ZoekAsync(wie, concept, cancelled) } : concept;

    private Task<Bewaaruitkomst> BewaarAsync(Gebruiker wie, Concept concept, long versie, CancellationToken cancelled)
    {
        var velden = concept.Velden.VanHandeling.ToDictionary(veld => veld.Key, veld => veld.Value.ToArray());
        var inhoud = JsonSerializer.Serialize(new Inhoud(concept.Soort, concept.Zaak, velden, concept.Ingediend), JobcoachJson.Options);
        return documenten.BewaarAsync(wie.Id, Soort, Voorvoegsel + concept.Id, inhoud, versie, cancelled);
    }

    private static Concept Lees(Gebruikersdocument document)
    {
        var inhoud = JsonSerializer.Deserialize<Inhoud>(document.Inhoud, JobcoachJson.Options)!;
        var velden = new Formuliervelden(inhoud.Velden.Select(veld => KeyValuePair.Create<string, StringValues>(veld.Key, veld.Value)));
        return new(document.Sleutel[Voorvoegsel.Length..], inhoud.Soort, inhoud.Zaak, velden, inhoud.Ingediend)
        {
            BewaardOp = document.GewijzigdOp,
            VerlooptOp = document.VerlooptOp,
        };
    }

    private sealed record Inhoud(Conceptsoort Soort, Zaaknummer? Zaak, IReadOnlyDictionary<string, string?[]> Velden, Zaaknummer? Ingediend);
}
