using System.Net;
using System.Net.Http.Json;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Handelingen;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Documenten;

public sealed class DocumentTests
{
    private static readonly byte[] Pdf = "%PDF-1.7 arbeidsovereenkomst"u8.ToArray();

    [Fact]
    public async Task A_document_comes_back_as_it_went_in_and_never_runs_in_our_origin()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();

        using var ontvangen = await api.UploadAsync(nummer, "iris", Pdf);
        using var terug = await api.GetAsync(ontvangen.Headers.Location!.ToString(), "loes");

        Assert.Equal(HttpStatusCode.Created, ontvangen.StatusCode);
        Assert.Equal(Pdf, await terug.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", terug.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", terug.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("sandbox", terug.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_key_with_the_same_content_stores_one_document()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();

        using var eerst = await api.UploadAsync(nummer, "iris", Pdf, sleutel: "d1");
        using var nogmaals = await api.UploadAsync(nummer, "iris", Pdf, sleutel: "d1");
        using var ander = await api.UploadAsync(nummer, "iris", "%PDF-1.7 iets anders"u8.ToArray(), sleutel: "d1");

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Conflict), (eerst.StatusCode, nogmaals.StatusCode, ander.StatusCode));
        Assert.Equal(await eerst.Content.ReadFromJsonAsync<Bevestiging>(JobcoachJson.Options), await nogmaals.Content.ReadFromJsonAsync<Bevestiging>(JobcoachJson.Options));
        Assert.Single(await api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{nummer}/documenten", "iris"), document => document.Gebruik is Documentgebruik.Bewijsstuk);
    }

    [Theory]
    [InlineData("text/html", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("image/png", HttpStatusCode.BadRequest)] // it is a PDF
    [InlineData("application/pdf; charset=x", HttpStatusCode.Created)]
    public async Task A_document_is_of_an_accepted_type_and_is_what_it_says(string mediatype, HttpStatusCode verwacht)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        var inhoud = new ByteArrayContent(Pdf);
        inhoud.Headers.TryAddWithoutValidation("Content-Type", mediatype);

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/documenten?soort=arbeidsovereenkomst", "iris", inhoud);

        Assert.Equal(verwacht, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF")]
    [InlineData("<html>")]
    public async Task What_does_not_begin_as_its_type_is_refused(string inhoud)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();

        using var antwoord = await api.UploadAsync(nummer, "iris", System.Text.Encoding.ASCII.GetBytes(inhoud));

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal("document-past-niet", (string?)(await Api.ProbleemAsync(antwoord))["invalidParams"]![0]!["code"]);
    }

    [Theory]
    [InlineData("documenten", "veld-verplicht")]
    [InlineData("documenten?soort=onzin", "waarde-onbekend")]
    [InlineData("documenten?soort=overig&naam=x.pdf", "parameter-onbekend")]
    public async Task The_kind_is_one_of_the_list(string pad, string code)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        var inhoud = new ByteArrayContent(Pdf);
        inhoud.Headers.ContentType = new("application/pdf");

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/{pad}", "iris", inhoud);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal(code, (string?)(await Api.ProbleemAsync(antwoord))["invalidParams"]![0]!["code"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // without a length it is found while storing
    public async Task A_document_that_is_too_large_is_413_and_is_not_kept(bool metLengte)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        var groot = new byte[Documentontvangst.MaxBytes + 1];
        Pdf.CopyTo(groot, 0);
        var inhoud = new StreamContent(new MemoryStream(groot));
        inhoud.Headers.ContentType = new("application/pdf");
        using var verzoek = Api.Verzoek(HttpMethod.Post, $"/v1/zaken/{nummer}/documenten?soort=overig", "iris", inhoud);
        verzoek.Headers.TransferEncodingChunked = !metLengte;

        using var antwoord = await api.Client.SendAsync(verzoek);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
        Assert.All(await api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{nummer}/documenten", "loes"), document => Assert.Equal(Documentgebruik.Brief, document.Gebruik));
    }

    [Theory]
    [InlineData("..%2F..%2Fpseudoniem.sleutel")]
    [InlineData("..\\..\\zaken.db")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_document_that_is_not_there_is_404_however_it_is_spelled(string id)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();

        using var antwoord = await api.GetAsync($"/v1/zaken/{nummer}/documenten/{id}", "loes");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Fact]
    public async Task A_document_of_one_zaak_is_not_found_through_another()
    {
        await using var api = await Api.StartAsync();
        var een = await api.DienInAsync();
        var ander = await api.DienInAsync("iris", api.Formulier("bram"));
        using var ontvangen = await api.UploadAsync(een, "iris", Pdf);
        var id = (await ontvangen.Content.ReadFromJsonAsync<Bevestiging>(JobcoachJson.Options))!.Onderdeel;

        using var antwoord = await api.GetAsync($"/v1/zaken/{ander}/documenten/{id}", "loes");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }
}
