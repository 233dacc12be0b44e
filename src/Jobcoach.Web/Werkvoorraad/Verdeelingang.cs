using System.Text.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Pakt zaken op, laat ze los en verdeelt ze.</summary>
internal sealed class Verdeelingang(Zaakhandelingen handelingen, Zaakverdeling verdeling, Werkvoorraadingang lijst, Werknemernamen namen)
{
    /// <summary>Het veld met de gekozen zaken.</summary>
    public const string Zaken = "zaken";

    /// <summary>Het veld met de gekozen collega.</summary>
    public const string Behandelaar = "behandelaarId";

    /// <summary>Het veld met het kenmerk van een collega die niet in de lijst staat.</summary>
    public const string Kenmerk = "kenmerk";

    /// <summary>Het veld dat zaken van een ander overslaat.</summary>
    public const string AlleenVrij = "alleenVrij";

    /// <summary>De keuze om zaken vrij te geven.</summary>
    public const string Niemand = "niemand";

    /// <summary>De keuze voor een collega die met zijn kenmerk wordt aangewezen.</summary>
    public const string Ander = "ander";

    private const string AlZo = "al-zo-verdeeld";

    /// <summary>Pakt een zaak op die van niemand is.</summary>
    public async Task<IResult> NeemAsync(HttpContext http, Zaakinzage zaak) =>
        await EenAsync(http, zaak, new WijsToe(zaak.Wie.Rol, zaak.Wie.Id, AlleenVrij: true), null, Gedaan.Genomen);

    /// <summary>Laat een zaak los die van de bezoeker is; is zij intussen van een ander, dan blijft zij van die ander.</summary>
    public async Task<IResult> LaatLosAsync(HttpContext http, Zaakinzage zaak)
    {
        var lijstVan = Terugweg.Lijst(await Formuliervelden.LeesAsync(http.Request, http.RequestAborted), zaak.Wie.Rol);
        return zaak.Document.Zaak.BehandelaarVan(zaak.Wie.Rol) == zaak.Wie.Id
            ? await EenAsync(http, zaak, new WijsToe(zaak.Wie.Rol), zaak.Document.Versie, Gedaan.Losgelaten)
            : Terugweg.Naar(lijstVan, Gedaan.Losgelaten);
    }

    /// <summary>Verdeelt de gekozen zaken en zegt per zaak hoe het ging.</summary>
    public async Task<IResult> VerdeelAsync(HttpContext http, Gebruiker wie)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var fouten = Fouten(velden).ToList();
        if (fouten.Count > 0)
        {
            return await lijst.ToonAsync(http, wie, new Formulierstaat(velden, fouten));
        }

        var opdracht = new Verdeelopdracht(Gekozen(velden), wie.Rol, Collega(velden, wie), velden.Tekst(AlleenVrij) == "true");
        var sleutel = velden.Tekst(Formuliertechniek.Sleutel) is { Length: > 0 and <= Verzoekheaders.LangsteSleutel } tekst
            ? Herhaalsleutel.Van(wie.Id, tekst, http.Request.Path, JsonSerializer.SerializeToUtf8Bytes(opdracht, JobcoachJson.Options))
            : null;
        var verdeeld = await verdeling.VerdeelAsync(opdracht, wie.Handelende, sleutel, http.RequestAborted);
        return verdeeld.Gelukt
            ? await UitslagAsync(http, wie, Terugweg.Lijst(velden, wie.Rol), verdeeld.Waarde, StatusCodes.Status200OK)
            : await lijst.ToonAsync(http, wie, new Formulierstaat(velden, verdeeld.Weigeringen));
    }

    private static IEnumerable<Weigering> Fouten(Formuliervelden velden)
    {
        if (Gekozen(velden).Count == 0)
        {
            yield return new("geen-zaken", "Kies een of meer zaken.", Zaken);
        }

        if (velden.Tekst(Behandelaar).Length == 0)
        {
            yield return new("geen-behandelaar", "Kies aan wie u de zaken geeft.", Behandelaar);
        }

        if (velden.Tekst(Behandelaar) == Ander && velden.Tekst(Kenmerk).Length == 0)
        {
            yield return new("geen-kenmerk", "Vul het kenmerk van de collega in.", Kenmerk);
        }
    }

    private static List<Zaaknummer> Gekozen(Formuliervelden velden) =>
        [.. (velden.Alle.TryGetValue(Zaken, out var nummers) ? nummers.ToArray() : []).Select(tekst => Zaaknummer.TryParse(tekst, out var nummer) ? nummer : null).OfType<Zaaknummer>().Distinct()];

    private static string? Collega(Formuliervelden velden, Gebruiker wie) => velden.Tekst(Behandelaar) switch
    {
        Niemand => null,
        Ander => velden.Tekst(Kenmerk).Trim(),
        "mij" => wie.Id,
        var id => id,
    };

    // Pressing twice is no mistake: what already is so, is done.
    private async Task<IResult> EenAsync(HttpContext http, Zaakinzage zaak, WijsToe handeling, long? versie, Gedaan gedaan)
    {
        var terug = Terugweg.Lijst(await Formuliervelden.LeesAsync(http.Request, http.RequestAborted), zaak.Wie.Rol);
        var nummer = zaak.Document.Zaak.Nummer;
        return await handelingen.VoerUitAsync(nummer, handeling, zaak.Wie.Handelende, versie, null, http.RequestAborted) switch
        {
            Handelingsuitkomst.Gelukt => Terugweg.Naar(terug, gedaan),
            Handelingsuitkomst.Geweigerd { Weigeringen: [{ Code: AlZo }] } => Terugweg.Naar(terug, gedaan),
            Handelingsuitkomst.Geweigerd geweigerd => await UitslagAsync(http, zaak.Wie, terug, [new(nummer, null, geweigerd.Weigeringen)], StatusCodes.Status409Conflict),
            _ => await UitslagAsync(http, zaak.Wie, terug, [new(nummer, null, [new("intussen-veranderd", "Deze zaak is net veranderd. Bekijk de lijst opnieuw.")])], StatusCodes.Status409Conflict),
        };
    }

    private async Task<IResult> UitslagAsync(HttpContext http, Gebruiker wie, Werkvraag terug, IReadOnlyList<Verdeelregel> regels, int status) => Pagina.Van<Verdeelpagina>(
        new { Terug = terug, Regels = regels, Namen = await namen.VanAsync(wie, regels.Select(regel => regel.Zaak), http.RequestAborted) },
        status);
}
