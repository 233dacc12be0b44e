using System.Net;
using System.Net.Http.Json;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Handelingen;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Tests.Paginas;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static Jobcoach.Web.Tests.Rechten.Rolletters;

namespace Jobcoach.Web.Tests.Rechten;

/// <summary>
/// Every endpoint of the running program against every role, by a table that is written out by hand: a change of rights shows here.
/// The letters are those of <see cref="Rolletters"/>.
/// </summary>
public sealed class ToegangsmatrixTests(ToegangsmatrixTests.Zaak zaak) : IClassFixture<ToegangsmatrixTests.Zaak>
{
    private static readonly Dictionary<string, string> Matrix = new()
    {
        ["LeesGezondheid"] = "*",
        ["DienAanvraagIn"] = "WGJ",
        ["LeesZaken"] = "WGJATB",
        ["LeesTaken"] = "WGJATBH",
        ["TelTaken"] = "WGJATBH",
        ["VerdeelZaken"] = "ATB",
        ["ZoekZaken"] = "ATB",
        ["LeesRegelingen"] = Iedereen,
        ["LeesRegeling"] = Iedereen,
        ["LeesRegelingschema"] = Iedereen,
        ["LeesRegelingverschil"] = Iedereen,
        ["LeesJobcoachresultaten"] = "L",
        ["LeesOrkestraties"] = "H",
        ["HervatOrkestratie"] = "H",
        ["ControleerZaken"] = "H",
        ["LeesRondes"] = "H",
        ["BouwZoekregister"] = "H",
        ["LeesUitgaand"] = "H",
        ["HervatUitgaand"] = "H",
        ["HervatAlleUitgaand"] = "H",
        ["ZetOpPapier"] = "H",
        ["LeesVoorkeuren"] = "WGJ",
        ["BewaarVoorkeuren"] = "WGJ",
        ["LeesAbonnementen"] = "H",
        ["LeesAbonnement"] = "H",
        ["MaakAbonnement"] = "H",
        ["WijzigAbonnement"] = "H",
        ["BeeindigAbonnement"] = "H",
        ["WisselGeheim"] = "H",
        ["HerhaalGebeurtenissen"] = "H",
        ["LeesZaak"] = "WGJATB",
        ["LeesAanvragen"] = "WGJATB",
        ["LeesBesluitvoorstellen"] = "ATB",
        ["LeesBesluiten"] = "WGJATB",
        ["LeesWijzigingen"] = "WGJATB",
        ["LeesBezwaren"] = "WGJATB",
        ["LeesPerioden"] = "WGJATB",
        ["LeesIngebrekestellingen"] = "WGJATB",
        ["LeesTermijnen"] = "WGJATB",
        ["LeesLogboekopmerkingen"] = "WGJATB",
        ["LeesVerantwoordingsvoorbereiding"] = "JATB",
        ["LeesVervolgvoorbereiding"] = "JATB",
        ["LeesBeslistermijn"] = "WGJATB",
        ["LeesBevindingen"] = "WGJATB",
        ["LeesBezwaartermijn"] = "WGJATB",
        ["LeesPersoon"] = "WATB",
        ["LeesGebeurtenissen"] = "WGJATB",
        ["LeesLogboek"] = "WGJATB",
        ["LeesLogboekregel"] = "WGJATB",
        ["SchrijfLogboekregel"] = "J",
        ["VoegDocumentToe"] = "WGJA",
        ["LeesBrieven"] = "WGJATB",
        ["LeesDocumenten"] = "WGJATB",
        ["LeesDocument"] = "WGJATB",
        ["VulAan"] = "WGJ",
        ["Onderteken"] = "WGJ",
        ["WeigerOndertekening"] = "WGJ",
        ["Evalueer"] = "WGJ",
        ["PlaatsOpmerking"] = "W",
        ["BeoordeelVolledigheid"] = "AT",
        ["LegVaststellingVast"] = "T",
        ["RondToetsAf"] = "T",
        ["StelBesluitVoor"] = "T",
        ["NeemBesluit"] = "B",
        ["DienVerantwoordingIn"] = "J",
        ["OordeelOverVerantwoording"] = "T",
        ["DienVervolgaanvraagIn"] = "WGJ",
        ["VraagWijziging"] = "WGJ",
        ["SchortOp"] = "ATB",
        ["HervatTermijn"] = "ATB",
        ["Verdaag"] = "ATB",
        ["TrekIn"] = "WGJ",
        ["Beeindig"] = "WGJAT",
        ["RegistreerBezwaar"] = "WGJA",
        ["HandelBezwaarAf"] = "AB",
        ["RegistreerIngebrekestelling"] = "A",
        ["HandelIngebrekestellingAf"] = "AB",
        ["Corrigeer"] = "AT",
        ["VerbeterBrief"] = "AB",
        ["BeoordeelBewaring"] = "H",
        ["WijsToe"] = "ATB",
        ["HoudAan"] = "ATB",
        ["HervatTaak"] = "ATB",
    };

