using System.Net;
using Jobcoach.Web.Tests.Paginas;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Web.Tests.Beheer;

public sealed class BeheerpaginaTests
{
    [Fact]
    public async Task The_page_says_whether_the_system_works_and_when_its_work_begins_again()
    {
        await using var api = await Api.StartAsync();
        await api.DienInAsync();

        var scherm = await Scherm.OpenAsync(api, "/beheer", "rob");

        Assert.Equal(HttpStatusCode.OK, scherm.Status);
        Assert.Contains("Er zit niets vast.", scherm.Tekst, StringComparison.Ordinal);
        Assert.Contains("Controle van alle zaken", scherm.Tekst, StringComparison.Ordinal);
        Assert.Contains("nog nooit", scherm.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("JC-", scherm.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_stuck_is_resumed_by_a_button()
    {
        // With room for a single event every orchestration is held at its second turn.
        await using var api = await Api.StartAsync(engine: new() { MaxHistoryEvents = 1 });
        var id = OrchestrationId.Zaak(await api.DienInAsync());

        var voor = await Scherm.OpenAsync(api, "/beheer", "rob");
        var hervat = await Scherm.VerstuurAsync(api, $"/beheer/orkestraties/{id}/hervatten", "rob");
        var nogEens = await Scherm.VerstuurAsync(api, $"/beheer/orkestraties/{id}/hervatten", "rob");

        Assert.Contains($"action=\"/beheer/orkestraties/{id}/hervatten\"", voor.Html, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, "/beheer?gedaan=hervat"), (hervat.Status, hervat.Naar));
        Assert.Equal("/beheer?gedaan=nietVastgelopen", nogEens.Naar);
        Assert.Contains("gaat weer verder", (await Scherm.OpenAsync(api, hervat.Naar!, "rob")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_control_runs_when_one_asks_for_it_and_leaves_its_mark()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        await api.Engine.TerminateAsync(OrchestrationId.Zaak(nummer), "weg", CancellationToken.None);
        await api.LoopAsync();

        var uitslag = await Scherm.VerstuurAsync(api, "/beheer/controles", "rob");
        var pagina = await Scherm.OpenAsync(api, "/beheer", "rob");

        Assert.Contains("1 zaken bekeken, 1 hersteld.", uitslag.Tekst, StringComparison.Ordinal);
        Assert.Contains("1 bekeken, bij 1 iets gedaan", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_control_names_what_is_stuck()
    {
        await using var api = await Api.StartAsync(engine: new() { MaxHistoryEvents = 1 });
        var nummer = await api.DienInAsync();

        var uitslag = await Scherm.VerstuurAsync(api, "/beheer/controles", "rob");

        Assert.Contains("Vastgelopen zaken", uitslag.Tekst, StringComparison.Ordinal);
        Assert.Contains(nummer.Waarde, uitslag.Inhoud, StringComparison.Ordinal);
        Assert.Contains("1 vastgelopen", (await Scherm.OpenAsync(api, "/beheer", "rob")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_register_is_brought_up_to_date_by_a_button()
    {
        await using var api = await Api.StartAsync();

        Assert.Equal("/beheer?gedaan=zoekregister", (await Scherm.VerstuurAsync(api, "/beheer/zoekopbouwen", "rob")).Naar);
    }

    [Fact]
    public async Task A_version_of_a_regeling_shows_when_it_holds_what_is_empty_and_what_changed()
    {
        await using var api = await Api.StartAsync();

        var lijst = await Scherm.OpenAsync(api, "/beheer", "rob");
        var versie = await Scherm.OpenAsync(api, "/beheer/regelingen/uwv/2014", "rob");
        var eerste = await Scherm.OpenAsync(api, "/beheer/regelingen/uwv/2012", "rob");

        Assert.Contains("href=\"/beheer/regelingen/uwv/2014\"", lijst.Html, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(versie.Html), 1_000, 65_000);
        Assert.Contains("geldt nu", versie.Tekst, StringComparison.Ordinal);
        Assert.Contains("Verschillen met versie 2012", versie.Tekst, StringComparison.Ordinal);
        Assert.Contains("Lege plaatsen", versie.Tekst, StringComparison.Ordinal);
        Assert.Contains("voorbij", eerste.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Verschillen met", eerste.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Scherm.OpenAsync(api, "/beheer/regelingen/uwv/1900", "rob")).Status);
    }
}
