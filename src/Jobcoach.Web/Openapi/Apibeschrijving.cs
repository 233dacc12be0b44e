using System.Text;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Jobcoach.Web.Openapi;

/// <summary>De OpenAPI-beschrijving: volgt uit de endpoints en uit het contract van de serializer, en wordt een keer gemaakt.</summary>
internal sealed class Apibeschrijving([FromKeyedServices(Apibeschrijving.Document)] IOpenApiDocumentProvider documenten)
{
    private const string Document = "v1";

    private readonly Lazy<Task<byte[]>> _json = new(async () => Encoding.UTF8.GetBytes(
        await (await documenten.GetOpenApiDocumentAsync(CancellationToken.None)).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, CancellationToken.None)));

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var pad in (string[])["/v1/openapi.json", "/openapi.json"])
        {
            endpoints.MapGet(pad, async (HttpContext http, Apibeschrijving beschrijving) => await beschrijving.SchrijfAsync(http))
                .Met(Toegang.Openbaar)
                .ExcludeFromDescription();
        }
    }

    public static void Voeg(IServiceCollection services)
    {
        services.AddSingleton<Apibeschrijving>();
        services.ConfigureHttpJsonOptions(http => Jsoncontract.NeemOver(JobcoachJson.Options, http.SerializerOptions));
        services.AddOpenApi(Document, opties =>
        {
            opties.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            opties.AddDocumentTransformer((document, _, _) =>
            {
                Algemeen.Vul(document);
                return Task.CompletedTask;
            });
            opties.AddOperationTransformer<Bewerkingsbeschrijving>();
            opties.AddSchemaTransformer<Schemabeschrijving>();
        });
    }

    private async Task SchrijfAsync(HttpContext http)
    {
        var json = await _json.Value;
        http.Response.ContentType = "application/json";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        http.Response.Headers.CacheControl = "public, max-age=300";
        http.Response.ContentLength = json.Length;
        await http.Response.Body.WriteAsync(json, http.RequestAborted);
    }
}