    public static TheoryData<string> Bewerkingen() => [.. Matrix.Keys];

    [Fact]
    public void Every_endpoint_is_in_the_matrix_or_is_the_description_of_the_api()
    {
        var namen = zaak.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? endpoint.RoutePattern.RawText!);

        Assert.Equal([.. Matrix.Keys.Order(), "/openapi.json", "/v1/openapi.json"], namen.Order().OrderBy(naam => naam.StartsWith('/')));
    }

    [Fact]
    public void Every_endpoint_has_a_rule_that_fits_its_path() => Assert.All(zaak.Endpoints, endpoint =>
        Assert.Equal(endpoint.RoutePattern.GetParameter("nummer") is not null, endpoint.Metadata.GetRequiredMetadata<Toegangsregel>().OverZaak));

    [Theory]
    [MemberData(nameof(Bewerkingen))]
    public async Task Only_the_roles_of_the_matrix_get_through(string bewerking)
    {
        foreach (var (letter, persona) in Betrokken)
        {
            var status = await zaak.StatusAsync(bewerking, persona);

            Assert.True(
                Mag(Matrix[bewerking], letter) ? status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound) : status is HttpStatusCode.Forbidden,
                $"{bewerking} als {persona}: {(int)status}");
        }
    }

    [Theory]
    [MemberData(nameof(Bewerkingen))]
    public async Task Who_has_nothing_to_do_with_a_zaak_learns_nothing_about_it(string bewerking)
    {
        if (!zaak.OverZaak(bewerking))
        {
            return;
        }

        foreach (var (letter, persona) in Vreemd)
        {
            var bestaand = await zaak.StatusAsync(bewerking, persona);
            var onbekend = await zaak.StatusAsync(bewerking, persona, "JC-00000-00000-0");

            Assert.Equal(Mag(Matrix[bewerking], letter) ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden, bestaand);
            Assert.Equal(onbekend, bestaand);
        }
    }

    [Theory]
    [MemberData(nameof(Bewerkingen))]
    public async Task Without_signing_in_only_what_is_public_answers(string bewerking)
    {
        var status = await zaak.StatusAsync(bewerking, null);

        Assert.Equal(Matrix[bewerking] == "*" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task The_answer_about_a_zaak_of_others_is_the_same_as_about_none()
    {
        using var ander = await zaak.Api.GetAsync($"/v1/zaken/{zaak.Nummer}", "bram");
        using var geen = await zaak.Api.GetAsync("/v1/zaken/JC-00000-00000-0", "bram");
        using var onzin = await zaak.Api.GetAsync("/v1/zaken/onzin", "bram");

        Assert.Equal(await geen.Content.ReadAsStringAsync(), await ander.Content.ReadAsStringAsync());
        Assert.Equal(await geen.Content.ReadAsStringAsync(), await onzin.Content.ReadAsStringAsync());
        Assert.Equal(geen.Headers.Select(header => header.Key), ander.Headers.Select(header => header.Key));
    }

    [Theory]
    [InlineData("bestaat-niet")]
    [InlineData("")]
    [InlineData("ANNA")]
    public async Task A_persona_that_does_not_exist_is_not_signed_in(string persona)
    {
        using var antwoord = await zaak.Api.GetAsync("/v1/zaken", persona);

        Assert.Equal(HttpStatusCode.Unauthorized, antwoord.StatusCode);
        Assert.Equal("Ontwikkeling", antwoord.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Theory]
    [InlineData("anna", 1)]
    [InlineData("bram", 0)]
    [InlineData("wouter", 1)]
    [InlineData("wilma", 0)]
    [InlineData("iris", 1)]
    [InlineData("kees", 0)]
    [InlineData("loes", 1)]
    public async Task A_list_holds_only_zaken_that_one_may_see(string persona, int aantal)
    {
        var lijst = await zaak.Api.LeesAsync<Pagina<Zaakoverzicht>>("/v1/zaken", persona);

        Assert.Equal(aantal, lijst.Regels.Count);
    }

    [Theory]
    [InlineData("iris", 1)]
    [InlineData("kees", 0)]
    [InlineData("maria", 0)]
    public async Task The_work_list_is_that_of_the_own_role_and_the_own_zaken(string persona, int aantal)
    {
        var taken = await zaak.Api.LeesAsync<Pagina<Taakregel>>("/v1/taken?soort=logboekBijhouden", persona);

        Assert.Equal(aantal, taken.Regels.Count);
    }

    /// <summary>A zaak of anna, wouter and Stap Vooruit, with a document and a logboekregel.</summary>
    public sealed class Zaak : IAsyncLifetime
    {
        private Api? _api;
        private string _document = "";
        private string _regel = "";
        private string _abonnement = "";

        internal Api Api => _api ?? throw new InvalidOperationException("Nog niet gestart.");

        internal Zaaknummer Nummer { get; private set; } = Zaaknummer.Uit(0);

        internal IReadOnlyList<RouteEndpoint> Endpoints => [.. Api.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => !endpoint.IsPagina())];

        public async ValueTask InitializeAsync()
        {
            _api = await Api.StartAsync();
            Nummer = await _api.TotBegeleidingAsync();
            _document = (await _api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{Nummer}/documenten", "wouter"))[0].Id;
            using var regel = await _api.PostAsync($"/v1/zaken/{Nummer}/logboekregels", "iris", """{"datum":"2015-02-02","duur":"PT1H","doel":"doel1","omschrijving":"Samen ingepakt."}""");
            using var abonnement = await _api.PostAsync("/v1/abonnementen", "rob", """{"naam":"Proef","adres":"https://ontvanger.example/","gepauzeerd":true}""");
            _abonnement = (await abonnement.Content.ReadFromJsonAsync<Jobcoach.Web.Abonnementen.Geheimbeeld>(JobcoachJson.Options))!.Abonnement;
            _regel = (await regel.Content.ReadFromJsonAsync<Bevestiging>(JobcoachJson.Options))!.Onderdeel!;
        }

        internal bool OverZaak(string bewerking) => Endpoint(bewerking).RoutePattern.GetParameter("nummer") is not null;

        internal async Task<HttpStatusCode> StatusAsync(string bewerking, string? persona, string? nummer = null)
        {
            var endpoint = Endpoint(bewerking);
            var pad = endpoint.RoutePattern.RawText!
                .Replace("{nummer}", nummer ?? Nummer.Waarde, StringComparison.Ordinal)
                .Replace("{besluit:int}", "1", StringComparison.Ordinal)
                .Replace("documenten/{id}", $"documenten/{_document}", StringComparison.Ordinal)
                .Replace("logboekregels/{id}", $"logboekregels/{_regel}", StringComparison.Ordinal)
                .Replace("abonnementen/{id}", $"abonnementen/{_abonnement}", StringComparison.Ordinal)
                .Replace("{id}/{versie:int}", "uwv/2014", StringComparison.Ordinal)
                .Replace("{id}", "onbekend", StringComparison.Ordinal);
            var methode = new HttpMethod(endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Single());
            using var antwoord = await Api.Client.SendAsync(Api.Verzoek(methode, pad, persona, methode == HttpMethod.Post ? "{}" : null));
            return bewerking == "LeesBeslistermijn" && antwoord.StatusCode is HttpStatusCode.NotFound && nummer is null && persona is not ("bram" or "wilma" or "kees")
                ? HttpStatusCode.OK // No beslistermijn runs any more: passed the gate, and there is nothing.
                : antwoord.StatusCode;
        }

        public async ValueTask DisposeAsync() => await Api.DisposeAsync();

        private RouteEndpoint Endpoint(string bewerking) =>
            Endpoints.Single(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == bewerking);
    }
}
