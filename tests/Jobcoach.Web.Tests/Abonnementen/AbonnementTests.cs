using System.Net;
using System.Net.Http.Json;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Abonnementen;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Abonnementen;

/// <summary>The whole way: an act of a person, the log, the pump, the outbox, a connection, a web server.</summary>
public sealed class AbonnementTests
{
    private const string Pad = "/v1/abonnementen";

    [Fact]
    public async Task What_happens_in_a_zaak_reaches_who_subscribed_once_and_in_order_of_the_dossier()
    {
        await using var api = await Api.StartAsync();
        await using var ontvanger = await Ontvanger.StartAsync();
        var abonnement = await AbonneerAsync(api, ontvanger.Adres);

        var nummer = await api.TotBegeleidingAsync();

        var feiten = await api.LeesAsync<Pagina<Dossierfeit>>($"/v1/zaken/{nummer}/gebeurtenissen?hoogstens=200", "maria");
        var verwacht = feiten.Regels.Where(feit => Gebeurteniscatalogus.Type(feit.Feit.Soort) is not null).ToList();
        Assert.Equal(verwacht.Select(feit => $"{nummer}-{feit.Volgnummer}"), ontvanger.Ontvangen.OrderBy(een => (string?)een["sequence"], StringComparer.Ordinal).Select(een => (string)een["id"]!));
        Assert.Contains("nl.jobcoachvoorziening.besluit-bekendgemaakt", ontvanger.Ontvangen.Select(een => (string)een["type"]!));
        Assert.All(ontvanger.Ontvangen, een => Assert.DoesNotContain("Anna", een.ToJsonString(), StringComparison.OrdinalIgnoreCase));
        var beeld = await api.LeesAsync<Abonnementbeeld>($"{Pad}/{abonnement.Abonnement}", "rob");
        Assert.Equal((verwacht.Count, 0, 0, api.Klok.GetUtcNow()), (beeld.Overgedragen, beeld.Achterstand, beeld.Mislukt, beeld.LaatstGelukt));
    }

    [Fact]
    public async Task The_address_in_an_event_leads_to_its_fact()
    {
        await using var api = await Api.StartAsync();
        await using var ontvanger = await Ontvanger.StartAsync();
        await AbonneerAsync(api, ontvanger.Adres, "document-toegevoegd");
        var nummer = await api.TotVolledigheidAsync();

        var gebeurtenis = Assert.Single(ontvanger.Ontvangen);
        var feit = Assert.Single((await api.LeesAsync<Pagina<Dossierfeit>>(new Uri((string)gebeurtenis["dataref"]!).PathAndQuery, "maria")).Regels);
        using var vreemd = await api.GetAsync(new Uri((string)gebeurtenis["dataref"]!).PathAndQuery, "bram");

        Assert.Equal((string)gebeurtenis["id"]!, $"{nummer}-{feit.Volgnummer}");
        Assert.Equal(HttpStatusCode.NotFound, vreemd.StatusCode);
    }

    [Fact]
    public async Task A_receiver_that_is_down_gets_the_same_event_again_along_the_ladder_until_it_is_up()
    {
        await using var api = await Api.StartAsync();
        await using var ontvanger = await Ontvanger.StartAsync();
        var abonnement = await AbonneerAsync(api, ontvanger.Adres, "aanvraag-ontvangen");
        ontvanger.Status = 503;
        await api.DienInAsync();
        Assert.Equal(1, (await api.LeesAsync<Abonnementbeeld>($"{Pad}/{abonnement.Abonnement}", "rob")).Achterstand);

        await TotAsync(api, TimeSpan.FromMinutes(1));
        await TotAsync(api, TimeSpan.FromMinutes(5));
        ontvanger.Status = 204;
        await TotAsync(api, TimeSpan.FromMinutes(30));
        await TotAsync(api, TimeSpan.FromDays(10));

        Assert.Equal(4, ontvanger.Ontvangen.Count);
        Assert.Single(ontvanger.Kenmerken.Distinct());
        Assert.Equal(0, (await api.LeesAsync<Abonnementbeeld>($"{Pad}/{abonnement.Abonnement}", "rob")).Achterstand);
    }

    [Fact]
    public async Task After_nine_attempts_it_is_given_up_and_seen()
    {
        await using var api = await Api.StartAsync();
        await using var ontvanger = await Ontvanger.StartAsync();
        var abonnement = await AbonneerAsync(api, ontvanger.Adres, "aanvraag-ontvangen");
        ontvanger.Status = 500;
        await api.DienInAsync();

        await TotAsync(api, TimeSpan.FromDays(5));

        Assert.Equal(9, ontvanger.Ontvangen.Count);
        var beeld = await api.LeesAsync<Abonnementbeeld>($"{Pad}/{abonnement.Abonnement}", "rob");
        Assert.Equal((0, 1), (beeld.Achterstand, beeld.Mislukt));
    }

    [Fact]
    public async Task An_address_that_is_gone_ends_the_subscription()
    {
        await using var api = await Api.StartAsync();
        await using var ontvanger = await Ontvanger.StartAsync();
        var abonnement = await AbonneerAsync(api, ontvanger.Adres, "aanvraag-ontvangen");
        ontvanger.Status = 410;
        await api.DienInAsync();
        await api.DienInAsync("iris", api.Formulier("bram"));

        var beeld = await api.LeesAsync<Abonnementbeeld>($"{Pad}/{abonnement.Abonnement}", "rob");
        Assert.Equal((Abonnementstatus.Beeindigd, Abonnementeinde.AdresOpgeheven), (beeld.Status, beeld.Einde));
        Assert.Single(ontvanger.Ontvangen);
    }

