using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Begeleiding;

[Trait("Regeling", "uwv-2014")]
public sealed class ProefplaatsingverloopTests
{
    private static Zaakverloop Getoetst(Zaakverloop verloop) => verloop.MetProefformulier()
        .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
        .Doe(DeToetser, new LegVaststellingVast(Vaststelling(Verlopen.Start)))
        .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets));

    private static Zaakverloop Begonnen() => Getoetst(new("uwv", Verlopen.Start, Verlopen.Proefplaatsing)).KenToe("midden");

    private static Zaakverloop Afgelopen() => Begonnen().TotVerantwoording().Verantwoord().Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));

    [Fact]
    public void De_proefplaatsing_is_periode_nul_met_uren_over_twee_van_de_twaalf_maanden()
    {
        var periode = Begonnen().Zaak.Perioden[0];

        Assert.Equal((0, new Periode(Verlopen.Start, new(2015, 4, 1))), (periode.Nummer, periode.Looptijd));

        // 10 % van 1.152 uur per jaar, twee maanden.
        Assert.Equal(19.2m, periode.ToegekendeUren!.Value.InUren);
    }

    [Fact]
    public void De_dienstbetrekking_erna_begint_bij_periode_een_en_telt_niet_mee_in_de_drie_jaar()
    {
        var zaak = new Zaakverloop("uwv", Verlopen.Start, Verlopen.Proefplaatsing).MetProefformulier().TotVervolgNaProef().Zaak;

        Assert.Equal([0, 1], zaak.Perioden.Select(periode => periode.Nummer));
        Assert.Equal(new Periode(new(2015, 4, 2), new(2015, 10, 1)), zaak.Perioden[1].Looptijd);
        Assert.Equal(Arbeidsrelatie.Dienstbetrekking, zaak.Dienstverband.Soort);
        Assert.Equal((Jobcoachresultaat.Overig, OverigeReden.ProefplaatsingNaarDienstbetrekking), (zaak.Perioden[0].Resultaat!.Resultaat, zaak.Perioden[0].Resultaat!.Reden));
    }

    [Fact]
    public void Begon_de_dienstbetrekking_al_tijdens_de_proefplaatsing_dan_volgt_periode_een_op_de_proefplaatsing()
    {
        var verloop = Afgelopen().Doe(DeJobcoach, new DienVervolgaanvraagIn(Vervolgplan("midden", new(2015, 4, 2)), Dienstverband: Werk(new(2015, 3, 23)), Ervaringen: new("Het bevalt.", "Tempo.")))
            .MetArbeidsovereenkomst()
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets));

        Assert.Equal(new Periode(new(2015, 4, 2), new(2015, 10, 1)), verloop.Zaak.Aanvragen[^1].Concept!.Looptijd);
    }

    [Fact, Trait("Parameter", "duur.periodeMaanden")]
    public void Ook_zonder_periodelengte_duurt_een_proefplaatsing_zo_lang_als_zij_zelf_zegt()
    {
        var zonder = Verlopen.Uwv with { Duur = Verlopen.Uwv.Duur with { PeriodeMaanden = Verlopen.Uwv.Duur.PeriodeMaanden with { Waarde = null } } };
        var concept = Getoetst(new(zonder, Verlopen.Start, Verlopen.Proefplaatsing)).Zaak.Aanvragen[0].Concept!;

        Assert.Equal(new Periode(Verlopen.Start, new(2015, 4, 1)), concept.Looptijd);
        Assert.DoesNotContain(concept.Bevindingen, bevinding => bevinding.Code == "looptijd-door-toetser");
    }

    [Fact]
    public void Drie_jaar_en_de_proefplaatsing_samen_blijft_binnen_het_maximum()
    {
        var verloop = new Zaakverloop("uwv", Verlopen.Start, Verlopen.Proefplaatsing).MetProefformulier().TotVervolgNaProef();
        for (var periode = 2; periode <= 6; periode++)
        {
            verloop.TotVervolg().Vervolg("midden");
        }

        Assert.Equal(6, verloop.Zaak.Perioden[^1].Nummer);
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, proefplaatsing zonder contract")]
    public void Zonder_contract_stopt_de_begeleiding_met_resultaat_R6()
    {
        var zaak = Afgelopen().Doe(DeWerkgever, new Beeindig(Eindreden.EindeDienstbetrekking, new(2015, 4, 1))).Zaak;

        Assert.Equal((Fase.Bewaren, Jobcoachresultaat.NietMeerWerkzaam), (zaak.Fase, zaak.Perioden[0].Resultaat!.Resultaat));
    }

    [Fact]
    public void Vervolg_zonder_dienstbetrekking_kan_niet_en_terug_naar_een_proefplaatsing_ook_niet()
    {
        var zonder = Assert.Single(Afgelopen().Probeer(DeJobcoach, new DienVervolgaanvraagIn()));
        Assert.Equal(("dienstbetrekking-nodig", "dienstverband"), (zonder.Code, zonder.Veld));

        var terug = Assert.Single(Verlopen.Nieuw().TotBegeleiding().TotVervolg().Probeer(DeJobcoach, new DienVervolgaanvraagIn(Dienstverband: Verlopen.Proefplaatsing)));
        Assert.Equal(("geen-proefplaatsing-meer", "dienstverband.soort"), (terug.Code, terug.Veld));
    }
}
