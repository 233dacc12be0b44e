using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Handelingen;

/// <summary>Neemt een document bij een zaak aan: eerst de inhoud bewaren, dan het bewijsstuk in de zaak zetten.</summary>
public sealed class Documentontvangst(IZaakStore zaken, IDocumentStore documenten, Zaakhandelingen handelingen)
{
    /// <summary>Grootste document, in bytes.</summary>
    public const long MaxBytes = 20 * 1024 * 1024;

    // The act is tried before the content has a hash; every hash is as good for that.
    private static readonly string NogOnbekend = new('0', 64);

    /// <summary>De types die worden aangenomen.</summary>
    public static IReadOnlySet<string> Mediatypes { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "application/pdf", "image/jpeg", "image/png" };

    /// <summary>Bewaart de inhoud en voegt haar als bewijsstuk toe; het onderdeel van de uitkomst is het kenmerk van het document.</summary>
    public async Task<Handelingsuitkomst> BewaarAsync(
        Zaaknummer nummer,
        Bewijsstuksoort soort,
        string mediatype,
        Stream inhoud,
        Handelende door,
        long? verwachteVersie,
        Herhaalsleutel? sleutel,
        CancellationToken cancelled)
    {
        if (await zaken.LeesAsync(nummer, cancelled) is null)
        {
            return new Handelingsuitkomst.NietGevonden();
        }

        if (!Mediatypes.Contains(mediatype))
        {
            return new Handelingsuitkomst.Geweigerd([new("mediatype-niet-toegestaan", $"Stuur een document van het type {string.Join(", ", Mediatypes)}.", "Content-Type")]);
        }

        // The rules first: the content of a refused act would stay behind with nothing that points to it.
        if (await handelingen.WeigeringAsync(nummer, new VoegBewijsstukToe(soort, NogOnbekend), door, verwachteVersie, sleutel, cancelled) is { } geweigerd)
        {
            return geweigerd;
        }

        try
        {
            var document = await documenten.BewaarAsync(nummer, inhoud, mediatype, MaxBytes, cancelled);
            var uitkomst = await handelingen.VoerUitAsync(nummer, new VoegBewijsstukToe(soort, document.Id), door, verwachteVersie, sleutel, cancelled);
            return uitkomst is Handelingsuitkomst.Gelukt gelukt ? gelukt with { Onderdeel = document.Id } : uitkomst;
        }
        catch (DocumentTeGrootException)
        {
            return new Handelingsuitkomst.Geweigerd([new("document-te-groot", $"Een document is ten hoogste {MaxBytes / 1024 / 1024} MB.", "inhoud")]);
        }
    }
}