    [Fact]
    public async Task A_period_comes_again_with_the_same_ids_and_its_key_makes_it_once()
    {
        await using var api = await Api.StartAsync();
        await using var ontvanger = await Ontvanger.StartAsync();
        var abonnement = await AbonneerAsync(api, ontvanger.Adres);
        await api.TotVolledigheidAsync();
        var eerst = ontvanger.Kenmerken.Order(StringComparer.Ordinal).ToList();
        var periode = new Herhaalopgave(Moment.BeginVan(api.Vandaag).Tijdstip, Moment.BeginVan(api.Vandaag.AddDays(1)).Tijdstip);

        using var antwoord = await api.PostAsync($"{Pad}/{abonnement.Abonnement}/herhalingen", "rob", periode, sleutel: "een");
        using var nogEens = await api.PostAsync($"{Pad}/{abonnement.Abonnement}/herhalingen", "rob", periode, sleutel: "een");
        await api.LoopAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (antwoord.StatusCode, nogEens.StatusCode));
        Assert.Equal(eerst.Concat(eerst).Order(StringComparer.Ordinal), ontvanger.Kenmerken.Order(StringComparer.Ordinal));
        var herhaling = Assert.Single((await api.LeesAsync<Abonnementbeeld>($"{Pad}/{abonnement.Abonnement}", "rob")).Herhalingen);
        Assert.Equal((eerst.Count, true), (herhaling.Aantal, herhaling.IsKlaar));
    }

    [Fact]
    public async Task A_subscription_is_read_changed_and_ended_and_never_shows_its_secret_again()
    {
        await using var api = await Api.StartAsync();
        using var gemaakt = await api.PostAsync(Pad, "rob", new Abonnementopgave("Proef", "https://ontvanger.example/"), sleutel: "s");
        using var herhaald = await api.PostAsync(Pad, "rob", new Abonnementopgave("Proef", "https://ontvanger.example/"), sleutel: "s");
        var geheim = (await gemaakt.Content.ReadFromJsonAsync<Geheimbeeld>(JobcoachJson.Options))!;
        var adres = gemaakt.Headers.Location!.ToString();
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK, $"{Pad}/{geheim.Abonnement}"), (gemaakt.StatusCode, herhaald.StatusCode, adres));
        Assert.Null((await herhaald.Content.ReadFromJsonAsync<Geheimbeeld>(JobcoachJson.Options))!.Geheim);

        using var gelezen = await api.GetAsync(adres, "rob");
        Assert.DoesNotContain(geheim.Geheim!, await gelezen.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var gewijzigd = await api.Client.SendAsync(Api.Verzoek(HttpMethod.Put, adres, "rob", new Abonnementopgave("Anders", "https://anders.example/", Gepauzeerd: true), gelezen.Headers.ETag!.ToString()));
        using var teLaat = await api.Client.SendAsync(Api.Verzoek(HttpMethod.Put, adres, "rob", new Abonnementopgave("Later", "https://anders.example/"), gelezen.Headers.ETag!.ToString()));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (gewijzigd.StatusCode, teLaat.StatusCode));
        using var wissel = await api.PostAsync($"{adres}/geheimen", "rob", null);
        Assert.NotEqual(geheim.Geheim, (await wissel.Content.ReadFromJsonAsync<Geheimbeeld>(JobcoachJson.Options))!.Geheim);
        var beeld = Assert.Single(await api.LeesAsync<List<Abonnementbeeld>>(Pad, "rob"));
        Assert.Equal(("Anders", Abonnementstatus.Gepauzeerd, 2), (beeld.Naam, beeld.Status, beeld.Sleutels.Count));

        using var einde = await api.Client.SendAsync(Api.Verzoek(HttpMethod.Delete, adres, "rob"));
        using var nogEens = await api.Client.SendAsync(Api.Verzoek(HttpMethod.Delete, adres, "rob"));
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Conflict), (einde.StatusCode, nogEens.StatusCode));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.PostAsync(Pad, "rob", new Abonnementopgave("", "http://10.0.0.1/", ["nl.jobcoachvoorziening.bestaat-niet"]));

        var probleem = await Api.ProbleemAsync(antwoord);
        Assert.Equal(["naam", "adres", "typen[0]"], probleem["invalidParams"]!.AsArray().Select(fout => (string)fout!["name"]!));
    }

    private static async Task<Geheimbeeld> AbonneerAsync(Api api, string adres, params string[] typen)
    {
        using var antwoord = await api.PostAsync(Pad, "rob", new Abonnementopgave("Proef", adres, [.. typen.Select(type => Gebeurteniscatalogus.Voorvoegsel + type)]));
        Assert.True(antwoord.StatusCode is HttpStatusCode.Created, await antwoord.Content.ReadAsStringAsync());
        await api.LoopAsync();
        return (await antwoord.Content.ReadFromJsonAsync<Geheimbeeld>(JobcoachJson.Options))!;
    }

    private static Task TotAsync(Api api, TimeSpan verder) => api.Engine.RunUntilAsync(api.Klok.GetUtcNow() + verder, api.Klok.SetUtcNow, CancellationToken.None);
}
