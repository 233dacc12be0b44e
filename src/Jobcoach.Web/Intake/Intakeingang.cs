using System.Security.Cryptography;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Intake;

/// <summary>Wat de formulieren van het aanvragen doen: beginnen, een stap bewaren, verwijderen.</summary>
internal sealed class Intakeingang(Conceptbeheer concepten, Intakelezer lezer, Planstand plan, Organisatiekeuze organisaties, IPersoonStore personen)
{
    /// <summary>Het veld met de vingerafdruk van de stap zoals de bezoeker haar zag.</summary>
    public const string Gezien = "_gezien";

    /// <summary>Het veld van de beginpagina: <c>leeg</c>, <c>zaak:nummer</c> of <c>vervolg:nummer</c>.</summary>
    public const string Begin = "begin";

    /// <summary>De pagina om te beginnen.</summary>
    public async Task<IResult> NieuwAsync(HttpContext http, Gebruiker wie, string? zaak, IReadOnlyList<Weigering>? fouten = null) => Pagina.Van<Nieuwpagina>(
        new
        {
            Zaken = await lezer.ZakenAsync(wie, http.RequestAborted),
            Staat = new Formulierstaat(zaak is null ? Formuliervelden.Leeg : Formuliervelden.Leeg.Met(Begin, zaak), fouten ?? []),
        },
        fouten is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    /// <summary>Begint een concept.</summary>
    public async Task<IResult> BeginAsync(HttpContext http, Gebruiker wie)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var keuze = velden.Tekst(Begin).Split(':');
        if (keuze is [""])
        {
            return await NieuwAsync(http, wie, null, [new("keuze-ontbreekt", "Kies hoe u wilt beginnen.", Begin)]);
        }

        var inzage = keuze.Length == 2 && Zaaknummer.TryParse(keuze[1], out var nummer) ? await Toegangspoort.InzageAsync(http, Toegang.Zaak, wie, nummer) : null;
        if (keuze is not ["leeg"] && inzage is null)
        {
            return await NieuwAsync(http, wie, null, [new("zaak-onbekend", "Deze zaak is er niet, of is niet van u. Kies een andere.", Begin)]);
        }

        var sleutel = velden.Tekst(Formuliertechniek.Sleutel) is { Length: > 0 } gegeven ? gegeven : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var begonnen = keuze[0] == "vervolg"
            ? await concepten.BeginAsync(wie, sleutel, Conceptsoort.Vervolg, inzage!.Document.Zaak.Nummer, Voorinvulling.Vervolg(inzage), http.RequestAborted)
            : await concepten.BeginAsync(wie, sleutel, Conceptsoort.Eerste, null, inzage is null ? Voorinvulling.Leeg(wie) : await EerderAsync(http, inzage), http.RequestAborted);
        return begonnen.Gelukt
            ? Pagina.Naar($"{begonnen.Waarde.Adres}/{Formulierstappen.Voor(begonnen.Waarde.Soort, wie.Rol)[0].Naam}")
            : await NieuwAsync(http, wie, velden.Tekst(Begin), begonnen.Weigeringen);
    }

    /// <summary>De pagina van een stap.</summary>
    public async Task<IResult> StapAsync(HttpContext http, Gebruiker wie, Concept concept, Formulierstap stap)
    {
        var metFouten = http.Request.Query.ContainsKey("fouten");
        var beeld = await lezer.StapAsync(http, wie, concept, stap, metFouten: metFouten);
        return Pagina.Van<Stappagina>(new { Beeld = beeld });
    }

