using System.Net;
using System.Text.Json.Nodes;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Tests.Paginas;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Jobcoach.Web.Tests.Openapi;

public sealed class ApibeschrijvingTests(ApibeschrijvingTests.Beschrijving beschrijving) : IClassFixture<ApibeschrijvingTests.Beschrijving>
{
    [Theory]
    [InlineData("/openapi.json")]
    [InlineData("/v1/openapi.json")]
    public async Task The_description_is_public_for_every_origin(string pad)
    {
        using var antwoord = await beschrijving.Api.GetAsync(pad, null);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("*", antwoord.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("application/json", antwoord.Content.Headers.ContentType?.MediaType);
        Assert.Equal(beschrijving.Tekst, await antwoord.Content.ReadAsStringAsync());
    }

    [Fact]
    public void The_description_is_valid_openapi_3_1()
    {
        var gelezen = OpenApiDocument.Parse(beschrijving.Tekst, "json");

        Assert.Empty(gelezen.Diagnostic!.Errors);
        Assert.Empty(gelezen.Diagnostic.Warnings);
        Assert.StartsWith("3.1", (string?)beschrijving.Json["openapi"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reference_points_at_something()
    {
        var onderdelen = beschrijving.Json["components"]!["schemas"]!.AsObject().Select(onderdeel => $"#/components/schemas/{onderdeel.Key}").ToHashSet();

        Assert.All(Verwijzingen(beschrijving.Json), verwijzing => Assert.Contains(verwijzing, onderdelen));
    }

    [Fact]
    public void Every_mapped_route_is_described_with_a_summary_and_nothing_else_is()
    {
        var paden = beschrijving.Json["paths"]!.AsObject();
        var beschreven = paden.SelectMany(pad => pad.Value!.AsObject().Select(bewerking => $"{bewerking.Key.ToUpperInvariant()} {pad.Key}"));
        var bestaand = beschrijving.Endpoints
            .Where(endpoint => !endpoint.RoutePattern.RawText!.EndsWith("openapi.json", StringComparison.Ordinal))
            .Select(endpoint => $"{endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Single()} {Pad(endpoint)}");

        Assert.Equal(bestaand.Order(), beschreven.Order());
        Assert.All(Bewerkingen(), bewerking => Assert.False(string.IsNullOrWhiteSpace((string?)bewerking["summary"])));
    }

    [Fact]
    public void Paths_follow_the_design_rules_of_the_government() => Assert.All(beschrijving.Json["paths"]!.AsObject(), pad =>
        Assert.Matches("^/v1(/([a-z][a-z0-9-]*|\\{[a-z]+\\}))+$", pad.Key));

    [Fact]
    public void Every_operation_with_a_signed_in_caller_describes_its_problems() => Assert.All(Bewerkingen().Where(bewerking => bewerking["security"] is not null), bewerking =>
    {
        foreach (var status in (string[])["400", "401", "403", "500"])
        {
            Assert.Equal("#/components/schemas/Probleem", (string?)bewerking["responses"]![status]!["content"]!["application/problem+json"]!["schema"]!["$ref"]);
        }
    });

    [Fact]
    public void Every_write_describes_its_headers_and_what_it_answers() => Assert.All(beschrijving.Endpoints.Where(Schrijft), endpoint =>
    {
        var bewerking = beschrijving.Json["paths"]![Pad(endpoint)]!["post"]!;
        var headers = bewerking["parameters"]!.AsArray().Where(parameter => (string?)parameter!["in"] == "header").Select(parameter => (string?)parameter!["name"]).ToList();

        Assert.Contains("Idempotency-Key", headers);
        Assert.Equal(endpoint.Metadata.GetRequiredMetadata<Toegangsregel>().OverZaak, headers.Contains("If-Match"));
        Assert.NotNull(bewerking["requestBody"]);
        Assert.NotNull(bewerking["responses"]!["201"]!["headers"]!["ETag"]);
        Assert.NotNull(bewerking["responses"]!["201"]!["headers"]!["Location"]);
        Assert.NotNull(bewerking["responses"]!["409"]);
    });

    [Fact]
    public void A_required_if_match_is_required_in_the_description_too()
    {
        static JsonNode IfMatch(JsonNode bewerking) => bewerking["parameters"]!.AsArray().Single(parameter => (string?)parameter!["name"] == "If-Match")!;

        Assert.True((bool?)IfMatch(beschrijving.Json["paths"]!["/v1/zaken/{nummer}/besluiten"]!["post"]!)["required"]);
        Assert.Null(IfMatch(beschrijving.Json["paths"]!["/v1/zaken/{nummer}/bezwaren"]!["post"]!)["required"]);
    }

    [Fact]
    public void The_description_names_whom_to_ask()
    {
        var contact = beschrijving.Json["info"]!["contact"]!;

        Assert.All((string[])["name", "email", "url"], veld => Assert.False(string.IsNullOrWhiteSpace((string?)contact[veld])));
        Assert.StartsWith("https://", (string?)beschrijving.Json["servers"]![0]!["url"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NeemBesluit", new[] { "voorstelnummer", "akkoord" })]
    [InlineData("SchortOp", new[] { "grond", "van", "reden" })]
    [InlineData("NieuweLogboekregel", new[] { "datum", "duur", "doel", "omschrijving" })]
    public void What_the_reader_requires_the_description_requires(string schema, string[] verplicht) =>
        Assert.Equal(verplicht, beschrijving.Json["components"]!["schemas"]![schema]!["required"]!.AsArray().Select(veld => (string?)veld));

    private static string Pad(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.Replace(":int", "", StringComparison.Ordinal).TrimEnd('/');

    private static bool Schrijft(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<Schrijft>() is not null;

    private static IEnumerable<string> Verwijzingen(JsonNode? knoop) => knoop switch
    {
        JsonObject inhoud => inhoud.SelectMany(veld => veld is { Key: "$ref", Value: JsonValue } ? [(string)veld.Value!] : Verwijzingen(veld.Value)),
        JsonArray lijst => lijst.SelectMany(Verwijzingen),
        _ => [],
    };

    private IEnumerable<JsonNode> Bewerkingen() => beschrijving.Json["paths"]!.AsObject().SelectMany(pad => pad.Value!.AsObject().Select(bewerking => bewerking.Value!));

    public sealed class Beschrijving : IAsyncLifetime
    {
        private Api? _api;

        internal Api Api => _api ?? throw new InvalidOperationException("Nog niet gestart.");

        internal string Tekst { get; private set; } = "";

        internal JsonNode Json { get; private set; } = new JsonObject();

        internal IReadOnlyList<RouteEndpoint> Endpoints => [.. Api.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => !endpoint.IsPagina())];

        public async ValueTask InitializeAsync()
        {
            _api = await Api.StartAsync();
            using var antwoord = await _api.GetAsync("/openapi.json", null);
            Tekst = await antwoord.Content.ReadAsStringAsync();
            Json = JsonNode.Parse(Tekst)!;
        }

        public async ValueTask DisposeAsync() => await Api.DisposeAsync();
    }
}
