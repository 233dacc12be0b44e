using System.Net;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Web.Tests.Logboek.Logboekproef;

namespace Jobcoach.Web.Tests.Logboek;

/// <summary>Writing in the logboek over HTTP, as a browser without scripts does it.</summary>
public sealed class LogboekTests
{
    [Fact]
    public async Task The_list_shows_who_a_jobcoach_guides_with_hours_and_what_is_to_be_done()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        var tekst = Tekst(await api.PaginaAsync("/logboek"));

        Assert.Contains($"Magazijn De Schakel, {nummer}", tekst, StringComparison.Ordinal);
        Assert.Contains("Toegekend", tekst, StringComparison.Ordinal);
        Assert.Contains("Logboek bijhouden, uiterlijk", tekst, StringComparison.Ordinal);
        Assert.Contains("Werknemer: Anna de Boer", tekst, StringComparison.Ordinal);
        Assert.Contains("Werknemer: Anna de Boer", Tekst(await api.PaginaAsync($"/logboek/{nummer}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_jobcoach_of_another_organisation_sees_and_finds_nothing()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        Assert.DoesNotContain(nummer.Waarde, await api.PaginaAsync("/logboek", "kees"), StringComparison.Ordinal);
        await api.PaginaAsync($"/logboek/{nummer}", "kees", HttpStatusCode.NotFound);
        await api.PaginaAsync($"/logboek/{nummer}", "wouter", HttpStatusCode.Forbidden);
        await api.PaginaAsync("/logboek", "maria", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_form_is_ready_for_today_with_the_goals_of_the_plan_and_the_activities_of_the_scheme()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        await api.NaarAsync(new(2015, 3, 4));

        var pagina = await api.PaginaAsync($"/logboek/{nummer}");

        Assert.Contains("""name="datum.dag" type="text" inputmode="numeric" value="4" """.Trim(), string.Join(' ', pagina.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        var plan = (await api.ZaakAsync(nummer, "iris")).Aanvragen[0].Coachingsplan!.Doelen!;
        Assert.All(plan, doel => Assert.Contains($": {doel.Subdoel}", pagina, StringComparison.Ordinal));
        Assert.Contains("Structureren van het werk", pagina, StringComparison.Ordinal);
        Assert.Contains("""value="90" """.Trim(), pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_is_saved_once_however_often_it_is_sent_and_shows_the_hours_before_and_after()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        var pagina = await api.GeluktAsync($"/logboek/{nummer}", Regel("k1"));
        var nogEens = await api.GeluktAsync($"/logboek/{nummer}", Regel("k1"));

        var regel = Assert.Single(await api.RegelsAsync(nummer));
        Assert.Equal((Uren.VanMinuten(90), "Samen ingepakt."), (regel.Duur, regel.Omschrijving));
        Assert.Contains("Gebruikt was 0 uur wordt 1 uur 30 min", Tekst(pagina), StringComparison.Ordinal);
        Assert.Equal(Tekst(pagina), Tekst(nogEens));
        Assert.Contains("""data-beantwoord="k1" """.Trim(), pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_device_kept_of_a_form_and_sends_later_through_the_API_is_the_same_entry()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        await api.GeluktAsync($"/logboek/{nummer}", Regel("van-het-formulier"));

        using var antwoord = await api.PostAsync(
            $"/v1/zaken/{nummer}/logboekregels",
            "iris",
            """{"datum":"2015-02-02","duur":"PT0H90M","doel":"doel1","omschrijving":"Samen ingepakt.","groepsgrootte":1,"tijdensZiekte":false}""",
            sleutel: "van-het-formulier");

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Single(await api.RegelsAsync(nummer));
    }

    [Fact]
    public async Task A_button_with_a_duration_counts_when_the_fields_are_empty()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        await api.GeluktAsync($"/logboek/{nummer}", [.. Regel("k1", minuten: ""), ("_snel", "30")]);

        Assert.Equal(Uren.VanMinuten(30), Assert.Single(await api.RegelsAsync(nummer)).Duur);
    }

    [Fact]
    public async Task A_button_and_fields_that_say_something_else_are_refused_not_guessed()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        var pagina = await api.GeweigerdAsync($"/logboek/{nummer}", HttpStatusCode.BadRequest, [.. Regel("k1", minuten: "45"), ("_snel", "30")]);

        Assert.Contains("Haal een van beide weg", pagina, StringComparison.Ordinal);
        Assert.Empty(await api.RegelsAsync(nummer));
    }

    [Fact]
    public async Task All_errors_come_at_once_with_everything_that_was_typed()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        var pagina = await api.GeweigerdAsync(
            $"/logboek/{nummer}", HttpStatusCode.BadRequest, ("datum.dag", "31"), ("datum.maand", "2"), ("datum.jaar", "2015"), ("duur.uren", "veel"), ("omschrijving", "Wel getypt"));

        Assert.Contains("<title>Fout:", pagina, StringComparison.Ordinal);
        Assert.Contains("Wel getypt", pagina, StringComparison.Ordinal);
        Assert.All(["veld-datum", "veld-duur", "veld-doel"], veld => Assert.Contains($"href=\"#{veld}\"", pagina, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_zaak_refuses_comes_back_beside_its_field()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        var pagina = await api.GeweigerdAsync($"/logboek/{nummer}", HttpStatusCode.Conflict, Regel("k1", dag: "3"));

        Assert.Contains("Kies vandaag of een eerdere dag.", pagina, StringComparison.Ordinal);
        Assert.Contains("Samen ingepakt.", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_entry_can_be_repeated_today()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        await api.GeluktAsync($"/logboek/{nummer}", Regel("k1", "Werkplek ingericht"));
        await api.NaarAsync(new(2015, 2, 10));

        var pagina = await api.PaginaAsync($"/logboek/{nummer}?herhaal=laatste");

        Assert.Contains("value=\"10\"", pagina, StringComparison.Ordinal);
        Assert.Matches(@"<textarea[^>]*>\s*Werkplek ingericht</textarea>", pagina);
        Assert.Matches("""name="duur.uren"\s+type="text" inputmode="numeric" value="1" """.Trim(), pagina);
    }

    [Fact]
    public async Task The_page_reads_English()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        var verzoek = Api.Verzoek(HttpMethod.Get, $"/logboek/{nummer}", "iris");
        verzoek.Headers.Add("Cookie", "taal=en");

        using var antwoord = await api.Client.SendAsync(verzoek);
        var pagina = await antwoord.Content.ReadAsStringAsync();

        Assert.Contains("What did you do?", pagina, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", pagina, StringComparison.Ordinal);
    }
}
