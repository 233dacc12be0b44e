using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Tests.Paginas;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>An endpoint of the running program: how to ask for it, and somebody who may.</summary>
internal sealed record Adres(string Naam, HttpMethod Methode, RoutePattern Patroon, Toegangsregel Regel, IReadOnlyList<Queryparameter> Parameters)
{
    /// <summary>Somebody of every role; of the outsiders those of a zaak that stands in begeleiding.</summary>
    public static readonly IReadOnlyDictionary<Rol, string> Personen = new Dictionary<Rol, string>
    {
        [Rol.Werknemer] = "chris",
        [Rol.Werkgever] = "wouter",
        [Rol.Jobcoach] = "iris",
        [Rol.AdministratiefMedewerker] = "loes",
        [Rol.Toetser] = "maria",
        [Rol.Besluitnemer] = "olga",
        [Rol.Beleid] = "quinty",
        [Rol.Beheer] = "rob",
    };

    /// <summary>Somebody with the last role that may; null for an endpoint that is open to all.</summary>
    public string? Wie => Regel.Rollen is { } rollen ? Personen[rollen.Where(Personen.ContainsKey).Max()] : null;

    public bool Schrijft => Methode != HttpMethod.Get;

    /// <summary>The address with every parameter filled in; <paramref name="anders"/> takes the place of the parameter that it names.</summary>
    public string Vul(string zaak, (string Naam, string Waarde)? anders = null) => "/" + string.Join('/', Patroon.PathSegments.Select(deel => deel.Parts[0] switch
    {
        RoutePatternLiteralPart vast => vast.Content,
        RoutePatternParameterPart { Name: var naam } when naam == anders?.Naam => anders.Value.Waarde,
        RoutePatternParameterPart { Name: Toegangspoort.Nummer } => zaak,
        RoutePatternParameterPart { Name: "versie" or "besluit" } => "1",
        _ => "uwv",
    }));

    /// <summary>The endpoints of the API.</summary>
    public static IReadOnlyList<Adres> Alle(IServiceProvider diensten) => Van(diensten, endpoint => !endpoint.IsPagina());

    /// <summary>The pages and what their forms send, without the files that they need and the gallery of components.</summary>
    public static IReadOnlyList<Adres> Paginas(IServiceProvider diensten) =>
        Van(diensten, endpoint => endpoint.IsPagina() && endpoint.RoutePattern.RawText is { } pad && !pad.StartsWith("/onderdelen", StringComparison.Ordinal) && !pad.StartsWith("/ontwerp/", StringComparison.Ordinal));

    private static List<Adres> Van(IServiceProvider diensten, Func<RouteEndpoint, bool> wel) =>
    [
        .. diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(wel).SelectMany(endpoint => Methoden(endpoint).Select(methode => new Adres(
            endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? endpoint.DisplayName!,
            new HttpMethod(methode),
            endpoint.RoutePattern,
            endpoint.Metadata.GetRequiredMetadata<Toegangsregel>(),
            endpoint.Metadata.GetOrderedMetadata<Queryparameter>()))),
    ];

    private static IEnumerable<string> Methoden(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];
}
