using Jobcoach.Embedded.Engine;

namespace Jobcoach.LocalHost.Demo;

/// <summary>
/// In de demo staat de klok stil en loopt de engine alleen als er iets gebeurt: na elk schrijfverzoek doet het systeem meteen wat aan de beurt is,
/// en pas dan is het antwoord af. Schrijfverzoeken en het verzetten van de klok gaan een voor een, zodat geen handeling over twee dagen valt.
/// </summary>
internal sealed class Demobeurt(EmbeddedEngine engine) : IDisposable
{
    private readonly SemaphoreSlim _beurt = new(1, 1);

    /// <summary>Verwerkt een verzoek; lezen hoeft niet te wachten.</summary>
    public async Task VerwerkAsync(HttpContext http, RequestDelegate volgende)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method))
        {
            await volgende(http);
            return;
        }

        await _beurt.WaitAsync(http.RequestAborted);
        try
        {
            await volgende(http);
        }
        finally
        {
            await engine.RunUntilIdleAsync(CancellationToken.None);
            _beurt.Release();
        }
    }

    public void Dispose() => _beurt.Dispose();

    /// <summary>Zet de beurt voor de hele pijplijn.</summary>
    internal sealed class Filter(Demobeurt beurt) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext http, RequestDelegate volgende) => beurt.VerwerkAsync(http, volgende));
            next(app);
        };
    }
}
