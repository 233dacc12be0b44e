using System.Security.Cryptography;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Web.Handelingen;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Jobcoach.Web.Documenten;

/// <summary>Neemt een document aan: de inhoud van het verzoek is het document.</summary>
internal sealed class Documentingang(Documentontvangst ontvangst)
{
    /// <summary>Neemt het document aan.</summary>
    public async Task<IResult> NeemAanAsync(HttpContext http, Zaakinzage zaak)
    {
        var headers = Verzoekheaders.Lees(http.Request, zaak.Document.Versie, ifMatchVerplicht: false);
        if (!headers.Gelukt)
        {
            return new Probleemantwoord(Probleem.Van(headers.Weigeringen));
        }

        var vraag = new Queryvraag(http.Request.Query);
        var soort = vraag.Keuze<Bewijsstuksoort>("soort");
        if (vraag.Antwoord() is { } fout)
        {
            return fout;
        }

        if (soort is null)
        {
            return Weiger(new("veld-verplicht", "Zeg in soort wat voor stuk het is.", "soort"));
        }

        var mediatype = MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) ? type.MediaType.ToString().ToLowerInvariant() : "";
        if (!Documentontvangst.Mediatypes.Contains(mediatype))
        {
            return Weiger(new("mediatype-niet-toegestaan", $"Stuur een document van het type {string.Join(", ", Documentontvangst.Mediatypes)}.", "Content-Type"));
        }

        if (Verzoekheaders.Ingepakt(http.Request) is { } ingepakt)
        {
            return Weiger(ingepakt);
        }

        if (http.Request.ContentLength > Documentontvangst.MaxBytes)
        {
            return Weiger(new("document-te-groot", $"Een document is ten hoogste {Documentontvangst.MaxBytes / 1024 / 1024} MB."));
        }

        if (await ControleerBeginAsync(http, mediatype) is { } ander)
        {
            return Weiger(ander);
        }

        var vingerafdruk = headers.Waarde.Sleutel is null ? [] : await VingerafdrukAsync(http);
        var sleutel = headers.Waarde.Herhaalsleutel(zaak.Wie.Id, http.Request, vingerafdruk);
        var uitkomst = await ontvangst.BewaarAsync(zaak.Document.Zaak.Nummer, soort.Value, mediatype, http.Request.Body, zaak.Wie.Handelende, headers.Waarde.Versie, sleutel, http.RequestAborted);
        return Handelingsantwoord.Van(uitkomst, sleutel, headers.Waarde.Versie, "documenten");
    }

    private static Probleemantwoord Weiger(Weigering weigering) => new(Probleem.Van(weigering));

    // What the content calls itself must be what it is: a page named PDF would be opened by somebody's browser.
    private static async Task<Weigering?> ControleerBeginAsync(HttpContext http, string mediatype)
    {
        var begin = Documentherkenning.Begin(mediatype);
        var lezer = http.Request.BodyReader;
        var gelezen = await lezer.ReadAtLeastAsync(begin.Length, http.RequestAborted);
        var klopt = gelezen.Buffer.Length >= begin.Length && Gelijk(gelezen.Buffer.Slice(0, begin.Length), begin);
        lezer.AdvanceTo(gelezen.Buffer.Start);
        http.Request.Body = lezer.AsStream(leaveOpen: true);
        return klopt ? null : new("document-past-niet", $"De inhoud is geen {mediatype}.", "Content-Type");
    }

    private static bool Gelijk(System.Buffers.ReadOnlySequence<byte> buffer, byte[] begin)
    {
        Span<byte> kopie = stackalloc byte[Documentherkenning.Lengte];
        System.Buffers.BuffersExtensions.CopyTo(buffer, kopie);
        return kopie[..begin.Length].SequenceEqual(begin);
    }

    private static async Task<byte[]> VingerafdrukAsync(HttpContext http)
    {
        http.Request.EnableBuffering();
        var hash = await SHA256.HashDataAsync(http.Request.Body, http.RequestAborted);
        http.Request.Body.Position = 0;
        return hash;
    }
}
