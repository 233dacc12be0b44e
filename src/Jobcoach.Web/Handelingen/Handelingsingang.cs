using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Jobcoach.Web.Handelingen;

/// <summary>De weg van een schrijfverzoek naar het domein: headers, inhoud, handeling, antwoord.</summary>
internal sealed class Handelingsingang(Zaakhandelingen handelingen, Aanvraagintake intake, Logboekschrijver logboek, Zaakverdeling verdeling)
{
    /// <summary>Een handeling aan een zaak.</summary>
    public Task<IResult> VoerUitAsync<THandeling>(HttpContext http, Zaakinzage zaak, bool ifMatchVerplicht)
        where THandeling : Handeling => NeemAanAsync<THandeling>(http, zaak, ifMatchVerplicht, async verzoek => Handelingsantwoord.Van(
            await handelingen.VoerUitAsync(zaak.Document.Zaak.Nummer, verzoek.Inhoud, zaak.Wie.Handelende, verzoek.Versie, verzoek.Sleutel, http.RequestAborted),
            verzoek.Sleutel,
            verzoek.Versie));

    /// <summary>Een regel in het logboek.</summary>
    public Task<IResult> SchrijfAsync(HttpContext http, Zaakinzage zaak) => NeemAanAsync<NieuweLogboekregel>(http, zaak, false, async verzoek => Handelingsantwoord.Van(
        await logboek.SchrijfAsync(zaak.Document.Zaak.Nummer, verzoek.Inhoud, zaak.Wie.Handelende, verzoek.Versie, verzoek.Sleutel, http.RequestAborted),
        verzoek.Sleutel,
        verzoek.Versie,
        "logboekregels",
        naastZaak: true));

    /// <summary>Een eerste aanvraag; die opent een zaak.</summary>
    public Task<IResult> DienInAsync(HttpContext http, Gebruiker wie) => NeemAanAsync<Aanvraagformulier>(http, null, false, async verzoek =>
        Toegang.MagIndienenVoor(wie, verzoek.Inhoud.Werkgever.Id, verzoek.Inhoud.Jobcoachorganisatie.Id)
            ? Handelingsantwoord.Van(await intake.DienInAsync(verzoek.Inhoud, wie.Handelende, verzoek.Sleutel, http.RequestAborted), verzoek.Sleutel, null)
            : new Probleemantwoord(Probleem.Van(Weigering.Onbevoegd("andere-organisatie", "U dient alleen in voor uw eigen organisatie."))));

    /// <summary>Dezelfde toewijzing aan meer zaken; het antwoord zegt per zaak hoe het ging.</summary>
    public Task<IResult> VerdeelAsync(HttpContext http, Gebruiker wie) => NeemAanAsync<Verdeelopdracht>(http, null, false, async verzoek =>
        (await verdeling.VerdeelAsync(verzoek.Inhoud, wie.Handelende, verzoek.Sleutel, http.RequestAborted)).Match<IResult>(
            regels => new Vraagantwoord<IReadOnlyList<Verdeelregel>>(regels),
            weigeringen => new Probleemantwoord(Probleem.Van(weigeringen))));

    private static async Task<IResult> NeemAanAsync<T>(HttpContext http, Zaakinzage? zaak, bool ifMatchVerplicht, Func<Schrijfverzoek<T>, Task<IResult>> verwerk)
        where T : notnull
    {
        var headers = Verzoekheaders.Lees(http.Request, zaak?.Document.Versie, ifMatchVerplicht);
        if (!headers.Gelukt)
        {
            return new Probleemantwoord(Probleem.Van(headers.Weigeringen));
        }

        var gelezen = await Invoerlezer.LeesAsync<T>(http.Request, http.RequestAborted);
        if (!gelezen.Gelukt)
        {
            return new Probleemantwoord(Probleem.Van(gelezen.Weigeringen));
        }

        var wie = http.Features.GetRequiredFeature<Gebruiker>();
        return await verwerk(new(gelezen.Waarde.Waarde, headers.Waarde.Versie, headers.Waarde.Herhaalsleutel(wie.Id, http.Request, gelezen.Waarde.Inhoud.Span)));
    }

    private sealed record Schrijfverzoek<T>(T Inhoud, long? Versie, Herhaalsleutel? Sleutel);
}
