using System.Net;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.Web.Intake;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Intake;

/// <summary>A step of the form: stored half filled, nothing lost, nothing overwritten.</summary>
public sealed class StapTests
{
    [Fact]
    public async Task A_step_may_stay_empty()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();

        var bewaard = await iris.StapAsync(concept, "dienstverband", [("dienstverband.van.dag", ""), ("dienstverband.urenPerWeek", "")]);

        Assert.Equal((HttpStatusCode.SeeOther, $"{concept}/capaciteiten"), (bewaard.Status, bewaard.Naar));
    }

    [Fact]
    public async Task What_is_wrong_comes_back_at_once_with_links_and_with_everything_that_was_typed()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();

        var terug = await iris.StapAsync(
            concept,
            "dienstverband",
            [("dienstverband.van.dag", "31"), ("dienstverband.van.maand", "2"), ("dienstverband.van.jaar", "2015"), ("dienstverband.urenPerWeek", "veel"), ("matchingsformat.kerntaken[0]", "Inpakken")]);
        var later = await iris.OpenAsync($"{concept}/dienstverband?fouten=1");

        Assert.Equal(HttpStatusCode.BadRequest, terug.Status);
        Assert.Contains("<title>Fout: ", terug.Html, StringComparison.Ordinal);
        foreach (var pagina in new[] { terug, later })
        {
            Assert.Contains("href=\"#veld-dienstverband-van\"", pagina.Html, StringComparison.Ordinal);
            Assert.Contains("href=\"#veld-dienstverband-urenPerWeek\"", pagina.Html, StringComparison.Ordinal);
            Assert.Contains("value=\"veel\"", pagina.Html, StringComparison.Ordinal);
            Assert.Contains("value=\"Inpakken\"", pagina.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_draft_says_until_when_it_stays_and_is_gone_after_that_day()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();
        var bewaard = await iris.StapAsync(concept, "partijen", [("werknemer.naam", "Anna de Boer")], "later");

        var overzicht = await iris.OpenAsync(bewaard.Naar!);
        api.Klok.Advance(TimeSpan.FromDays(23));
        var bijna = await iris.OpenAsync("/aanvragen");
        api.Klok.Advance(TimeSpan.FromDays(8));
        var weg = await iris.OpenAsync("/aanvragen");
        var verstuurd = await iris.VerstuurAsync($"{concept}/partijen", [("werknemer.naam", "Anna Jansen")]);

        Assert.Contains("tot en met 3 maart 2015", overzicht.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Deze aanvraag verdwijnt na", overzicht.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze aanvraag verdwijnt na 3 maart 2015", bijna.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna de Boer", weg.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, verstuurd.Status);
        Assert.Contains("Anna Jansen", verstuurd.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_second_in_two_windows_sees_what_changed_and_keeps_his_own_input()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();
        var eerste = await iris.OpenAsync($"{concept}/partijen");
        var tweede = await iris.OpenAsync($"{concept}/partijen");

        await iris.VerstuurAsync($"{concept}/partijen", [("werknemer.naam", "Anna uit venster een"), ("_doe", "verder")], eerste);
        var botsing = await iris.VerstuurAsync($"{concept}/partijen", [("werknemer.naam", "Anna uit venster twee"), ("_doe", "verder")], tweede);
        var tussenstand = await iris.OpenAsync($"{concept}/partijen");
        var alsnog = await iris.VerstuurAsync($"{concept}/partijen", [("werknemer.naam", "Anna uit venster twee"), ("_doe", "verder")], botsing);

        Assert.Equal(HttpStatusCode.PreconditionFailed, botsing.Status);
        Assert.Contains("Naam van de werknemer: Anna uit venster een", botsing.Tekst, StringComparison.Ordinal);
        Assert.Contains("value=\"Anna uit venster twee\"", botsing.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"Anna uit venster een\"", tussenstand.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, alsnog.Status);
    }

    [Fact]
    public async Task Two_windows_on_different_steps_do_not_disturb_each_other_and_sending_twice_is_harmless()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();
        var partijen = await iris.OpenAsync($"{concept}/partijen");
        var plan = await iris.OpenAsync($"{concept}/plan");

        var een = await iris.VerstuurAsync($"{concept}/partijen", [("werknemer.naam", "Anna de Boer"), ("_doe", "verder")], partijen);
        var dubbel = await iris.VerstuurAsync($"{concept}/partijen", [("werknemer.naam", "Anna de Boer"), ("_doe", "verder")], partijen);
        var twee = await iris.VerstuurAsync($"{concept}/plan", [("coachingsplan.afsprakenRolWerkgever", "Elke vrijdag"), ("_doe", "verder")], plan);
        var controle = await iris.OpenAsync($"{concept}/controleren");

        Assert.Equal([HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther], [een.Status, dubbel.Status, twee.Status]);
        Assert.Contains("Anna de Boer", controle.Tekst, StringComparison.Ordinal);
        Assert.Contains("Elke vrijdag", controle.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_somebody_else_does_not_exist()
    {
        await using var api = await Api.StartAsync();
        var concept = await new Intakevenster(api, "iris").BeginAsync();

        var jeroen = new Intakevenster(api, "jeroen");

        Assert.Equal(HttpStatusCode.NotFound, (await jeroen.OpenAsync($"{concept}/partijen")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await jeroen.VerstuurAsync($"{concept}/partijen", [("werknemer.naam", "x")])).Status);
    }

    [Fact]
    public async Task Beginning_twice_with_the_same_form_gives_one_draft()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var pagina = await iris.OpenAsync("/aanvragen/nieuw");

        var een = await iris.VerstuurAsync("/aanvragen/nieuw", [("begin", "leeg")], pagina);
        var twee = await iris.VerstuurAsync("/aanvragen/nieuw", [("begin", "leeg")], pagina);
        var niets = await iris.VerstuurAsync("/aanvragen/nieuw", []);

        Assert.Equal(een.Naar, twee.Naar);
        Assert.Equal(HttpStatusCode.BadRequest, niets.Status);
        Assert.Contains("Kies hoe u wilt beginnen.", niets.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_a_citizen_and_what_does_not_belong_to_the_step_is_not_kept_in_a_draft()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();
        var bsn = Intakevenster.Bsn("anna");

        await iris.StapAsync(concept, "partijen", [("werknemer.naam", "Anna de Boer"), ("werknemer.bsn", bsn), ("coachingsplan.gevraagdRegime", "intensief")]);
        await iris.VerstuurAsync($"{concept}/ondertekenen", [("werknemer.bsn", bsn)]);

        var wie = Personas.Zoek("iris")!.AlsGebruiker(api.Diensten.GetRequiredService<IPersoonStore>());
        var velden = (await api.Diensten.GetRequiredService<Conceptbeheer>().LeesAsync(wie, concept.Split('/')[^1], default))!.Velden;
        Assert.DoesNotContain(velden.Alle, veld => veld.Value.Contains(bsn) || veld.Key.StartsWith("coachingsplan", StringComparison.Ordinal));
        Assert.Equal("organisatie-stap-vooruit", velden.Tekst("jobcoachorganisatie.id"));
    }

    [Fact]
    public async Task Deleting_asks_first_and_then_the_draft_is_gone()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();

        var vraag = await iris.OpenAsync($"{concept}/verwijderen");
        await iris.VerstuurAsync($"{concept}/verwijderen", []);

        Assert.Contains("Verwijder de aanvraag", vraag.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await iris.OpenAsync($"{concept}/partijen")).Status);
    }

    [Fact]
    public async Task What_was_filed_makes_room_for_new_drafts_and_too_many_open_ones_are_refused_in_words()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var ingediend = await iris.VulInAsync();
        await iris.VerstuurAsync($"{ingediend}/ondertekenen", Intakevenster.Handtekening);
        foreach (var _ in Enumerable.Range(0, 10))
        {
            await iris.BeginAsync();
        }

        var teveel = await iris.VerstuurAsync("/aanvragen/nieuw", [("begin", "leeg")], await iris.OpenAsync("/aanvragen/nieuw"));

        Assert.Equal(HttpStatusCode.BadRequest, teveel.Status);
        Assert.Contains("U hebt al 10 aanvragen die nog niet zijn ingediend. Ga naar uw aanvragen en dien er eerst een in, of verwijder er een.", teveel.Tekst, StringComparison.Ordinal);
        Assert.Contains("href=\"/aanvragen\"", teveel.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_that_expired_do_not_count()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        foreach (var _ in Enumerable.Range(0, 10))
        {
            await iris.BeginAsync();
        }

        api.Klok.Advance(TimeSpan.FromDays(31));

        Assert.Contains("/aanvragen/concepten/", await iris.BeginAsync(), StringComparison.Ordinal);
    }
}
