using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Handelingen;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Taken;

/// <summary>Hoe een lijst met aangehouden taken omgaat.</summary>
public enum Aanhoudkeuze
{
    /// <summary>Zonder aangehouden taken.</summary>
    Weglaten,

    /// <summary>Alleen aangehouden taken.</summary>
    Alleen,

    /// <summary>Met aangehouden taken.</summary>
    Meetellen,
}

/// <summary>De werkvoorraad van de aanroeper, en het verdelen ervan.</summary>
internal static class Taakroutes
{
    // No pseudonym is as short as these.
    private const string Mij = "mij";
    private const string Niemand = "niemand";

    private static readonly Queryparameter[] Wiens =
    [
        new("behandelaar", typeof(string), $"Alleen taken van deze behandelaar: {Mij}, {Niemand}, of een kenmerk."),
        new("regeling", typeof(string), "Alleen taken onder deze regeling."),
        new("organisatie", typeof(string), "Alleen taken van deze jobcoachorganisatie; alleen voor de uitvoerder."),
    ];

    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("taken", LijstAsync)
            .Met(Toegang.Taken)
            .Leest<Pagina<Taakregel>>(
                "LeesTaken",
                "De taken van uw rol",
                [
                    new("soort", typeof(Taaksoort), "Alleen deze soort."),
                    new("vervaltVoor", typeof(DateOnly), "Alleen taken met een vervaldag tot en met deze dag."),
                    .. Wiens,
                    new("aangehouden", typeof(Aanhoudkeuze), "Wat er met aangehouden taken gebeurt; zonder keuze blijven zij weg."),
                    new("sortering", typeof(Taaksortering), "Vroegste vervaldag eerst, of langst open eerst."),
                    Paginaparameters.Na,
                    Paginaparameters.Hoogstens,
                ]);
        v1.MapGet("taken/tellingen", TelAsync)
            .Met(Toegang.Taken)
            .Leest<IReadOnlyList<Taaktelling>>("TelTaken", "Hoeveel taken van uw rol er per soort zijn, te laat zijn en zijn aangehouden", Wiens);
        v1.MapPost("verdelingen", (HttpContext http, Gebruiker wie, Handelingsingang ingang) => ingang.VerdeelAsync(http, wie))
            .Met(Toegang.Uitvoering)
            .VraagtJson<Verdeelopdracht, IReadOnlyList<Verdeelregel>>("VerdeelZaken", "Wijst een rol in meer zaken aan een medewerker toe, met een antwoord per zaak", herhaalbaar: true);
    }

    private static async Task<IResult> LijstAsync(HttpContext http, Gebruiker wie, IProjectieStore projecties, TimeProvider klok)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var taakvraag = new Taakvraag(
            wie.Rol,
            Zicht(vraag, wie),
            vraag.Keuze<Taaksoort>("soort"),
            vraag.Dag("vervaltVoor"),
            vraag.Keuze<Taaksortering>("sortering") ?? Taaksortering.Vervaldag,
            vraag.Tekst("na"),
            vraag.Hoogstens())
        {
            Behandelaar = Behandelaar(vraag, wie),
            Aangehouden = Aangehouden(vraag.Keuze<Aanhoudkeuze>("aangehouden"), Vandaag(klok)),
            Regeling = vraag.Tekst("regeling"),
        };
        return vraag.Antwoord() ?? new Jsonantwoord<Pagina<Taakregel>>(await projecties.TakenAsync(taakvraag, http.RequestAborted));
    }

    private static async Task<IResult> TelAsync(HttpContext http, Gebruiker wie, IProjectieStore projecties, TimeProvider klok)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var telvraag = new Taaktelvraag(wie.Rol, Zicht(vraag, wie), Vandaag(klok)) { Behandelaar = Behandelaar(vraag, wie), Regeling = vraag.Tekst("regeling") };
        return vraag.Antwoord() ?? new Jsonantwoord<IReadOnlyList<Taaktelling>>(await projecties.TelTakenAsync(telvraag, http.RequestAborted));
    }

    // The organisation narrows what the authority sees; whoever sees one organisation only has nothing to choose.
    private static Zichtbaarheid Zicht(Queryvraag vraag, Gebruiker wie) =>
        wie.Rol.IsUitvoerder() ? Toegang.Zicht(wie) with { JobcoachorganisatieId = vraag.Tekst("organisatie") } : Toegang.Zicht(wie);

    private static Behandelaarfilter? Behandelaar(Queryvraag vraag, Gebruiker wie) => vraag.Tekst("behandelaar") switch
    {
        null => null,
        Mij => new(wie.Id),
        Niemand => new(null),
        var id => new(id),
    };

    private static Aanhoudfilter? Aangehouden(Aanhoudkeuze? keuze, DateOnly vandaag) => keuze switch
    {
        Aanhoudkeuze.Meetellen => null,
        Aanhoudkeuze.Alleen => new(vandaag, Alleen: true),
        _ => new(vandaag),
    };

    private static DateOnly Vandaag(TimeProvider klok) => Moment.Van(klok.GetUtcNow()).Dag;
}
