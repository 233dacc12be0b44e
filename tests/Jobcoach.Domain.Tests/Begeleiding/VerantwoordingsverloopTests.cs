using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Begeleiding;

[Trait("Regeling", "uwv-2014")]
public sealed class VerantwoordingsverloopTests
{
    private static readonly DateOnly LaatsteDag = new(2015, 8, 29);

    private static readonly OordeelOverVerantwoording Akkoord = new(Beoordelingsuitkomst.Akkoord);
    private static readonly OordeelOverVerantwoording Aanvullen = new(Beoordelingsuitkomst.Aanvullen, "Wat is er met doel 2 gebeurd?");
    private static readonly OordeelOverVerantwoording Afgekeurd = new(Beoordelingsuitkomst.Afgekeurd, "Er kwam niets.");

    private static Zaakverloop NaDePeriode() => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording();

    [Fact]
    public void Verantwoorden_kan_pas_na_de_periode_en_de_uren_komen_uit_het_logboek()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Schrijf(new(2015, 3, 2), 2).Schrijf(new(2015, 4, 2), 1.5m).Naar(new(2015, 8, 1));
        Assert.Equal("verantwoording-niet-aan-de-orde", Assert.Single(verloop.Probeer(DeJobcoach, new DienVerantwoordingIn(Verlopen.EenVerantwoording))).Code);

