using Jobcoach.Web.Aanmelding;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Tests.Aanmelding;

/// <summary>A server that signs in as a host on Azure does and answers who the caller is.</summary>
internal sealed class Aanmeldproef : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Aanmeldproef(WebApplication app) => (_app, Client) = (app, app.GetTestClient());

    public HttpClient Client { get; }

    public static async Task<Aanmeldproef> StartAsync(Aanmelddienst? dienst, params (string Naam, string Waarde)[] instellingen)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        var configuratie = new ConfigurationBuilder()
            .AddInMemoryCollection(instellingen.Select(een => KeyValuePair.Create<string, string?>(een.Naam, een.Waarde)))
            .Build();
        builder.Services.AddAzureaanmelding(configuratie);
        if (dienst is not null)
        {
            builder.Services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, token => token.BackchannelHttpHandler = dienst);
        }

        var app = builder.Build();
        app.UseAuthentication();
        app.MapGet("/wie", (HttpContext http) => Gebruiker.Van(http.User)?.ToString() ?? "niemand");
        await app.StartAsync();
        return new(app);
    }

    public async Task<string> WieAsync(params (string Naam, string Waarde)[] headers)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/wie");
        foreach (var (naam, waarde) in headers)
        {
            verzoek.Headers.TryAddWithoutValidation(naam, waarde);
        }

        using var antwoord = await Client.SendAsync(verzoek);
        antwoord.EnsureSuccessStatusCode();
        return await antwoord.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
