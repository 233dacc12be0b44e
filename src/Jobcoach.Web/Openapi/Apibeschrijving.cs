using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Openapi;

internal static class Apibeschrijving
{
    public static IServiceCollection AddApibeschrijving(this IServiceCollection services) => services;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
    }
}
