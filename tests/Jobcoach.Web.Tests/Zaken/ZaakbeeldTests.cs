using System.Net;
using System.Net.Http.Json;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Zaken;

/// <summary>What each role sees of the same zaak: one whose first period was accounted for, and of which the next form lies open.</summary>
public sealed class ZaakbeeldTests(ZaakbeeldTests.Verantwoord zaak) : IClassFixture<ZaakbeeldTests.Verantwoord>
{
    private static readonly string[] Partijen = ["anna", "wouter", "iris"];

    [Theory]
    [InlineData("loes")]
    [InlineData("maria")]
    [InlineData("olga")]
    public async Task The_authority_sees_all(string persona)
    {
        var gezien = await zaak.Api.ZaakAsync(zaak.Nummer, persona);

        Assert.NotNull(gezien.Aanvragen[0].Toets);
        Assert.NotEmpty(gezien.Besluitvoorstellen);
        Assert.NotNull(gezien.Perioden[0].Verantwoordingsbevindingen);
        Assert.NotNull(gezien.Perioden[0].Verantwoording!.EvaluatieWerkgever);
        Assert.Equal("Gebeld met de werkgever.", gezien.Perioden[0].Beoordelingen[0].NaderOnderzoek);
    }

    [Fact]
    public async Task No_party_sees_the_internal_work()
    {
        foreach (var persona in Partijen)
        {
            var gezien = await zaak.Api.ZaakAsync(zaak.Nummer, persona);

            Assert.All(gezien.Aanvragen, aanvraag => Assert.Equal(
                (null, null, null, null, null),
                (aanvraag.Toets, aanvraag.Toetsdossier, aanvraag.Concept, aanvraag.Volledigheidsbevindingen, aanvraag.Doelgroepbevindingen)));
            Assert.Empty(gezien.Besluitvoorstellen);
            Assert.All(gezien.Perioden, periode => Assert.Null(periode.Verantwoordingsbevindingen));
            Assert.All(gezien.Perioden.SelectMany(periode => periode.Beoordelingen), oordeel => Assert.Null(oordeel.NaderOnderzoek));
            Assert.All(gezien.Berichten, bericht => Assert.Equal(persona switch { "anna" => Rol.Werknemer, "wouter" => Rol.Werkgever, _ => Rol.Jobcoach }, bericht.Aan));
        }
    }

