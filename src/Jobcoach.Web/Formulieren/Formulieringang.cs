using System.Globalization;
using System.Security.Cryptography;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Formulieren;

/// <summary>Hoe een verstuurd formulier afliep: gedaan, of terug naar het scherm met alles wat iemand invulde.</summary>
/// <param name="Gelukt">Wat er gedaan is; null als het formulier terugkomt.</param>
/// <param name="Staat">Het formulier om opnieuw te tonen.</param>
/// <param name="Status">De HTTP-status als het terugkomt.</param>
public sealed record Formulieruitkomst(Handelingsuitkomst.Gelukt? Gelukt, Formulierstaat Staat, int Status);

/// <summary>De technische velden die elk formulier over een zaak meestuurt.</summary>
public static class Formuliertechniek
{
    /// <summary>De versie van de zaak die de bezoeker zag.</summary>
    public const string Versie = "_versie";

    /// <summary>Hoeveel feiten het dossier toen had: wat daarna kwam is wat een ander intussen deed.</summary>
    public const string Feiten = "_feiten";

    /// <summary>De sleutel waarmee tweemaal drukken een keer telt.</summary>
    public const string Sleutel = "_sleutel";

    /// <summary>Een verse sleutel.</summary>
    public static string NieuweSleutel() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}

/// <summary>De weg van een formulier naar het domein; dezelfde handelingen als de API, met het scherm als antwoord.</summary>
internal sealed class Formulieringang(Zaakhandelingen handelingen, IZaakStore zaken)
{
    // What a person has to read before going on; more than this nobody did in the meantime.
    private const int MeesteFeiten = 50;

    /// <summary>Een handeling aan een zaak uit het formulier van het verzoek.</summary>
    public async Task<Formulieruitkomst> VoerUitAsync<THandeling>(HttpContext http, Zaakinzage zaak)
        where THandeling : Handeling => await VoerUitAsync<THandeling>(http, zaak, await Formuliervelden.LeesAsync(http.Request, http.RequestAborted));

    /// <summary>Een handeling aan een zaak uit velden die al gelezen zijn.</summary>
    public async Task<Formulieruitkomst> VoerUitAsync<THandeling>(HttpContext http, Zaakinzage zaak, Formuliervelden velden)
        where THandeling : Handeling
    {
        var gelezen = Formulierlezer.Lees<THandeling>(velden);
        return gelezen.Gelukt
            ? await VoerUitAsync(http, zaak, velden, gelezen.Waarde.Waarde, gelezen.Waarde.Inhoud)
            : new(null, new(velden, gelezen.Weigeringen), StatusCodes.Status400BadRequest);
    }

    /// <summary>Een handeling die de pagina zelf samenstelde; de velden zijn wat de bezoeker terugziet als het niet lukt.</summary>
    public async Task<Formulieruitkomst> VoerUitAsync<THandeling>(HttpContext http, Zaakinzage zaak, Formuliervelden velden, THandeling handeling, ReadOnlyMemory<byte> inhoud)
        where THandeling : Handeling
    {
        var versie = long.TryParse(velden.Tekst(Formuliertechniek.Versie), NumberStyles.None, CultureInfo.InvariantCulture, out var gezien) ? gezien : zaak.Document.Versie;
        var sleutel = velden.Tekst(Formuliertechniek.Sleutel) is { Length: > 0 and <= Verzoekheaders.LangsteSleutel } tekst
            ? Herhaalsleutel.Van(zaak.Wie.Id, tekst, http.Request.Path, inhoud.Span)
            : null;
        var nummer = zaak.Document.Zaak.Nummer;
        var uitkomst = await handelingen.VoerUitAsync(nummer, handeling, zaak.Wie.Handelende, versie, sleutel, http.RequestAborted);
        return uitkomst switch
        {
            Handelingsuitkomst.Gelukt gelukt => new(gelukt, Formulierstaat.Leeg, StatusCodes.Status303SeeOther),
            Handelingsuitkomst.Geweigerd geweigerd => new(null, new(velden, Formulierlezer.InFormulier<THandeling>(velden, geweigerd.Weigeringen)), StatusCodes.Status409Conflict),
            Handelingsuitkomst.Verouderd verouderd => new(
                null,
                new(Bijgewerkt(velden, verouderd.HuidigeVersie), []) { Intussen = await IntussenAsync(zaak, velden, http.RequestAborted) },
                StatusCodes.Status412PreconditionFailed),
            Handelingsuitkomst.SleutelHergebruikt => new(
                null,
                new(velden.Met(Formuliertechniek.Sleutel, Formuliertechniek.NieuweSleutel()), [new("al-verstuurd", "U hebt dit formulier al eens verstuurd, met een andere inhoud. Kijk of dat goed is gegaan voordat u het nog eens verstuurt.")]),
                StatusCodes.Status409Conflict),
            _ => new(null, new(velden, [new("niet-gevonden", "Deze zaak bestaat niet meer.")]), StatusCodes.Status404NotFound),
        };
    }

    // The visitor decides again with his own input before him, and then about the zaak as it is now.
    private static Formuliervelden Bijgewerkt(Formuliervelden velden, long versie) => velden
        .Met(Formuliertechniek.Versie, versie.ToString(CultureInfo.InvariantCulture))
        .Met(Formuliertechniek.Sleutel, Formuliertechniek.NieuweSleutel());

    private async Task<IReadOnlyList<Dossierfeit>> IntussenAsync(Zaakinzage zaak, Formuliervelden velden, CancellationToken cancelled)
    {
        var gezien = int.TryParse(velden.Tekst(Formuliertechniek.Feiten), NumberStyles.None, CultureInfo.InvariantCulture, out var aantal) ? aantal : 0;
        return Gebeurtenissen.Voor(await zaken.FeitenAsync(zaak.Document.Zaak.Nummer, gezien + 1, MeesteFeiten, cancelled), zaak.Wie.Rol);
    }
}
