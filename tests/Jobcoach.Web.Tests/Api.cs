using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.TestSupport;
using Jobcoach.Web.Handelingen;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Web.Tests;

/// <summary>The whole program over HTTP, on storage that vanishes and a clock that the test moves.</summary>
internal sealed class Api : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Api(WebApplication app, FakeTimeProvider klok)
    {
        _app = app;
        Klok = klok;
        Client = app.GetTestClient();
    }

    public static DateOnly Begin { get; } = new(2015, 2, 2);

    public FakeTimeProvider Klok { get; }

    public HttpClient Client { get; }

    public IServiceProvider Diensten => _app.Services;

    public EmbeddedEngine Engine => Diensten.GetRequiredService<EmbeddedEngine>();

    public DateOnly Vandaag => Moment.Van(Klok.GetUtcNow()).Dag;

    public static async Task<Api> StartAsync(Action<WebApplicationBuilder>? pasAan = null, EngineOptions? engine = null)
    {
        var klok = new FakeTimeProvider(Moment.BeginVan(Begin).Tijdstip.AddHours(9));
        var opties = new Toepassingsopties
        {
            Opslag = EmbeddedStorageOptions.Temporary(),
            Klok = klok,
            Wachtgrens = Toepassingsopties.VerzetteKlok,
            Loopt = false,
            Engine = engine ?? new(),
        };
        var app = Toepassing.Bouw(opties, builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseTestServer();
            pasAan?.Invoke(builder);
        });
        await app.StartAsync();
        return new(app, klok);
    }

    /// <summary>An application that is complete but for the contract.</summary>
    public Aanvraagformulier Formulier(string werknemer = "anna") => new(
        "uwv",
        Rol.Werknemer,
        new(Personas.Zoek(werknemer)!.Bsn!, "Anna de Boer", "Dorpsstraat 1, Ons Dorp"),
        new("werkgever-schakel", "Magazijn De Schakel"),
        new("organisatie-stap-vooruit", "Stap Vooruit", Erkend: true, OnafhankelijkVanWerkgever: true),
        Zaakverloop.Werk(Vandaag),
        null,
        Zaakverloop.Matchingsformat(Vandaag),
        Zaakverloop.Coachingsplan("midden", Vandaag));

    public static HttpRequestMessage Verzoek(HttpMethod methode, string pad, string? wie, object? inhoud = null, string? etag = null, string? sleutel = null)
    {
        var verzoek = new HttpRequestMessage(methode, pad);
        if (wie is not null)
        {
            verzoek.Headers.Authorization = new AuthenticationHeaderValue("Ontwikkeling", wie);
        }

        if (etag is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        if (sleutel is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("Idempotency-Key", sleutel);
        }

        verzoek.Content = inhoud switch
        {
            null => null,
            HttpContent content => content,
            string json => new StringContent(json, Encoding.UTF8, "application/json"),
            _ => JsonContent.Create(inhoud, inhoud.GetType(), options: JobcoachJson.Options),
        };
        return verzoek;
    }

    public Task<HttpResponseMessage> GetAsync(string pad, string? wie) => Client.SendAsync(Verzoek(HttpMethod.Get, pad, wie));

    public Task<HttpResponseMessage> PostAsync(string pad, string? wie, object? inhoud, string? etag = null, string? sleutel = null) =>
        Client.SendAsync(Verzoek(HttpMethod.Post, pad, wie, inhoud, etag, sleutel));

    public async Task<T> LeesAsync<T>(string pad, string wie)
    {
        using var antwoord = await GetAsync(pad, wie);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return (await antwoord.Content.ReadFromJsonAsync<T>(JobcoachJson.Options))!;
    }

    public Task<Zaak> ZaakAsync(Zaaknummer nummer, string wie = "maria") => LeesAsync<Zaak>($"/v1/zaken/{nummer}", wie);

    public async Task<string> EtagAsync(Zaaknummer nummer)
    {
        using var antwoord = await GetAsync($"/v1/zaken/{nummer}", "maria");
        return antwoord.Headers.ETag!.ToString();
    }

    /// <summary>Files an application and lets the system do what is due.</summary>
    public async Task<Zaaknummer> DienInAsync(string wie = "iris", Aanvraagformulier? formulier = null)
    {
        using var antwoord = await PostAsync("/v1/aanvragen", wie, formulier ?? Formulier());
        Assert.True(antwoord.StatusCode is HttpStatusCode.Created, await antwoord.Content.ReadAsStringAsync());
        var nummer = (await antwoord.Content.ReadFromJsonAsync<Bevestiging>(JobcoachJson.Options))!.Zaak;
        await LoopAsync();
        return nummer;
    }

    /// <summary>Does an act that must succeed, on the zaak as it is now, and lets the system do what is due.</summary>
    public async Task DoeAsync(Zaaknummer nummer, string wie, string pad, object handeling)
    {
        using var antwoord = await PostAsync($"/v1/zaken/{nummer}/{pad}", wie, handeling, await EtagAsync(nummer));
        Assert.True(antwoord.StatusCode is HttpStatusCode.Created, await antwoord.Content.ReadAsStringAsync());
        await LoopAsync();
    }

    public async Task<HttpResponseMessage> UploadAsync(Zaaknummer nummer, string wie, byte[]? inhoud = null, string soort = "arbeidsovereenkomst", string mediatype = "application/pdf", string? sleutel = null)
    {
        var content = new ByteArrayContent(inhoud ?? "%PDF-1.7 contract"u8.ToArray());
        content.Headers.ContentType = new(mediatype);
        var antwoord = await PostAsync($"/v1/zaken/{nummer}/documenten?soort={soort}", wie, content, sleutel: sleutel);
        await LoopAsync();
        return antwoord;
    }

    public Task LoopAsync() => Engine.RunUntilIdleAsync(CancellationToken.None);

    public Task NaarAsync(DateOnly dag) => Engine.RunUntilAsync(Moment.BeginVan(dag).Tijdstip.AddHours(9), Klok.SetUtcNow, CancellationToken.None);

    public static async Task<JsonObject> ProbleemAsync(HttpResponseMessage antwoord)
    {
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
        var probleem = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!.AsObject();
        Assert.Equal((int)antwoord.StatusCode, (int)probleem["status"]!);
        Assert.Equal($"/problemen/{probleem["code"]}", (string?)probleem["type"]);
        return probleem;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
