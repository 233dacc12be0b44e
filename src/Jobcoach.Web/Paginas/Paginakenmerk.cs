using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Jobcoach.Web.Paginas;

/// <summary>Merkt een endpoint als pagina voor een mens: fouten zijn pagina's, de taal is die van de bezoeker en het beleid voor inhoud is streng.</summary>
internal sealed class Paginakenmerk
{
    private static readonly Paginakenmerk Kenmerk = new();

    /// <summary>Zet het kenmerk en de toegangsregel; een pagina staat niet in de beschrijving van de API.</summary>
    public static TBuilder Zet<TBuilder>(TBuilder endpoint, Toegangsregel regel)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(Kenmerk, regel).ExcludeFromDescription();

    /// <summary>Of het antwoord op dit verzoek een pagina is.</summary>
    // What routing itself answers (405) is no endpoint of ours: whoever reads it tells what he wants.
    public static bool WilPagina(HttpContext context) => context.GetEndpoint() is RouteEndpoint endpoint
        ? endpoint.Metadata.GetMetadata<Paginakenmerk>() is not null
        : !context.Request.Path.StartsWithSegments("/v1", StringComparison.OrdinalIgnoreCase)
            && context.Request.Headers.Accept.Any(type => type?.Contains("text/html", StringComparison.OrdinalIgnoreCase) is true);
}

/// <summary>Pagina's op de routetabel.</summary>
public static class Paginaroutes
{
    /// <summary>Maakt van een groep endpoints pagina's, voor een host met eigen pagina's.</summary>
    public static RouteGroupBuilder AlsPagina(this RouteGroupBuilder groep, Toegangsregel regel) => Paginakenmerk.Zet(groep, regel);

    /// <summary>Een pagina om te lezen.</summary>
    internal static IEndpointConventionBuilder Pagina(this IEndpointRouteBuilder endpoints, string pad, Toegangsregel regel, Delegate lees) =>
        Paginakenmerk.Zet(endpoints.MapMethods(pad, [HttpMethods.Get], BijEersteBezoek(endpoints, pad, lees)), regel);

    /// <summary>Wat een formulier op een pagina verstuurt.</summary>
    internal static IEndpointConventionBuilder Formulier(this IEndpointRouteBuilder endpoints, string pad, Toegangsregel regel, Delegate verwerk) =>
        Paginakenmerk.Zet(endpoints.MapMethods(pad, [HttpMethods.Post], BijEersteBezoek(endpoints, pad, verwerk)), regel);

    // Tying the parameters of a handler costs milliseconds: for all pages together seconds of a start, for the one that is visited nothing that shows.
    private static RequestDelegate BijEersteBezoek(IEndpointRouteBuilder endpoints, string pad, Delegate handler)
    {
        var gebonden = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, new()
        {
            ServiceProvider = endpoints.ServiceProvider,
            RouteParameterNames = RoutePatternFactory.Parse(pad).Parameters.Select(parameter => parameter.Name),
        }).RequestDelegate);
        return http => gebonden.Value(http);
    }
}
