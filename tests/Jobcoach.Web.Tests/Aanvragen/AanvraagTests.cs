using System.Net;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Tests.Invoer;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Web.Tests.Aanvragen;

public sealed class AanvraagTests
{
    [Theory]
    [InlineData("iris", HttpStatusCode.Created)] // the jobcoach of the organisation on the form
    [InlineData("kees", HttpStatusCode.Forbidden)] // of another organisation
    [InlineData("anna", HttpStatusCode.Created)] // for herself
    [InlineData("bram", HttpStatusCode.Forbidden)] // for another
    [InlineData("maria", HttpStatusCode.Forbidden)] // the authority does not apply
    public async Task One_applies_for_oneself_or_for_the_own_organisation(string persona, HttpStatusCode verwacht)
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.PostAsync("/v1/aanvragen", persona, api.Formulier() with { JobcoachId = "persona-iris" });

        Assert.Equal(verwacht, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("wouter", HttpStatusCode.Created)]
    [InlineData("wilma", HttpStatusCode.Forbidden)]
    public async Task An_employer_applies_as_the_employer_on_the_form(string persona, HttpStatusCode verwacht)
    {
        await using var api = await Api.StartAsync();
        // The UWV scheme knows only the employee as applicant; the municipal one leaves it open.
        var formulier = api.Formulier() with { Regeling = "gemeentelijk-hoofdstuk-8", Aanvrager = Rol.Werkgever, JobcoachId = "persona-iris", Coachingsplan = null };

        using var antwoord = await api.PostAsync("/v1/aanvragen", persona, formulier);

        Assert.True(antwoord.StatusCode == verwacht, await antwoord.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task All_that_is_missing_is_named_at_once()
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.PostAsync("/v1/aanvragen", "iris", """{"werknemer":{"bsn":"123456789"}}""");

        var velden = (await Api.ProbleemAsync(antwoord))["invalidParams"]!.AsArray().Select(param => (string?)param!["name"]);
        Assert.Equal(
            ["aanvrager", "dienstverband", "jobcoachorganisatie", "regeling", "werkgever", "werknemer.bsn", "werknemer.naam"],
            velden.Order());
    }

    [Fact]
    public async Task The_number_of_the_person_is_in_no_answer_but_that_about_the_person()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        foreach (var deel in (string[])["", "/aanvragen", "/perioden", "/gebeurtenissen", "/besluiten", "/documenten", "/logboekregels"])
        {
            using var antwoord = await api.GetAsync($"/v1/zaken/{nummer}{deel}", "maria");
            var tekst = await antwoord.Content.ReadAsStringAsync();
            Assert.DoesNotContain("999909897", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("Anna", tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whatever_is_sent_to_whatever_endpoint_is_never_an_error_of_ours()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        var etag = await api.EtagAsync(nummer);
        var kans = new Random(20150202);
        string[] paden = ["aanvullingen", "besluitvoorstellen", "wijzigingen", "verantwoordingen", "logboekregels", "beeindigingen"];

        for (var zaad = 0; zaad < 60; zaad++)
        {
            var formulier = new Willekeur(zaad, api.Vandaag).Maak(typeof(Aanvraagformulier)).ToJsonString();
            using var aanvraag = await api.PostAsync("/v1/aanvragen", "iris", formulier);
            Assert.True((int)aanvraag.StatusCode < 500, formulier);
            var regel = new Willekeur(zaad, api.Vandaag).Maak(typeof(NieuweLogboekregel)).ToJsonString();
            using var logboek = await api.PostAsync($"/v1/zaken/{nummer}/logboekregels", "iris", regel);
            Assert.True((int)logboek.StatusCode < 500, regel);

            var verminkt = Vermink(formulier, kans);
            using var onzin = await api.PostAsync($"/v1/zaken/{nummer}/{paden[zaad % paden.Length]}", "iris", verminkt, etag);
            Assert.True((int)onzin.StatusCode < 500, verminkt);
        }
    }

    private static string Vermink(string json, Random kans)
    {
        var tekens = json.ToCharArray();
        for (var i = 0; i < 5 && tekens.Length > 0; i++)
        {
            tekens[kans.Next(tekens.Length)] = "{}[]\",:0\\nul\u0001"[kans.Next(13)];
        }

        return new(tekens, 0, kans.Next(tekens.Length + 1));
    }
}
