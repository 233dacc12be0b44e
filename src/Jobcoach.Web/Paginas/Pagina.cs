using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jobcoach.Web.Paginas;

/// <summary>Een Razor-component als antwoord.</summary>
internal static class Pagina
{
    /// <summary>De pagina.</summary>
    /// <param name="parameters">De parameters van de component, als anoniem object.</param>
    /// <param name="status">De HTTP-status.</param>
    public static IResult Van<TComponent>(object? parameters = null, int status = StatusCodes.Status200OK)
        where TComponent : IComponent => new RazorComponentResult<TComponent>(parameters ?? new { })
        {
            StatusCode = status,
            ContentType = "text/html; charset=utf-8",

            // Half a page is worse than an error page.
            PreventStreamingRendering = true,
        };

    /// <summary>Naar een pagina na een gelukte handeling: terug of verversen stuurt niets nog eens.</summary>
    /// <param name="adres">Een pad van dit programma.</param>
    public static IResult Naar(string adres) => new Doorverwijzing(adres);

    private sealed class Doorverwijzing(string adres) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = adres;
            return Task.CompletedTask;
        }
    }
}
