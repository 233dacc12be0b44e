using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Intake;

/// <summary>De pagina's van het aanvragen.</summary>
internal static class Intakeroutes
{
    private const string Concepten = "/aanvragen/concepten/{id}";
    private const string Ingediend = $"/aanvragen/ingediend/{{{Toegangspoort.Nummer}}}";

    /// <summary>Het adres van de ontvangstbevestiging.</summary>
    public static string Ontvangst(Zaaknummer nummer) => $"/aanvragen/ingediend/{nummer}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var regel = Toegang.Aanvragen;
        endpoints.Pagina("/aanvragen", regel, (HttpContext http, Gebruiker wie, Intakelezer lezer, string? bewaard) => lezer.OverzichtAsync(http, wie, bewaard));
        endpoints.Pagina("/aanvragen/nieuw", regel, (HttpContext http, Gebruiker wie, Intakeingang ingang, string? zaak) => ingang.NieuwAsync(http, wie, zaak));
        endpoints.Formulier("/aanvragen/nieuw", regel, (HttpContext http, Gebruiker wie, Intakeingang ingang) => ingang.BeginAsync(http, wie));
        endpoints.Pagina(Concepten, regel, (HttpContext http, Gebruiker wie, string id, Conceptbeheer concepten) =>
            MetAsync(http, wie, id, concepten, concept => Task.FromResult(Pagina.Naar($"{concept.Adres}/{Formulierstappen.Voor(concept.Soort, wie.Rol)[0].Naam}"))));
        endpoints.Pagina($"{Concepten}/{{stap}}", regel, (HttpContext http, Gebruiker wie, string id, string stap, Conceptbeheer concepten, Intakeingang ingang) =>
            MetAsync(http, wie, id, stap, concepten, (concept, een) => ingang.StapAsync(http, wie, concept, een)));
        endpoints.Formulier($"{Concepten}/{{stap}}", regel, (HttpContext http, Gebruiker wie, string id, string stap, Conceptbeheer concepten, Intakeingang ingang) =>
            MetAsync(http, wie, id, stap, concepten, (concept, een) => ingang.BewaarAsync(http, wie, concept, een)));
        endpoints.Formulier($"{Concepten}/{{stap}}/totalen", regel, (HttpContext http, Gebruiker wie, string id, string stap, Conceptbeheer concepten, Intakeingang ingang) =>
            MetAsync(http, wie, id, stap, concepten, (concept, een) => ingang.TotalenAsync(http, wie, concept, een)));
        endpoints.Pagina($"{Concepten}/controleren", regel, (HttpContext http, Gebruiker wie, string id, Conceptbeheer concepten, Intakelezer lezer) =>
            MetAsync(http, wie, id, concepten, concept => lezer.ControleAsync(http, wie, concept)));
        endpoints.Pagina($"{Concepten}/ondertekenen", regel, (HttpContext http, Gebruiker wie, string id, Conceptbeheer concepten, Indieningpagina indiening) =>
            MetAsync(http, wie, id, concepten, concept => indiening.ToonAsync(http, wie, concept)));
        endpoints.Formulier($"{Concepten}/ondertekenen", regel, (HttpContext http, Gebruiker wie, string id, Conceptbeheer concepten, Indieningpagina indiening) =>
            MetAsync(http, wie, id, concepten, concept => indiening.DienInAsync(http, wie, concept), maakAf: true));
        endpoints.Pagina($"{Concepten}/verwijderen", regel, (HttpContext http, Gebruiker wie, string id, Conceptbeheer concepten) =>
            MetAsync(http, wie, id, concepten, concept => Task.FromResult(Pagina.Van<Verwijderpagina>(new { Concept = concept }))));
        endpoints.Formulier($"{Concepten}/verwijderen", regel, VerwijderAsync);
        endpoints.Pagina(Ingediend, Toegang.Zaak, (HttpContext http, Zaakinzage zaak) => Indieningpagina.Ontvangst(http, zaak));
        endpoints.Formulier($"{Ingediend}/documenten", Toegang.Handeling<VoegBewijsstukToe>(), (HttpContext http, Zaakinzage zaak, Indieningpagina indiening) => indiening.VoegToeAsync(http, zaak));
    }

    private static async Task<IResult> VerwijderAsync(HttpContext http, Gebruiker wie, string id, Conceptbeheer concepten)
    {
        await concepten.VerwijderAsync(wie, id, http.RequestAborted);
        return Pagina.Naar("/aanvragen");
    }

    // What was filed has become a zaak: every address of the draft leads there.
    private static async Task<IResult> MetAsync(HttpContext http, Gebruiker wie, string id, Conceptbeheer concepten, Func<Concept, Task<IResult>> verder, bool maakAf = false) =>
        await concepten.LeesAsync(wie, id, http.RequestAborted) switch
        {
            null => Intakeingang.Weg(HttpMethods.IsPost(http.Request.Method) ? await Formuliervelden.LeesAsync(http.Request, http.RequestAborted) : null),
            { Ingediend: { } nummer } => Pagina.Naar(Ontvangst(nummer)),
            { Teruggevonden: { } nummer } when !maakAf => Pagina.Naar(Ontvangst(nummer)),
            var concept => await verder(concept),
        };

    private static Task<IResult> MetAsync(HttpContext http, Gebruiker wie, string id, string stap, Conceptbeheer concepten, Func<Concept, Formulierstap, Task<IResult>> verder) =>
        MetAsync(http, wie, id, concepten, concept => Formulierstappen.Voor(concept.Soort, wie.Rol).FirstOrDefault(een => een.Naam == stap) is { } gevonden
            ? verder(concept, gevonden)
            : Task.FromResult(Intakeingang.Weg()));
}
