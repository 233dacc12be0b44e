using System.Net;
using System.Net.Http.Json;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Storage;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Handelingen;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Documenten;

/// <summary>What the scanner for malware says decides whether a document is served, and to nobody else than who may see it.</summary>
public sealed class ScanTests
{
    [Theory]
    [InlineData(Scanstatus.Schoon, true, HttpStatusCode.OK)]
    [InlineData(Scanstatus.NietGescand, false, HttpStatusCode.OK)]
    [InlineData(Scanstatus.NietGescand, true, HttpStatusCode.Conflict, "document-nog-niet-gescand")]
    [InlineData(Scanstatus.Besmet, false, HttpStatusCode.Conflict, "document-besmet")]
    [InlineData(Scanstatus.Besmet, true, HttpStatusCode.Conflict, "document-besmet")]
    public async Task A_document_is_served_if_the_scanner_allows_it(Scanstatus scan, bool eisScan, HttpStatusCode expected, string? code = null)
    {
        await using var api = await StartAsync(scan, eisScan);
        var (nummer, id) = await UploadAsync(api);

        using var answer = await api.GetAsync($"/v1/zaken/{nummer}/documenten/{id}", "loes");
        using var page = await api.GetAsync($"/zaken/{nummer}/documenten/{id}", "loes");
        using var ofParty = await api.GetAsync($"/zaken/{nummer}/documenten/{id}", "iris");

        Assert.Equal((expected, expected, expected), (answer.StatusCode, page.StatusCode, ofParty.StatusCode));
        if (code is not null)
        {
            Assert.Equal(code, (string?)(await Api.ProbleemAsync(answer))["code"]);
        }
    }

    [Theory]
    [InlineData(Scanstatus.NietGescand, "nietGescand")]
    [InlineData(Scanstatus.Schoon, "schoon")]
    [InlineData(Scanstatus.Besmet, "besmet")]
    public async Task A_list_shows_what_the_scanner_says(Scanstatus scan, string expected)
    {
        await using var api = await StartAsync(scan, eisScan: true);
        var (nummer, _) = await UploadAsync(api);

        using var answer = await api.GetAsync($"/v1/zaken/{nummer}/documenten", "loes");

        Assert.Contains($"\"scan\":\"{expected}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_see_a_document_does_not_learn_that_it_is_infected()
    {
        await using var api = await StartAsync(Scanstatus.Besmet, eisScan: true);
        var (nummer, id) = await UploadAsync(api);

        using var answer = await api.GetAsync($"/v1/zaken/{nummer}/documenten/{id}", "bram");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_content_that_is_not_what_its_hash_says_is_a_failure_and_no_document()
    {
        await using var api = await StartAsync(Scanstatus.Schoon, eisScan: true, "%PDF-1.7 vervalst"u8.ToArray());
        var (nummer, id) = await UploadAsync(api);

        using var answer = await api.GetAsync($"/v1/zaken/{nummer}/documenten/{id}", "loes");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("storing", (string?)(await Api.ProbleemAsync(answer))["code"]);
    }

    [Fact]
    public async Task On_a_laptop_nothing_is_scanned_and_everything_is_served_with_its_length()
    {
        await using var api = await Api.StartAsync();
        var (nummer, id) = await UploadAsync(api);

        using var answer = await api.GetAsync($"/v1/zaken/{nummer}/documenten/{id}", "loes");
        using var again = Api.Verzoek(HttpMethod.Get, $"/v1/zaken/{nummer}/documenten/{id}", "loes");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var notModified = await api.Client.SendAsync(again);
        using var another = Api.Verzoek(HttpMethod.Get, $"/v1/zaken/{nummer}/documenten/{id}", "loes", etag: "\"iets anders\"");
        using var notThat = await api.Client.SendAsync(another);

        Assert.Equal(Scanstatus.NietGescand, (await api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{nummer}/documenten", "loes")).Single(document => document.Id == id).Scan);
        Assert.Equal("%PDF-1.7 contract".Length, answer.Content.Headers.ContentLength);
        Assert.Equal((HttpStatusCode.NotModified, 0), (notModified.StatusCode, notModified.Content.Headers.ContentLength));
        await Api.ProbleemAsync(notThat);
    }

    private static Task<Api> StartAsync(Scanstatus scan, bool eisScan, byte[]? content = null) => Api.StartAsync(builder => builder.Services
        .AddSingleton<IDocumentStore>(diensten => new Scanned(diensten.GetRequiredService<EmbeddedStorage>().Documenten, scan, content))
        .AddSingleton(new Documentvrijgave(eisScan)));

    private static async Task<(Zaaknummer Nummer, string Id)> UploadAsync(Api api)
    {
        var nummer = await api.DienInAsync();
        using var answer = await api.UploadAsync(nummer, "iris");
        return (nummer, (await answer.Content.ReadFromJsonAsync<Bevestiging>(JobcoachJson.Options))!.Onderdeel!);
    }

    /// <summary>A store with a scanner that always says the same, and with a content of its own if one is given.</summary>
    private sealed class Scanned(IDocumentStore store, Scanstatus scan, byte[]? content) : IDocumentStore
    {
        public Task<Document> BewaarAsync(Zaaknummer nummer, Stream inhoud, string mediatype, long maxBytes, CancellationToken cancelled) =>
            store.BewaarAsync(nummer, inhoud, mediatype, maxBytes, cancelled);

        public async Task<(Document Document, Stream Inhoud)?> OpenAsync(Zaaknummer nummer, string id, CancellationToken cancelled) =>
            await store.OpenAsync(nummer, id, cancelled) is var (document, inhoud)
                ? (document with { Scan = scan }, content is null ? inhoud : Documentinhoud.Nagerekend(new MemoryStream(content), document))
                : null;

        public async Task<IReadOnlyList<Document>> LijstAsync(Zaaknummer nummer, CancellationToken cancelled) =>
            [.. (await store.LijstAsync(nummer, cancelled)).Select(document => document with { Scan = scan })];

        public Task VernietigAsync(Zaaknummer nummer, CancellationToken cancelled) => store.VernietigAsync(nummer, cancelled);
    }
}
