using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Brieven;

public sealed class BriefbesluitTests
{
    private static readonly DateOnly Start = new(2015, 2, 2);

    private static readonly Regeling Uwv = RegelingCatalogus.Ingebouwd.Geldend("uwv", Start)!;

    private static readonly Periode Looptijd = new(Start, Start.AddMonths(6).AddDays(-1));

    [Fact, Trait("Wet", "Awb 3:45"), Trait("Parameter", "uitvoerder.naam")]
    public void De_bezwaartermijn_loopt_vanaf_de_bekendmaking_en_niet_vanaf_het_besluit()
    {
        var clausule = Bezwaarclausule.Van(Uwv, new(2015, 3, 2));

        Assert.Equal(new(2015, 4, 13), clausule.Termijn.LaatsteDag);
        Assert.Equal("UWV", clausule.Bij);
    }

    [Fact, Trait("Wet", "Awb 6:7")]
    public void Een_laatste_dag_in_het_weekend_schuift_naar_de_werkdag() =>
        Assert.Equal(new(2015, 5, 26), Bezwaarclausule.Van(Uwv, new(2015, 4, 12)).Termijn.LaatsteDag); // zondag 24 mei, en de 25e is tweede pinksterdag

    [Theory, Trait("Wet", "Awb 3:46")]
    [InlineData(Oordeel.VoldoetNiet)]
    [InlineData(Oordeel.BeoordelingNodig)]
    public void Wat_niet_voldoet_of_is_beoordeeld_staat_altijd_in_de_brief(Oordeel oordeel) => Assert.All(Uitkomsten, uitkomst =>
        Assert.Single(Briefbevindingen.Van(Besluit(uitkomst, Een("een-regel", oordeel)))));

    [Fact, Trait("Wet", "Awb 3:48")]
    public void Een_toekenning_noemt_van_waaraan_is_voldaan_alleen_doelgroep_omvang_en_duur()
    {
        var besluit = Besluit(Uitkomsten[0], Een("doelgroep", Oordeel.Voldoet), Een("langste-duur", Oordeel.Voldoet), Een("matchingsformat-aanwezig", Oordeel.Voldoet), Een("contractvorm", Oordeel.NietVastgesteld));

        Assert.Equal(["doelgroep", "langste-duur"], Briefbevindingen.Van(besluit).Select(bevinding => bevinding.Code));
    }

