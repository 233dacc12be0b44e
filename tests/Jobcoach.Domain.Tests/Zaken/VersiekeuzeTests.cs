using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Zaken;

[Trait("Regeling", "uwv-2014"), Trait("Parameter", "overgangsrecht")]
public sealed class VersiekeuzeTests
{
    private static readonly Regeling Uwv2012 = RegelingCatalogus.Ingebouwd.Zoek("uwv", 2012)!;
    private static readonly Regeling Uwv2014 = RegelingCatalogus.Ingebouwd.Zoek("uwv", 2014)!;

    [Theory]
    [InlineData("2013-12-30", null, 2012)]              // periode 2 begint op 30 juni 2014, een dag te vroeg
    [InlineData("2014-01-01", "2014-07-01", 2014)]      // op de eerste dag van de nieuwe versie
    [InlineData("2014-02-03", "2014-08-03", 2014)]      // erna
    public void Een_vervolgaanvraag_legt_de_versie_vast_die_geldt_als_haar_periode_begint(string start, string? peildatum, int versie)
    {
        var aanvraag = Verloop(DateOnly.Parse(start, null)).TotVervolg().VraagVervolg("midden").Zaak.Aanvragen[1];

        Assert.Equal(peildatum is null ? null : new("uwv", versie, DateOnly.Parse(peildatum, null)), aanvraag.Regeling);
    }

    [Fact]
    public void De_lopende_periode_houdt_haar_versie_tot_de_verantwoording_is_beoordeeld()
    {
        var verloop = Verloop(new(2014, 2, 3)).TotVerantwoording().Verantwoord().VraagVervolg("midden");
        Assert.Equal((Fase.Verantwoording, 2012), (verloop.Zaak.Fase, verloop.Zaak.RegelingNu().Versie));

        verloop.Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));
        Assert.Equal((Fase.Volledigheid, 2014), (verloop.Zaak.Fase, verloop.Zaak.RegelingNu().Versie));
    }

    [Fact]
    public void De_toegekende_periode_krijgt_de_versie_van_haar_aanvraag_en_de_volgende_houdt_die()
    {
        var zaak = Verloop(new(2014, 2, 3)).TotVervolg().Vervolg("midden").TotVervolg().Vervolg("licht").Zaak;

        var nieuw = new Regelingverwijzing("uwv", 2014, new(2014, 8, 3));
        Assert.Equal([null, nieuw, nieuw], zaak.Perioden.Select(periode => periode.Regeling));
        Assert.Equal(new("uwv", 2012, new(2014, 2, 3)), zaak.Regeling);
        Assert.Equal(nieuw, zaak.RegelingNu());
    }

    [Fact]
    public void Voor_een_dag_geldt_de_versie_van_de_periode_waarin_zij_valt()
    {
        var zaak = Verloop(new(2014, 2, 3)).TotVervolg().Vervolg("midden").Zaak;

        Assert.Equal([2012, 2012, 2014, 2014], new DateOnly[] { new(2014, 2, 3), new(2014, 8, 2), new(2014, 8, 3), new(2015, 2, 2) }.Select(dag => zaak.RegelingOp(dag).Versie));
        Assert.Equal(2014, zaak.RegelingOp(new(2015, 2, 3)).Versie);
    }

    [Theory]
    [InlineData(Overgangsrecht.NieuweZaak)]     // alleen voor nieuwe zaken
    [InlineData(null)]                          // geen bron zegt het
    public void Zonder_overgangsrecht_per_periode_houdt_de_zaak_haar_versie(Overgangsrecht? overgangsrecht) =>
        AssertBlijft(Uwv2014 with { Overgangsrecht = new(overgangsrecht, "voorbeeld", overgangsrecht is null ? Zekerheid.Onbekend : Zekerheid.D) });

    [Fact, Trait("Parameter", "duur.periodeMaanden")]
    public void Een_versie_met_een_andere_periodelengte_neemt_een_lopende_zaak_niet_over() =>
        AssertBlijft(Uwv2014 with { Duur = Uwv2014.Duur with { PeriodeMaanden = new(12, "voorbeeld", Zekerheid.D) } });

    [Fact]
    public void De_laatste_versie_die_de_periode_overneemt_wint()
    {
        var derde = Uwv2014 with { Versie = 2015, GeldigVan = new(2014, 8, 1) };
        var vierde = derde with { Versie = 2016, Overgangsrecht = new(null, "niet bekend", Zekerheid.Onbekend) };

        var zaak = new Zaakverloop(Uwv2012, new(2014, 2, 3), Werk(new(2014, 2, 3)), versies: [vierde, derde, Uwv2014, Uwv2012]).TotVervolg2012().VraagVervolg("midden").Zaak;

        Assert.Equal(2015, zaak.Aanvragen[1].Regeling?.Versie);
    }

    [Fact]
    public void Een_zaak_van_een_latere_versie_gaat_nooit_terug_en_een_andere_regeling_telt_niet()
    {
        var elders = Uwv2014 with { Id = "elders", Versie = 2099 };
        var verloop = new Zaakverloop(Uwv2014, new(2015, 2, 2), Werk(new(2015, 2, 2)), versies: [Uwv2014, elders, Uwv2012]).TotBegeleiding().TotVervolg().VraagVervolg("midden");

        Assert.Null(verloop.Zaak.Aanvragen[1].Regeling);
    }

    [Fact]
    public void De_inhoud_van_de_vervolgaanvraag_wordt_aan_de_nieuwe_versie_getoetst_en_het_resultaat_aan_allebei()
    {
        var zonderMidden = Uwv2014 with { Regimes = [.. Uwv2014.Regimes.Where(regime => regime.Code != "midden")], Standaardregime = new(null, "voorbeeld", Zekerheid.Onbekend) };
        var verloop = new Zaakverloop(Uwv2012, new(2014, 2, 3), Werk(new(2014, 2, 3)), versies: [Uwv2012, zonderMidden]).TotVervolg2012();

        Assert.Equal("regime-onbekend", Assert.Single(verloop.Probeer(DeJobcoach, new Domain.Aanvragen.DienVervolgaanvraagIn(Vervolgplan("midden", new(2014, 8, 3)), Ervaringen: new("Goed.", "Tempo.")))).Code);
        Assert.Equal(Jobcoachresultaat.LichterRegime, verloop.Vervolg("licht").Zaak.Perioden[0].Resultaat!.Resultaat);
    }

    private static void AssertBlijft(Regeling nieuw) =>
        Assert.Null(new Zaakverloop(Uwv2012, new(2014, 2, 3), Werk(new(2014, 2, 3)), versies: [Uwv2012, nieuw]).TotVervolg2012().VraagVervolg("midden").Zaak.Aanvragen[1].Regeling);

    private static Zaakverloop Verloop(DateOnly start) => new Zaakverloop(Uwv2012, start, Werk(start), versies: [Uwv2012, Uwv2014]).TotBegeleiding();
}

file static class Versieverloop
{
    public static Zaakverloop TotVervolg2012(this Zaakverloop verloop) => verloop.TotBegeleiding().TotVervolg();
}
