using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Intake;

/// <summary>De pagina's om te ondertekenen en in te dienen, en de ontvangstbevestiging daarna.</summary>
internal sealed class Indieningpagina(Indiening indiening, Conceptcontrole controle, Documentformulier documenten, IZaakStore zaken, TimeProvider klok)
{
    private const int MeesteFeiten = 1000;

    /// <summary>De pagina om te ondertekenen.</summary>
    public Task<IResult> ToonAsync(HttpContext http, Gebruiker wie, Concept concept) => ToonAsync(http, wie, concept, Formulierstaat.Leeg, StatusCodes.Status200OK);

    /// <summary>Dient in en tekent.</summary>
    public async Task<IResult> DienInAsync(HttpContext http, Gebruiker wie, Concept concept)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var zaak = concept.Zaak is { } gezocht ? await Toegangspoort.InzageAsync(http, Toegang.Handeling<DienVervolgaanvraagIn>(), wie, gezocht) : null;
        if (concept.Zaak is not null && zaak is null)
        {
            return Intakeingang.Weg();
        }

        var (nummer, terug) = await indiening.DienInAsync(http, wie, concept, zaak, velden);
        return nummer is { } gelukt ? Pagina.Naar(Intakeroutes.Ontvangst(gelukt)) : await ToonAsync(http, wie, concept, terug!.Staat, terug.Status);
    }

    /// <summary>De ontvangstbevestiging: kenmerk, dag, laatste dag van de beslissing met uitleg, en wat nog te doen is.</summary>
    public static IResult Ontvangst(HttpContext http, Zaakinzage zaak) => Ontvangst(zaak, http.Request.Query["toegevoegd"] == "1", Formulierstaat.Leeg, null);

    /// <summary>Voegt een document toe.</summary>
    public async Task<IResult> VoegToeAsync(HttpContext http, Zaakinzage zaak)
    {
        var velden = http.Request.HasFormContentType ? await Formuliervelden.LeesAsync(http.Request, http.RequestAborted) : Formuliervelden.Leeg;
        var soort = Enum.GetValues<Bewijsstuksoort>().Where(een => Keuze.Json(een) == velden.Tekst("soort")).Select(een => (Bewijsstuksoort?)een).FirstOrDefault();
        IReadOnlyList<Weigering> fouten = soort is null
            ? [new("veld-verplicht", "Kies wat voor stuk het is.")]
            : await documenten.NeemAanAsync(http, zaak, soort.Value);
        return fouten.Count == 0
            ? Pagina.Naar($"{Intakeroutes.Ontvangst(zaak.Document.Zaak.Nummer)}?toegevoegd=1#documenten")
            : Ontvangst(zaak, false, new(velden, fouten), soort);
    }

    private async Task<IResult> ToonAsync(HttpContext http, Gebruiker wie, Concept concept, Formulierstaat staat, int status)
    {
        var zaak = await Intakelezer.ZaakAsync(http, wie, concept);
        return Pagina.Van<Ondertekenenpagina>(
            new
            {
                Concept = concept,
                Stand = await controle.StandAsync(concept, wie, zaak, http.RequestAborted),
                Staat = staat,
                Wie = wie,
                Formulieren = Formulieren(concept, wie, zaak),
                Vandaag = Moment.Van(klok.GetUtcNow()).Dag,
                Versie = zaak?.Document.Versie,
                Feiten = zaak is null ? (int?)null : (await zaken.FeitenAsync(zaak.Document.Zaak.Nummer, 1, MeesteFeiten, http.RequestAborted)).Count,
            },
            status);
    }

    // What a signature on this page stands under. The matchingsformat is signed by the werknemer and by the applicant, as long as he reads it.
    private static IReadOnlyList<Ondertekenformulier> Formulieren(Concept concept, Gebruiker wie, Zaakinzage? zaak)
    {
        var aanvrager = zaak is null ? concept.Velden.Tekst("aanvrager") : Keuze.Json(zaak.Document.Zaak.Partijen.Aanvrager);
        var leest = concept.Soort is Conceptsoort.Eerste || Ondertekenlijst.Leest(wie.Rol, Ondertekenformulier.Matchingsformat);
        var matching = leest && concept.Velden.Ingevuld("matchingsformat") && (wie.Rol is Rol.Werknemer || aanvrager == Keuze.Json(wie.Rol));
        return [.. matching ? [Ondertekenformulier.Matchingsformat] : Array.Empty<Ondertekenformulier>(), Ondertekenformulier.Coachingsplan];
    }

    private static IResult Ontvangst(Zaakinzage zaak, bool toegevoegd, Formulierstaat staat, Bewijsstuksoort? bij)
    {
        var beeld = zaak.Beeld;
        var aanvraag = beeld.Aanvragen[^1];
        return Pagina.Van<Ontvangstpagina>(
            new
            {
                Zaak = beeld,
                Aanvraag = aanvraag,
                Termijn = beeld.Beslistermijn(zaak.Regeling, zaak.Vandaag),
                Plaatsen = Ondertekenlijst.VanAanvraag(zaak.Document.Zaak),
                Stukken = Stukken(beeld, aanvraag),
                MagToevoegen = Toegang.Handeling<VoegBewijsstukToe>().Rollen!.Contains(zaak.Wie.Rol),
                Staat = staat,
                Bij = bij,
                Toegevoegd = toegevoegd,
            },
            staat.HeeftFouten ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    // The documents of the set of the Leidraad; the authority still judges the content.
    private static List<Stukstand> Stukken(Zaak zaak, Aanvraag aanvraag)
    {
        var overeenkomst = zaak.Dienstverband.Soort is Arbeidsrelatie.Proefplaatsing ? Bewijsstuksoort.AanvraagformulierProefplaatsing : Bewijsstuksoort.Arbeidsovereenkomst;
        return
        [
            .. aanvraag.Soort is Aanvraagsoort.Eerste || aanvraag.NieuwDienstverband ? [Stand(overeenkomst, true)] : Array.Empty<Stukstand>(),
            .. aanvraag.Matchingsformat?.BelastbaarheidsprofielVan is not null ? [Stand(Bewijsstuksoort.Belastbaarheidsprofiel, true)] : Array.Empty<Stukstand>(),
            Stand(Bewijsstuksoort.Overig, false),
        ];

        Stukstand Stand(Bewijsstuksoort soort, bool nodig) => new(soort, nodig, aanvraag.Bewijsstukken.Count(stuk => stuk.Soort == soort));
    }
}
