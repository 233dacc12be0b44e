using System.Net;

namespace Jobcoach.Web.Tests.Intake;

/// <summary>Goals follow from the differences, and the plan is added up by the same rule as the toets.</summary>
public sealed class PlanTests
{
    [Fact]
    public async Task Alleen_een_rij_met_over_of_onderbelasting_biedt_een_doel_aan()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();
        var leeg = await iris.OpenAsync($"{concept}/doelen");
        await iris.StapAsync(concept, "capaciteiten", [("matchingsformat.rijen[0].matching.uitkomst", "overbelasting"), ("matchingsformat.rijen[0].matching.toelichting", "Te weinig nauwkeurig.")]);
        await iris.StapAsync(concept, "leren", [("matchingsformat.rijen[1].matching.uitkomst", "match")]);

        var doelen = await iris.OpenAsync($"{concept}/doelen");

        Assert.Contains("U hebt nog nergens over- of onderbelasting gekozen.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Contains("value=\"doel:capaciteiten/werkdoel\"", doelen.Html, StringComparison.Ordinal);
        Assert.Contains("Te weinig nauwkeurig.", doelen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("doel:leren/", doelen.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("doel:wensen/", doelen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_goal_comes_and_goes_by_buttons_keeps_its_number_and_keeps_what_was_typed()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();
        await iris.StapAsync(concept, "capaciteiten", [("matchingsformat.rijen[0].matching.uitkomst", "overbelasting")]);

        var een = await iris.StapAsync(concept, "doelen", [], "doel:capaciteiten/werkdoel");
        var twee = await iris.StapAsync(concept, "doelen", [.. Doel(0, "1", "Zonder fouten inpakken")], "doel:capaciteiten/werkdoel");
        await iris.StapAsync(concept, "doelen", [.. Doel(0, "1", "Zonder fouten inpakken"), .. Doel(1, "2", "Om uitleg vragen")], "doel:capaciteiten/persoonlijkDoel");
        await iris.StapAsync(concept, "doelen", [.. Doel(0, "1", "Zonder fouten inpakken"), .. Doel(1, "2", "Om uitleg vragen"), .. Doel(3, "4", "")], "weg:matchingsformat.coachingsdoelen[0]");
        var doelen = await iris.OpenAsync($"{concept}/doelen");

        Assert.Equal($"{concept}/doelen#veld-matchingsformat-coachingsdoelen-0", een.Naar);
        Assert.Equal($"{concept}/doelen#veld-matchingsformat-coachingsdoelen-1", twee.Naar);
        Assert.DoesNotContain("Zonder fouten inpakken", doelen.Tekst, StringComparison.Ordinal);
        Assert.Contains(">Werkdoel 2<", doelen.Html, StringComparison.Ordinal);
        Assert.Contains("Om uitleg vragen", doelen.Tekst, StringComparison.Ordinal);
        Assert.Contains(">Persoonlijk doel 4<", doelen.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(">Werkdoel 1<", doelen.Html, StringComparison.Ordinal);

        static IEnumerable<(string Naam, string Waarde)> Doel(int plaats, string nummer, string tekst)
        {
            var pad = $"matchingsformat.coachingsdoelen[{plaats}]";
            return [($"{pad}.nummer", nummer), ($"{pad}.onderwerp", "capaciteiten"), ($"{pad}.omschrijving", tekst)];
        }
    }

    [Fact]
    public async Task An_activity_that_goes_lets_the_next_ones_move_up()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.VulInAsync();
        var velden = Intakevenster.Ingevuld(api).Where(veld => veld.Naam.StartsWith("coachingsplan.doelen", StringComparison.Ordinal)).ToList();

        var weg = await iris.StapAsync(concept, "activiteiten", velden, "weg:coachingsplan.doelen[0].activiteiten[0]");
        var erbij = await iris.StapAsync(concept, "activiteiten", velden.Where(veld => !veld.Naam.Contains("doelen[0].activiteiten[1]", StringComparison.Ordinal)), "bij:coachingsplan.doelen[0].activiteiten/omschrijving");
        var pagina = await iris.OpenAsync($"{concept}/activiteiten");

        Assert.Equal($"{concept}/activiteiten", weg.Naar);
        Assert.Equal($"{concept}/activiteiten#veld-coachingsplan-doelen-0--activiteiten-1", erbij.Naar);
        Assert.Contains("name=\"coachingsplan.doelen[0].activiteiten[1].omschrijving\"", pagina.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_totals_come_from_the_server_also_for_what_is_not_stored_yet()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.VulInAsync();
        var velden = Intakevenster.Ingevuld(api).Where(veld => veld.Naam.StartsWith("coachingsplan.doelen", StringComparison.Ordinal));

        var bewaard = await iris.OpenAsync($"{concept}/activiteiten");
        var getypt = await iris.VerstuurAsync($"{concept}/activiteiten/totalen", [.. velden, ("coachingsplan.doelen[2].activiteiten[0].uren.uren", "400")]);
        var daarna = await iris.OpenAsync($"{concept}/activiteiten");

        Assert.Contains("25 uur", bewaard.Tekst, StringComparison.Ordinal);
        Assert.Contains("De uren passen binnen de regeling.", bewaard.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, getypt.Status);
        Assert.DoesNotContain("<html", getypt.Html, StringComparison.Ordinal);
        Assert.Contains("U vraagt meer uren dan de regeling geeft", getypt.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("U vraagt meer uren dan de regeling geeft", daarna.Tekst, StringComparison.Ordinal);
    }
}
