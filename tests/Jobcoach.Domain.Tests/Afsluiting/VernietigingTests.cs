using System.Text.Json;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Afsluiting;

[Trait("Wet", "AVG 5 lid 1 onder e")]
public sealed class VernietigingTests
{
    private static Zaakverloop Afgesloten() => new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Werk(Verlopen.Start)).TotBegeleiding()
        .MetWijziging(new Wijzigingsinhoud.Ziekte(new(Verlopen.Start, Verlopen.Start.AddDays(40)), Uren.Van(4)), Verlopen.Start)
        .TotVervolg().Vervolg("licht").TotVervolg()
        .Doe(DeJobcoach, new Beeindig(Eindreden.Zelfstandig, new(2016, 2, 1)));

    [Fact]
    [Trait("Parameter", "bewaartermijn.dossierJaren")]
    public void De_zaak_blijft_bewaard_tot_en_met_de_laatste_dag_van_de_termijn()
    {
        var verloop = Afgesloten();
        var laatste = verloop.Zaak.AfgeslotenOp!.Value.AddYears(10);

        Assert.Equal(Fase.Bewaren, verloop.Naar(laatste).Zaak.Fase);
        Assert.Equal(Fase.Vernietigd, verloop.Naar(laatste.AddDays(1)).Zaak.Fase);
    }

    [Fact]
    public void Na_vernietiging_is_er_geen_vrije_tekst_geen_formulier_en_geen_ziekte_meer()
    {
        var json = JsonSerializer.Serialize(Afgesloten().Naar(new(2027, 1, 1)).Zaak, JobcoachJson.Options);

        Assert.All(
            ["Slaat soms een stap over", "Het gaat vooruit", "Nieuwe taken", "De werkplek past", "Ik leer veel", "De bevindingen dragen", "Het is veranderd", "ziektetoestemming\"", "onderbouwing"],
            tekst => Assert.DoesNotContain(tekst, json, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Voor_vernietiging_stond_die_tekst_er_wel()
    {
        var json = JsonSerializer.Serialize(Afgesloten().Zaak, JobcoachJson.Options);

        Assert.All(
            ["Slaat soms een stap over", "Het gaat vooruit", "Nieuwe taken", "De werkplek past", "Ik leer veel", "De bevindingen dragen", "Het is veranderd", "ziektetoestemming\""],
            tekst => Assert.Contains(tekst, json, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Redenen_van_opschorting_en_verdaging_verdwijnen_en_hun_dagen_blijven()
    {
        var verloop = new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Werk(Verlopen.Start))
            .Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, Verlopen.Start.AddDays(2), "Brand in het archief."))
            .Doe(DeToetser, new Verdaag(new(2015, 5, 1), "Meer onderzoek."))
            .Doe(DeWerknemer, new TrekIn("Toch niet."));

        var aanvraag = verloop.Naar(new(2027, 1, 1)).Zaak.Aanvragen[0];

        Assert.Equal((Verlopen.Start.AddDays(2), null), (Assert.Single(aanvraag.Opschortingen).TotEnMet, aanvraag.Opschortingen[0].Reden));
        Assert.Equal((new DateOnly(2015, 5, 1), ""), (Assert.Single(aanvraag.Verdagingen).NieuweLaatsteDag, aanvraag.Verdagingen[0].Reden));
    }

    [Fact]
    public void Vernietigen_kan_niet_voor_de_dag_en_archiveren_niet_voor_het_einde()
    {
        var verloop = Afgesloten();

        Assert.Equal("bewaartermijn-loopt", Assert.Single(verloop.Probeer(Handelende.Systeem, new Vernietig())).Code);
        Assert.Equal("nog-niet-af", Assert.Single(Verlopen.Nieuw().Probeer(Handelende.Systeem, new Archiveer())).Code);
    }

    [Fact, Trait("Regeling", "uwv-erkenningskader-2012"), Trait("Parameter", "bewaartermijn.organisatieJaren")]
    public void De_organisatie_verwijdert_persoonsgegevens_binnen_tien_jaar_na_het_einde_van_de_begeleiding()
    {
        var verloop = Afgesloten();

        var termijn = Assert.Single(verloop.Zaak.Termijnen(verloop.Regeling, verloop.Vandaag), een => een.Soort is Termijnsoort.VerwijderingDoorOrganisatie);

        Assert.Equal((2, new DateOnly(2026, 2, 1)), (termijn.Onderwerp, termijn.Termijn.LaatsteDag));
        Assert.Equal(
            [
                new(new(2016, 2, 1), "Erkenningskader uitvoering persoonlijke ondersteuning 2012", "De begeleiding eindigde op 1 februari 2016."),
                new(new(2026, 2, 1), "Erkenningskader uitvoering persoonlijke ondersteuning 2012", "De jobcoachorganisatie verwijdert persoonsgegevens binnen 10 jaar: uiterlijk op 1 februari 2026."),
            ],
            termijn.Termijn.Stappen);
    }

    [Fact, Trait("Parameter", "bewaartermijn.organisatieJaren")]
    public void Zonder_termijn_of_zonder_begeleiding_hoeft_de_organisatie_niets_te_verwijderen()
    {
        var verloop = Afgesloten();
        var zonder = verloop.Regeling with { Bewaartermijn = verloop.Regeling.Bewaartermijn with { OrganisatieJaren = new(null, "niet geregeld", Zekerheid.Onbekend) } };
        var ingetrokken = Verlopen.Nieuw().Doe(DeWerknemer, new TrekIn("Toch niet."));

        Assert.Null(Bewaring.VerwijderingDoorOrganisatie(verloop.Zaak, zonder));
        Assert.Null(Bewaring.VerwijderingDoorOrganisatie(ingetrokken.Zaak, ingetrokken.Regeling));
        Assert.Null(Bewaring.VerwijderingDoorOrganisatie(Verlopen.Nieuw().TotBegeleiding().Zaak, verloop.Regeling));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Berichten_worden_een_keer_overgedragen_en_niet_meer_dan_er_zijn(int erbij, bool goed)
    {
        var zaak = Verlopen.Nieuw().Zaak;
        var klaar = zaak with { BerichtenOvergedragenTot = zaak.Berichten.Count - 1 };

        Assert.Equal(goed, new DraagBerichtenOver(klaar.BerichtenOvergedragenTot + erbij).Pas(klaar, Verlopen.Nieuw().Situatie(Handelende.Systeem)).Gelukt);
    }

    [Fact]
    public void Nummers_dagen_regimes_uren_en_resultaten_blijven_zodat_cijfers_gelijk_blijven()
    {
        var verloop = Afgesloten();
        var ervoor = verloop.Zaak;

        var erna = verloop.Naar(new(2027, 1, 1)).Zaak;

        Assert.Equal(
            ervoor.Perioden.Select(periode => (periode.Nummer, periode.Looptijd, periode.Regime, periode.ToegekendeUren, periode.VerantwoordeUren, periode.Resultaat, periode.ResultaatOp)),
            erna.Perioden.Select(periode => (periode.Nummer, periode.Looptijd, periode.Regime, periode.ToegekendeUren, periode.VerantwoordeUren, periode.Resultaat, periode.ResultaatOp)));
        Assert.Equal(
            ervoor.Besluiten.Select(besluit => (besluit.Nummer, besluit.Onderwerp, besluit.BeslotenOp, besluit.BekendgemaaktOp, besluit.Uitkomst.GetType())),
            erna.Besluiten.Select(besluit => (besluit.Nummer, besluit.Onderwerp, besluit.BeslotenOp, besluit.BekendgemaaktOp, besluit.Uitkomst.GetType())));
    }

    [Fact]
    [Trait("Parameter", "bewaartermijn.dossierJaren")]
    public void Zonder_bewaartermijn_in_de_regeling_wordt_nooit_vanzelf_vernietigd() => Assert.Equal(
        Fase.Bewaren,
        Verlopen.Nieuw().TotBegeleiding().TotVervolg().Doe(DeJobcoach, new Beeindig(Eindreden.Zelfstandig, new(2015, 8, 1))).Naar(new(2060, 1, 1)).Zaak.Fase);
}
