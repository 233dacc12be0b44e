using System.Net;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Intake;

namespace Jobcoach.Web.Tests.Intake;

/// <summary>From an empty form to a receipt, and what that did to the zaak.</summary>
public sealed class AanvraagVanBeginTotEindTests
{
    [Fact]
    public async Task Wat_stap_voor_stap_is_ingevuld_wordt_de_aanvraag()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.VulInAsync();

        var controle = await iris.OpenAsync($"{concept}/controleren");
        var ingediend = await iris.VerstuurAsync($"{concept}/ondertekenen", Intakevenster.Handtekening, await iris.OpenAsync($"{concept}/ondertekenen"));

        Assert.Contains("Ga naar ondertekenen", controle.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, ingediend.Status);
        var aanvraag = (await api.ZaakAsync(ingediend.Nummer)).Aanvragen.Single();
        var verwacht = api.Formulier();
        Assert.Equivalent(verwacht.Matchingsformat!.Rijen, aanvraag.Matchingsformat!.Rijen);
        Assert.Equivalent(verwacht.Matchingsformat.Coachingsdoelen, aanvraag.Matchingsformat.Coachingsdoelen);
        Assert.Equivalent(verwacht.Coachingsplan!.Doelen, aanvraag.Coachingsplan!.Doelen);
        Assert.Equal(verwacht.Dienstverband, (await api.ZaakAsync(ingediend.Nummer)).Dienstverband);
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.2")]
    public async Task An_employer_signs_the_matchingsformat_as_he_filled_it_in_and_is_told_what_he_signs()
    {
        await using var api = await Api.StartAsync();
        var wouter = new Intakevenster(api, "wouter");
        var concept = await wouter.BeginAsync();
        var intern = Formuliervelden.Leeg.Met("regeling", "uwv-intern").Met("jobcoachorganisatie.vorm", "intern").Met("jobcoachorganisatie.onafhankelijkVanWerkgever", "").Met("jobcoachId", "persona-iris");
        var velden = Intakevenster.Ingevuld(api).Aggregate(Formuliervelden.Leeg, (met, veld) => met.Met(veld.Naam, veld.Waarde)).Met(intern);
        foreach (var stap in Formulierstappen.Voor(Conceptsoort.Eerste, Rol.Werkgever))
        {
            await wouter.StapAsync(concept, stap.Naam, velden.Alle.Where(veld => stap.Heeft(veld.Key)).Select(veld => (veld.Key, veld.Value.ToString())));
        }

        var pagina = await wouter.OpenAsync($"{concept}/ondertekenen");
        var ingediend = await wouter.VerstuurAsync($"{concept}/ondertekenen", [.. Intakevenster.Handtekening, ("namens.werknemer", "true"), ("namensReden.werknemer", "Tekent op papier.")], pagina);

        Assert.Contains("Het matchingsformat ondertekent u zoals u het nu zelf hebt ingevuld.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("<li>Matchingsformat</li>", pagina.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, ingediend.Status);
        var aanvraag = (await api.ZaakAsync(ingediend.Nummer)).Aanvragen.Single();
        Assert.Equal(new Ondertekening(Partij.Werkgever, api.Vandaag), aanvraag.Matchingsformat!.OndertekeningAanvrager);
        Assert.Null(aanvraag.Matchingsformat.OndertekeningClient);
        Assert.Equal([Rol.Werkgever, Rol.Werkgever], aanvraag.Coachingsplan!.Ondertekeningen!.Select(een => een.Door!.Rol));
    }

    [Fact]
    [Trait("Wet", "Awb 4:13")]
    public async Task De_ontvangstbevestiging_noemt_dag_kenmerk_en_uiterste_beslisdag()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.VulInAsync();
        var ingediend = await iris.VerstuurAsync($"{concept}/ondertekenen", Intakevenster.Handtekening);

        var bevestiging = await iris.OpenAsync(ingediend.Naar!);

        Assert.Equal($"/aanvragen/ingediend/{ingediend.Nummer}", ingediend.Naar);
        Assert.Contains("2 februari 2015", bevestiging.Tekst, StringComparison.Ordinal);
        Assert.Contains(ingediend.Nummer.ToString(), bevestiging.Tekst, StringComparison.Ordinal);
        Assert.Contains("Awb 4:13", bevestiging.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_twice_opens_one_zaak_and_every_page_of_the_draft_leads_to_it()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.VulInAsync();

        var eerste = await iris.VerstuurAsync($"{concept}/ondertekenen", Intakevenster.Handtekening);
        var tweede = await iris.VerstuurAsync($"{concept}/ondertekenen", Intakevenster.Handtekening);
        var terug = await iris.OpenAsync($"{concept}/plan");
        var later = await iris.VerstuurAsync($"{concept}/plan", [("coachingsplan.afsprakenRolWerkgever", "Te laat")]);

        Assert.Equal([eerste.Naar, eerste.Naar, eerste.Naar], [tweede.Naar, terug.Naar, later.Naar]);
        Assert.Single((await api.LeesAsync<Workflow.Opslag.Pagina<Workflow.Opslag.Zaakoverzicht>>("/v1/zaken", "iris")).Regels);
    }

    [Fact]
    public async Task De_indiener_tekent_voor_zichzelf_en_met_een_reden_namens_wie_niet_digitaal_tekent()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.VulInAsync();

        var ingediend = await iris.VerstuurAsync(
            $"{concept}/ondertekenen",
            [.. Intakevenster.Handtekening, ("namens.werknemer", "true"), ("namensReden.werknemer", "Heeft geen computer.")]);

        var plan = (await api.ZaakAsync(ingediend.Nummer)).Aanvragen.Single().Coachingsplan!;
        Assert.Equal(Rol.Jobcoach, plan.OndertekeningVan(Partij.Jobcoach)?.Door?.Rol);
        Assert.Equal("Heeft geen computer.", plan.OndertekeningVan(Partij.Werknemer)?.NamensReden);
        Assert.Null(plan.OndertekeningVan(Partij.Werkgever));
        var bevestiging = await iris.OpenAsync(ingediend.Naar!);
        Assert.Contains("Coachingsplan, de werkgever: nog niet getekend", bevestiging.Tekst, StringComparison.Ordinal);
        Assert.Contains("Coachingsplan, de werknemer: door een ander getekend op 2 februari 2015", bevestiging.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_the_signature_is_said_at_once_and_nothing_is_filed()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.VulInAsync();

        var terug = await iris.VerstuurAsync($"{concept}/ondertekenen", [("werknemer.bsn", "123456789"), ("namens.werkgever", "true"), ("namensReden.werkgever", " ")]);

        Assert.Equal(HttpStatusCode.BadRequest, terug.Status);
        Assert.Contains("Zet een vinkje om te ondertekenen.", terug.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit is geen burgerservicenummer.", terug.Tekst, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-namensReden-werkgever\"", terug.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"123456789\"", terug.Html, StringComparison.Ordinal);
        Assert.Empty((await api.LeesAsync<Workflow.Opslag.Pagina<Workflow.Opslag.Zaakoverzicht>>("/v1/zaken", "iris")).Regels);
    }

    [Fact]
    [Trait("Wet", "Awb 4:5")]
    public async Task Wat_ontbreekt_wordt_genoemd_en_houdt_het_indienen_niet_tegen()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();
        foreach (var stap in new[] { "partijen", "dienstverband" })
        {
            await iris.StapAsync(concept, stap, Intakevenster.Ingevuld(api).Where(veld => !veld.Naam.StartsWith("matchingsformat", StringComparison.Ordinal)));
        }

        var controle = await iris.OpenAsync($"{concept}/controleren");
        var ingediend = await iris.VerstuurAsync($"{concept}/ondertekenen", Intakevenster.Handtekening);

        Assert.Contains("het werknemerprofiel bij “Capaciteiten”", controle.Tekst, StringComparison.Ordinal);
        Assert.Contains("de eerste dag van de coachingsperiode", controle.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, ingediend.Status);
        Assert.Equal(Fase.Volledigheid, (await api.ZaakAsync(ingediend.Nummer)).Fase);
    }

