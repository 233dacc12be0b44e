using System.Net;
using System.Net.Http.Json;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Web.Handelingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Handelingen;

/// <summary>ETag, If-Match and Idempotency-Key: nobody overwrites what he did not see, and nothing happens twice.</summary>
public sealed class VoorwaardenTests
{
    private static readonly BeoordeelVolledigheid Volledig = new(true);

    [Fact]
    public async Task A_write_without_if_match_is_428_and_says_what_to_send()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/volledigheidsoordelen", "loes", Volledig);

        Assert.Equal(HttpStatusCode.PreconditionRequired, antwoord.StatusCode);
        var probleem = await Api.ProbleemAsync(antwoord);
        Assert.Equal("if-match-verplicht", (string?)probleem["code"]);
        Assert.Equal("If-Match", (string?)probleem["invalidParams"]![0]!["name"]);
    }

    [Theory]
    [InlineData("\"1\"")] // seen before the system went on
    [InlineData("\"iets-anders\"")] // not one of ours
    [InlineData("W/\"3\"")] // If-Match compares strongly
    [InlineData("\"1\", \"2\"")] // none of the list
    public async Task A_stale_if_match_is_412_and_names_the_current_version(string etag)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/volledigheidsoordelen", "loes", Volledig, etag);

        Assert.Equal(HttpStatusCode.PreconditionFailed, antwoord.StatusCode);
        Assert.Equal("versie-verouderd", (string?)(await Api.ProbleemAsync(antwoord))["code"]);
        Assert.Equal(await api.EtagAsync(nummer), antwoord.Headers.ETag?.ToString());
    }

    [Theory]
    [InlineData("3")] // without quotes
    [InlineData("*")] // says nothing about what was seen
    public async Task An_if_match_that_names_no_version_is_400(string etag)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/volledigheidsoordelen", "loes", Volledig, etag);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal("if-match-onjuist", (string?)(await Api.ProbleemAsync(antwoord))["invalidParams"]![0]!["code"]);
    }

    [Fact]
    public async Task A_list_with_the_current_version_in_it_matches()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/volledigheidsoordelen", "loes", Volledig, $"\"0\", {await api.EtagAsync(nummer)}");

        Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);
    }

    [Fact]
    public async Task A_write_answers_201_with_the_place_and_the_version_it_made()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        var voor = long.Parse((await api.EtagAsync(nummer)).Trim('"'), null);

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/volledigheidsoordelen", "loes", Volledig, $"\"{voor}\"");

        Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);
        Assert.Equal($"\"{voor + 1}\"", antwoord.Headers.ETag?.ToString());
        Assert.Equal($"/v1/zaken/{nummer}", antwoord.Headers.Location?.ToString());
        Assert.Equal(new Bevestiging(nummer, voor + 1), await antwoord.Content.ReadFromJsonAsync<Bevestiging>(JobcoachJson.Options));
    }

    [Fact]
    public async Task Of_two_who_saw_the_same_version_one_wins()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        var etag = await api.EtagAsync(nummer);

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => api.PostAsync($"/v1/zaken/{nummer}/volledigheidsoordelen", "loes", Volledig, etag)));

        Assert.Single(antwoorden, antwoord => antwoord.StatusCode is HttpStatusCode.Created);
        Assert.Equal(5, antwoorden.Count(antwoord => antwoord.StatusCode is HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task Appends_at_the_same_time_need_no_version_and_all_succeed()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        var antwoorden = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => api.PostAsync(
            $"/v1/zaken/{nummer}/logboekregels",
            i % 2 == 0 ? "iris" : "jeroen",
            $$"""{"datum":"2015-02-02","duur":"PT{{i}}M","doel":"doel1","omschrijving":"Keer {{i}}."}""")));

        Assert.All(antwoorden, antwoord => Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode));
    }

    [Fact]
    public async Task The_same_key_again_answers_the_same_and_does_nothing()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        var etag = await api.EtagAsync(nummer);
        using var eerst = await api.PostAsync($"/v1/zaken/{nummer}/volledigheidsoordelen", "loes", Volledig, etag, "sleutel-1");
        await api.LoopAsync();
        var tussen = await api.EtagAsync(nummer);

        using var nogmaals = await api.PostAsync($"/v1/zaken/{nummer}/volledigheidsoordelen", "loes", Volledig, etag, "sleutel-1");

        Assert.Equal(HttpStatusCode.OK, nogmaals.StatusCode);
        Assert.Equal(await eerst.Content.ReadAsStringAsync(), await nogmaals.Content.ReadAsStringAsync());
        Assert.Equal(eerst.Headers.ETag, nogmaals.Headers.ETag);
        Assert.Equal(eerst.Headers.Location, nogmaals.Headers.Location);
        Assert.Equal(tussen, await api.EtagAsync(nummer));
    }

    [Fact]
    public async Task An_application_with_the_same_key_opens_one_zaak()
    {
        await using var api = await Api.StartAsync();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => api.PostAsync("/v1/aanvragen", "iris", api.Formulier(), sleutel: "aanvraag-1")));

        Assert.Single(antwoorden, antwoord => antwoord.StatusCode is HttpStatusCode.Created);
        Assert.Equal(3, antwoorden.Count(antwoord => antwoord.StatusCode is HttpStatusCode.OK));
        Assert.Single(antwoorden.Select(antwoord => antwoord.Headers.Location).Distinct());
        Assert.Single((await api.LeesAsync<Pagina<Zaakoverzicht>>("/v1/zaken", "loes")).Regels);
    }

    [Fact]
    public async Task A_logbook_entry_and_an_objection_with_the_same_key_are_stored_once()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        const string Regel = """{"datum":"2015-02-02","duur":"PT1H","doel":"doel1","omschrijving":"Samen ingepakt."}""";

        List<string> antwoorden = [];
        foreach (var verwacht in (HttpStatusCode[])[HttpStatusCode.Created, HttpStatusCode.OK])
        {
            using var regel = await api.PostAsync($"/v1/zaken/{nummer}/logboekregels", "iris", Regel, sleutel: "r1");
            using var bezwaar = await api.PostAsync($"/v1/zaken/{nummer}/bezwaren", "anna", new RegistreerBezwaar(1), sleutel: "b1");
            await api.LoopAsync();
            Assert.Equal((verwacht, verwacht), (regel.StatusCode, bezwaar.StatusCode));
            antwoorden.Add(await regel.Content.ReadAsStringAsync() + await bezwaar.Content.ReadAsStringAsync());
        }

        Assert.Equal(antwoorden[0], antwoorden[1]);

        Assert.Single(await api.LeesAsync<List<Domain.Logboek.Logboekregel>>($"/v1/zaken/{nummer}/logboekregels", "iris"));
        Assert.Single(await api.LeesAsync<List<Bezwaar>>($"/v1/zaken/{nummer}/bezwaren", "anna"));
    }

    [Fact]
    public async Task A_key_that_was_used_for_something_else_is_refused()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        using var eerst = await api.PostAsync($"/v1/zaken/{nummer}/bezwaren", "anna", """{"besluitnummer":1}""", sleutel: "b1");

        using var ander = await api.PostAsync($"/v1/zaken/{nummer}/bezwaren", "anna", """{"besluitnummer":1,"ontvangenOp":"2015-02-02"}""", sleutel: "b1");

        Assert.Equal(HttpStatusCode.Created, eerst.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, ander.StatusCode);
        Assert.Equal("sleutel-hergebruikt", (string?)(await Api.ProbleemAsync(ander))["code"]);
    }

    [Fact]
    public async Task The_key_of_one_person_says_nothing_about_that_of_another()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        using var anna = await api.PostAsync($"/v1/zaken/{nummer}/bezwaren", "anna", """{"besluitnummer":1}""", sleutel: "1");
        using var loes = await api.PostAsync($"/v1/zaken/{nummer}/bezwaren", "loes", """{"besluitnummer":1}""", sleutel: "1");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (anna.StatusCode, loes.StatusCode));
    }

    [Theory]
    [InlineData("met spatie", HttpStatusCode.BadRequest)]
    [InlineData("é", HttpStatusCode.BadRequest)]
    [InlineData("!~", HttpStatusCode.Created)]
    public async Task A_key_is_visible_ascii(string sleutel, HttpStatusCode verwacht)
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.PostAsync("/v1/aanvragen", "iris", api.Formulier(), sleutel: sleutel);

        Assert.Equal(verwacht, antwoord.StatusCode);
    }

    [Theory]
    [InlineData(128, HttpStatusCode.Created)]
    [InlineData(129, HttpStatusCode.BadRequest)]
    public async Task A_key_is_at_most_128_characters(int lengte, HttpStatusCode verwacht)
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.PostAsync("/v1/aanvragen", "iris", api.Formulier(), sleutel: new('k', lengte));

        Assert.Equal(verwacht, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/besluiten")]
    [InlineData("/perioden")]
    [InlineData("/logboekregels")]
    [InlineData("/gebeurtenissen")]
    [InlineData("/documenten")]
    public async Task What_did_not_change_is_304_without_content(string deel)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        using var eerst = await api.GetAsync($"/v1/zaken/{nummer}{deel}", "maria");
        using var verzoek = Api.Verzoek(HttpMethod.Get, $"/v1/zaken/{nummer}{deel}", "maria");
        verzoek.Headers.TryAddWithoutValidation("If-None-Match", $"\"x\", {eerst.Headers.ETag}");

        using var antwoord = await api.Client.SendAsync(verzoek);

        Assert.Equal(HttpStatusCode.NotModified, antwoord.StatusCode);
        Assert.Equal(eerst.Headers.ETag, antwoord.Headers.ETag);
        Assert.Empty(await antwoord.Content.ReadAsByteArrayAsync());
    }
}
