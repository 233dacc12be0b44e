using System.Net;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.TestSupport.Http;
using Jobcoach.Web.Tests.Scenarios;

namespace Jobcoach.Web.Tests.Intake;

/// <summary>A new aanvraag begins with what an earlier zaak knows, as far as the visitor may see it.</summary>
public sealed class VoorinvullingTests
{
    [Fact]
    public async Task Een_nieuwe_aanvraag_neemt_partijen_werk_en_profielen_over_en_geen_periode_of_handtekening()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        var anna = new Intakevenster(api, "anna");

        var concept = await anna.BeginAsync($"zaak:{nummer}");

        var partijen = await anna.OpenAsync($"{concept}/partijen");
        Assert.Contains("value=\"Anna de Boer\"", partijen.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"Magazijn De Schakel\"", partijen.Html, StringComparison.Ordinal);
        Assert.Contains("Werkt graag met zijn handen en is sterk.", (await anna.OpenAsync($"{concept}/capaciteiten")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Is klaar voor de heftruckopleiding.", (await anna.OpenAsync($"{concept}/doelen")).Tekst, StringComparison.Ordinal);
        Assert.Contains("name=\"coachingsplan.periode.van.dag\" type=\"text\" inputmode=\"numeric\" value=\"\"", (await anna.OpenAsync($"{concept}/plan")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(Intakevenster.Bsn("anna"), partijen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_jobcoach_krijgt_de_persoonsgegevens_niet_die_hij_in_de_zaak_ook_niet_ziet()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        var iris = new Intakevenster(api, "iris");

        var concept = await iris.BeginAsync($"zaak:{nummer}");

        Assert.DoesNotContain("Anna de Boer", (await iris.OpenAsync($"{concept}/partijen")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_werkgever_krijgt_de_profielen_niet_die_hij_in_de_zaak_ook_niet_ziet()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        var wouter = new Intakevenster(api, "wouter");

        var concept = await wouter.BeginAsync($"zaak:{nummer}");

        Assert.DoesNotContain("Werkt graag met zijn handen", (await wouter.OpenAsync($"{concept}/capaciteiten")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bram", "zaak")]
    [InlineData("bram", "vervolg")]
    [InlineData("kees", "zaak")]
    public async Task A_zaak_of_others_gives_nothing_away(string wie, string hoe)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();

        var terug = await new Intakevenster(api, wie).VerstuurAsync("/aanvragen/nieuw", [("begin", $"{hoe}:{nummer}")]);

        Assert.Equal(HttpStatusCode.BadRequest, terug.Status);
        Assert.Contains("Deze zaak is er niet, of is niet van u.", terug.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_vervolgaanvraag_begint_met_het_vorige_plan_en_stuurt_wat_niet_veranderde_niet_nog_eens()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBegeleidingAsync(api.Aanvraag());
        await spel.TotVervolgAsync();
        var iris = new Intakevenster(api, "iris");

        var concept = await iris.BeginAsync($"vervolg:{spel.Nummer}");
        await iris.StapAsync(concept, "terugblik", [("ervaringen.conclusies", "Het gaat beter."), ("ervaringen.aandachtspunten", "Op tijd komen.")]);
        var plan = await iris.OpenAsync($"{concept}/activiteiten");
        var teken = await iris.OpenAsync($"{concept}/ondertekenen");
        var ingediend = await iris.VerstuurAsync($"{concept}/ondertekenen", [("akkoord", "true")], teken);

        Assert.DoesNotContain("werknemer.bsn", teken.Html, StringComparison.Ordinal);
        Assert.Contains("Activiteit 1 bij Werkdoel 1", plan.Tekst, StringComparison.Ordinal);
        Assert.Contains("De uren passen binnen de regeling.", plan.Tekst, StringComparison.Ordinal);
        Assert.Equal($"/aanvragen/ingediend/{spel.Nummer}", ingediend.Naar);
        var aanvraag = (await spel.ZaakAsync()).Aanvragen[^1];
        Assert.Equal((Aanvraagsoort.Vervolg, "Het gaat beter."), (aanvraag.Soort, aanvraag.Ervaringen?.Conclusies));
        Assert.Null(aanvraag.Matchingsformat);
        Assert.False(aanvraag.NieuwDienstverband);
        Assert.NotNull(aanvraag.Coachingsplan!.OndertekeningVan(Partij.Jobcoach));
    }

    [Fact]
    public async Task Who_was_second_with_a_follow_up_sees_what_happened_to_the_zaak_and_keeps_his_input()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBegeleidingAsync(api.Aanvraag());
        await spel.TotVervolgAsync();
        var anna = new Intakevenster(api, "anna");
        var concept = await anna.BeginAsync($"vervolg:{spel.Nummer}");
        var teken = await anna.OpenAsync($"{concept}/ondertekenen");
        await spel.VraagVervolgAsync("licht");

        var terug = await anna.VerstuurAsync($"{concept}/ondertekenen", [("akkoord", "true"), ("als", "werknemer")], teken);

        Assert.NotEqual(HttpStatusCode.SeeOther, terug.Status);
        Assert.Equal(2, (await spel.ZaakAsync()).Aanvragen.Count);
    }

    [Fact]
    public async Task De_werkgever_ziet_bij_een_vervolgaanvraag_alleen_het_coachingsplan()
    {
        await using var api = await Api.StartAsync();
        var spel = api.Nieuw();
        await spel.TotBegeleidingAsync(api.Aanvraag());
        await spel.TotVervolgAsync();
        var wouter = new Intakevenster(api, "wouter");

        var concept = await wouter.BeginAsync($"vervolg:{spel.Nummer}");

        Assert.Equal(HttpStatusCode.NotFound, (await wouter.OpenAsync($"{concept}/capaciteiten")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await wouter.OpenAsync($"{concept}/terugblik")).Status);
        Assert.Contains("Activiteit 1 bij Werkdoel 1", (await wouter.OpenAsync($"{concept}/activiteiten")).Tekst, StringComparison.Ordinal);
    }
}
