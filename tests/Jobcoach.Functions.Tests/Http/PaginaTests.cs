using System.Reflection;
using System.Text;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Functions.Http;
using Jobcoach.Functions.Tests.Durable;
using Jobcoach.Functions.Tests.Levensloop;
using Jobcoach.TestSupport.Http;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Logboek;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Functions.Tests.Http;

/// <summary>The pages on Azure: one trigger takes them all, and the composition of Azure has whatever they need.</summary>
public sealed class PaginaTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_page_is_reached_through_the_one_trigger_and_finds_all_that_it_needs()
    {
        await using var proef = await Azureproef.StartAsync();
        Zaakspel? spel = null;
        spel = new(proef.Client, Azureproef.Begin, dag => proef.NaarAsync(spel!.Nummer, dag), proef.Hub.SettleAsync);
        await spel.TotBegeleidingAsync(Zaakstappen.Formulier(Azureproef.Begin, "999909897"));
        var mensen = Mensen((await spel.ZaakAsync()).Partijen.WerknemerId);
        var paginas = Paginas(proef).ToList();
        Assert.True(paginas.Count > 90, $"{paginas.Count} pages");

        List<string> fouten = [];
        var vragen = 0;
        foreach (var (endpoint, regel, methode) in paginas)
        {
            var pad = Vul(endpoint.RoutePattern, spel.Nummer.Waarde);
            foreach (var rol in regel.Rollen is { } rollen ? rollen.Where(mensen.ContainsKey).Select(rol => (Rol?)rol) : [null])
            {
                var context = await VraagAsync(proef, methode, pad, rol is { } wie ? mensen[wie] : null);
                vragen++;
                if ((context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText != endpoint.RoutePattern.RawText || context.Response.StatusCode is >= 500 or 401 or 403)
                {
                    fouten.Add($"{methode} {endpoint.RoutePattern.RawText} as {rol}: {context.Response.StatusCode} at {context.GetEndpoint()?.DisplayName}");
                }
            }
        }

        output.WriteLine($"{paginas.Count} pages, {vragen} requests");
        Assert.Empty(fouten);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_platform_and_comes_back_where_he_was()
    {
        await using var proef = await Azureproef.StartAsync();

        var context = await VraagAsync(proef, "GET", "/werkvoorraad", null);

        Assert.Equal(StatusCodes.Status303SeeOther, context.Response.StatusCode);
        Assert.Equal("/.auth/login/aad?post_login_redirect_uri=%2Fwerkvoorraad", context.Response.Headers.Location);
    }

    [Fact]
    public async Task The_files_of_the_pages_come_out_of_the_assembly()
    {
        await using var proef = await Azureproef.StartAsync();

        foreach (var adres in Ontwerpbestanden.Namen.Select(Ontwerpbestanden.Adres).Append("/serviceworker.js").Append("/logboek/app.webmanifest"))
        {
            var context = await VraagAsync(proef, "GET", adres, null);

            Assert.True(context.Response.StatusCode is StatusCodes.Status200OK, $"{adres}: {context.Response.StatusCode}");
            Assert.True(context.Response.Body.Length > 0, adres);
        }
    }

    [Fact]
    public async Task What_somebody_sends_with_a_form_is_done_on_Azure_as_well()
    {
        await using var proef = await Azureproef.StartAsync();
        Zaakspel? spel = null;
        spel = new(proef.Client, Azureproef.Begin, dag => proef.NaarAsync(spel!.Nummer, dag), proef.Hub.SettleAsync);
        await spel.TotBegeleidingAsync(Zaakstappen.Formulier(Azureproef.Begin, "999909897"));
        var adres = Logboekroutes.Adres(spel.Nummer);
        var jobcoach = Mensen("p-anna")[Rol.Jobcoach];

        var gevraagd = await VraagAsync(proef, "POST", adres, jobcoach, "datum.dag=2&datum.maand=2&datum.jaar=2015&duur.minuten=90&doel=doel1&omschrijving=Samen+ingepakt.&groepsgrootte=1&_sleutel=een");
        var nogEens = await VraagAsync(proef, "GET", adres, jobcoach);

        Assert.True(gevraagd.Response.StatusCode is StatusCodes.Status303SeeOther, Tekst(gevraagd));
        Assert.Contains("Samen ingepakt.", Tekst(nogEens), StringComparison.Ordinal);
    }

    private static Dictionary<Rol, Gebruiker> Mensen(string werknemer) => new()
    {
        [Rol.Werknemer] = new(werknemer, Rol.Werknemer, null),
        [Rol.Werkgever] = new("p-wouter", Rol.Werkgever, "werkgever-schakel"),
        [Rol.Jobcoach] = new("p-iris", Rol.Jobcoach, "organisatie-stap-vooruit"),
        [Rol.AdministratiefMedewerker] = new("p-loes", Rol.AdministratiefMedewerker, null),
        [Rol.Toetser] = new("p-maria", Rol.Toetser, null),
        [Rol.Besluitnemer] = new("p-olga", Rol.Besluitnemer, null),
        [Rol.Beheer] = new("p-rob", Rol.Beheer, null),
    };

    private static IEnumerable<(RouteEndpoint Endpoint, Toegangsregel Regel, string Methode)> Paginas(Azureproef proef)
    {
        // The pipeline is built at the first request; only then is there a table of endpoints.
        _ = proef.Diensten.GetRequiredService<Webpijplijn>();
        return proef.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is { } pad && !pad.StartsWith("/v1", StringComparison.Ordinal) && pad is not ("/openapi.json" or "/ontwerp/{hash}/{naam}"))
            .Select(endpoint => (endpoint, endpoint.Metadata.GetRequiredMetadata<Toegangsregel>(), endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods.Single()));
    }

    private static string Vul(RoutePattern patroon, string zaak) => "/" + string.Join('/', patroon.PathSegments.Select(deel => deel.Parts[0] switch
    {
        RoutePatternLiteralPart vast => vast.Content,
        RoutePatternParameterPart { Name: "nummer" } => zaak,
        _ => "1",
    }));

    // As the worker hands it over, behind the front door of the platform.
    private static async Task<HttpContext> VraagAsync(Azureproef proef, string methode, string pad, Gebruiker? wie, string? formulier = null)
    {
        await using var scope = proef.Diensten.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = proef.Diensten };
        context.Request.Method = methode;
        context.Request.Scheme = "https";
        context.Request.Host = new("jobcoach.example");
        context.Request.Path = pad;
        context.Request.Headers.Accept = "text/html";
        context.Request.Headers["Sec-Fetch-Site"] = "same-origin";
        context.Request.RouteValues["pad"] = pad;
        context.Response.Body = new MemoryStream();
        if (wie is not null)
        {
            context.Request.Headers[Platformprincipaal.Header] = Voordeur.Header(wie);
        }

        if (methode == "POST")
        {
            context.Request.ContentType = "application/x-www-form-urlencoded";
            context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(formulier ?? ""));
        }

        context.SetEndpoint(new(_ => throw new InvalidOperationException("The endpoint of the trigger ran."), null, "trigger"));
        var trigger = typeof(OverigeFunctions).GetMethod(nameof(OverigeFunctions.Overige), BindingFlags.Public | BindingFlags.Static)!;
        await (Task)trigger.Invoke(null, [context.Request, proef.Hub.Durable, new FunctionRun(trigger.GetCustomAttribute<FunctionAttribute>()!.Name, scope.ServiceProvider)])!;
        return context;
    }

    private static string Tekst(HttpContext context) => Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
}