    [Fact]
    public async Task The_explanation_shows_the_authority_every_finding_and_a_party_only_those_of_a_decision()
    {
        var adres = $"/v1/zaken/{zaak.Nummer}/bevindingen";

        var intern = await zaak.Api.LeesAsync<List<Uitlegdeel>>(adres, "maria");
        Assert.Contains(intern, deel => deel is { Onderwerp: Uitlegonderwerp.Doelgroep, Nummer: 1, Bevindingen.Count: > 10 });
        Assert.Contains(intern, deel => deel is { Onderwerp: Uitlegonderwerp.Toets, Stappen.Count: > 0 });
        Assert.Contains(intern, deel => deel.Onderwerp is Uitlegonderwerp.Verantwoording);
        Assert.All(intern.SelectMany(deel => deel.Bevindingen), bevinding => Assert.Equal(bevinding.Oordeel is Oordeel.VoldoetNiet, bevinding.Keerpunt is not null));

        var anna = await zaak.Api.LeesAsync<List<Uitlegdeel>>(adres, "anna");
        Assert.NotEmpty(Assert.Single(anna, deel => deel is { Onderwerp: Uitlegonderwerp.Besluit, Nummer: 1 }).Bevindingen);
        Assert.DoesNotContain(anna, deel => deel.Onderwerp is Uitlegonderwerp.Doelgroep or Uitlegonderwerp.Toets or Uitlegonderwerp.Verantwoording);

        var wouter = await zaak.Api.LeesAsync<List<Uitlegdeel>>(adres, "wouter");
        var besluit = Assert.Single(wouter, deel => deel is { Onderwerp: Uitlegonderwerp.Besluit, Nummer: 1 });
        Assert.Equal((0, true), (besluit.Bevindingen.Count, besluit.Stappen.Count > 0));
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.2")]
    public async Task The_employer_sees_the_plan_the_hours_and_the_state_of_the_goals_and_no_personal_text()
    {
        var gezien = await zaak.Api.ZaakAsync(zaak.Nummer, "wouter");

        var aanvraag = gezien.Aanvragen[0];
        var verantwoording = gezien.Perioden[0].Verantwoording!;
        Assert.NotNull(aanvraag.Coachingsplan);
        Assert.Null(aanvraag.Matchingsformat);
        Assert.Null(aanvraag.Doelgroepvaststelling);
        Assert.NotNull(gezien.Perioden[0].ToegekendeUren);
        Assert.Equal([(Doelstand.Gerealiseerd, "")], verantwoording.Doelen.Select(doel => (doel.Stand, doel.Toelichting)));
        Assert.Null(verantwoording.EvaluatieWerknemer);
        Assert.NotNull(verantwoording.EvaluatieWerkgever);
        Assert.Equal("", gezien.Besluiten[0].Motivering);
        Assert.Null(gezien.Besluiten[0].DocumentId);
    }

    [Fact]
    public async Task The_employee_sees_everything_about_himself_and_not_what_the_employer_thinks()
    {
        var gezien = await zaak.Api.ZaakAsync(zaak.Nummer, "anna");

        Assert.NotNull(gezien.Aanvragen[0].Matchingsformat);
        Assert.NotNull(gezien.Aanvragen[0].Doelgroepvaststelling);
        Assert.NotEqual("", gezien.Besluiten[0].Motivering);
        Assert.Null(gezien.Perioden[0].Verantwoording!.EvaluatieWerkgever);
        Assert.NotNull(gezien.Perioden[0].Verantwoording!.EvaluatieWerknemer);
    }

    [Fact]
    public async Task The_jobcoach_sees_the_forms_and_not_how_the_target_group_was_established()
    {
        var gezien = await zaak.Api.ZaakAsync(zaak.Nummer, "iris");

        Assert.NotNull(gezien.Aanvragen[0].Matchingsformat);
        Assert.Null(gezien.Aanvragen[0].Doelgroepvaststelling);
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.2")]
    public async Task The_employer_reads_hours_in_the_logbook_and_no_words()
    {
        var voorWerkgever = Assert.Single(await zaak.Api.LeesAsync<List<Logboekregel>>($"/v1/zaken/{zaak.Nummer}/logboekregels", "wouter"));
        var voorWerknemer = Assert.Single(await zaak.Api.LeesAsync<List<Logboekregel>>($"/v1/zaken/{zaak.Nummer}/logboekregels", "anna"));

        Assert.Equal(("", "PT2H"), (voorWerkgever.Omschrijving, voorWerkgever.Duur.ToString()));
        Assert.Equal("Geoefend met inpakken.", voorWerknemer.Omschrijving);
        Assert.Equal("", (await zaak.Api.LeesAsync<Logboekregel>($"/v1/zaken/{zaak.Nummer}/logboekregels/{voorWerknemer.Id}", "wouter")).Omschrijving);
    }

    [Theory]
    [InlineData("maria", true)]
    [InlineData("anna", false)]
    [Trait("Wet", "Wabb 10")]
    public async Task Only_the_authority_sees_the_bsn(string persona, bool zietBsn)
    {
        var persoon = await zaak.Api.LeesAsync<Persoonsbeeld>($"/v1/zaken/{zaak.Nummer}/persoon", persona);

        Assert.Equal(("Anna de Boer", "Dorpsstraat 1, Ons Dorp"), (persoon.Naam, persoon.Adres));
        Assert.Equal(zietBsn ? "999909897" : null, persoon.Bsn);
    }

    [Theory]
    [InlineData("maria", new[] { "Bewijsstuk:Arbeidsovereenkomst", "Bewijsstuk:Belastbaarheidsprofiel" })]
    [InlineData("anna", new[] { "Bewijsstuk:Arbeidsovereenkomst", "Bewijsstuk:Belastbaarheidsprofiel" })]
    [InlineData("iris", new[] { "Bewijsstuk:Arbeidsovereenkomst", "Bewijsstuk:Belastbaarheidsprofiel" })]
    [InlineData("wouter", new[] { "Bewijsstuk:Arbeidsovereenkomst" })]
    public async Task A_document_is_seen_by_who_sees_what_it_belongs_to(string persona, string[] verwacht)
    {
        var alle = await zaak.Api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{zaak.Nummer}/documenten", "maria");

        var gezien = await zaak.Api.LeesAsync<List<Documentbeeld>>($"/v1/zaken/{zaak.Nummer}/documenten", persona);

        Assert.Equal(verwacht, gezien.Where(document => document.Gebruik is not Documentgebruik.Brief).Select(document => $"{document.Gebruik}:{document.Soort}"));
        foreach (var document in alle)
        {
            using var antwoord = await zaak.Api.GetAsync($"/v1/zaken/{zaak.Nummer}/documenten/{document.Id}", persona);
            Assert.Equal(gezien.Any(een => een.Id == document.Id) ? HttpStatusCode.OK : HttpStatusCode.NotFound, antwoord.StatusCode);
        }
    }

    [Fact]
    public async Task The_authority_reads_a_chain_of_facts_that_proves_itself()
    {
        var feiten = await FeitenAsync("loes");

        Assert.All(feiten, feit => Assert.True(feit.Klopt()));
        Assert.Equal(Enumerable.Range(1, feiten.Count), feiten.Select(feit => feit.Volgnummer));
        Assert.Equal(feiten.SkipLast(1).Select(feit => feit.Hash).Prepend(""), feiten.Select(feit => feit.Vorige));
    }

    [Fact]
    public async Task A_party_sees_its_steps_and_not_the_internal_ones_nor_the_reasons_of_others()
    {
        var soorten = new HashSet<Feitsoort>();
        foreach (var persona in Partijen)
        {
            var feiten = await FeitenAsync(persona);
            soorten.UnionWith(feiten.Select(feit => feit.Feit.Soort));
            Assert.All(feiten.Where(feit => feit.Feit.Soort is Feitsoort.VerantwoordingBeoordeeld), feit => Assert.Null(feit.Feit.Reden));
        }

        Assert.Contains(Feitsoort.BesluitBekendgemaakt, soorten);
        Assert.DoesNotContain(Feitsoort.AanvraagGetoetst, soorten);
        Assert.DoesNotContain(Feitsoort.BesluitVoorgesteld, soorten);
    }

    [Theory]
    [InlineData("maria")]
    [InlineData("anna")]
    public async Task Pages_of_facts_together_are_all_facts_once(string persona)
    {
        var alle = (await FeitenAsync(persona)).Select(feit => feit.Volgnummer).ToList();

        List<int> gelezen = [];
        for (string? na = "0"; na is not null;)
        {
            var pagina = await zaak.Api.LeesAsync<Pagina<Dossierfeit>>($"/v1/zaken/{zaak.Nummer}/gebeurtenissen?na={na}&hoogstens=3", persona);
            gelezen.AddRange(pagina.Regels.Select(feit => feit.Volgnummer));
            na = pagina.Volgende;
        }

        Assert.Equal(alle, gelezen);
    }

    [Fact]
    [Trait("Regeling", "eigen, opmerking bij het logboek")]
    public async Task A_remark_of_the_employee_travels_to_all_but_the_employer_and_the_employer_does_not_learn_that_it_exists()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        using var regel = await api.PostAsync($"/v1/zaken/{nummer}/logboekregels", "iris", """{"datum":"2015-02-02","duur":"PT1H","doel":"doel1","omschrijving":"Samen ingepakt."}""");
        var id = (await regel.Content.ReadFromJsonAsync<Web.Handelingen.Bevestiging>(JobcoachJson.Options))!.Onderdeel!;

        await api.DoeAsync(nummer, "anna", "logboekopmerkingen", new PlaatsOpmerking(id, "Ik deed het zelf."));

        foreach (var (persona, ziet) in ((string, bool)[])[("anna", true), ("iris", true), ("loes", true), ("maria", true), ("olga", true), ("wouter", false)])
        {
            var opmerkingen = await api.LeesAsync<List<Logboekopmerking>>($"/v1/zaken/{nummer}/logboekopmerkingen", persona);
            var feiten = (await api.LeesAsync<Pagina<Dossierfeit>>($"/v1/zaken/{nummer}/gebeurtenissen?hoogstens=200", persona)).Regels;

            Assert.Equal(ziet ? ["Ik deed het zelf."] : [], opmerkingen.Select(een => een.Tekst));
            Assert.Equal((persona, ziet), (persona, feiten.Any(feit => feit.Feit.Soort is Feitsoort.OpmerkingGeplaatst)));
            Assert.Equal(opmerkingen, (await api.ZaakAsync(nummer, persona)).Logboekopmerkingen);
        }
    }

    [Fact]
    public void Why_another_signed_is_not_for_the_employer_unless_it_was_for_him()
    {
        var verloop = new Zaakverloop("uwv", Api.Begin, Zaakverloop.Werk(Api.Begin)).Doe(Zaakverloop.DeJobcoach, new VulAan(Coachingsplan: Zaakverloop.Vervolgplan("midden", Api.Begin) with { Ondertekeningen = null }))
            .Doe(Zaakverloop.DeJobcoach, new Onderteken(Ondertekenonderwerp.Aanvraag, Partij.Werknemer, "Ziet slecht."))
            .Doe(Zaakverloop.DeJobcoach, new Onderteken(Ondertekenonderwerp.Aanvraag, Partij.Werkgever, "Tekent op papier."));

        IEnumerable<(Partij, string?, bool)> Ziet(Rol rol) =>
            Zaakbeeld.Voor(verloop.Zaak, rol).Aanvragen[0].Coachingsplan!.Ondertekeningen!.Select(een => (een.Partij, een.NamensReden, een.IsNamens));

        Assert.Equal([(Partij.Werknemer, null, true), (Partij.Werkgever, "Tekent op papier.", true)], Ziet(Rol.Werkgever));
        Assert.Equal([(Partij.Werknemer, "Ziet slecht.", true), (Partij.Werkgever, "Tekent op papier.", true)], Ziet(Rol.Toetser));
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.4")]
    public void What_a_party_finds_of_the_support_is_between_that_party_and_the_authority()
    {
        var verloop = new Zaakverloop("uwv", Api.Begin, Zaakverloop.Werk(Api.Begin)).TotBegeleiding().Naar(new(2015, 8, 3));
        verloop.Doe(Zaakverloop.DeJobcoach, new DienVerantwoordingIn(verloop.Verantwoording())).Doe(Zaakverloop.DeWerknemer, new Evalueer(Evaluatieoordeel.Negatief, 3, "Ik leer niets."));

        Verantwoording Ziet(Rol rol) => Zaakbeeld.Voor(verloop.Zaak, rol).Perioden[0].Verantwoording!;

        Assert.Equal((null, true), (Ziet(Rol.Jobcoach).EvaluatieWerknemer, Ziet(Rol.Jobcoach).EvaluatieWerkgever is not null));
        Assert.Equal((3m, null), (Ziet(Rol.Werknemer).EvaluatieWerknemer!.Cijfer, Ziet(Rol.Werknemer).EvaluatieWerkgever));
        Assert.Null(Ziet(Rol.Werkgever).EvaluatieWerknemer);
        Assert.Equal(3m, Ziet(Rol.Toetser).EvaluatieWerknemer!.Cijfer);
    }

    [Fact]
    public async Task What_is_prepared_for_the_next_aanvraag_rests_on_what_the_reader_may_see()
    {
        var verantwoording = await zaak.Api.LeesAsync<Verantwoordingsvoorbereiding>($"/v1/zaken/{zaak.Nummer}/verantwoordingsvoorbereiding", "iris");
        var vervolg = await zaak.Api.LeesAsync<Vervolgvoorbereiding>($"/v1/zaken/{zaak.Nummer}/vervolgvoorbereiding", "maria");

        Assert.Equal(("PT2H", "Geoefend met inpakken."), (verantwoording.Uren.Verantwoord.ToString(), verantwoording.Doelen[0].Regels[0].Omschrijving));
        Assert.Equal((1, null), (Assert.Single(vervolg.Verloop).Nummer, vervolg.Voorstel));
        Assert.Contains(vervolg.Factoren, factor => factor is { Code: "vervolg-evaluatie-werkgever", PastBij.Count: 0 });
    }

    [Fact]
    [Trait("Wet", "Awb 3:40")]
    public void Before_it_is_made_known_no_party_sees_a_besluit()
    {
        var verloop = new Zaakverloop("uwv", Api.Begin, Zaakverloop.Werk(Api.Begin)).TotBegeleiding();
        var onbekend = verloop.Zaak with { Besluiten = [verloop.Zaak.Besluiten[0] with { BekendgemaaktOp = null }] };

        Assert.Empty(Zaakbeeld.Voor(onbekend, Rol.Werknemer).Besluiten);
        Assert.Single(Zaakbeeld.Voor(onbekend, Rol.Besluitnemer).Besluiten);
    }

    [Fact]
    [Trait("Wet", "Awb 3:47")]
    public void An_employer_who_applied_reads_why()
    {
        var verloop = new Zaakverloop("uwv", Api.Begin, Zaakverloop.Werk(Api.Begin)).TotBegeleiding();
        var eigen = verloop.Zaak with { Partijen = verloop.Zaak.Partijen with { Aanvrager = Rol.Werkgever } };

        Assert.NotEqual("", Zaakbeeld.Voor(eigen, Rol.Werkgever).Besluiten[0].Motivering);
    }

    [Fact]
    public async Task The_end_of_the_term_comes_with_the_steps_that_led_to_it()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var termijn = await api.LeesAsync<Domain.Termijnen.Termijnberekening>($"/v1/zaken/{nummer}/beslistermijn", "anna");

        Assert.Equal(new DateOnly(2015, 3, 30), termijn.LaatsteDag);
        Assert.Contains(termijn.Stappen, stap => stap.Artikel.StartsWith("Awb 4:13", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_term_of_a_zaak_comes_with_its_steps()
    {
        var termijnen = await zaak.Api.LeesAsync<List<Domain.Zaken.Zaaktermijn>>($"/v1/zaken/{zaak.Nummer}/termijnen", "anna");

        Assert.Contains(termijnen, termijn => termijn is { Soort: Domain.Termijnen.Termijnsoort.Verantwoording, Onderwerp: 1 });
        Assert.All(termijnen, termijn => Assert.Equal(termijn.Termijn.LaatsteDag, termijn.Termijn.Stappen[^1].Dag));
    }

    [Fact]
    public void Parties_do_not_see_the_term_of_a_proposal_that_they_do_not_see()
    {
        var verloop = new Zaakverloop("uwv", Api.Begin, Zaakverloop.Werk(Api.Begin)).Doe(Zaakverloop.DeAdministratie, new BeoordeelVolledigheid(false)).Naar(Api.Begin.AddDays(15));
        var (dossier, regeling) = (verloop.Zaak.Termijnen(verloop.Regeling, verloop.Vandaag), verloop.Regeling);
        var partij = Zaakbeeld.Voor(verloop.Zaak, Rol.Werknemer).Termijnen(regeling, verloop.Vandaag);

        Assert.Equal([Domain.Termijnen.Termijnsoort.BuitenBehandeling], dossier.Select(termijn => termijn.Soort).Except(partij.Select(termijn => termijn.Soort)));
    }

    [Fact]
    public void An_employer_who_did_not_apply_does_not_see_a_notice_of_default()
    {
        var verloop = new Zaakverloop("uwv", Api.Begin, Zaakverloop.Werk(Api.Begin)).Doe(Zaakverloop.DeAdministratie, new Domain.Ingebrekestellingen.RegistreerIngebrekestelling());
        var alsAanvrager = verloop.Zaak with { Partijen = verloop.Zaak.Partijen with { Aanvrager = Rol.Werkgever } };

        Assert.Empty(Zaakbeeld.Voor(verloop.Zaak, Rol.Werkgever).Ingebrekestellingen);
        Assert.Single(Zaakbeeld.Voor(alsAanvrager, Rol.Werkgever).Ingebrekestellingen);
        Assert.Single(Zaakbeeld.Voor(verloop.Zaak, Rol.Werknemer).Ingebrekestellingen);
    }

    [Fact]
    public async Task The_term_for_an_objection_runs_from_the_day_it_was_made_known()
    {
        var termijn = await zaak.Api.LeesAsync<Domain.Termijnen.Termijnberekening>($"/v1/zaken/{zaak.Nummer}/besluiten/1/bezwaartermijn", "anna");
        using var onbekend = await zaak.Api.GetAsync($"/v1/zaken/{zaak.Nummer}/besluiten/9/bezwaartermijn", "anna");

        Assert.Equal(new DateOnly(2015, 3, 16), termijn.LaatsteDag);
        Assert.Equal(HttpStatusCode.NotFound, onbekend.StatusCode);
    }

    private async Task<IReadOnlyList<Dossierfeit>> FeitenAsync(string persona) =>
        (await zaak.Api.LeesAsync<Pagina<Dossierfeit>>($"/v1/zaken/{zaak.Nummer}/gebeurtenissen?hoogstens=200", persona)).Regels;

    public sealed class Verantwoord : IAsyncLifetime
    {
        private Api? _api;

        internal Api Api => _api ?? throw new InvalidOperationException("Nog niet gestart.");

        internal Zaaknummer Nummer { get; private set; } = Zaaknummer.Uit(0);

        public async ValueTask InitializeAsync()
        {
            _api = await Api.StartAsync();
            Nummer = await _api.DienInAsync();
            using var contract = await _api.UploadAsync(Nummer, "iris");
            using var profiel = await _api.UploadAsync(Nummer, "iris", "%PDF-1.7 profiel"u8.ToArray(), "belastbaarheidsprofiel");
            await _api.DoeAsync(Nummer, "loes", "volledigheidsoordelen", new BeoordeelVolledigheid(true));
            await _api.DoeAsync(Nummer, "maria", "doelgroepvaststellingen", new Domain.Doelgroep.LegVaststellingVast(Zaakverloop.Vaststelling(_api.Vandaag)));
            await _api.DoeAsync(Nummer, "maria", "toetsen", new Domain.Toetsing.RondToetsAf(Voorbeelden.Toets));
            var concept = (await _api.ZaakAsync(Nummer)).Aanvragen[0].Concept!;
            await _api.DoeAsync(Nummer, "maria", "besluitvoorstellen", new StelBesluitVoor(
                new Besluituitkomst.Toekenning("midden", concept.Looptijd!.Value, concept.Berekening!.Uren, null), "De bevindingen dragen deze uitkomst."));
            await _api.DoeAsync(Nummer, "olga", "besluiten", new NeemBesluit(1, true));
            await _api.NaarAsync(new(2015, 3, 2));
            using var regel = await _api.PostAsync(
                $"/v1/zaken/{Nummer}/logboekregels", "iris", """{"datum":"2015-02-20","duur":"PT2H","doel":"doel1","omschrijving":"Geoefend met inpakken."}""");
            await _api.NaarAsync(new(2015, 8, 4));
            var verantwoording = new Zaakverloop("uwv", _api.Vandaag, Zaakverloop.Werk(_api.Vandaag)).Verantwoording(Evaluatieoordeel.Negatief);
            await _api.DoeAsync(Nummer, "iris", "verantwoordingen", new DienVerantwoordingIn(verantwoording));
            await _api.DoeAsync(Nummer, "maria", "beoordelingen", new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord, "In orde.", "Gebeld met de werkgever."));
        }

        public async ValueTask DisposeAsync() => await Api.DisposeAsync();
    }
}
