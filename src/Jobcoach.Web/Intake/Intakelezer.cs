using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Intake;

/// <summary>Leest wat de pagina's van het aanvragen tonen.</summary>
internal sealed class Intakelezer(Conceptbeheer concepten, Conceptcontrole controle, Vragenlijst vragenlijst, Antwoordlezer antwoorden, Planstand plan, Organisatiekeuze organisaties, IProjectieStore projecties, TimeProvider klok)
{
    private const int MeesteZaken = 50;

    /// <summary>De dag in Nederland.</summary>
    public DateOnly Vandaag => Moment.Van(klok.GetUtcNow()).Dag;

    /// <summary>Concepten en ingediende aanvragen.</summary>
    public async Task<IResult> OverzichtAsync(HttpContext http, Gebruiker wie, string? bewaard) => Pagina.Van<Aanvragenpagina>(new
    {
        Concepten = await concepten.LijstAsync(wie, http.RequestAborted),
        Zaken = await ZakenAsync(wie, http.RequestAborted),
        Vandaag,
        Bewaard = bewaard is "1",
    });

    /// <summary>De zaken van de bezoeker.</summary>
    public async Task<IReadOnlyList<Zaakoverzicht>> ZakenAsync(Gebruiker wie, CancellationToken cancelled) =>
        (await projecties.ZakenAsync(new(Toegang.Zicht(wie), null, null, MeesteZaken), cancelled)).Regels;

    /// <summary>De zaak van een vervolgaanvraag; null bij een eerste aanvraag, of als de bezoeker haar niet (meer) mag zien.</summary>
    public static Task<Zaakinzage?> ZaakAsync(HttpContext http, Gebruiker wie, Concept concept) =>
        concept.Zaak is { } nummer ? Toegangspoort.InzageAsync(http, Toegang.Zaak, wie, nummer) : Task.FromResult<Zaakinzage?>(null);

    /// <summary>De pagina van een stap.</summary>
    /// <param name="http">Het verzoek.</param>
    /// <param name="wie">De bezoeker.</param>
    /// <param name="concept">Het concept zoals het is bewaard.</param>
    /// <param name="stap">De stap.</param>
    /// <param name="velden">Wat er op het scherm staat; null is wat er is bewaard.</param>
    /// <param name="metFouten">Of te zien is wat niet klopt.</param>
    /// <param name="intussen">Wat intussen anders is bewaard.</param>
    public async Task<Stapbeeld> StapAsync(HttpContext http, Gebruiker wie, Concept concept, Formulierstap stap, Formuliervelden? velden = null, bool metFouten = false, IReadOnlyList<Antwoord>? intussen = null)
    {
        var zaak = await ZaakAsync(http, wie, concept);
        var alles = velden is null ? concept.Velden : concept.Velden.Vervang(stap, velden);
        var fouten = Conceptinhoud.Lees(alles).Fouten;
        var totalen = stap.Soort is Stapsoort.Activiteiten ? plan.Bereken(alles, zaak) : null;
        return new()
        {
            Concept = concept,
            Stap = stap,
            Stappen = [.. Formulierstappen.Voor(concept.Soort, wie.Rol).Select(een => Stand(een, alles, fouten))],
            Staat = new(organisaties.Toon(alles), metFouten ? [.. fouten.Where(fout => stap.Heeft(fout.Veld!))] : []),

            // Who asks for more than the scheme gives finds the place to say why without looking for it.
            Groepen = [.. Groepen(stap, alles, wie, concept, zaak).Select(groep => totalen?.BovenMaximum is true ? groep with { Uitklap = false } : groep)],
            Gezien = concept.Velden.Van(stap).Vingerafdruk(),
            Vandaag = Vandaag,
            Totalen = totalen,
            Intussen = intussen ?? [],
        };
    }

    /// <summary>De antwoorden van een stap.</summary>
    public async Task<IReadOnlyList<Antwoord>> AntwoordenAsync(HttpContext http, Gebruiker wie, Concept concept, Formulierstap stap) =>
        [.. antwoorden.Van(Groepen(stap, concept.Velden, wie, concept, await ZaakAsync(http, wie, concept)), concept.Velden)];

    /// <summary>De controlepagina: elk antwoord met een weg om het te veranderen, en wat nog ontbreekt.</summary>
    public async Task<IResult> ControleAsync(HttpContext http, Gebruiker wie, Concept concept)
    {
        var zaak = await ZaakAsync(http, wie, concept);
        var stappen = Formulierstappen.Voor(concept.Soort, wie.Rol);
        return Pagina.Van<Controlepagina>(new
        {
            Concept = concept,
            Delen = stappen.Select(stap => new Controledeel(stap, [.. antwoorden.Van(Groepen(stap, concept.Velden, wie, concept, zaak), concept.Velden)])).ToList(),
            Stand = await controle.StandAsync(concept, wie, zaak, http.RequestAborted),
            Totalen = plan.Bereken(concept.Velden, zaak),
            Vandaag,
        });
    }

    private static Stapvoortgang Stand(Formulierstap stap, Formuliervelden velden, IReadOnlyList<Weigering> fouten) =>
        new(stap, stap.Paden.Any(velden.Ingevuld), fouten.Any(fout => fout.Veld is { } veld && stap.Heeft(veld)));

    private IReadOnlyList<Vraaggroep> Groepen(Formulierstap stap, Formuliervelden velden, Gebruiker wie, Concept concept, Zaakinzage? zaak) =>
        vragenlijst.Van(stap, new(velden, wie, concept.Soort, plan.Regeling(velden, zaak)));
}
