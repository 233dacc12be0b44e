using System.Net;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Web.Tests.Paginas;
using Jobcoach.Web.Werkvoorraad;

namespace Jobcoach.Web.Tests.Werkvoorraad;

public sealed class WerkvoorraadpaginaTests
{
    [Fact]
    public async Task The_list_says_what_is_to_be_done_for_whom_and_how_many_days_are_left()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var scherm = await Scherm.OpenAsync(api, "/werkvoorraad", "loes");

        Assert.Equal(HttpStatusCode.OK, scherm.Status);
        Assert.Contains(nummer.Waarde, scherm.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Anna de Boer", scherm.Tekst, StringComparison.Ordinal);
        Assert.Contains($"/zaken/{nummer}/volledigheid", scherm.Inhoud, StringComparison.Ordinal);
        Assert.Matches("nog [0-9]+ dagen", scherm.Tekst);
        Assert.Contains("niemand", scherm.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_choice_is_a_link_that_keeps_the_others()
    {
        await using var api = await Api.StartAsync();
        await api.TotVolledigheidAsync();

        var scherm = await Scherm.OpenAsync(api, "/werkvoorraad?regeling=uwv", "loes");

        Assert.Contains("href=\"/werkvoorraad?wiens=mijn&amp;regeling=uwv\"", scherm.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"/werkvoorraad?soort=volledigheidBeoordelen&amp;regeling=uwv\"", scherm.Html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(href|action)=\"[^/#\"]", scherm.Html);
    }

    [Fact]
    public async Task Each_role_has_its_own_list()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var toetser = await Scherm.OpenAsync(api, "/werkvoorraad", "maria");

        Assert.DoesNotContain(nummer.Waarde, toetser.Html, StringComparison.Ordinal);
        Assert.Contains("Er is nu niets te doen", toetser.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, "1 dag te laat", "danger")]
    [InlineData(-12, "12 dagen te laat", "danger")]
    [InlineData(0, "vandaag", "warning")]
    [InlineData(1, "dringend: nog 1 dag", "warning")]
    [InlineData(7, "dringend: nog 7 dagen", "warning")]
    [InlineData(8, "nog 8 dagen", null)]
    public async Task Late_and_near_are_said_in_words(int over, string woorden, string? kleur)
    {
        await using var api = await Api.StartAsync();
        await api.TotVolledigheidAsync();
        var vervalt = Assert.Single((await api.LeesAsync<Jobcoach.Workflow.Opslag.Pagina<Jobcoach.Workflow.Opslag.Taakregel>>("/v1/taken", "loes")).Regels).Taak.Vervaldag!.Value;
        api.Klok.SetUtcNow(Moment.BeginVan(vervalt.AddDays(-over)).Tijdstip.AddHours(9));

        var scherm = await Scherm.OpenAsync(api, "/werkvoorraad", "loes");

        Assert.Contains($" {woorden} ", scherm.Tekst, StringComparison.Ordinal);
        Assert.Equal(kleur is not null, scherm.Inhoud.Contains($"utrecht-status-badge--{kleur ?? "warning"}\">{woorden}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_organisation_is_chosen_by_its_name_and_one_that_the_host_does_not_name_stays_chosen()
    {
        await using var api = await Api.StartAsync();

        var gekozen = await Scherm.OpenAsync(api, "/werkvoorraad?organisatie=organisatie-stap-vooruit", "loes");
        var elders = await Scherm.OpenAsync(api, "/werkvoorraad?organisatie=elders", "loes");
        var zoeken = await Scherm.OpenAsync(api, "/zoeken", "loes");

        Assert.Contains("<option value=\"organisatie-stap-vooruit\" selected>Stap Vooruit</option>", gekozen.Html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"organisatie-werk-en-groei\">Werk en Groei</option>", gekozen.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("werkgever-schakel", gekozen.Html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"elders\" selected>elders</option>", elders.Html, StringComparison.Ordinal);
        Assert.Contains("action=\"/werkvoorraad\"", zoeken.Html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"organisatie-stap-vooruit\">Stap Vooruit</option>", zoeken.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choices_make_the_list_smaller_and_the_counts_with_it()
    {
        await using var api = await Api.StartAsync();
        var (mijn, vrij) = (await api.TotVolledigheidAsync(), await api.DienInAsync("iris", api.Formulier("bram")));
        await api.LoopAsync();
        await api.DoeAsync(mijn, "loes", "toewijzingen", new WijsToe(Rol.AdministratiefMedewerker, "persona-loes"));

        Assert.Equal((true, true), await StaanErAsync(""));
        Assert.Equal((true, false), await StaanErAsync("?wiens=mijn"));
        Assert.Equal((false, true), await StaanErAsync("?wiens=vrij"));
        Assert.Equal((true, true), await StaanErAsync("?regeling=uwv&organisatie=organisatie-stap-vooruit&soort=volledigheidBeoordelen"));
        Assert.Equal((false, false), await StaanErAsync("?regeling=amsterdam"));
        Assert.Equal((false, false), await StaanErAsync("?organisatie=elders"));
        Assert.Equal((false, false), await StaanErAsync("?stand=teLaat"));

        async Task<(bool, bool)> StaanErAsync(string vraag)
        {
            var scherm = await Scherm.OpenAsync(api, $"/werkvoorraad{vraag}", "loes");
            return (scherm.Html.Contains(mijn.Waarde, StringComparison.Ordinal), scherm.Html.Contains(vrij.Waarde, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_is_late_is_counted_and_can_be_shown_alone()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        api.Klok.Advance(TimeSpan.FromDays(365));

        var scherm = await Scherm.OpenAsync(api, "/werkvoorraad?stand=teLaat", "loes");

        Assert.Contains(nummer.Waarde, scherm.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Te laat 1 ", scherm.Tekst, StringComparison.Ordinal);
        Assert.Contains("1 te laat", scherm.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_forward_and_back()
    {
        await using var api = await Api.StartAsync();
        for (var plaats = 0; plaats <= Werkvraag.PerPagina; plaats++)
        {
            await api.DienInAsync();
        }

        var eerste = await Scherm.OpenAsync(api, "/werkvoorraad", "loes");
        var volgende = WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(eerste.Html, "href=\"([^\"]*)\" rel=\"next\"").Groups[1].Value);
        var tweede = await Scherm.OpenAsync(api, volgende, "loes");

        Assert.Equal(Werkvraag.PerPagina, eerste.Aantal("type=\"checkbox\" id=\"kies-"));
        Assert.Equal(1, tweede.Aantal("type=\"checkbox\" id=\"kies-"));
        Assert.DoesNotContain("rel=\"prev\"", eerste.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"/werkvoorraad\" rel=\"prev\"", tweede.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", tweede.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_for_who_works_here_all_day_have_keys()
    {
        await using var api = await Api.StartAsync();
        await api.TotVolledigheidAsync();

        var scherm = await Scherm.OpenAsync(api, "/werkvoorraad", "loes");

        Assert.All(["1", "m", "v", "i", "n"], toets => Assert.Equal(1, scherm.Aantal($"data-toets=\"{toets}\"")));
    }

    [Fact]
    public async Task The_start_page_of_an_official_counts_the_work_and_shows_what_is_due()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var rustig = await Scherm.OpenAsync(api, "/", "loes");
        api.Klok.Advance(TimeSpan.FromDays(365));
        var laat = await Scherm.OpenAsync(api, "/", "loes");

        Assert.Contains("niets dat klaar moet zijn", rustig.Tekst, StringComparison.Ordinal);
        Assert.Contains(nummer.Waarde, laat.Inhoud, StringComparison.Ordinal);
        Assert.Contains("waarvan 1 te laat", laat.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Uw werk", (await Scherm.OpenAsync(api, "/", "anna")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_was_put_away_is_shown_where_one_asks_for_it()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        await api.DoeAsync(nummer, "loes", "aanhoudingen", new HoudAan(Taaksoort.VolledigheidBeoordelen, api.Vandaag.AddDays(3), "De werkgever belt terug."));

        Assert.DoesNotContain(nummer.Waarde, (await Scherm.OpenAsync(api, "/werkvoorraad", "loes")).Inhoud, StringComparison.Ordinal);
        Assert.Contains("Aangehouden tot", (await Scherm.OpenAsync(api, "/werkvoorraad?stand=aangehouden", "loes")).Tekst, StringComparison.Ordinal);

        api.Klok.Advance(TimeSpan.FromDays(3));
        Assert.Contains("Terug sinds", (await Scherm.OpenAsync(api, "/werkvoorraad", "loes")).Tekst, StringComparison.Ordinal);
    }
}
