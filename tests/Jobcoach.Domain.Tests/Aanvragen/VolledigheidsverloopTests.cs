using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Aanvragen;

public sealed class VolledigheidsverloopTests
{
    private static readonly DateOnly Start = Verlopen.Start;

    [Fact, Trait("Wet", "Awb 4:5 lid 1")]
    public void Wat_de_toets_mist_staat_in_het_verzoek_en_gaat_naar_aanvrager_en_jobcoach()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false));

        var verzoek = Assert.Single(verloop.Zaak.Aanvragen[0].Aanvullingsverzoeken);
        Assert.Equal([Volledigheidscode.Arbeidsovereenkomst], verzoek.Ontbreekt);
        Assert.Equal(Start, verzoek.VerzondenOp);
        Assert.Equal([Rol.Werknemer, Rol.Jobcoach], verloop.Zaak.Berichten.Where(bericht => bericht.Soort is Berichtsoort.VerzoekOmAanvulling).Select(bericht => bericht.Aan));
    }

    [Fact, Trait("Wet", "Awb 4:15 lid 1")]
    public void Twee_keer_aanvullen_schort_de_termijn_twee_keer_op()
    {
        var verloop = Verlopen.Nieuw()
            .Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(Start.AddDays(3)).Doe(DeJobcoach, new VulAan(Coachingsplan: Coachingsplan("licht", Start)))
            .Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(Start.AddDays(8)).MetArbeidsovereenkomst().Doe(DeJobcoach, new VulAan());

        var aanvraag = verloop.Zaak.Aanvragen[0];
        Assert.Equal([Start.AddDays(3), Start.AddDays(8)], aanvraag.Aanvullingsverzoeken.Select(verzoek => verzoek.AangevuldOp!.Value));
        Assert.Equal("licht", aanvraag.Coachingsplan!.GevraagdRegime);

        // 3 en 4 februari, en 6 tot en met 9 februari: zes dagen na 30 maart is het eerste paasdag, dus 7 april.
        Assert.Equal(new DateOnly(2015, 4, 7), verloop.Zaak.Beslistermijn(verloop.Regeling, verloop.Vandaag)!.LaatsteDag);
        Assert.All(aanvraag.Opschortingen, opschorting => Assert.False(opschorting.Loopt));
    }

    [Fact]
    public void Een_leeg_verzoek_tot_aanvulling_wordt_geweigerd_maar_een_nieuw_stuk_is_genoeg()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(Start.AddDays(2));

        Assert.Equal("aanvulling-leeg", Assert.Single(verloop.Probeer(DeJobcoach, new VulAan())).Code);

        verloop.MetArbeidsovereenkomst().Doe(DeJobcoach, new VulAan()).Doe(DeAdministratie, new BeoordeelVolledigheid(true));
        Assert.Equal(Fase.Doelgroeptoets, verloop.Zaak.Fase);
    }

    [Fact]
    public void Compleet_is_de_aanvraag_vanaf_de_laatste_aanvulling_en_anders_vanaf_ontvangst()
    {
        var meteen = Verlopen.Nieuw().MetArbeidsovereenkomst().Naar(Start.AddDays(9)).Doe(DeAdministratie, new BeoordeelVolledigheid(true));

        Assert.Equal(Start, meteen.Zaak.Aanvragen[0].CompleetOp);
    }

    [Fact]
    public void Wie_van_de_toets_afwijkt_zegt_waarom()
    {
        var verloop = Verlopen.Nieuw();

        Assert.Equal(("afwijking-zonder-reden", "reden"), Fout(verloop.Probeer(DeAdministratie, new BeoordeelVolledigheid(true))));
        Assert.Empty(verloop.Probeer(DeAdministratie, new BeoordeelVolledigheid(true, Reden: "Het contract lag al bij ons.")));
    }

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8")]
    public void Zonder_hersteltermijn_in_de_regeling_kiest_een_mens_haar()
    {
        var verloop = Verlopen.Hoofdstuk8();

        Assert.Equal(("hersteltermijn-nodig", "hersteltermijnDagen"), Fout(verloop.Probeer(DeAdministratie, new BeoordeelVolledigheid(false))));

        verloop.Doe(DeAdministratie, new BeoordeelVolledigheid(false, HersteltermijnDagen: 10));
        Assert.Equal(Start.AddDays(10), verloop.Zaak.Aanvragen[0].Aanvullingsverzoeken[0].LaatsteDag);
    }

    [Fact]
    public void Alle_fouten_in_het_oordeel_komen_tegelijk() => Assert.Equal(
        ["tekst-te-lang", "volledig-en-onvolledig", "hersteltermijn-onmogelijk"],
        Verlopen.Nieuw().Probeer(DeAdministratie, new BeoordeelVolledigheid(true, ["bestaat-niet"], 400, new('x', 4001))).Select(weigering => weigering.Code));

    [Fact]
    public void Een_onbekend_onderdeel_wordt_geweigerd_met_de_lijst_waaruit_te_kiezen_is()
    {
        var weigering = Assert.Single(Verlopen.Nieuw().Probeer(DeAdministratie, new BeoordeelVolledigheid(false, ["bestaat-niet"])));

        Assert.Equal("onderdeel-onbekend", weigering.Code);
        Assert.Contains(Volledigheidscode.Arbeidsovereenkomst, weigering.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_eigen_hersteltermijn_gaat_voor_die_van_de_regeling()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false, HersteltermijnDagen: 21));

        Assert.Equal(Start.AddDays(21), verloop.Zaak.Aanvragen[0].Aanvullingsverzoeken[0].LaatsteDag);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    public void Een_hersteltermijn_duurt_een_dag_tot_een_jaar(int dagen, bool goed)
    {
        var weigeringen = Verlopen.Nieuw().Probeer(DeAdministratie, new BeoordeelVolledigheid(false, HersteltermijnDagen: dagen));

        Assert.Equal(goed ? [] : [("hersteltermijn-onmogelijk", "hersteltermijnDagen")], weigeringen.Select(weigering => (weigering.Code, weigering.Veld!)));
    }

    [Fact]
    public void Onvolledig_zonder_dat_er_iets_ontbreekt_kan_niet() => Assert.Equal(
        ["ontbrekend-niet-genoemd", "afwijking-zonder-reden"],
        Verlopen.Nieuw().MetArbeidsovereenkomst().Probeer(DeAdministratie, new BeoordeelVolledigheid(false)).Select(weigering => weigering.Code));

    [Fact]
    public void Elk_onderdeel_wordt_een_keer_genoemd() => Assert.Equal(
        ("onderdeel-dubbel", "ontbreekt"),
        Fout(Verlopen.Nieuw().Probeer(DeAdministratie, new BeoordeelVolledigheid(false, [Volledigheidscode.Arbeidsovereenkomst, Volledigheidscode.Arbeidsovereenkomst]))));

    [Fact]
    public void Een_nieuw_matchingsformat_vervangt_het_oude_en_zonder_blijft_het()
    {
        var nieuw = Matchingsformat(Start) with { BelastbaarheidsprofielVan = Start.AddMonths(-1) };
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Doe(DeJobcoach, new VulAan(nieuw));
        Assert.Equal(Start.AddMonths(-1), verloop.Zaak.Aanvragen[0].Matchingsformat!.BelastbaarheidsprofielVan);

        verloop.Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Doe(DeJobcoach, new VulAan(Coachingsplan: Coachingsplan("licht", Start)));
        Assert.Equal(Start.AddMonths(-1), verloop.Zaak.Aanvragen[0].Matchingsformat!.BelastbaarheidsprofielVan);
    }

    [Fact]
    public void Een_aanvulling_met_een_fout_verslag_wordt_bij_het_veld_geweigerd() => Assert.Contains(
        Verlopen.Nieuw().Probeer(DeJobcoach, new VulAan(Ervaringen: new(new('x', 5000), "Tempo."))),
        weigering => weigering.Veld!.StartsWith("ervaringen.", StringComparison.Ordinal));

    [Fact]
    public void Een_stuk_van_de_dag_van_het_verzoek_is_een_aanvulling()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).MetArbeidsovereenkomst();

        Assert.Empty(verloop.Probeer(DeJobcoach, new VulAan()));
    }

    [Fact]
    public void Een_stuk_na_het_verzoek_laat_de_bevindingen_staan_tot_er_is_aangevuld()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).MetArbeidsovereenkomst();

        Assert.NotNull(verloop.Zaak.Aanvragen[0].Volledigheidsoordeel);
        Assert.Equal(1, verloop.Feiten.Count(feit => feit.Soort is Feitsoort.VolledigheidGetoetst));
    }

    [Fact]
    public void Een_stuk_komt_een_keer_bij_de_aanvraag_en_laat_de_toets_opnieuw_doen()
    {
        var verloop = Verlopen.Nieuw().MetArbeidsovereenkomst();

        Assert.Equal(2, verloop.Feiten.Count(feit => feit.Soort is Feitsoort.VolledigheidGetoetst));
        Assert.Equal(
            "bewijsstuk-bestaat",
            Assert.Single(verloop.Probeer(DeJobcoach, new VoegBewijsstukToe(Bewijsstuksoort.Arbeidsovereenkomst, new('a', 64)))).Code);
    }

    [Fact]
    public void De_contractversie_van_een_eerdere_aanvraag_wordt_niet_opnieuw_gevraagd()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVervolg().VraagVervolg("midden");

        Assert.Empty(verloop.Probeer(DeAdministratie, new BeoordeelVolledigheid(true)));
    }

    [Fact]
    public void Bij_een_ander_dienstverband_hoort_een_nieuw_contract()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVervolg()
            .Doe(DeJobcoach, new DienVervolgaanvraagIn(Vervolgplan("midden", new(2015, 8, 2)), Dienstverband: Werk(Start, 28), Ervaringen: new("Goed.", "Tempo.")))
            .Doe(DeAdministratie, new BeoordeelVolledigheid(false));

        Assert.Equal([Volledigheidscode.Arbeidsovereenkomst], verloop.Zaak.Aanvragen[1].Aanvullingsverzoeken[0].Ontbreekt);
    }

    private static (string Code, string? Veld) Fout(IReadOnlyList<Weigering> weigeringen) => Assert.Single(weigeringen) is var een ? (een.Code, een.Veld) : default;
}
