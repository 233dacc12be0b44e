using System.Net;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport.Http;

namespace Jobcoach.Web.Tests.MijnZaak;

/// <summary>Parties read what they sign, sign for themselves or with a reason for another, and give their own evaluation.</summary>
public sealed class OndertekenTests
{
    [Fact]
    public async Task Somebody_reads_what_he_signs_and_signs()
    {
        await using var api = await Api.StartAsync();
        var nummer = await ZonderHandtekeningenAsync(api);
        var anna = new Bezoeker(api, "anna");
        var zaak = await anna.NaarAsync($"/zaken/{nummer}");
        var pagina = await anna.NaarAsync($"/zaken/{nummer}/ondertekenen");

        var antwoord = await anna.StuurAsync(pagina);

        Assert.Contains($"href=\"/zaken/{nummer}/ondertekenen\">Ondertekenen", zaak.Html, StringComparison.Ordinal);
        Assert.Contains(api.Formulier().Coachingsplan!.Doelen![0].Subdoel!, pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains(Coachingsplan.Verklaring, pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, $"/zaken/{nummer}?gedaan=ondertekend"), (antwoord.Status, antwoord.Naar));
        var handtekening = Assert.Single((await api.ZaakAsync(nummer)).Aanvragen[0].Coachingsplan!.Ondertekeningen!);
        Assert.Equal((Partij.Werknemer, Rol.Werknemer, (string?)null), (handtekening.Partij, handtekening.Door!.Rol, handtekening.NamensReden));
        Assert.Contains("Voor uzelf hoeft u hier niet (meer) te tekenen.", (await anna.NaarAsync($"/zaken/{nummer}/ondertekenen")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_a_party_that_is_not_digital_the_jobcoach_signs_with_a_reason()
    {
        await using var api = await Api.StartAsync();
        var nummer = await ZonderHandtekeningenAsync(api);
        var iris = new Bezoeker(api, "iris");
        var pagina = await iris.NaarAsync($"/zaken/{nummer}/ondertekenen");

        var zonder = await iris.StuurAsync(pagina, ("partij", "werkgever"));
        var met = await iris.StuurAsync(zonder, ("namensReden", "De werkgever heeft geen computer."));

        Assert.Equal(HttpStatusCode.Conflict, zonder.Status);
        Assert.Contains("href=\"#veld-namensReden\"", zonder.Html, StringComparison.Ordinal);
        Assert.Equal("werkgever", zonder.Velden["partij"]);
        Assert.Equal(HttpStatusCode.SeeOther, met.Status);
        var handtekening = Assert.Single((await api.ZaakAsync(nummer)).Aanvragen[0].Coachingsplan!.Ondertekeningen!);
        Assert.Equal((Partij.Werkgever, true), (handtekening.Partij, handtekening.IsNamens));
        Assert.Contains("door een ander ondertekend", (await new Bezoeker(api, "wouter").NaarAsync($"/zaken/{nummer}/ondertekenen")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_does_not_sign_says_why_and_can_still_sign_later()
    {
        await using var api = await Api.StartAsync();
        var nummer = await ZonderHandtekeningenAsync(api);
        var (wouter, iris) = (new Bezoeker(api, "wouter"), new Bezoeker(api, "iris"));
        var keuze = await wouter.NaarAsync($"/zaken/{nummer}/ondertekenen");

        var leeg = await wouter.StuurAsync(await wouter.NaarAsync($"/zaken/{nummer}/ondertekenen/weigeren"));
        var geweigerd = await wouter.StuurAsync(leeg, ("reden", "MERK van Wouter"));
        var daarna = await wouter.NaarAsync($"/zaken/{nummer}/ondertekenen");
        var vanIris = await iris.NaarAsync($"/zaken/{nummer}/ondertekenen");

        Assert.Contains($"href=\"/zaken/{nummer}/ondertekenen/weigeren\"", keuze.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, leeg.Status);
        Assert.Contains("href=\"#veld-reden\"", leeg.Html, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, $"/zaken/{nummer}?gedaan=geweigerd"), (geweigerd.Status, geweigerd.Naar));
        Assert.Contains("MERK van Wouter", daarna.Tekst, StringComparison.Ordinal);
        Assert.Contains("ondertekent niet, liet dat weten op", vanIris.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("MERK van Wouter", vanIris.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("MERK", (await iris.NaarAsync($"/zaken/{nummer}")).Html, StringComparison.Ordinal);
        Assert.Contains("MERK van Wouter", (await new Bezoeker(api, "loes").NaarAsync($"/zaken/{nummer}/formulieren")).Tekst, StringComparison.Ordinal);
        Assert.Contains("De werkgever weigert dat.", (await new Bezoeker(api, "loes").NaarAsync($"/zaken/{nummer}/volledigheid")).Tekst, StringComparison.Ordinal);
        Assert.Contains($"href=\"/zaken/{nummer}/ondertekenen\">Alsnog ondertekenen", (await wouter.NaarAsync($"/zaken/{nummer}")).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await wouter.StuurAsync(daarna)).Status);
        Assert.Empty((await api.ZaakAsync(nummer)).Aanvragen[0].Ondertekenweigeringen);
    }

    [Fact]
    public async Task Somebody_takes_his_signature_back()
    {
        await using var api = await Api.StartAsync();
        var nummer = await ZonderHandtekeningenAsync(api);
        var anna = new Bezoeker(api, "anna");
        await anna.StuurAsync(await anna.NaarAsync($"/zaken/{nummer}/ondertekenen"));

        var getekend = await anna.NaarAsync($"/zaken/{nummer}/ondertekenen");
        var terug = await anna.NaarAsync($"/zaken/{nummer}/ondertekenen/weigeren");
        var antwoord = await anna.StuurAsync(terug, ("reden", "Ik heb mij bedacht."));

        Assert.Contains("Mijn handtekening terugnemen", getekend.Tekst, StringComparison.Ordinal);
        Assert.Contains("Handtekening terugnemen", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, antwoord.Status);
        var aanvraag = (await api.ZaakAsync(nummer)).Aanvragen[0];
        Assert.Empty(aanvraag.Coachingsplan!.Ondertekeningen!);
        Assert.Null(aanvraag.Matchingsformat!.OndertekeningClient);
        Assert.Contains("Er is nu niets om te ondertekenen", (await anna.NaarAsync($"/zaken/{nummer}/ondertekenen/weigeren")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_employer_signs_for_nobody_else()
    {
        await using var api = await Api.StartAsync();
        var nummer = await ZonderHandtekeningenAsync(api);

        var pagina = await new Bezoeker(api, "wouter").NaarAsync($"/zaken/{nummer}/ondertekenen");

        Assert.DoesNotContain("name=\"partij\"", pagina.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Matchingsformat</h2>", pagina.Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.2")]
    public async Task An_employer_who_applied_is_told_what_he_signs_and_signs_nothing_that_he_does_not_see()
    {
        await using var api = await Api.StartAsync();
        var formulier = api.Formulier();
        var nummer = await api.DienInAsync("wouter", formulier with
        {
            Regeling = "uwv-intern",
            Jobcoachorganisatie = formulier.Jobcoachorganisatie with { Vorm = Domain.Regelingen.Begeleidingsvorm.Intern, OnafhankelijkVanWerkgever = null },
            Aanvrager = Rol.Werkgever,
            JobcoachId = "persona-iris",
            Matchingsformat = formulier.Matchingsformat! with { OndertekeningAanvrager = null, OndertekeningClient = null },
            Coachingsplan = formulier.Coachingsplan! with { Ondertekeningen = [] },
        });
        var wouter = new Bezoeker(api, "wouter");
        var pagina = await wouter.NaarAsync($"/zaken/{nummer}/ondertekenen");

        var zelf = await wouter.StuurAsync(pagina, ("partij", "werkgever"), ("namensReden", ""));
        var namens = await wouter.StuurAsync(await wouter.NaarAsync($"/zaken/{nummer}/ondertekenen"), ("partij", "werknemer"), ("namensReden", "Tekent op papier."));

        Assert.Contains("<li>Coachingsplan</li>", pagina.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<li>Matchingsformat</li>", pagina.Html, StringComparison.Ordinal);
        Assert.Contains("uw handtekening staat er niet onder", pagina.Tekst, StringComparison.Ordinal);
        Assert.All([zelf, namens], antwoord => Assert.Equal(HttpStatusCode.SeeOther, antwoord.Status));
        var aanvraag = (await api.ZaakAsync(nummer)).Aanvragen[0];
        Assert.Equal([Partij.Werkgever, Partij.Werknemer], aanvraag.Coachingsplan!.Ondertekeningen!.Select(een => een.Partij));
        Assert.Equal((null, null), (aanvraag.Matchingsformat!.OndertekeningAanvrager, aanvraag.Matchingsformat.OndertekeningClient));
        Assert.Contains("<li>Matchingsformat</li>", (await new Bezoeker(api, "anna").NaarAsync($"/zaken/{nummer}/ondertekenen")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signature_that_lapsed_because_the_content_changed_is_said_to_have_lapsed()
    {
        await using var api = await Api.StartAsync();
        var nummer = await ZonderHandtekeningenAsync(api);
        var anna = new Bezoeker(api, "anna");
        await anna.StuurAsync(await anna.NaarAsync($"/zaken/{nummer}/ondertekenen"));
        var plan = (await api.ZaakAsync(nummer)).Aanvragen[0].Coachingsplan!;
        await api.DoeAsync(nummer, "iris", "aanvullingen", new VulAan(Coachingsplan: plan with { AfsprakenRolWerkgever = "Iets anders." }));

        var pagina = await anna.NaarAsync($"/zaken/{nummer}/ondertekenen");
        var vanWouter = await new Bezoeker(api, "wouter").NaarAsync($"/zaken/{nummer}/ondertekenen");

        Assert.Contains("Uw handtekening is vervallen, omdat de inhoud is veranderd nadat u tekende.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("De handtekening van de werknemer is vervallen", vanWouter.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await anna.StuurAsync(pagina)).Status);
        Assert.DoesNotContain("vervallen, omdat", (await anna.NaarAsync($"/zaken/{nummer}/ondertekenen")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.4")]
    public async Task Employer_and_employee_evaluate_and_sign_the_report_without_reading_one_another()
    {
        await using var api = await Api.StartAsync();
        var nummer = await VerantwoordAsync(api);
        var (anna, wouter) = (new Bezoeker(api, "anna"), new Bezoeker(api, "wouter"));

        var fout = await anna.StuurAsync(await anna.NaarAsync($"/zaken/{nummer}/evalueren"), ("oordeel", "negatief"), ("cijfer", "11"));
        var goed = await anna.StuurAsync(fout, ("oordeel", "negatief"), ("cijfer", "5,5"), ("toelichting", "MERK van Anna"));
        var vanWouter = await wouter.StuurAsync(await wouter.NaarAsync($"/zaken/{nummer}/evalueren"), ("oordeel", "positief"), ("toelichting", "MERK van Wouter"));
        var getekend = await wouter.StuurAsync(await wouter.NaarAsync($"/zaken/{nummer}/ondertekenen"));

        Assert.Equal(HttpStatusCode.Conflict, fout.Status);
        Assert.Contains("href=\"#veld-cijfer\"", fout.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-toelichting\"", fout.Html, StringComparison.Ordinal);
        Assert.All([goed, vanWouter, getekend], antwoord => Assert.Equal(HttpStatusCode.SeeOther, antwoord.Status));
        var verantwoording = (await api.ZaakAsync(nummer)).Perioden[^1].Verantwoording!;
        Assert.Equal((5.5m, Evaluatieoordeel.Negatief), (verantwoording.EvaluatieWerknemer!.Cijfer, verantwoording.EvaluatieWerknemer.Oordeel));
        Assert.Equal("MERK van Wouter", verantwoording.EvaluatieWerkgever!.Toelichting);
        Assert.Contains(verantwoording.Ondertekeningen, een => een.Partij is Partij.Werkgever && een.Door is not null);
        Assert.Contains("MERK van Anna", (await anna.NaarAsync($"/zaken/{nummer}/evalueren")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("MERK van Anna", (await wouter.NaarAsync($"/zaken/{nummer}/evalueren")).Html, StringComparison.Ordinal);
    }

    private static Task<Zaaknummer> ZonderHandtekeningenAsync(Api api)
    {
        var formulier = api.Formulier();
        return api.DienInAsync("iris", formulier with { Coachingsplan = formulier.Coachingsplan! with { Ondertekeningen = [] } });
    }

    private static async Task<Zaaknummer> VerantwoordAsync(Api api)
    {
        var nummer = await api.TotBegeleidingAsync();
        await api.NaarAsync(new(2015, 8, 4));
        await api.DoeAsync(nummer, "iris", "verantwoordingen", new DienVerantwoordingIn(Zaakstappen.Verantwoording(api.Vandaag) with { Ondertekeningen = [], EvaluatieWerkgever = null, EvaluatieWerknemer = null }));
        return nummer;
    }
}
