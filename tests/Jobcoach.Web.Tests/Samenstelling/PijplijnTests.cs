using System.Net;
using System.Net.Http.Json;
using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost;
using Jobcoach.Web.Beheer;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Samenstelling;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Tests.Samenstelling;

public sealed class PijplijnTests
{
    [Fact]
    public async Task An_endpoint_that_forgets_its_rule_keeps_the_program_from_starting()
    {
        await using var app = Leeg();
        app.MapGet("/gat", () => "open");

        var fout = Assert.Throws<InvalidOperationException>(() => app.UseJobcoach());

        Assert.Contains("/gat", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_about_a_zaak_with_a_rule_that_does_not_look_at_it_does_not_start_either()
    {
        await using var app = Leeg();
        app.MapGet("/v2/zaken/{nummer}", (string nummer) => nummer).WithMetadata(Toegang.Zaken);

        var fout = Assert.Throws<InvalidOperationException>(() => app.UseJobcoach());

        Assert.Contains("/v2/zaken", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_host_can_hand_its_requests_to_the_same_pipeline()
    {
        await using var app = Leeg();
        var pijplijn = new ApplicationBuilder(app.Services).UseJobcoach().Build();
        var inhoud = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = app.Services };
        context.Request.Method = "GET";
        context.Request.Path = "/v1/openapi.json";
        context.Response.Body = inhoud;

        await pijplijn(context);

        Assert.Equal(200, context.Response.StatusCode);
        Assert.Contains("/v1/zaken/{nummer}", System.Text.Encoding.UTF8.GetString(inhoud.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Signing_in_with_a_persona_exists_in_the_local_program_only()
    {
        static IEnumerable<Type> Aanmeldwijzen(System.Reflection.Assembly assembly) => assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IAuthenticationHandler)));

        Assert.Equal(["Jobcoach.Web.Aanmelding.PlatformAanmelding"], Aanmeldwijzen(typeof(JobcoachPijplijn).Assembly).Select(type => type.FullName));
        Assert.Equal(["Jobcoach.LocalHost.Ontwikkeling.OntwikkelAanmelding"], Aanmeldwijzen(typeof(Toepassing).Assembly).Select(type => type.FullName));
    }

    [Fact]
    public async Task The_program_listens_runs_by_the_clock_and_closes()
    {
        var opslag = EmbeddedStorageOptions.Temporary();
        await using (var app = Toepassing.Bouw(new() { Opslag = opslag, Adressen = "http://127.0.0.1:0" }, builder => builder.Logging.ClearProviders()))
        {
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

            var gezond = await client.GetFromJsonAsync<Gezondheid>("/v1/gezondheid", JobcoachJson.Options);
            using var antwoord = await client.GetAsync("/v1/zaken");

            Assert.True(gezond!.Gezond);
            Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
            Assert.False(antwoord.Headers.Contains("Server"));
            await app.StopAsync();
        }

        Assert.False(Directory.Exists(opslag.Folder));
    }

    private static WebApplication Leeg()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services
            .AddJobcoach()
            .AddSingleton<IProjectieStore>(_ => throw new InvalidOperationException("Hier wordt niets gelezen."))
            .AddSingleton<IUitgaandStore>(_ => throw new InvalidOperationException("Hier wordt niets gelezen."))
            .AddSingleton<IOrkestratiebeheer>(_ => throw new InvalidOperationException("Hier wordt niets gelezen."));
        return builder.Build();
    }
}
