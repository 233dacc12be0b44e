using System.Net;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;

namespace Jobcoach.Web.Tests.MijnZaak;

/// <summary>A supplement is answered where it is asked: the missing document and the empty fields, and nothing else.</summary>
public sealed class AanvulTests
{
    private const string Afspraken = "coachingsplan.afsprakenRolWerkgever";
    private static readonly byte[] Pdf = "%PDF-1.7 contract"u8.ToArray();

    [Fact]
    [Trait("Wet", "Awb 4:5")]
    public async Task Only_what_was_asked_is_asked_and_the_rest_of_the_form_stays_as_it_was()
    {
        await using var api = await Api.StartAsync();
        var nummer = await GevraagdAsync(api);
        var iris = new Bezoeker(api, "iris");
        var pagina = await iris.NaarAsync($"/zaken/{nummer}/aanvullen");

        var antwoord = await iris.StuurAsync(
            pagina,
            [("bestand.arbeidsovereenkomst", Pdf)],
            (Afspraken, "De voorman helpt."),
            ("coachingsplan.doelen[0].wanneerGehaald", "Vier weken zonder fout."));

        Assert.Equal(
            ["coachingsplan.afsprakenRolWerkgever", "coachingsplan.doelen[0].wanneerGehaald"],
            pagina.Velden.Keys.Where(naam => !naam.StartsWith('_')).Order(StringComparer.Ordinal));
        Assert.Contains("Doe dat uiterlijk", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, $"/zaken/{nummer}?gedaan=aangevuld"), (antwoord.Status, antwoord.Naar));
        var aanvraag = (await api.ZaakAsync(nummer)).Aanvragen[0];
        Assert.Equal("De voorman helpt.", aanvraag.Coachingsplan!.AfsprakenRolWerkgever);
        Assert.Equal(("Vier weken zonder fout.", api.Formulier().Coachingsplan!.Doelen![0].Subdoel), (aanvraag.Coachingsplan.Doelen![0].WanneerGehaald, aanvraag.Coachingsplan.Doelen[0].Subdoel));
        Assert.Equal(3, aanvraag.Coachingsplan.Doelen.Count);
        Assert.Equal(api.Vandaag, Assert.Single(aanvraag.Aanvullingsverzoeken).AangevuldOp);
        Assert.Single(aanvraag.Bewijsstukken);
        Assert.Contains("Uw aanvulling is ontvangen", (await iris.NaarAsync(antwoord.Naar!)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_errors_come_at_once_and_what_was_good_is_not_asked_again()
    {
        await using var api = await Api.StartAsync();
        var nummer = await GevraagdAsync(api);
        var iris = new Bezoeker(api, "iris");
        var lang = new string('x', Grenzen.Tekst + 1);

        var fout = await iris.StuurAsync(await iris.NaarAsync($"/zaken/{nummer}/aanvullen"), [("bestand.arbeidsovereenkomst", "<html>"u8.ToArray())], (Afspraken, lang));
        var half = await iris.StuurAsync(fout, [("bestand.arbeidsovereenkomst", Pdf)]);
        var goed = await iris.StuurAsync(half, (Afspraken, "Kort."));

        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.StartsWith("Fout: ", fout.Titel, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-bestand-arbeidsovereenkomst\"", fout.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-coachingsplan-afsprakenRolWerkgever\"", fout.Html, StringComparison.Ordinal);
        Assert.Equal(lang, fout.Velden[Afspraken]);
        Assert.Equal(HttpStatusCode.Conflict, half.Status);
        Assert.DoesNotContain("href=\"#veld-bestand-arbeidsovereenkomst\"", half.Html, StringComparison.Ordinal);
        Assert.Contains("Dit stuk is er al.", half.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, goed.Status);
    }

    [Fact]
    public async Task A_form_that_is_missing_altogether_is_filled_in_from_nothing()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync("iris", api.Formulier() with { Coachingsplan = null });
        await api.DoeAsync(nummer, "loes", "volledigheidsoordelen", new BeoordeelVolledigheid(false));
        var iris = new Bezoeker(api, "iris");

        var antwoord = await iris.StuurAsync(
            await iris.NaarAsync($"/zaken/{nummer}/aanvullen"),
            ("coachingsplan.gevraagdRegime", "midden"),
            ("coachingsplan.periode.van.dag", "2"),
            ("coachingsplan.periode.van.maand", "2"),
            ("coachingsplan.periode.van.jaar", "2015"),
            ("coachingsplan.periode.totEnMet.dag", "1"),
            ("coachingsplan.periode.totEnMet.maand", "8"),
            ("coachingsplan.periode.totEnMet.jaar", "2015"),
            ("coachingsplan.doelen[0].coachingsdoel", "1"),
            ("coachingsplan.doelen[0].subdoel", "Minder fouten."),
            ("coachingsplan.doelen[0].activiteiten[0].omschrijving", "Oefenen."),
            ("coachingsplan.doelen[0].activiteiten[0].uren.uren", "12"),
            ("coachingsplan.doelen[0].wanneerGehaald", "Geen fouten meer."),
            ("coachingsplan.doelen[0].duurWeken", "26"));

        Assert.True(antwoord.Status is HttpStatusCode.SeeOther, antwoord.Tekst);
        var plan = (await api.ZaakAsync(nummer)).Aanvragen[0].Coachingsplan!;
        Assert.Equal(("midden", 1, Uren.Van(12)), (plan.GevraagdRegime, plan.Doelen!.Count, plan.TotaalUren));
        Assert.Equal(new(2015, 8, 1), plan.Periode!.TotEnMet);
    }

    [Fact]
    public async Task A_goal_too_many_is_taken_out()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        await api.DoeAsync(nummer, "loes", "volledigheidsoordelen", new BeoordeelVolledigheid(false, ["doelen-per-periode"], Reden: "Twee doelen zijn genoeg."));
        var iris = new Bezoeker(api, "iris");

        var antwoord = await iris.StuurAsync(await iris.NaarAsync($"/zaken/{nummer}/aanvullen"), ("_weg[1]", "true"));

        Assert.True(antwoord.Status is HttpStatusCode.SeeOther, antwoord.Tekst);
        Assert.Equal([1, 4], (await api.ZaakAsync(nummer)).Aanvragen[0].Coachingsplan!.Doelen!.Select(doel => doel.Coachingsdoel));
    }

