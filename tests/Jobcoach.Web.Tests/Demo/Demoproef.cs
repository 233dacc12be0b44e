using System.Net;
using System.Net.Http.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.LocalHost.Demo;
using Jobcoach.LocalHost.Demo.Casussen;
using Jobcoach.LocalHost.Demo.Tijd;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Tests.Demo;

/// <summary>A demo as a visitor gets it: filled, listening on a free port of its own, gone afterwards.</summary>
public sealed class Demoproef : IAsyncLifetime
{
    private readonly Demomap? _map;
    private WebApplication? _app;

    public Demoproef()
    {
    }

    private Demoproef(Demomap map) => _map = map;

    internal HttpClient Client { get; } = new();

    internal string Adres => _app!.Urls.First();

    internal IServiceProvider Diensten => _app!.Services;

    internal DateOnly Vandaag => Moment.Van(Diensten.GetRequiredService<TimeProvider>().GetUtcNow()).Dag;

    /// <summary>Starts on a folder; without one on a copy of a filled demo.</summary>
    internal static async Task<Demoproef> StartAsync(Demomap? map = null)
    {
        var proef = map is null ? new() : new Demoproef(map);
        await proef.InitializeAsync();
        return proef;
    }

    public async ValueTask InitializeAsync()
    {
        _app = await Demotoepassing.BouwAsync(_map ?? await Demovorm.KopieAsync(), "http://127.0.0.1:0", builder => builder.Logging.ClearProviders(), CancellationToken.None);
        await _app.StartAsync();
        Client.BaseAddress = new(Adres);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }
    }

    internal Task<HttpResponseMessage> KlokAsync(object verzoek) => Client.PostAsync("/demo/klok", JsonContent.Create(verzoek, options: JobcoachJson.Options));

    internal async Task<Tijdsverloop> VerzetAsync(Klokverzoek verzoek)
    {
        using var antwoord = await KlokAsync(verzoek);
        Assert.True(antwoord.StatusCode is HttpStatusCode.OK, await antwoord.Content.ReadAsStringAsync());
        return (await antwoord.Content.ReadFromJsonAsync<Tijdsverloop>(JobcoachJson.Options))!;
    }

    internal async Task<T> LeesAsync<T>(string pad, string wie)
    {
        using var antwoord = await Client.SendAsync(Api.Verzoek(HttpMethod.Get, pad, wie));
        Assert.True(antwoord.StatusCode is HttpStatusCode.OK, await antwoord.Content.ReadAsStringAsync());
        return (await antwoord.Content.ReadFromJsonAsync<T>(JobcoachJson.Options))!;
    }

    /// <summary>The zaken with the letter of their casus.</summary>
    internal async Task<IReadOnlyDictionary<string, Domain.Zaken.Zaak>> CasussenAsync()
    {
        var zaken = new Dictionary<string, Domain.Zaken.Zaak>();
        var personen = Diensten.GetRequiredService<IPersoonStore>();
        foreach (var regel in (await LeesAsync<Pagina<Zaakoverzicht>>("/v1/zaken?hoogstens=100", "maria")).Regels)
        {
            var zaak = await LeesAsync<Domain.Zaken.Zaak>($"/v1/zaken/{regel.Nummer}", "maria");
            zaken[Casuslijst.Van(zaak, personen)?.Letter ?? "bezoeker"] = zaak;
        }

        return zaken;
    }

    internal async Task<IReadOnlyList<Dossierfeit>> FeitenAsync(Domain.Waarden.Zaaknummer nummer) =>
        await Diensten.GetRequiredService<IZaakStore>().FeitenAsync(nummer, 1, 1000, CancellationToken.None);
}
