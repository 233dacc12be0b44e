using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Correcties;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Aanvragen;

[Trait("Wet", "Awb 4:5")]
public sealed class BuitenBehandelingTests
{
    private static readonly DateOnly LaatsteDagHerstel = Verlopen.Start.AddDays(14);

    private static Zaakverloop NietAangevuld() => Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(LaatsteDagHerstel.AddDays(1));

    [Fact]
    public void Tot_en_met_de_laatste_dag_kan_worden_aangevuld()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(LaatsteDagHerstel);

        Assert.Equal(Fase.Volledigheid, verloop.Zaak.Fase);
        Assert.Empty(verloop.Probeer(DeJobcoach, new VulAan(Coachingsplan: Coachingsplan("midden", Verlopen.Start))));
    }

    [Fact]
    public void Daarna_stelt_het_systeem_voor_en_beslist_een_mens()
    {
        var verloop = NietAangevuld();

        Assert.Equal(Fase.Besluit, verloop.Zaak.Fase);
        Assert.Equal(Rol.Systeem, verloop.Zaak.Besluitvoorstellen[0].OpgesteldDoor.Rol);
        Assert.Equal("aanvullen-te-laat", Assert.Single(verloop.Probeer(DeJobcoach, new VulAan(Coachingsplan: Coachingsplan("midden", Verlopen.Start)))).Code);

        // Een ongebruikte termijn van 14 dagen schort 13 dagen op.
        Assert.Equal(LaatsteDagHerstel.AddDays(-1), verloop.Zaak.Aanvragen[0].Opschortingen[0].TotEnMet);
    }

    [Fact]
    public void Het_voorstel_rust_op_wat_de_volledigheidstoets_vond()
    {
        var zaak = NietAangevuld().Zaak;

        Assert.NotEmpty(zaak.Besluitvoorstellen[0].Bevindingen);
        Assert.Equal(zaak.Aanvragen[0].Volledigheidsbevindingen, zaak.Besluitvoorstellen[0].Bevindingen);
    }

    [Fact]
    public void Terugsturen_betekent_toch_behandelen()
    {
        var verloop = NietAangevuld().Doe(DeBesluitnemer, new NeemBesluit(1, false, Terugzendreden.FeitenOnvoldoende, "Wij hebben het contract al."));

        Assert.Equal(Fase.Doelgroeptoets, verloop.Zaak.Fase);
    }

    [Fact, Trait("Wet", "Awb 4:5 lid 4")]
    public void Na_vier_weken_kan_het_niet_meer_ook_niet_voordat_het_systeem_dat_heeft_verwerkt()
    {
        var verloop = NietAangevuld();
        var laatste = LaatsteDagHerstel.AddDays(28);
        var besluit = new NeemBesluit(1, true);

        Assert.True(besluit.Pas(verloop.Zaak, Op(laatste)).Gelukt);
        Assert.Equal("bevoegdheid-vervallen", Assert.Single(besluit.Pas(verloop.Zaak, Op(laatste.AddDays(1))).Weigeringen).Code);
        Assert.Equal(Fase.Doelgroeptoets, verloop.Naar(laatste.AddDays(1)).Zaak.Fase);

        Situatie Op(DateOnly dag) => new(verloop.Regeling, DeBesluitnemer, Moment.BeginVan(dag), []);
    }

    [Fact]
    public void Een_correctie_maakt_de_aanvraag_niet_volledig()
    {
        var verloop = NietAangevuld().Doe(DeAdministratie, new Corrigeer(Werk(Verlopen.Start, 20), "Verkeerd overgenomen."));

        Assert.Equal(Fase.Besluit, verloop.Zaak.Fase);
        Assert.Equal(Voorstelstatus.Voorgelegd, verloop.Zaak.Besluitvoorstellen[0].Status);
    }
}
