using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Gebruikersdocumenten;

/// <summary>Hoe het bewaren afliep; een gesloten familie.</summary>
public abstract record Bewaaruitkomst
{
    private Bewaaruitkomst()
    {
    }

    /// <summary>Bewaard.</summary>
    /// <param name="Document">Het document zoals het nu is, met de dag waarop het verloopt.</param>
    public sealed record Bewaard(Gebruikersdocument Document) : Bewaaruitkomst;

    /// <summary>Er is een andere versie, of het document is verlopen of verwijderd. Er is niets veranderd: de aanroeper heeft zijn inhoud nog.</summary>
    /// <param name="Huidig">Wat er nu is; null als er niets is, en dan kan de inhoud als nieuw document bewaard worden.</param>
    public sealed record Verouderd(Gebruikersdocument? Huidig) : Bewaaruitkomst;

    /// <summary>Geweigerd; er is niets veranderd.</summary>
    public sealed record Geweigerd(IReadOnlyList<Weigering> Weigeringen) : Bewaaruitkomst;
}

/// <summary>De weg naar wat een gebruiker voor zichzelf bewaart: de grenzen en de tijd komen hier bij.</summary>
public sealed partial class Gebruikersdocumentdienst(IGebruikersdocumentStore documenten, Gebruikersdocumentgrenzen grenzen, TimeProvider klok)
{
    /// <summary>De code als iemand er geen meer kan bewaren. Wat is verlopen telt niet mee.</summary>
    public const string TeVeel = "te-veel-bewaard";

    /// <inheritdoc cref="IGebruikersdocumentStore.LijstAsync"/>
    public Task<IReadOnlyList<Gebruikersdocument>> LijstAsync(string gebruikerId, Gebruikersdocumentsoort soort, CancellationToken cancelled) =>
        documenten.LijstAsync(gebruikerId, soort, klok.GetUtcNow(), cancelled);

    /// <inheritdoc cref="IGebruikersdocumentStore.LeesAsync"/>
    public async Task<Gebruikersdocument?> LeesAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, CancellationToken cancelled) =>
        Sleutelvorm().IsMatch(sleutel) ? await documenten.LeesAsync(gebruikerId, soort, sleutel, klok.GetUtcNow(), cancelled) : null;

    /// <summary>Bewaart de inhoud en schuift het verlopen op.</summary>
    /// <param name="gebruikerId">Pseudoniem van de gebruiker.</param>
    /// <param name="soort">Waarvoor.</param>
    /// <param name="sleutel">Waaronder: 1 tot en met 64 kleine letters, cijfers en streepjes.</param>
    /// <param name="inhoud">De inhoud, als JSON.</param>
    /// <param name="versie">De versie die de gebruiker zag; 0 voor een nieuw document.</param>
    /// <param name="cancelled">Breekt af zolang er niet bewaard is.</param>
    public async Task<Bewaaruitkomst> BewaarAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, string inhoud, long versie, CancellationToken cancelled)
    {
        var (grens, nu) = (grenzen.Van(soort), klok.GetUtcNow());
        if (Controleer(grens, sleutel, inhoud) is { Count: > 0 } weigeringen)
        {
            return new Bewaaruitkomst.Geweigerd(weigeringen);
        }

        if (versie == 0 && (await documenten.LijstAsync(gebruikerId, soort, nu, cancelled)).Count(een => een.Sleutel != sleutel) >= grens.MeesteDocumenten)
        {
            return new Bewaaruitkomst.Geweigerd([new(TeVeel, $"U bewaart er al {grens.MeesteDocumenten}. Verwijder er eerst een.")]);
        }

        var document = new Gebruikersdocument(gebruikerId, soort, sleutel, inhoud, versie, nu, nu + grens.Bewaartermijn);
        return await documenten.BewaarAsync(document, nu, cancelled) is { } nieuw
            ? new Bewaaruitkomst.Bewaard(document with { Versie = nieuw })
            : new Bewaaruitkomst.Verouderd(await documenten.LeesAsync(gebruikerId, soort, sleutel, nu, cancelled));
    }

    /// <inheritdoc cref="IGebruikersdocumentStore.VerwijderAsync"/>
    public async Task VerwijderAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, CancellationToken cancelled)
    {
        if (Sleutelvorm().IsMatch(sleutel))
        {
            await documenten.VerwijderAsync(gebruikerId, soort, sleutel, cancelled);
        }
    }

    private static List<Weigering> Controleer(Gebruikersdocumentgrens grens, string sleutel, string inhoud) =>
    [
        .. Sleutelvorm().IsMatch(sleutel) ? [] : new[] { new Weigering("sleutel-onjuist", "Gebruik 1 tot en met 64 kleine letters, cijfers en streepjes.", "sleutel") },
        .. Encoding.UTF8.GetByteCount(inhoud) <= grens.MeesteBytes ? [] : new[] { new Weigering("inhoud-te-groot", $"Bewaar hoogstens {grens.MeesteBytes / 1024} kB.", "inhoud") },
        .. IsJson(inhoud) ? [] : new[] { new Weigering("inhoud-onjuist", "De inhoud is geen JSON.", "inhoud") },
    ];

    private static bool IsJson(string inhoud)
    {
        try
        {
            using var json = JsonDocument.Parse(inhoud, new() { MaxDepth = JobcoachJson.Options.MaxDepth });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^[a-z0-9-]{1,64}\z")]
    private static partial Regex Sleutelvorm();
}
