using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost.Demo.Casussen;
using Jobcoach.LocalHost.Demo.Spel;
using Jobcoach.LocalHost.Demo.Tijd;

namespace Jobcoach.LocalHost.Demo;

/// <summary>Het programma met de casussen, de spelers en de klok die te verzetten is.</summary>
public static class Demotoepassing
{
    /// <summary>Stelt de demo samen en vult haar als zij nieuw is; zij luistert nog niet.</summary>
    /// <param name="map">De map.</param>
    /// <param name="adressen">Waarop geluisterd wordt.</param>
    /// <param name="pasAan">Voegt iets toe, bijvoorbeeld een server voor tests.</param>
    /// <param name="cancelled">Breekt het vullen af.</param>
    public static async Task<WebApplication> BouwAsync(Demomap map, string adressen, Action<WebApplicationBuilder>? pasAan, CancellationToken cancelled)
    {
        var opties = new Toepassingsopties
        {
            Opslag = map.Opslag,
            Klok = map.Klok,
            Wachtgrens = Toepassingsopties.VerzetteKlok,
            Loopt = false,
            Adressen = adressen,
            EigenRoutes = Demoroutes.Map,
        };
        var app = Toepassing.Bouw(opties, builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            builder.Services
                .AddSingleton(map.Klok)
                .AddSingleton<Demobeurt>()
                .AddTransient<IStartupFilter, Demobeurt.Filter>()
                .AddTransient<Tellingen>()
                .AddTransient<Demotijd>()
                .AddTransient<Speler>()
                .AddTransient<Vuller>();
            pasAan?.Invoke(builder);
        });
        try
        {
            // Opened here, so that a folder in use is told in one sentence.
            _ = app.Services.GetRequiredService<EmbeddedStorage>();
            if (map.IsNieuw)
            {
                await app.Services.GetRequiredService<Vuller>().VulAsync(cancelled);
                map.OnthoudGevuld();
            }

            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }
}
