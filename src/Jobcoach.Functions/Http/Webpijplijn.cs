using Jobcoach.Web.Samenstelling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Jobcoach.Functions.Http;

/// <summary>De pijplijn van beide hosts, eenmaal gebouwd binnen de worker.</summary>
/// <remarks>
/// De worker heeft een eigen ASP.NET Core-server, waarvan de endpoints de functies zijn; een functie krijgt de <see cref="HttpContext"/> in handen
/// terwijl het antwoord nog open is. Wat de pijplijn schrijft is het antwoord: een functie zonder resultaat schrijft er geen tweede achteraan.
/// </remarks>
internal sealed class Webpijplijn(IServiceProvider diensten)
{
    private readonly RequestDelegate _pijplijn = new ApplicationBuilder(diensten).UseJobcoach().Build();

    /// <summary>Beantwoordt een verzoek.</summary>
    /// <param name="context">Het verzoek, zoals de worker het gaf.</param>
    /// <param name="diensten">De diensten van deze aanroep; alleen daar is de client van de orkestraties te vinden.</param>
    public async Task BeantwoordAsync(HttpContext context, IServiceProvider diensten)
    {
        // Routing skips a request that has its endpoint already: here the one of the trigger.
        context.SetEndpoint(null);
        context.Request.RouteValues = [];
        context.Features.Set<IServiceProvidersFeature>(new DienstenVanAanroep { RequestServices = diensten });
        await _pijplijn(context);
    }

    private sealed class DienstenVanAanroep : IServiceProvidersFeature
    {
        public required IServiceProvider RequestServices { get; set; }
    }
}
