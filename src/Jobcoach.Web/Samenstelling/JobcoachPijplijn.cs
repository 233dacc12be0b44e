using Jobcoach.Web.Aanvragen;
using Jobcoach.Web.Abonnementen;
using Jobcoach.Web.Beheer;
using Jobcoach.Web.Brieven;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Dossier;
using Jobcoach.Web.Handelingen;
using Jobcoach.Web.Intake;
using Jobcoach.Web.Logboek;
using Jobcoach.Web.Metingen;
using Jobcoach.Web.MijnZaak;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rapportages;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Regelingen;
using Jobcoach.Web.Start;
using Jobcoach.Web.Taken;
using Jobcoach.Web.Uitgang;
using Jobcoach.Web.Werkvoorraad;
using Jobcoach.Web.Zaken;
using Jobcoach.Web.Zoeken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Samenstelling;

/// <summary>De ene weg van elk HTTP-verzoek, in beide hosts.</summary>
public static class JobcoachPijplijn
{
    /// <summary>Zet de pijplijn met alle endpoints op.</summary>
    /// <param name="app">De toepassing.</param>
    /// <param name="eigenRoutes">Endpoints die alleen deze host heeft; zij gaan door dezelfde poort.</param>
    /// <exception cref="InvalidOperationException">Een endpoint heeft geen toegangsregel.</exception>
    public static IApplicationBuilder UseJobcoach(this IApplicationBuilder app, Action<IEndpointRouteBuilder>? eigenRoutes = null) => app
        .UseMiddleware<Antwoordmeting>()
        .UseMiddleware<Antwoordheaders>()
        .UseMiddleware<Foutafhandeling>()
        .UseRouting()
        .UseMiddleware<Taalkeuze>()
        .UseMiddleware<Herkomstcontrole>()
        .UseAuthentication()
        .UseMiddleware<Toegangspoort>()
        .UseEndpoints(endpoints =>
        {
            Map(endpoints);
            eigenRoutes?.Invoke(endpoints);
            EisToegangsregels(endpoints);
        });

    private static void Map(IEndpointRouteBuilder endpoints)
    {
        var v1 = endpoints.MapGroup("/v1");
        Apibeschrijving.Map(endpoints);
        Gezondheidscontrole.Map(v1.MapGroup("").WithTags("Beheer"));
        Aanvraagroutes.Map(v1.MapGroup("").WithTags("Aanvragen"));
        Zaakroutes.Map(v1.MapGroup("zaken").WithTags("Zaken"));
        var zaak = v1.MapGroup($"zaken/{{{Toegangspoort.Nummer}}}");
        Zaakroutes.MapZaak(zaak.MapGroup("").WithTags("Zaken"));
        Handelingsroutes.Map(zaak.MapGroup("").WithTags("Handelingen"));
        Documentroutes.Map(zaak.MapGroup("").WithTags("Documenten"));
        Briefroutes.MapZaak(zaak.MapGroup("").WithTags("Documenten"));
        Taakroutes.Map(v1.MapGroup("").WithTags("Taken"));
        Zoekroutes.Map(v1.MapGroup("").WithTags("Zaken"));
        Regelingroutes.Map(v1.MapGroup("").WithTags("Regelingen"));
        Rapportageroutes.Map(v1.MapGroup("").WithTags("Rapportages"));
        Abonnementroutes.Map(v1.MapGroup("").WithTags("Abonnementen"));
        Beheerroutes.Map(v1.MapGroup("").WithTags("Beheer"));
        Uitgangroutes.Map(v1.MapGroup("").WithTags("Beheer"));
        Uitgangroutes.MapVoorkeuren(v1.MapGroup("").WithTags("Voorkeuren"));
        MapPaginas(endpoints);
    }

    private static void MapPaginas(IEndpointRouteBuilder endpoints)
    {
        Ontwerpbestanden.Map(endpoints);
        Weergave.Map(endpoints);
        Paginaproblemen.Map(endpoints);
        Startroutes.Map(endpoints);
        Zaakpagina.Map(endpoints);
        Werkvoorraadroutes.Map(endpoints);
        Zoekpaginaroutes.Map(endpoints);
        Beheerpaginaroutes.Map(endpoints);
        Uitgangpaginas.Map(endpoints);
        Abonnementpaginas.Map(endpoints);
        Dossierroutes.Map(endpoints);
        Documentpagina.Map(endpoints);
        Briefroutes.Map(endpoints);
        MijnZaakroutes.Map(endpoints);
        Logboekroutes.Map(endpoints);
        Intakeroutes.Map(endpoints);
    }

    // Forgetting a rule must be found by whoever forgets it, at the first start, and not by somebody who may suddenly read everything.
    private static void EisToegangsregels(IEndpointRouteBuilder endpoints)
    {
        foreach (var endpoint in endpoints.DataSources.SelectMany(bron => bron.Endpoints).OfType<RouteEndpoint>())
        {
            var overZaak = endpoint.RoutePattern.GetParameter(Toegangspoort.Nummer) is not null;
            if (endpoint.Metadata.GetMetadata<Toegangsregel>() is not { } regel || regel.OverZaak != overZaak)
            {
                throw new InvalidOperationException($"{endpoint.DisplayName} heeft geen toegangsregel die bij zijn pad past.");
            }
        }
    }
}