    [Fact]
    public async Task Whoever_was_second_sees_what_changed_and_keeps_his_input()
    {
        await using var api = await Api.StartAsync();
        var nummer = await GevraagdAsync(api);
        var (iris, anna) = (new Bezoeker(api, "iris"), new Bezoeker(api, "anna"));
        var vanIris = await iris.NaarAsync($"/zaken/{nummer}/aanvullen");
        using var eerder = await api.UploadAsync(nummer, "anna", Pdf);

        var tweede = await iris.StuurAsync(vanIris, (Afspraken, "Wat Iris schreef."));
        var derde = await iris.StuurAsync(tweede);

        Assert.Equal(HttpStatusCode.PreconditionFailed, tweede.Status);
        Assert.Contains("Document toegevoegd door werknemer", tweede.Tekst, StringComparison.Ordinal);
        Assert.Equal("Wat Iris schreef.", tweede.Velden[Afspraken]);
        Assert.Equal(HttpStatusCode.SeeOther, derde.Status);
        Assert.Equal("Wat Iris schreef.", (await api.ZaakAsync(nummer)).Aanvragen[0].Coachingsplan!.AfsprakenRolWerkgever);
        Assert.Equal(HttpStatusCode.OK, (await anna.NaarAsync($"/zaken/{nummer}/aanvullen")).Status);
    }

    [Fact]
    public async Task What_is_no_longer_asked_does_not_vanish_from_the_screen()
    {
        await using var api = await Api.StartAsync();
        var nummer = await GevraagdAsync(api);
        var iris = new Bezoeker(api, "iris");
        var vanIris = await iris.NaarAsync($"/zaken/{nummer}/aanvullen");
        var plan = (await api.ZaakAsync(nummer)).Aanvragen[0].Coachingsplan! with { AfsprakenRolWerkgever = "Wat Anna schreef." };
        await api.DoeAsync(nummer, "anna", "aanvullingen", new VulAan(Coachingsplan: plan));

        var tweede = await iris.StuurAsync(vanIris, (Afspraken, "Wat Iris schreef."));

        Assert.Equal(HttpStatusCode.PreconditionFailed, tweede.Status);
        Assert.Contains("Wat Iris schreef.", tweede.Tekst, StringComparison.Ordinal);
        Assert.Equal("Wat Anna schreef.", (await api.ZaakAsync(nummer)).Aanvragen[0].Coachingsplan!.AfsprakenRolWerkgever);
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.2")]
    public async Task An_employer_who_applied_is_not_shown_the_matching_that_he_is_asked_for()
    {
        await using var api = await Api.StartAsync();
        var formulier = api.Formulier();
        var rij = formulier.Matchingsformat!.Rijen![0];
        var nummer = await api.DienInAsync("wouter", formulier with
        {
            Regeling = "uwv-intern",
            JobcoachId = "persona-iris",
            Jobcoachorganisatie = formulier.Jobcoachorganisatie with { Vorm = Domain.Regelingen.Begeleidingsvorm.Intern, OnafhankelijkVanWerkgever = null },
            Aanvrager = Domain.Handelingen.Rol.Werkgever,
            Matchingsformat = formulier.Matchingsformat with { Kerntaken = [], Rijen = [rij with { Werknemerprofiel = new("GEHEIM over de werknemer") }, .. formulier.Matchingsformat.Rijen.Skip(1)] },
        });
        await api.DoeAsync(nummer, "loes", "volledigheidsoordelen", new BeoordeelVolledigheid(false));

        var pagina = await new Bezoeker(api, "wouter").NaarAsync($"/zaken/{nummer}/aanvullen");

        Assert.Contains("Wat nog ontbreekt in het matchingsformat", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit vult een andere partij aan.", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("GEHEIM", pagina.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"matchingsformat", pagina.Html, StringComparison.Ordinal);
    }

    // Two fields and a document are missing.
    private static async Task<Zaaknummer> GevraagdAsync(Api api)
    {
        var plan = Zaakverloop.Coachingsplan("midden", api.Vandaag);
        var nummer = await api.DienInAsync("iris", api.Formulier() with
        {
            Coachingsplan = plan with { AfsprakenRolWerkgever = null, Doelen = [plan.Doelen![0] with { WanneerGehaald = null }, .. plan.Doelen.Skip(1)] },
        });
        await api.DoeAsync(nummer, "loes", "volledigheidsoordelen", new BeoordeelVolledigheid(false));
        return nummer;
    }
}
