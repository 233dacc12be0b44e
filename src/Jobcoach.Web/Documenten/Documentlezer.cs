using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Documenten;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Jobcoach.Web.Documenten;

/// <summary>Leest documenten: een document is te zien voor wie ziet waar het bij hoort.</summary>
internal sealed class Documentlezer(IDocumentStore documenten, Documentvrijgave vrijgave)
{
    /// <summary>De documenten die de aanroeper mag zien.</summary>
    public async Task<IResult> LijstAsync(Zaakinzage zaak, CancellationToken cancelled) => new Jsonantwoord<IReadOnlyList<Documentbeeld>>(await BeeldenAsync(zaak, cancelled));

    /// <summary>De documenten die de aanroeper mag zien, in volgorde van bewaren.</summary>
    public async Task<IReadOnlyList<Documentbeeld>> BeeldenAsync(Zaakinzage zaak, CancellationToken cancelled) =>
        [.. (await documenten.LijstAsync(zaak.Document.Zaak.Nummer, cancelled)).Select(document => Beeld(zaak, document)).OfType<Documentbeeld>()];

    /// <summary>Daarvan wat iemand heeft ingediend; de brieven hebben hun eigen lijst.</summary>
    public async Task<IReadOnlyList<Documentbeeld>> StukkenAsync(Zaakinzage zaak, CancellationToken cancelled) =>
        [.. (await BeeldenAsync(zaak, cancelled)).Where(document => document.Gebruik is not Documentgebruik.Brief)];

    /// <summary>De inhoud van een document voor een programma.</summary>
    public Task<IResult> OpenAsync(Zaakinzage zaak, string id, CancellationToken cancelled) => OpenAsync(zaak, id, Documentweergave.Programma, cancelled);

    /// <summary>De inhoud van een document voor een browser: een brief opent, een stuk wordt bewaard.</summary>
    public Task<IResult> ToonAsync(Zaakinzage zaak, string id, CancellationToken cancelled) => OpenAsync(zaak, id, Documentweergave.Browser, cancelled);

    private async Task<IResult> OpenAsync(Zaakinzage zaak, string id, Func<Documentbeeld, Documentweergave> weergave, CancellationToken cancelled)
    {
        if (await documenten.OpenAsync(zaak.Document.Zaak.Nummer, id, cancelled) is not var (document, inhoud))
        {
            return new Probleemantwoord(Probleem.NietGevonden);
        }

        // Who may not see the document does not learn that it is infected either.
        var beeld = Beeld(zaak, document);
        var probleem = beeld is null
            ? Probleem.NietGevonden
            : vrijgave.Weigering(document) is { } weigering ? Probleem.Van(weigering) : null;
        if (probleem is not null || beeld is null)
        {
            await inhoud.DisposeAsync();
            return new Probleemantwoord(probleem ?? Probleem.NietGevonden);
        }

        return new Inhoud(document, inhoud, weergave(beeld));
    }

    private static Documentbeeld? Beeld(Zaakinzage inzage, Document document)
    {
        var zaak = inzage.Beeld;
        var stuk = zaak.Aanvragen.SelectMany(aanvraag => aanvraag.Bewijsstukken).FirstOrDefault(een => een.DocumentId == document.Id);
        var brief = inzage.Brieven.FirstOrDefault(een => een.HtmlId == document.Id || een.PdfId == document.Id);
        var gebruik = (stuk, brief) switch
        {
            (not null, _) => Documentgebruik.Bewijsstuk,
            (_, not null) => Documentgebruik.Brief,
            _ => Documentgebruik.Los,
        };
        return gebruik is Documentgebruik.Los && !inzage.Wie.Rol.IsUitvoerder()
            ? null
            : new(document.Id, gebruik, stuk?.Soort, brief?.Nummer, document.Mediatype, document.Bytes, document.BewaardOp, document.Scan);
    }

    private sealed class Inhoud(Document document, Stream inhoud, Documentweergave weergave) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            // Somebody else made the content: it never runs in our origin.
            var headers = httpContext.Response.Headers;
            headers.ContentDisposition = weergave.Plaats;
            headers.ContentSecurityPolicy = weergave.Beleid;
            headers.CacheControl = "private, no-cache";

            // Whoever gets less, because the content broke off or was not right, sees that it is less. An answer without the content has its own length.
            httpContext.Response.OnStarting(() =>
            {
                headers.ContentLength = httpContext.Response.StatusCode is StatusCodes.Status200OK ? document.Bytes : headers.ContentLength;
                return Task.CompletedTask;
            });
            return Results.Stream(inhoud, document.Mediatype, entityTag: new EntityTagHeaderValue($"\"{document.Id}\"")).ExecuteAsync(httpContext);
        }
    }
}