    [Fact, Trait("Wet", "Awb 3:48")]
    public void Een_afwijzing_noemt_niet_waaraan_wel_is_voldaan_maar_wel_wat_niet_vaststaat()
    {
        var besluit = Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.GeenDoelgroep]), Een("doelgroep", Oordeel.Voldoet), Een("contractvorm", Oordeel.NietVastgesteld));

        Assert.Equal(["contractvorm"], Briefbevindingen.Van(besluit).Select(bevinding => bevinding.Code));
    }

    [Fact]
    public void Wat_tweemaal_is_gevonden_staat_er_een_keer() =>
        Assert.Single(Briefbevindingen.Van(Besluit(Uitkomsten[0], Een("een-regel", Oordeel.VoldoetNiet), Een("een-regel", Oordeel.VoldoetNiet))));

    [Fact]
    public void Een_brief_over_een_gewone_toekenning_noemt_hooguit_een_tiental_bevindingen()
    {
        var verloop = new Zaakverloop("uwv", Start, Werk(Start)).TotBegeleiding();

        Assert.InRange(Brief(verloop.Zaak).Bevindingen.Count, 1, 10);
        Assert.True(verloop.Zaak.Besluiten[0].Bevindingen.Count > 20);
    }

    [Theory]
    [InlineData(25, "midden", 0, new Toekenningstekort[0])] // precies wat het plan vraagt
    [InlineData(40, "midden", 0, new Toekenningstekort[0])] // meer is geen tekort
    [InlineData(24, "midden", 0, new[] { Toekenningstekort.Uren })]
    [InlineData(25, "licht", 0, new[] { Toekenningstekort.Regime })]
    [InlineData(25, "midden", 1, new[] { Toekenningstekort.Looptijd })] // een dag minder
    [InlineData(24, "licht", 1, new[] { Toekenningstekort.Regime, Toekenningstekort.Uren, Toekenningstekort.Looptijd })]
    public void Minder_dan_gevraagd_is_minder_uren_een_lichter_regime_of_minder_dagen(decimal uren, string regime, int dagenKorter, Toekenningstekort[] verwacht)
    {
        var aanvraag = new Zaakverloop("uwv", Start, Werk(Start)).Zaak.Aanvragen[0];
        var toekenning = new Besluituitkomst.Toekenning(regime, new(Start, Looptijd.TotEnMet.AddDays(-dagenKorter)), Uren.Van(uren), null);

        Assert.Equal(verwacht, Toekenningstekorten.Van(aanvraag, toekenning, Uwv));
    }

    [Fact]
    public void Wat_niet_is_gevraagd_kan_niet_tekortschieten()
    {
        var aanvraag = new Zaakverloop("uwv", Start, Werk(Start)).Zaak.Aanvragen[0] with { Coachingsplan = null };

        Assert.Empty(Toekenningstekorten.Van(aanvraag, new("licht", Looptijd, Uren.Van(1), null), Uwv));
    }

    [Fact]
    public void Een_lager_bedrag_dan_bij_het_gevraagde_regime_hoort_is_een_tekort()
    {
        var regeling = RegelingCatalogus.Ingebouwd.Alle.Single(een => een.Id == "gemeentelijk-hoofdstuk-8");
        var start = regeling.GeldigVan.AddMonths(1);
        var verloop = new Zaakverloop(regeling, start, Werk(start)).TotToets();
        var hoogste = verloop.Zaak.Aanvragen[0].Toetsdossier!.Gevraagd!.Bedrag!.Value;
        var looptijd = new Periode(start, start.AddMonths(6).AddDays(-1));

        Assert.Empty(Toekenningstekorten.Van(verloop.Zaak.Aanvragen[0], new("midden", looptijd, null, hoogste), regeling));
        Assert.Equal([Toekenningstekort.Bedrag], Toekenningstekorten.Van(verloop.Zaak.Aanvragen[0], new("midden", looptijd, null, Bedrag.Van(hoogste.Euro - 0.01m)), regeling));
    }

    [Fact]
    public void Een_voorwaarde_staat_er_alleen_als_de_regeling_haar_noemt() => Assert.All(RegelingCatalogus.Ingebouwd.Alle, regeling =>
    {
        var codes = Briefvoorwaarden.Van(regeling, Looptijd).Select(een => een.Code).ToHashSet();

        Assert.Equal(regeling.Verantwoording.MaxUrenRapportage.Waarde is not null, codes.Contains("uren-rapportage"));
        Assert.Equal(regeling.Verantwoording.ToestemmingZiekteNaWeken.Waarde is not null, codes.Contains("ziekte"));
        Assert.Equal(regeling.Termijnen.MeldenWijziging.Aantal.Waarde is not null, codes.Contains("wijziging-melden"));
        Assert.Equal(regeling.Termijnen.Verantwoording.Aantal.Waarde is not null, codes.Contains("verantwoorden"));
        Assert.Equal(regeling.Tarief?.FacturenPerPeriode.Waarde is not null, codes.Contains("facturen"));
        Assert.Equal(regeling.NietVergoedbaar.Waarde?.Count ?? 0, Briefvoorwaarden.NietVergoed(regeling).Count);
    });

    [Fact, Trait("Regeling", "uwv-2014")]
    public void De_dag_van_het_verslag_is_de_laatste_dag_van_de_termijn() => Assert.Contains(
        Briefvoorwaarden.Van(Uwv, Looptijd),
        een => een is { Code: "verantwoorden", Zin: "De jobcoach levert uiterlijk op 29 augustus 2015 zijn verslag in." });

    [Fact, Trait("Wet", "Awb 3:46")]
    public void De_berekening_is_die_van_het_voorstel_ook_als_het_werk_later_verandert()
    {
        var verloop = new Zaakverloop("uwv", Start, Werk(Start)).TotBegeleiding();
        var later = verloop.Zaak with { Dienstverband = verloop.Zaak.Dienstverband with { UrenPerWeek = 8, UrenPerJaar = 384 } };

        Assert.Equal(Brief(verloop.Zaak).Berekening!.Stappen, Brief(later).Berekening!.Stappen);
    }

    [Fact]
    public void De_brief_over_een_wijziging_noemt_voor_en_na_haar_werking_dezelfde_uren()
    {
        var inhoud = new Wijzigingsinhoud.Contracturen(12, 576);
        var voor = new Zaakverloop("uwv", Start, Werk(Start)).TotBegeleiding().Naar(Start.AddDays(60)).Doe(DeWerknemer, new VraagWijziging(inhoud, Start.AddDays(60), "Minder werk."));
        var wijziging = new Besluituitkomst.Wijziging(Start.AddDays(60), inhoud);
        var na = voor.Kopie().Besluit(wijziging, new(Onderwerpsoort.Wijziging, 1));
        var genomen = voor.Zaak with { Besluiten = [.. voor.Zaak.Besluiten, na.Zaak.Besluiten[^1] with { BekendgemaaktOp = null }] };

        Assert.Equal(na.Zaak.Perioden[^1].ToegekendeUren, Brief(genomen).Daarna?.Uren);
        Assert.Equal(Brief(genomen).Daarna, Brief(na.Zaak).Daarna);
    }

    private static IReadOnlyList<Besluituitkomst> Uitkomsten { get; } =
    [
        new Besluituitkomst.Toekenning("midden", Looptijd, Uren.Van(25), null),
        new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]),
        new Besluituitkomst.BuitenBehandeling(),
        new Besluituitkomst.Wijziging(Start, new Wijzigingsinhoud.Contracturen(20, null)),
        new Besluituitkomst.Intrekking(Start),
    ];

    private static Bevinding Een(string code, Oordeel oordeel) => Bevinding.Van(code, oordeel, "voorbeeld", "Een zin.");

    private static Besluit Besluit(Besluituitkomst uitkomst, params IReadOnlyList<Bevinding> bevindingen) => new()
    {
        Nummer = 1,
        Onderwerp = new(Onderwerpsoort.Aanvraag, 1),
        Uitkomst = uitkomst,
        Motivering = "Daarom.",
        Bevindingen = bevindingen,
        GenomenDoor = new("besluitnemer-1", Rol.Besluitnemer),
        BeslotenOp = Start,
    };

    private static Briefbesluit Brief(Zaak zaak) => Briefopbouw.Van(zaak, Uwv, Berichtsoort.Besluit, null, Start)!.Besluit!;
}
