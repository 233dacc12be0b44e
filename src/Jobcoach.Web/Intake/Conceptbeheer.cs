using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.Primitives;

namespace Jobcoach.Web.Intake;

/// <summary>Een concept met de versie waarin het is gelezen.</summary>
/// <param name="Concept">Het concept.</param>
/// <param name="Etag">De versie.</param>
internal sealed record Gelezenconcept(Concept Concept, string Etag);

/// <summary>Opent, leest en bewaart de concepten van een gebruiker. Een concept is van wie het begon; een ander vindt het niet.</summary>
internal sealed class Conceptbeheer(IConceptopslag opslag, TimeProvider klok)
{
    private const int Pogingen = 5;

    /// <summary>De concepten die nog niet zijn ingediend, het laatst bewaarde eerst.</summary>
    public async Task<IReadOnlyList<Concept>> LijstAsync(Gebruiker wie, CancellationToken cancelled) =>
    [
        .. (await opslag.LijstAsync(wie.Id, cancelled)).Select(bewaard => Lees(bewaard).Concept)
            .Where(concept => concept.Ingediend is null).OrderByDescending(concept => concept.BewaardOp),
    ];

    /// <summary>Een concept; null als het er niet is, verlopen is of van een ander is.</summary>
    public async Task<Gelezenconcept?> LeesAsync(Gebruiker wie, string id, CancellationToken cancelled) =>
        await opslag.LeesAsync(wie.Id, id, cancelled) is { } bewaard ? Lees(bewaard) : null;

    /// <summary>Begint een concept. Met dezelfde sleutel nog eens beginnen geeft hetzelfde concept.</summary>
    public async Task<Concept> BeginAsync(Gebruiker wie, string sleutel, Conceptsoort soort, Zaaknummer? zaak, Formuliervelden velden, CancellationToken cancelled)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{wie.Id}\n{sleutel}")))[..24];
        var concept = new Concept(id, soort, zaak, velden, klok.GetUtcNow());
        return await SchrijfAsync(wie, concept, null, cancelled) ? concept : (await LeesAsync(wie, id, cancelled))!.Concept;
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
            if (await LeesAsync(wie, id, cancelled) is not var (concept, etag))
            {
                return null;
            }

            if (verander(concept) is not { } nieuw)
            {
                return concept;
            }

            nieuw = nieuw with { BewaardOp = klok.GetUtcNow() };
            if (await SchrijfAsync(wie, nieuw, etag, cancelled))
            {
                return nieuw;
            }
        }

        throw new InvalidOperationException("A draft of one user changed more often than he can type.");
    }

    /// <summary>Verwijdert een concept.</summary>
    public Task VerwijderAsync(Gebruiker wie, string id, CancellationToken cancelled) => opslag.VerwijderAsync(wie.Id, id, cancelled);

    private Task<bool> SchrijfAsync(Gebruiker wie, Concept concept, string? etag, CancellationToken cancelled)
    {
        var velden = concept.Velden.VanHandeling.ToDictionary(veld => veld.Key, veld => veld.Value.ToArray());
        var inhoud = JsonSerializer.Serialize(new Inhoud(concept.Soort, concept.Zaak, velden, concept.BewaardOp, concept.Ingediend), JobcoachJson.Options);
        return opslag.BewaarAsync(wie.Id, concept.Id, inhoud, Moment.BeginVan(concept.TotEnMet.AddDays(1)).Tijdstip, etag, cancelled);
    }

    private static Gelezenconcept Lees(BewaardConcept bewaard)
    {
        var inhoud = JsonSerializer.Deserialize<Inhoud>(bewaard.Inhoud, JobcoachJson.Options)!;
        var velden = new Formuliervelden(inhoud.Velden.Select(veld => KeyValuePair.Create<string, StringValues>(veld.Key, veld.Value)));
        return new(new(bewaard.Id, inhoud.Soort, inhoud.Zaak, velden, inhoud.BewaardOp, inhoud.Ingediend), bewaard.Etag);
    }

    private sealed record Inhoud(Conceptsoort Soort, Zaaknummer? Zaak, IReadOnlyDictionary<string, string?[]> Velden, DateTimeOffset BewaardOp, Zaaknummer? Ingediend);
}
