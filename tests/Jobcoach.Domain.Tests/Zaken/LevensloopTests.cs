using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Zaken;

[Trait("Regeling", "uwv-2014")]
public sealed class LevensloopTests
{
    private static readonly DateOnly Start = new(2015, 2, 2);

    private static Zaakverloop Nieuw() => new("uwv", Start, Werk(Start));

    [Fact]
    public void Een_volledige_aanvraag_leidt_tot_begeleiding_met_uren_naar_percentage()
    {
        var verloop = Nieuw().TotBegeleiding();

        Assert.Equal(Fase.Begeleiding, verloop.Zaak.Fase);

        // 10 % van 24 x 48 uur, een half jaar: 57,6 uur.
        Assert.Equal(57.6m, verloop.Zaak.Perioden[0].ToegekendeUren!.Value.InUren);
        Assert.Equal(new DateOnly(2015, 8, 1), verloop.Zaak.Perioden[0].Looptijd.TotEnMet);
    }

    [Fact]
    public void Drie_jaar_met_hoger_gelijk_en_lichter_eindigt_zonder_begeleiding()
    {
        var verloop = Nieuw().TotBegeleiding()
            .TotVervolg().Vervolg("intensief")
            .TotVervolg().Vervolg("intensief")
            .TotVervolg().Vervolg("midden")
            .TotVervolg().Vervolg("licht")
            .TotVervolg().Vervolg("zeer-licht")
            .TotVervolg()
            .Doe(DeJobcoach, new Beeindig(Eindreden.Zelfstandig, new(2018, 2, 4)));

        Assert.Equal(Fase.Bewaren, verloop.Zaak.Fase);
        Assert.Equal(
            [
                Jobcoachresultaat.HogerRegime,
                Jobcoachresultaat.GelijkblijvendRegime,
                Jobcoachresultaat.LichterRegime,
                Jobcoachresultaat.LichterRegime,
                Jobcoachresultaat.LichterRegime,
                Jobcoachresultaat.WerkzaamZonderBegeleiding,
            ],
            verloop.Zaak.Perioden.Select(periode => periode.Resultaat!.Resultaat));
    }

    [Fact, Trait("Wet", "Awb 4:5")]
    public void Niet_aangevuld_wordt_buiten_behandeling_gelaten()
    {
        var verloop = Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false));
        Assert.Equal(new DateOnly(2015, 2, 16), verloop.Zaak.Aanvragen[0].Aanvullingsverzoeken[0].LaatsteDag);

        verloop.Naar(new(2015, 2, 17));
        Assert.Equal(Fase.Besluit, verloop.Zaak.Fase);

        verloop.Doe(DeBesluitnemer, new NeemBesluit(1, true));
        Assert.Equal(Fase.Bewaren, verloop.Zaak.Fase);
        Assert.IsType<Besluituitkomst.BuitenBehandeling>(verloop.Zaak.Besluiten[0].Uitkomst);
    }

    [Fact, Trait("Wet", "Awb 4:5 lid 4")]
    public void Na_vier_weken_vervalt_de_bevoegdheid_om_buiten_behandeling_te_laten()
    {
        var verloop = Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(new(2015, 4, 1));

        Assert.Equal(Fase.Doelgroeptoets, verloop.Zaak.Fase);
        Assert.Equal(Voorstelstatus.Vervallen, verloop.Zaak.Besluitvoorstellen[0].Status);
    }

    [Fact, Trait("Wet", "Awb 4:15")]
    public void Aanvullen_schort_de_beslistermijn_op()
    {
        var verloop = Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(new(2015, 2, 9)).MetArbeidsovereenkomst();
        verloop.Doe(DeJobcoach, new VulAan());

        // 2 februari + 56 dagen = 30 maart; zes dagen stilstand (3 tot en met 8 februari): 5 april is eerste paasdag, 6 april tweede paasdag.
        Assert.Equal(new DateOnly(2015, 4, 7), verloop.Zaak.Beslistermijn(verloop.Regeling, verloop.Vandaag)!.LaatsteDag);
        Assert.Equal(Fase.Volledigheid, verloop.Zaak.Fase);
        verloop.Doe(DeAdministratie, new BeoordeelVolledigheid(true));
        Assert.Equal(new DateOnly(2015, 2, 9), verloop.Zaak.Aanvragen[0].CompleetOp);
    }

    [Fact]
    public void Wie_toetste_neemt_het_besluit_niet()
    {
        var verloop = Nieuw().TotBesluit().Doe(DeToetser, new StelBesluitVoor(
            new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]),
            "Niet nodig.",
            new(Zienswijzewijze.NietNodig, "Geen andere gegevens.")));

        var weigering = Assert.Single(verloop.Probeer(DeToetser with { Rol = Domain.Handelingen.Rol.Besluitnemer }, new NeemBesluit(1, true)));

        Assert.Equal("vier-ogen", weigering.Code);
    }

    [Fact]
    public void Buiten_de_doelgroep_gaat_de_zaak_naar_het_besluit_en_kan_niet_worden_toegekend()
    {
        var verloop = Nieuw().MetArbeidsovereenkomst()
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new LegVaststellingVast(Vaststelling(Start) with { Sfb = JaNeeOnbekend.Nee }));

        Assert.Equal(Fase.Besluit, verloop.Zaak.Fase);
        verloop.Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.GeenDoelgroep]));
        Assert.Equal(Fase.Bewaren, verloop.Zaak.Fase);
    }

    [Fact]
    public void Einde_dienstbetrekking_kort_de_periode_in_en_geeft_R6()
    {
        var verloop = Nieuw().TotBegeleiding().Naar(new(2015, 4, 1)).Doe(DeWerkgever, new Beeindig(Eindreden.EindeDienstbetrekking, new(2015, 4, 15)))
            .Naar(new(2015, 4, 16));

        Assert.Equal(Fase.Verantwoording, verloop.Zaak.Fase);
        verloop.Doe(DeJobcoach, new DienVerantwoordingIn(verloop.Verantwoording())).Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));
        Assert.Equal(Jobcoachresultaat.NietMeerWerkzaam, verloop.Zaak.Perioden[0].Resultaat!.Resultaat);
        Assert.Equal(new DateOnly(2015, 4, 15), verloop.Zaak.Perioden[0].Looptijd.TotEnMet);
    }
}
