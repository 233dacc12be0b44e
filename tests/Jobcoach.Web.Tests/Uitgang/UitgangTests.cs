using System.Net;
using System.Net.Http.Json;
using Jobcoach.Web.Uitgang;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Uitgang;

/// <summary>The outbox as beheer sees it, what somebody prints, and what a party chooses; by the API and by the pages.</summary>
public sealed class UitgangTests
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task What_failed_is_seen_and_goes_again_once()
    {
        await using var api = await Api.StartAsync();
        var item = await MisluktAsync(api);

        var lijst = await api.LeesAsync<Pagina<Uitgaand>>("/v1/beheer/uitgaand?kanaal=email&status=mislukt", "rob");
        using var eerste = await api.PostAsync($"/v1/beheer/uitgaand/email/{item.Id}/hervattingen", "rob", null);
        using var tweede = await api.PostAsync($"/v1/beheer/uitgaand/email/{item.Id}/hervattingen", "rob", null);
        using var vreemd = await api.PostAsync($"/v1/beheer/uitgaand/duif/{item.Id}/hervattingen", "rob", null);

        Assert.Equal((item.Id, "smtp-554"), (Assert.Single(lijst.Regels).Id, lijst.Regels[0].Fout));
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Conflict, HttpStatusCode.Conflict), (eerste.StatusCode, tweede.StatusCode, vreemd.StatusCode));
        Assert.Equal(Uitgaandstatus.Wacht, (await LeesAsync(api, item)).Status);
    }

    [Fact]
    public async Task All_that_failed_goes_again_together()
    {
        await using var api = await Api.StartAsync();
        await MisluktAsync(api);

        using var antwoord = await api.PostAsync("/v1/beheer/uitgaand/email/hervattingen", "rob", null);

        Assert.Equal(new Uitgangherstart(1), await antwoord.Content.ReadFromJsonAsync<Uitgangherstart>(JobcoachJson.Options));
    }

    [Fact]
    public async Task What_cannot_go_by_mail_is_printed_and_noted_as_sent()
    {
        await using var api = await Api.StartAsync();
        var item = await MisluktAsync(api);

        using var papier = await api.PostAsync($"/v1/beheer/uitgaand/email/{item.Id}/papier", "rob", null);
        using var pagina = await api.GetAsync("/papier", "loes");
        using var verstuurd = await FormulierAsync(api, $"/papier/{item.Id}/verstuurd", "loes");
        using var daarna = await api.GetAsync("/papier", "loes");

        Assert.Equal(HttpStatusCode.NoContent, papier.StatusCode);
        Assert.Contains($"{item.Zaak}", await pagina.Content.ReadAsStringAsync(Never), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, "/papier?gedaan=verstuurd"), (verstuurd.StatusCode, verstuurd.Headers.Location?.OriginalString));
        Assert.DoesNotContain($"{item.Zaak}", await daarna.Content.ReadAsStringAsync(Never), StringComparison.Ordinal);
        Assert.Equal((Uitgaandkanaal.Papier, Uitgaandstatus.Bezorgd), ((await LeesAsync(api, item)).Kanaal, (await LeesAsync(api, item)).Status));
    }

    [Fact]
    public async Task The_page_of_beheer_shows_what_failed_with_its_code_and_no_content()
    {
        await using var api = await Api.StartAsync();
        var item = await MisluktAsync(api);

        using var pagina = await api.GetAsync("/beheer/post", "rob");
        using var opnieuw = await FormulierAsync(api, $"/beheer/post/email/{item.Id}/opnieuw", "rob");

        var html = await pagina.Content.ReadAsStringAsync(Never);
        Assert.Contains("smtp-554", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", html, StringComparison.Ordinal);
        Assert.Equal("/beheer/post?kanaal=email&status=mislukt&gedaan=opnieuw", opnieuw.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_party_chooses_how_it_gets_messages_and_sees_that_again()
    {
        await using var api = await Api.StartAsync();

        using var bewaard = await FormulierAsync(
            api, "/voorkeuren", "anna", ("opPapier", "false"), ("email", "anna@voorbeeld.example"), ("herinneringen", "false"), ("stilVan", "22:30"), ("stilTot", "7:00"));
        using var pagina = await api.GetAsync("/voorkeuren", "anna");

        Assert.Equal((HttpStatusCode.SeeOther, "/voorkeuren?bewaard"), (bewaard.StatusCode, bewaard.Headers.Location?.OriginalString));
        Assert.Equal(new("anna@voorbeeld.example", false, false, new(22, 30), new(7, 0)), await api.LeesAsync<Berichtvoorkeur>("/v1/voorkeuren", "anna"));
        Assert.Contains("anna@voorbeeld.example", await pagina.Content.ReadAsStringAsync(Never), StringComparison.Ordinal);
        Assert.Equal(Berichtvoorkeur.Standaard, await api.LeesAsync<Berichtvoorkeur>("/v1/voorkeuren", "bram"));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_all_faults_at_once_and_nothing_is_kept()
    {
        await using var api = await Api.StartAsync();

        using var pagina = await FormulierAsync(api, "/voorkeuren", "anna", ("opPapier", "false"), ("email", "anna"), ("herinneringen", "true"), ("stilVan", "02:30"));
        using var put = await api.Client.SendAsync(Api.Verzoek(HttpMethod.Put, "/v1/voorkeuren", "anna", new Berichtvoorkeur("a@b@c.nl")), Never);

        var html = await pagina.Content.ReadAsStringAsync(Never);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (pagina.StatusCode, put.StatusCode));
        Assert.All(new[] { "Vul een e-mailadres in", "begin en een einde", "tussen twee en drie uur" }, fout => Assert.Contains(fout, html, StringComparison.Ordinal));
        Assert.Equal(Berichtvoorkeur.Standaard, await api.LeesAsync<Berichtvoorkeur>("/v1/voorkeuren", "anna"));
    }

    [Fact]
    public async Task On_a_laptop_every_mail_can_be_read_as_it_would_go()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        await api.LoopAsync();

        using var post = await api.GetAsync("/ontwikkeling/post", "rob");
        using var ander = await api.GetAsync("/ontwikkeling/post", "anna");

        var tekst = await post.Content.ReadAsStringAsync(Never);
        Assert.Equal(("text/plain", HttpStatusCode.Forbidden), (post.Content.Headers.ContentType?.MediaType, ander.StatusCode));
        Assert.Contains($"Message-ID: <{nummer}-1>", tekst, StringComparison.Ordinal);
        Assert.Contains($"/zaken/{nummer}", tekst, StringComparison.Ordinal);
    }

    private static async Task<Uitgaand> MisluktAsync(Api api)
    {
        var nummer = await api.DienInAsync();
        var post = api.Diensten.GetRequiredService<IUitgaandStore>();
        var item = await post.ZetKlaarAsync(Uitgaand.Bericht(new(nummer, 99), api.Klok.GetUtcNow()), Never);
        return (await post.BewaarAsync(item with { Status = Uitgaandstatus.Mislukt, Pogingen = 9, Fout = "smtp-554" }, Never))!;
    }

    private static async Task<Uitgaand> LeesAsync(Api api, Uitgaand item) =>
        (await api.Diensten.GetRequiredService<IUitgaandStore>().LeesAsync(item.Kanaal, item.Id, Never))!;

    private static async Task<HttpResponseMessage> FormulierAsync(Api api, string pad, string wie, params (string Naam, string Waarde)[] velden)
    {
        using var verzoek = Api.Verzoek(HttpMethod.Post, pad, wie);
        verzoek.Headers.Add("Sec-Fetch-Site", "same-origin");
        verzoek.Content = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        return await api.Client.SendAsync(verzoek, Never);
    }
}
