using System.Net;
using System.Text;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Tests.Problemen;

public sealed class FoutantwoordTests
{
    [Theory]
    [InlineData("GET", "/bestaat-niet", "maria", 404)]
    [InlineData("GET", "/v1/zaken/x/y/z", "maria", 404)]
    [InlineData("PUT", "/v1/zaken", "maria", 405)]
    [InlineData("DELETE", "/v1/zaken/JC-00000-00000-0", "maria", 405)]
    [InlineData("GET", "/v1/zaken", null, 401)]
    [InlineData("GET", "/v1/zaken", "quinty", 403)]
    [InlineData("GET", "/v1/zaken?fase=onzin&hoogstens=0&x=1", "maria", 400)]
    [InlineData("GET", "/v1/regelingen/uwv/1", "maria", 404)]
    [InlineData("GET", "/v1/rapportages/jobcoachresultaten", "quinty", 400)]
    [InlineData("POST", "/v1/beheer/orkestraties/onbekend/hervattingen", "rob", 409)]
    public async Task Every_error_is_problem_json_with_the_headers_of_every_answer(string methode, string pad, string? persona, int status)
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.Client.SendAsync(Api.Verzoek(new(methode), pad, persona));

        Assert.Equal(status, (int)antwoord.StatusCode);
        var probleem = await Api.ProbleemAsync(antwoord);
        Assert.All((string[])["title", "detail"], veld => Assert.False(string.IsNullOrWhiteSpace((string?)probleem[veld])));
        Assert.Equal("nosniff", antwoord.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(pad.StartsWith("/v1", StringComparison.Ordinal), antwoord.Headers.Contains("API-Version"));
    }

    [Fact]
    public async Task All_wrong_parameters_are_named_at_once()
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.GetAsync("/v1/taken?soort=onzin&vervaltVoor=morgen&sortering=x&hoogstens=1000&leeg=&na=", "maria");

        var namen = (await Api.ProbleemAsync(antwoord))["invalidParams"]!.AsArray().Select(param => $"{param!["name"]}:{param["code"]}");
        Assert.Equal(["hoogstens:waarde-ongeldig", "leeg:parameter-onbekend", "na:waarde-ongeldig", "soort:waarde-onbekend", "sortering:waarde-onbekend", "vervaltVoor:waarde-ongeldig"], namen.Order());
    }

    [Fact]
    public async Task A_refused_act_names_all_reasons_with_their_fields_and_the_current_version()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        var etag = await api.EtagAsync(nummer);

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/opschortingen", "loes", """{"grond":"instemmingAanvrager","van":"2014-01-01","totEnMet":"2013-01-01","reden":" "}""", etag);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(etag, antwoord.Headers.ETag?.ToString());
        Assert.Equal(["reden", "totEnMet", "van"], (await Api.ProbleemAsync(antwoord))["invalidParams"]!.AsArray().Select(param => (string?)param!["name"]).Order());
    }

    [Fact]
    public async Task What_the_state_does_not_allow_is_409()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/besluiten", "olga", new NeemBesluit(1, true), await api.EtagAsync(nummer));

        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.Equal("geen-open-voorstel", (string?)(await Api.ProbleemAsync(antwoord))["code"]);
    }

    [Fact]
    public async Task Whoever_was_involved_may_not_decide()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/besluiten", "maria", new NeemBesluit(1, true), await api.EtagAsync(nummer));

        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task Another_media_type_is_415(string? mediatype)
    {
        await using var api = await Api.StartAsync();
        var inhoud = new ByteArrayContent("{}"u8.ToArray());
        inhoud.Headers.TryAddWithoutValidation("Content-Type", mediatype);

        using var antwoord = await api.PostAsync("/v1/aanvragen", "iris", inhoud);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, antwoord.StatusCode);
        await Api.ProbleemAsync(antwoord);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // without a length it is found while reading
    public async Task More_than_a_megabyte_is_413(bool metLengte)
    {
        await using var api = await Api.StartAsync();
        var inhoud = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes($$"""{"x":"{{new string('a', 1024 * 1024)}}"}""")));
        inhoud.Headers.ContentType = new("application/json");
        using var verzoek = Api.Verzoek(HttpMethod.Post, "/v1/aanvragen", "iris", inhoud);
        verzoek.Headers.TransferEncodingChunked = !metLengte;

        using var antwoord = await api.Client.SendAsync(verzoek);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
        Assert.Equal("inhoud-te-groot", (string?)(await Api.ProbleemAsync(antwoord))["code"]);
    }

    [Fact]
    public async Task An_error_of_ours_tells_nothing_and_logs_no_message()
    {
        var log = new Logvanger();
        await using var api = await Api.StartAsync(builder =>
        {
            builder.Services.AddSingleton<IZaakStore, KapotteOpslag>();
            builder.Logging.AddProvider(log);
        });

        using var antwoord = await api.GetAsync($"/v1/zaken/{Zaaknummer.Uit(7)}", "maria");
        using var gezondheid = await api.GetAsync("/v1/gezondheid", null);

        Assert.Equal(HttpStatusCode.InternalServerError, antwoord.StatusCode);
        Assert.Equal("storing", (string?)(await Api.ProbleemAsync(antwoord))["code"]);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, gezondheid.StatusCode);
        Assert.DoesNotContain("geheim", await antwoord.Content.ReadAsStringAsync() + log.Alles, StringComparison.Ordinal);
        Assert.Contains("IOException", log.Alles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_zaak_leaves_no_name_number_or_text_in_the_log()
    {
        var log = new Logvanger();
        await using var api = await Api.StartAsync(builder => builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Debug).AddFilter(null, LogLevel.Debug));

        var nummer = await api.TotBegeleidingAsync();
        using var fout = await api.PostAsync($"/v1/zaken/{nummer}/aanvullingen", "iris", """{"naam":"Anna de Boer","bsn":"999909897"}""", "\"1\"");

        Assert.NotEqual("", log.Alles);
        Assert.All((string[])["Anna", "Boer", "Dorpsstraat", "999909897", "bestellingen", "bevindingen dragen"], tekst =>
            Assert.DoesNotContain(tekst, log.Alles, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class KapotteOpslag : IZaakStore
    {
        public Task<ZaakDocument?> LeesAsync(Zaaknummer nummer, CancellationToken cancelled) => throw new IOException("geheim");

        public Task<long?> BewaarAsync(ZaakDocument document, IReadOnlyList<Feit> feiten, CancellationToken cancelled) => throw new IOException("geheim");

        public Task<IReadOnlyList<Dossierfeit>> FeitenAsync(Zaaknummer nummer, int vanaf, int hoogstens, CancellationToken cancelled) => throw new IOException("geheim");

        public Task<int> AantalFeitenAsync(Zaaknummer nummer, CancellationToken cancelled) => throw new IOException("geheim");

        public Task<bool> VoegRegelToeAsync(Zaaknummer nummer, Domain.Logboek.Logboekregel regel, Feit feit, CancellationToken cancelled) => throw new IOException("geheim");

        public Task<IReadOnlyList<Domain.Logboek.Logboekregel>> LogboekregelsAsync(Zaaknummer nummer, CancellationToken cancelled) => throw new IOException("geheim");

        public Task VernietigRegelsAsync(Zaaknummer nummer, CancellationToken cancelled) => throw new IOException("geheim");

        public Task<IReadOnlyList<Zaaknummer>> NietVernietigdAsync(Zaaknummer? na, int hoogstens, CancellationToken cancelled) => throw new IOException("geheim");
    }
}