    /// <summary>Bewaart een stap en doet wat de knop zegt.</summary>
    public async Task<IResult> BewaarAsync(HttpContext http, Gebruiker wie, Concept concept, Formulierstap stap)
    {
        var verstuurd = organisaties.Verwerk(await Formuliervelden.LeesAsync(http.Request, http.RequestAborted), concept.Velden);
        var knop = Formulierknop.Pas(verstuurd, stap);
        var velden = (knop?.Velden ?? verstuurd).Van(stap);
        if (concept.Velden.Vervang(stap, velden).Tekens() > Concept.MeesteTekens)
        {
            return await TerugAsync(http, wie, concept, stap, velden, [new("te-veel-tekst", "Zo veel tekst kan een aanvraag niet hebben. Maak de antwoorden korter.")]);
        }

        var botst = false;
        var bewaard = await concepten.VeranderAsync(
            wie,
            concept.Id,
            nu =>
            {
                // Only what is stored of this step counts: another window on another step is nobody's business here.
                var (staat, nieuw) = (nu.Velden.Van(stap).Vingerafdruk(), Voorinvulling.Vast(nu.Velden.Vervang(stap, velden), wie, nu.Soort));
                botst = staat != verstuurd.Tekst(Gezien) && staat != nieuw.Van(stap).Vingerafdruk();
                return botst || nu.Ingediend is not null ? null : nu with { Velden = nieuw };
            },
            http.RequestAborted);
        if (bewaard is null)
        {
            return Weg(verstuurd);
        }

        if (bewaard.Ingediend is { } nummer)
        {
            return Pagina.Naar(Intakeroutes.Ontvangst(nummer));
        }

        if (botst)
        {
            return await BotsingAsync(http, wie, bewaard, stap, verstuurd.Van(stap));
        }

        if (knop is { Anker: var anker })
        {
            return Pagina.Naar($"{concept.Adres}/{stap.Naam}{(anker.Length > 0 ? $"#{anker}" : "")}");
        }

        if (verstuurd.Tekst(Formulierknop.Veld) == Formulierknop.Later)
        {
            return Pagina.Naar("/aanvragen?bewaard=1");
        }

        var beeld = await lezer.StapAsync(http, wie, bewaard, stap, metFouten: true);
        return beeld.Staat.HeeftFouten ? Pagina.Van<Stappagina>(new { Beeld = beeld }, StatusCodes.Status400BadRequest) : Pagina.Naar(Volgende(bewaard, wie, stap));
    }

    /// <summary>De optelling van wat nu op het scherm staat, zonder te bewaren.</summary>
    public async Task<IResult> TotalenAsync(HttpContext http, Gebruiker wie, Concept concept, Formulierstap stap)
    {
        var velden = concept.Velden.Vervang(stap, await Formuliervelden.LeesAsync(http.Request, http.RequestAborted));
        return Pagina.Van<Plantotalen>(new { Stand = plan.Bereken(velden, await Intakelezer.ZaakAsync(http, wie, concept)) });
    }

    /// <summary>Het concept is er niet meer; wat iemand net verstuurde staat er nog bij.</summary>
    public static IResult Weg(Formuliervelden? velden = null) => Pagina.Van<Conceptwegpagina>(new { Velden = velden ?? Formuliervelden.Leeg }, StatusCodes.Status404NotFound);

    private async Task<IResult> BotsingAsync(HttpContext http, Gebruiker wie, Concept bewaard, Formulierstap stap, Formuliervelden velden)
    {
        var eigen = await lezer.AntwoordenAsync(http, wie, bewaard with { Velden = bewaard.Velden.Vervang(stap, velden) }, stap);
        var intussen = (await lezer.AntwoordenAsync(http, wie, bewaard, stap)).Where(antwoord => eigen.All(een => een.Pad != antwoord.Pad || een.Tekst != antwoord.Tekst)).ToList();
        var beeld = await lezer.StapAsync(http, wie, bewaard, stap, velden, intussen: intussen);
        return Pagina.Van<Stappagina>(new { Beeld = beeld with { Botst = true } }, StatusCodes.Status412PreconditionFailed);
    }

    private async Task<IResult> TerugAsync(HttpContext http, Gebruiker wie, Concept concept, Formulierstap stap, Formuliervelden velden, IReadOnlyList<Weigering> weigeringen)
    {
        var beeld = await lezer.StapAsync(http, wie, concept, stap, velden);
        return Pagina.Van<Stappagina>(new { Beeld = beeld with { Staat = beeld.Staat with { Weigeringen = weigeringen } } }, StatusCodes.Status400BadRequest);
    }

    private static string Volgende(Concept concept, Gebruiker wie, Formulierstap stap)
    {
        var stappen = Formulierstappen.Voor(concept.Soort, wie.Rol);
        var volgende = stappen.SkipWhile(een => een.Naam != stap.Naam).Skip(1).FirstOrDefault();
        return $"{concept.Adres}/{volgende?.Naam ?? "controleren"}";
    }

    // The name and address of the werknemer only for who may see them in that zaak.
    private async Task<Formuliervelden> EerderAsync(HttpContext http, Zaakinzage zaak)
    {
        var mag = Toegang.Beoordeel(zaak.Wie, Toegang.Persoon, zaak.Document.Zaak.Partijen) is Toegangsoordeel.Toegestaan;
        return Voorinvulling.Eerste(zaak, mag ? await personen.LeesAsync(zaak.Document.Zaak.Partijen.WerknemerId, http.RequestAborted) : null);
    }
}
