using System.Net;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;

namespace Jobcoach.Web.Tests.MijnZaak;

/// <summary>What a party reports of its own accord: a remark, a change, the end, a withdrawal.</summary>
public sealed class MeldTests
{
    [Fact]
    public async Task A_remark_travels_along_and_can_be_changed_and_taken_away()
    {
        await using var api = await Api.StartAsync();
        var nummer = await MetRegelAsync(api);
        var anna = new Bezoeker(api, "anna");
        var regel = Assert.Single(await api.LeesAsync<List<Logboekregel>>($"/v1/zaken/{nummer}/logboekregels", "anna")).Id;
        var pagina = await anna.NaarAsync($"/zaken/{nummer}/logboek/{regel}");

        var lang = await anna.StuurAsync(pagina, ("tekst", new string('x', Logboekopmerking.LangsteTekst + 1)));
        var bewaard = await anna.StuurAsync(lang, ("tekst", "Zo was het niet."));
        var logboek = await anna.NaarAsync(bewaard.Naar!);

        Assert.Contains("Geoefend met inpakken.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, lang.Status);
        Assert.StartsWith("xxx", lang.Velden["tekst"], StringComparison.Ordinal);
        Assert.Equal("Zo was het niet.", Assert.Single((await api.ZaakAsync(nummer)).Logboekopmerkingen).Tekst);
        Assert.Contains("Uw opmerking is bewaard", logboek.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zo was het niet.", logboek.Tekst, StringComparison.Ordinal);

        var weg = await anna.StuurAsync(await anna.NaarAsync($"/zaken/{nummer}/logboek/{regel}"), ("tekst", ""));
        Assert.Equal(HttpStatusCode.SeeOther, weg.Status);
        Assert.Empty((await api.ZaakAsync(nummer)).Logboekopmerkingen);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.NaarAsync($"/zaken/{nummer}/logboek/onbekend")).Status);
    }

    [Fact]
    public async Task Other_hours_are_reported_with_all_errors_at_once()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        var wouter = new Bezoeker(api, "wouter");

        var leeg = await wouter.StuurAsync(await wouter.NaarAsync($"/zaken/{nummer}/wijziging/uren"));
        var goed = await wouter.StuurAsync(
            leeg, ("inhoud.urenPerWeek", "27,5"), ("ingangsdatum.dag", "2"), ("ingangsdatum.maand", "3"), ("ingangsdatum.jaar", "2015"), ("reden", "Meer werk."));

        Assert.Equal(HttpStatusCode.BadRequest, leeg.Status);
        foreach (var veld in new[] { "inhoud-urenPerWeek", "ingangsdatum", "reden" })
        {
            Assert.Contains($"href=\"#veld-{veld}\"", leeg.Html, StringComparison.Ordinal);
            Assert.Contains($"id=\"veld-{veld}\"", leeg.Html, StringComparison.Ordinal);
        }