        var periode = verloop.Naar(new(2015, 8, 2)).Verantwoord().Zaak.Perioden[0];
        Assert.Equal(3.5m, periode.VerantwoordeUren!.Value.InUren);
        Assert.NotEmpty(periode.Verantwoordingsbevindingen!);
    }

    [Fact]
    public void Na_een_vraag_om_aanvulling_dient_de_jobcoach_opnieuw_in_en_wordt_opnieuw_beoordeeld()
    {
        var verloop = NaDePeriode().Verantwoord();
        Assert.Equal("al-verantwoord", Assert.Single(verloop.Probeer(DeJobcoach, new DienVerantwoordingIn(verloop.Verantwoording()))).Code);

        verloop.Doe(DeToetser, Aanvullen);
        Assert.Equal("aanvulling-gevraagd", Assert.Single(verloop.Probeer(DeToetser, Akkoord)).Code);

        verloop.Verantwoord().Doe(DeToetser, Akkoord);
        Assert.Equal(2, verloop.Zaak.Perioden[0].Indieningen);
        Assert.Equal([(1, Beoordelingsuitkomst.Aanvullen), (2, Beoordelingsuitkomst.Akkoord)], verloop.Zaak.Perioden[0].Beoordelingen.Select(oordeel => (oordeel.Indiening, oordeel.Uitkomst)));
        Assert.Equal(Fase.Vervolgaanvraag, verloop.Zaak.Fase);
    }

    [Fact]
    public void Komt_de_aanvulling_nooit_dan_wordt_na_de_termijn_afgekeurd()
    {
        var verloop = NaDePeriode().Verantwoord().Doe(DeToetser, Aanvullen).Naar(LaatsteDag);
        Assert.Equal("aanvulling-gevraagd", Assert.Single(verloop.Probeer(DeToetser, Afgekeurd)).Code);

        Assert.Equal(Fase.Vervolgaanvraag, verloop.Naar(LaatsteDag.AddDays(1)).Doe(DeToetser, Afgekeurd).Zaak.Fase);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Regeling", "uwv-2014, B.4.3")]
    public void Een_negatieve_evaluatie_wordt_eerst_onderzocht_wie_haar_ook_gaf(bool werkgever)
    {
        var verloop = NaDePeriode();
        var verantwoording = verloop.Verantwoording(werkgever ? Evaluatieoordeel.Negatief : Evaluatieoordeel.Positief);
        verloop.Doe(DeJobcoach, new DienVerantwoordingIn(werkgever ? verantwoording : verantwoording with { EvaluatieWerknemer = new(3, Evaluatieoordeel.Negatief, "Ik leer niets.", verloop.Vandaag) }));

        var akkoord = Assert.Single(verloop.Probeer(DeToetser, Akkoord));
        Assert.Equal(("nader-onderzoek-nodig", "naderOnderzoek"), (akkoord.Code, akkoord.Veld));

        // Zonder oordeel geen besluit op het vervolg: zo gaat het onderzoek ook aan een toekenning vooraf.
        Assert.Equal("nader-onderzoek-nodig", Assert.Single(verloop.Probeer(DeToetser, Afgekeurd)).Code);
        Assert.Empty(verloop.Probeer(DeToetser, Aanvullen));

        verloop.Doe(DeToetser, Akkoord with { NaderOnderzoek = "Gesproken; de leidinggevende is gewisseld." });
        Assert.Equal(2, verloop.Vervolg("midden").Zaak.Perioden.Count);
    }

    [Fact]
    public void Wat_nooit_komt_wordt_na_de_termijn_afgekeurd_en_niet_ervoor()
    {
        var verloop = NaDePeriode().Naar(LaatsteDag);
        Assert.Equal("verantwoording-ontbreekt", Assert.Single(verloop.Probeer(DeToetser, Afgekeurd)).Code);

        verloop.Naar(LaatsteDag.AddDays(1));
        Assert.Equal("verantwoording-ontbreekt", Assert.Single(verloop.Probeer(DeToetser, Akkoord)).Code);
        Assert.Equal(Fase.Vervolgaanvraag, verloop.Doe(DeToetser, Afgekeurd).Zaak.Fase);
    }

    [Fact]
    public void Na_afkeuren_wegens_niets_kan_de_jobcoach_alsnog_verantwoorden_en_vervolg_vragen()
    {
        var verloop = NaDePeriode().Naar(LaatsteDag.AddDays(1)).Doe(DeToetser, Afgekeurd);
        Assert.Equal("verantwoording-ontbreekt", Assert.Single(verloop.Probeer(DeJobcoach, new DienVervolgaanvraagIn())).Code);

        verloop.Verantwoord();
        Assert.Equal(Fase.Verantwoording, verloop.Zaak.Fase);
        Assert.Equal(2, verloop.Doe(DeToetser, Akkoord).Vervolg("midden").Zaak.Perioden.Count);
    }

    [Fact]
    public void Een_afgekeurde_verantwoording_kan_de_grond_zijn_om_het_vervolg_af_te_wijzen()
    {
        var verloop = NaDePeriode().Verantwoord().Doe(DeToetser, Afgekeurd).VraagVervolg("midden")
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets))
            .Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.VerantwoordingNietAanvaard]));

        Assert.Equal(Fase.Bewaren, verloop.Zaak.Fase);
    }

    [Fact]
    public void Bij_een_einde_hoeft_de_toetser_niet_op_de_termijn_te_wachten() =>
        Assert.Equal(Fase.Bewaren, NaDePeriode()
            .Doe(DeWerkgever, new Beeindig(Eindreden.EindeDienstbetrekking, new(2015, 8, 1)))
            .Doe(DeToetser, Afgekeurd).Zaak.Fase);

    [Fact]
    public void Een_vervolgaanvraag_kan_pas_als_er_verantwoord_is_en_wacht_dan_op_het_oordeel()
    {
        var verloop = NaDePeriode();
        Assert.Equal("verantwoording-ontbreekt", Assert.Single(verloop.Probeer(DeJobcoach, new DienVervolgaanvraagIn())).Code);

        verloop.Verantwoord().VraagVervolg("midden");
        Assert.Equal(Fase.Verantwoording, verloop.Zaak.Fase);
        Assert.Equal("vervolgaanvraag-bestaat", Assert.Single(verloop.Probeer(DeJobcoach, new DienVervolgaanvraagIn())).Code);
        Assert.Equal(Fase.Volledigheid, verloop.Doe(DeToetser, Akkoord).Zaak.Fase);
    }

    [Fact]
    public void Alle_fouten_in_een_verantwoording_komen_tegelijk_met_hun_veld()
    {
        var verloop = NaDePeriode();
        var fout = verloop.Verantwoording() with
        {
            Doelen = [new(Doelverwijzing.Overig, Doelstand.Deels, "")],
            Ondertekeningen = [new(Partij.Jobcoach, verloop.Vandaag.AddDays(1))],
            EvaluatieWerkgever = new(11, Evaluatieoordeel.Negatief, ""),
        };

        Assert.Equal(
            [
                "verantwoording.doelen[0].doel", "verantwoording.doelen[0].toelichting", "verantwoording.ondertekeningen[0].op",
                "verantwoording.evaluatieWerkgever.cijfer", "verantwoording.evaluatieWerkgever.toelichting",
            ],
            verloop.Probeer(DeJobcoach, new DienVerantwoordingIn(fout)).Select(weigering => weigering.Veld));
    }

    [Fact]
    public void Wie_niet_akkoord_is_legt_uit_waarom() =>
        Assert.Equal("toelichting", Assert.Single(NaDePeriode().Verantwoord().Probeer(DeToetser, Aanvullen with { Toelichting = null })).Veld);

    [Fact]
    public void Het_logboek_is_open_tot_er_is_ingediend_en_weer_als_om_aanvulling_is_gevraagd()
    {
        var regel = new Logboekregel("r", new(2015, 3, 2), Uren.Van(1), 1, Doelverwijzing.Doel1, null, "Geoefend.", false, DeJobcoach.Id, Moment.BeginVan(new(2015, 3, 2)).Tijdstip);
        bool Open(Zaakverloop verloop) => Logboekinvoer.Controleer(verloop.Zaak, regel, [], verloop.Situatie(DeJobcoach)).Gelukt;

        Assert.True(Open(NaDePeriode()));
        Assert.False(Open(NaDePeriode().Verantwoord()));
        Assert.True(Open(NaDePeriode().Verantwoord().Doe(DeToetser, Aanvullen)));
        Assert.False(Open(NaDePeriode().Verantwoord().Doe(DeToetser, Akkoord)));
        Assert.True(Open(NaDePeriode().Naar(LaatsteDag.AddDays(1)).Doe(DeToetser, Afgekeurd)));
        Assert.False(Open(Verlopen.Nieuw()));
    }
}
