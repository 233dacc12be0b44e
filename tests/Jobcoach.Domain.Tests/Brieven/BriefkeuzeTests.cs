using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Brieven;

public sealed class BriefkeuzeTests
{
    private static readonly DateOnly Start = new(2015, 2, 2);

    private static Zaakverloop Nieuw(string regime = "midden") => new("uwv", Start, Werk(Start), regime);

    [Fact]
    public void Elk_bericht_heeft_een_brief_behalve_het_verzoek_om_een_handtekening()
    {
        var verloop = Nieuw().TotBegeleiding();

        Assert.All(Enum.GetValues<Berichtsoort>(), soort =>
            Assert.Equal(soort is Berichtsoort.OndertekeningGevraagd, Briefkeuze.Soort(verloop.Zaak, verloop.Regeling, soort) is null));
    }

    [Fact]
    public void Wie_krijgt_wat_hij_vroeg_krijgt_de_brief_van_een_toekenning() => Assert.Equal(Briefsoort.Toekenning, Laatste(Nieuw().TotBegeleiding()));

    [Fact, Trait("Wet", "Awb 3:46")]
    public void Wie_minder_krijgt_leest_dat_het_minder_is() =>
        Assert.Equal(Briefsoort.GedeeltelijkeToekenning, Laatste(Nieuw().TotBesluit().Besluit(Toekenning(24))));

    [Fact]
    public void Een_afwijzing_van_een_wijziging_is_een_andere_brief_dan_die_van_een_aanvraag()
    {
        var aanvraag = Nieuw().TotBesluit().Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]));
        var wijziging = Nieuw().TotBegeleiding().Naar(Start.AddDays(30))
            .Doe(DeWerknemer, new VraagWijziging(new Wijzigingsinhoud.Contracturen(30, null), Start.AddDays(30), "Meer werk."))
            .Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.OnvoldoendeOnderbouwd]), new(Onderwerpsoort.Wijziging, 1));

        Assert.Equal(Briefsoort.Afwijzing, Laatste(aanvraag));
        Assert.Equal(Briefsoort.WijzigingAfgewezen, Laatste(wijziging));
    }

    [Theory]
    [InlineData("midden", "licht", Briefsoort.VervolgLichter)]
    [InlineData("midden", "midden", Briefsoort.VervolgGelijk)]
    [InlineData("licht", "midden", Briefsoort.VervolgHoger)]
    public void Een_vervolg_wordt_vergeleken_met_wat_de_vorige_periode_gaf(string eerst, string daarna, Briefsoort verwacht) =>
        Assert.Equal(verwacht, Laatste(Nieuw(eerst).TotBegeleiding(eerst).TotVervolg().Vervolg(daarna)));

    [Fact]
    public void Zonder_regimes_is_een_vervolg_niet_te_vergelijken()
    {
        var start = new DateOnly(2023, 2, 1);
        var regeling = RegelingCatalogus.Ingebouwd.Geldend("s-hertogenbosch", start)!;
        var verloop = new Zaakverloop(regeling, start, Werk(start), null)
            .TotBegeleiding(null).TotVervolg().Vervolg(null);

        Assert.Equal(Briefsoort.VervolgToegekend, Laatste(verloop));
    }

    [Fact]
    public void Een_verwijzing_kiest_het_besluit_en_zonder_geldt_het_laatste()
    {
        var verloop = Nieuw().TotBegeleiding().TotVervolg().Vervolg("licht");

        Assert.Equal(Briefsoort.Toekenning, Briefkeuze.Soort(verloop.Zaak, verloop.Regeling, Berichtsoort.Besluit, "besluit/1"));
        Assert.Equal(Briefsoort.VervolgLichter, Briefkeuze.Soort(verloop.Zaak, verloop.Regeling, Berichtsoort.Besluit, "besluit/2"));
        Assert.Equal(Briefsoort.VervolgLichter, Briefkeuze.Soort(verloop.Zaak, verloop.Regeling, Berichtsoort.Besluit));
        Assert.Null(Briefkeuze.Soort(verloop.Zaak, verloop.Regeling, Berichtsoort.Besluit, "besluit/9"));
    }

    [Fact, Trait("Wet", "Awb 6:14")]
    public void Een_bezwaar_wordt_bevestigd_met_de_dag_van_ontvangst_en_het_besluit()
    {
        var verloop = Nieuw().TotBegeleiding().Naar(Start.AddDays(10)).Doe(DeWerknemer, new RegistreerBezwaar(1));

        var brief = Briefopbouw.Van(verloop.Zaak, verloop.Regeling, Berichtsoort.BezwaarOntvangen, "bezwaar/1", verloop.Vandaag)!;

        Assert.Equal(Briefsoort.BezwaarOntvangen, brief.Soort);
        Assert.Equal(Start.AddDays(10), brief.Bezwaar!.Gegevens.OntvangenOp);
        Assert.Equal(Start, brief.Bezwaar.BeslotenOp);
    }

    [Fact, Trait("Wet", "Awb 4:5 lid 1")]
    public void Een_verzoek_om_aanvulling_noemt_wat_ontbreekt_en_tot_wanneer()
    {
        var verloop = Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false));

        var brief = Briefopbouw.Van(verloop.Zaak, verloop.Regeling, Berichtsoort.VerzoekOmAanvulling, "aanvraag/1", verloop.Vandaag)!;

        Assert.Equal(["Wij missen een afschrift van de arbeidsovereenkomst."], brief.Aanvraag!.Ontbreekt.Select(een => een.Zin));
        Assert.Equal(Start.AddDays(14), brief.Aanvraag.Herstel);
    }

    [Fact]
    public void Wat_een_medewerker_opnieuw_vraagt_staat_er_niet_als_iets_dat_er_al_is()
    {
        var verloop = Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(false, ["coachingsplan-aanwezig"], Reden: "Het is onleesbaar."));

        var brief = Briefopbouw.Van(verloop.Zaak, verloop.Regeling, Berichtsoort.VerzoekOmAanvulling, null, verloop.Vandaag)!;

        Assert.Equal(["Wij vragen opnieuw om het coachingsplan."], brief.Aanvraag!.Ontbreekt.Select(een => een.Zin));
    }

    [Fact, Trait("Wet", "Awb 4:15 lid 4")]
    public void Een_verwijzing_kiest_de_opschorting_waar_de_brief_over_gaat()
    {
        var verloop = Nieuw()
            .Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Start, null, "Brand."))
            .Doe(DeToetser, new HervatTermijn(Start, "Voorbij."))
            .Doe(DeToetser, new SchortOp(Opschortingsgrond.InstemmingAanvrager, Start.AddDays(3), Start.AddDays(9), "Op verzoek."));

        Assert.Equal("Brand.", Reden("opschorting/1"));
        Assert.Equal("Op verzoek.", Reden("opschorting/2"));
        Assert.Equal("Op verzoek.", Reden(null));

        string? Reden(string? verwijzing) => Briefopbouw.Van(verloop.Zaak, verloop.Regeling, Berichtsoort.Opschorting, verwijzing, Start)!.Aanvraag!.Opschorting!.Reden;
    }

    private static Besluituitkomst.Toekenning Toekenning(decimal uren) => new("midden", new(Start, Start.AddMonths(6).AddDays(-1)), Uren.Van(uren), null);

    private static Briefsoort? Laatste(Zaakverloop verloop) => Briefkeuze.Soort(verloop.Zaak, verloop.Regeling, Berichtsoort.Besluit);
}