        Assert.Equal($"/zaken/{nummer}?gedaan=gewijzigd", goed.Naar);
        Assert.Equal(27.5m, Assert.IsType<Wijzigingsinhoud.Contracturen>(Assert.Single((await api.ZaakAsync(nummer)).Wijzigingen).Inhoud).UrenPerWeek);
    }

    [Fact]
    public async Task Coaching_during_illness_is_asked_for_within_the_period()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        var anna = new Bezoeker(api, "anna");
        (string, string)[] velden =
        [
            ("ingangsdatum.dag", "2"), ("ingangsdatum.maand", "3"), ("ingangsdatum.jaar", "2015"),
            ("inhoud.looptijd.van.dag", "2"), ("inhoud.looptijd.van.maand", "3"), ("inhoud.looptijd.van.jaar", "2030"),
            ("inhoud.looptijd.totEnMet.dag", "2"), ("inhoud.looptijd.totEnMet.maand", "4"), ("inhoud.looptijd.totEnMet.jaar", "2030"),
            ("inhoud.uren.uren", "6"), ("reden", "Terug naar de werkplek."),
        ];

        var buiten = await anna.StuurAsync(await anna.NaarAsync($"/zaken/{nummer}/wijziging/ziekte"), velden);
        var binnen = await anna.StuurAsync(buiten, ("inhoud.looptijd.van.jaar", "2015"), ("inhoud.looptijd.totEnMet.jaar", "2015"));

        Assert.Contains("href=\"#veld-inhoud-looptijd\"", buiten.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"veld-inhoud-looptijd\"", buiten.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, binnen.Status);
        Assert.Equal(Uren.Van(6), Assert.IsType<Wijzigingsinhoud.Ziekte>(Assert.Single((await api.ZaakAsync(nummer)).Wijzigingen).Inhoud).Uren);
    }

    [Fact]
    public async Task The_end_is_reported_and_then_no_longer_offered()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        var anna = new Bezoeker(api, "anna");

        var antwoord = await anna.StuurAsync(
            await anna.NaarAsync($"/zaken/{nummer}/wijziging/einde"), ("reden", "eindeDienstbetrekking"), ("laatsteDag.dag", "1"), ("laatsteDag.maand", "3"), ("laatsteDag.jaar", "2015"));

        Assert.Equal($"/zaken/{nummer}?gedaan=beeindigd", antwoord.Naar);
        Assert.Equal((Eindreden.EindeDienstbetrekking, new DateOnly(2015, 3, 1)), ((await api.ZaakAsync(nummer)).Einde!.Reden, (await api.ZaakAsync(nummer)).Einde!.LaatsteDag));
        Assert.DoesNotContain("wijziging/einde", (await anna.NaarAsync($"/zaken/{nummer}/wijziging")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_application_is_withdrawn_by_who_may_and_not_offered_to_others()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        var anna = new Bezoeker(api, "anna");

        var pagina = await anna.NaarAsync($"/zaken/{nummer}");
        var leeg = await anna.StuurAsync(await anna.NaarAsync($"/zaken/{nummer}/intrekken"));
        var antwoord = await anna.StuurAsync(leeg, ("reden", "Ik heb ander werk."));

        Assert.Contains($"/zaken/{nummer}/intrekken", pagina.Html, StringComparison.Ordinal);
        Assert.DoesNotContain($"/zaken/{nummer}/intrekken", (await new Bezoeker(api, "wouter").NaarAsync($"/zaken/{nummer}")).Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-reden\"", leeg.Html, StringComparison.Ordinal);
        Assert.Equal($"/zaken/{nummer}?gedaan=ingetrokken", antwoord.Naar);
        Assert.Equal(Aanvraagstatus.Ingetrokken, (await api.ZaakAsync(nummer)).Aanvragen[0].Status);
        var daarna = (await anna.NaarAsync(antwoord.Naar!)).Tekst;
        Assert.Contains("De intrekking is verwerkt", daarna, StringComparison.Ordinal);
        Assert.Contains("Besluit (niet aan de orde)", daarna, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_twice_counts_once()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        var anna = new Bezoeker(api, "anna");
        var pagina = await anna.NaarAsync($"/zaken/{nummer}/wijziging/uren");
        (string, string)[] velden = [("inhoud.urenPerWeek", "28"), ("ingangsdatum.dag", "2"), ("ingangsdatum.maand", "3"), ("ingangsdatum.jaar", "2015"), ("reden", "Meer werk.")];

        var eerste = await anna.StuurAsync(pagina, velden);
        var tweede = await anna.StuurAsync(pagina, velden);

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (eerste.Status, tweede.Status));
        Assert.Single((await api.ZaakAsync(nummer)).Wijzigingen);
    }

    private static async Task<Zaaknummer> MetRegelAsync(Api api)
    {
        var nummer = await api.TotBegeleidingAsync();
        await api.NaarAsync(new(2015, 3, 2));
        using var regel = await api.PostAsync(
            $"/v1/zaken/{nummer}/logboekregels", "iris", """{"datum":"2015-02-20","duur":"PT2H","doel":"doel1","omschrijving":"Geoefend met inpakken."}""");
        Assert.Equal(HttpStatusCode.Created, regel.StatusCode);
        return nummer;
    }
}
