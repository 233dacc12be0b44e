using Jobcoach.Web.Paginas;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Tests.Paginas;

/// <summary>Tells pages from the API.</summary>
internal static class Paginaendpoint
{
    /// <summary>Whether it is a page, or a file that pages need.</summary>
    public static bool IsPagina(this RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<Paginakenmerk>() is not null || (endpoint.RoutePattern.RawText is { } pad && !pad.StartsWith("/v1", StringComparison.Ordinal) && pad != "/openapi.json" && !pad.StartsWith("/demo", StringComparison.Ordinal));
}