    [Fact]
    public async Task Without_what_the_zaak_needs_the_check_names_it_and_filing_waits()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.BeginAsync();
        await iris.StapAsync(concept, "partijen", [("werknemer.naam", "Anna de Boer")]);

        var controle = await iris.OpenAsync($"{concept}/controleren");
        var terug = await iris.VerstuurAsync($"{concept}/ondertekenen", Intakevenster.Handtekening);

        Assert.Contains("Bij welke regeling vraagt u aan? Vul dit in.", controle.Tekst, StringComparison.Ordinal);
        Assert.Contains($"{concept}/dienstverband#veld-dienstverband-soort", controle.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Ga naar ondertekenen", controle.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, terug.Status);
    }

    [Fact]
    public async Task Documenten_komen_er_na_het_indienen_bij_en_een_ander_bestand_wordt_geweigerd()
    {
        await using var api = await Api.StartAsync();
        var iris = new Intakevenster(api, "iris");
        var concept = await iris.VulInAsync();
        var ontvangst = (await iris.VerstuurAsync($"{concept}/ondertekenen", Intakevenster.Handtekening)).Naar!;

        var fout = await iris.VoegToeAsync($"{ontvangst}/documenten", "arbeidsovereenkomst", "MZ program"u8.ToArray());
        var goed = await iris.VoegToeAsync($"{ontvangst}/documenten", "arbeidsovereenkomst", "%PDF-1.7 contract"u8.ToArray());
        await iris.VoegToeAsync($"{ontvangst}/documenten", "arbeidsovereenkomst", "%PDF-1.7 contract"u8.ToArray());
        var pagina = await iris.OpenAsync(ontvangst);

        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.Contains("href=\"#veld-bestand-arbeidsovereenkomst\"", fout.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, goed.Status);
        Assert.Contains("Ontvangen: 1", pagina.Tekst, StringComparison.Ordinal);
        var nummer = (await iris.OpenAsync($"{concept}/plan")).Nummer;
        Assert.Equal(Bewijsstuksoort.Arbeidsovereenkomst, (await api.ZaakAsync(nummer)).Aanvragen.Single().Bewijsstukken.Single().Soort);
    }
}
