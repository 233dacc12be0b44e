using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Besluiten;

public sealed class BesluitvoorstelTests
{
    private static readonly Periode Halfjaar = new(Verlopen.Start, new(2015, 8, 1));

    public static TheoryData<Afwijzingsgrond> Gronden => [.. Enum.GetValues<Afwijzingsgrond>()];

    [Theory, MemberData(nameof(Gronden)), Trait("Wet", "Awb 3:46")]
    public void Op_elke_grond_kan_worden_afgewezen(Afwijzingsgrond grond)
    {
        var zaak = Verlopen.Nieuw().TotBesluit().Besluit(new Besluituitkomst.Afwijzing([grond])).Zaak;

        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.Equal([grond], Assert.IsType<Besluituitkomst.Afwijzing>(zaak.Besluiten[0].Uitkomst).Gronden);
        Assert.Equal(Verlopen.Start, zaak.Besluiten[0].BekendgemaaktOp);
        Assert.Empty(zaak.Perioden);
    }

    [Theory, Trait("Wet", "Awb 4:7"), Trait("Wet", "Awb 4:8")]
    [InlineData(Zienswijzewijze.NietNodig)]
    [InlineData(Zienswijzewijze.Gegeven)]
    [InlineData(Zienswijzewijze.NietGebruikt)]
    public void Voor_een_afwijzing_staat_vast_hoe_de_belanghebbende_is_gehoord(Zienswijzewijze wijze)
    {
        var verloop = Verlopen.Nieuw().TotBesluit();
        var afwijzing = new StelBesluitVoor(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Niet nodig.");

        Assert.Equal(("zienswijze-nodig", "zienswijze"), Fout(verloop.Probeer(DeToetser, afwijzing)));
        Assert.Equal(("tekst-verplicht", "zienswijze.toelichting"), Fout(verloop.Probeer(DeToetser, afwijzing with { Zienswijze = new(wijze, "") })));
        Assert.Empty(verloop.Probeer(DeToetser, afwijzing with { Zienswijze = new(wijze, "Zie het verslag.") }));
    }

    [Fact]
    public void Een_teruggestuurd_voorstel_heeft_een_reden_en_maakt_ruimte_voor_een_tweede()
    {
        var verloop = Verlopen.Nieuw().TotBesluit().Doe(DeToetser, Toekenning(57));

        Assert.Equal(
            ["toelichting", "terugzendreden"],
            verloop.Probeer(DeBesluitnemer, new NeemBesluit(1, false)).Select(weigering => weigering.Veld));
        Assert.Equal("voorstel-ligt-er-al", Fout(verloop.Probeer(DeToetser, Toekenning(40))).Code);

        verloop.Doe(DeBesluitnemer, new NeemBesluit(1, false, Terugzendreden.BerekeningOnjuist, "Reken het na.")).Doe(DeToetser, Toekenning(40)).Doe(DeBesluitnemer, new NeemBesluit(2, true));

        Assert.Equal([Voorstelstatus.Teruggestuurd, Voorstelstatus.Overgenomen], verloop.Zaak.Besluitvoorstellen.Select(voorstel => voorstel.Status));
        Assert.Equal((Terugzendreden.BerekeningOnjuist, "Reken het na."), (verloop.Zaak.Besluitvoorstellen[0].Terugzendreden, verloop.Zaak.Besluitvoorstellen[0].Terugzendtoelichting));
        Assert.Equal(40, verloop.Zaak.Perioden[0].ToegekendeUren!.Value.InUren);
    }

    [Fact]
    public void Het_voorstel_neemt_de_bevindingen_van_de_toets_mee_naar_het_besluit()
    {
        var zaak = Verlopen.Nieuw().TotBegeleiding().Zaak;

        Assert.Equal(zaak.Aanvragen[0].Toetsdossier!.Bevindingen, zaak.Besluiten[0].Bevindingen);
        Assert.Contains(zaak.Besluiten[0].Bevindingen, bevinding => bevinding.Code == "langste-duur");
    }

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Meer_dan_het_regime_geeft_kan_niet_worden_toegekend()
    {
        var verloop = Verlopen.Nieuw().TotBesluit();

        Assert.Equal(
            [new("uren-boven-regime", "Bij dit regime zijn ten hoogste 57,6 uren mogelijk.", "uitkomst.uren")],
            verloop.Probeer(DeToetser, Toekenning(58)));
        Assert.Empty(verloop.Probeer(DeToetser, Toekenning(57.6m)));
    }

    [Fact]
    public void Voor_een_deel_van_de_periode_is_er_een_deel_van_de_uren()
    {
        var verloop = Verlopen.Nieuw().TotBesluit();
        var kort = new Periode(Verlopen.Start, new(2015, 5, 1));

        // 89 van de 181 dagen van 57,6 uur.
        Assert.Equal("uren-boven-regime", Fout(verloop.Probeer(DeToetser, Toekenning(29, kort))).Code);
        Assert.Empty(verloop.Probeer(DeToetser, Toekenning(28, kort)));
    }

    [Fact]
    public void Alle_fouten_in_een_toekenning_komen_tegelijk() => Assert.Equal(
        ["motivering", "uitkomst.looptijd", "uitkomst.uren"],
        Verlopen.Nieuw().TotBesluit().Probeer(DeToetser, new StelBesluitVoor(new Besluituitkomst.Toekenning("midden", new(Verlopen.Start.AddDays(-1), Halfjaar.TotEnMet), null, null), ""))
            .Select(weigering => weigering.Veld));

    [Fact]
    public void Nul_uren_is_geen_toekenning() =>
        Assert.Equal(("omvang-ontbreekt", "uitkomst.uren"), Fout(Verlopen.Nieuw().TotBesluit().Probeer(DeToetser, Toekenning(0))));

    [Fact]
    public void Een_onbekend_regime_wordt_geweigerd_met_de_lijst()
    {
        var weigering = Assert.Single(Verlopen.Nieuw().TotBesluit().Probeer(DeToetser, new StelBesluitVoor(new Besluituitkomst.Toekenning("zwaar", Halfjaar, Uren.Van(1), null), "Nodig.")));

        Assert.Equal(("regime-onbekend", "uitkomst.regime"), (weigering.Code, weigering.Veld));
        Assert.Contains("zeer-licht, licht, midden, intensief", weigering.Uitleg, StringComparison.Ordinal);
    }

    [Fact]
    public void Wie_buiten_de_doelgroep_valt_krijgt_geen_toekenning()
    {
        var verloop = Verlopen.Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new LegVaststellingVast(Vaststelling(Verlopen.Start) with { Sfb = JaNeeOnbekend.Nee }));

        Assert.Contains(verloop.Probeer(DeToetser, Toekenning(10)), weigering => weigering.Code == "doelgroep-voldoet-niet");
    }

    [Fact]
    public void Een_uitkomst_hoort_bij_haar_onderwerp()
    {
        var verloop = Verlopen.Nieuw().TotBesluit();

        Assert.Equal(("uitkomst-past-niet", "uitkomst.soort"), Fout(verloop.Probeer(DeToetser, new StelBesluitVoor(new Besluituitkomst.BuitenBehandeling(), "Onvolledig."))));
        Assert.Equal("geen-lopende-toekenning", Fout(verloop.Probeer(DeToetser, new StelBesluitVoor(new Besluituitkomst.Intrekking(Verlopen.Start), "Misbruik.", null, new(Onderwerpsoort.Toekenning, 1)))).Code);
        Assert.Equal("geen-open-wijziging", Fout(verloop.Probeer(DeToetser, new StelBesluitVoor(new Besluituitkomst.Intrekking(Verlopen.Start), "Misbruik.", null, new(Onderwerpsoort.Wijziging, 1)))).Code);
    }

    [Fact]
    public void Bij_een_uitkomst_die_niet_past_wordt_verder_niets_gecontroleerd()
    {
        var afwijzing = new StelBesluitVoor(new Besluituitkomst.Afwijzing([]), "Misbruik.", null, new(Onderwerpsoort.Toekenning, 1));

        Assert.Equal(
            [new("uitkomst-past-niet", "Deze uitkomst kan niet bij een besluit over: toekenning.", "uitkomst.soort")],
            Verlopen.Nieuw().TotBegeleiding().Probeer(DeToetser, afwijzing));
    }

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8")]
    [InlineData("licht", 24, 1350)]  // de helft van 2.700 voor een half jaar
    [InlineData("midden", 24, 2250)]  // de helft van 4.500
    [InlineData("midden", 32, 2250)]  // meer dan 24 uur geeft niet meer
    [InlineData("midden", 16, 1500)]  // 16/24 daarvan
    [InlineData("licht", 12, 675)]  // 12/24
    public void Een_gemeente_kent_een_bedrag_toe_naar_rato_van_24_uur(string regime, int uren, int euro)
    {
        var periode = Verlopen.Hoofdstuk8(uren, regime).TotBegeleiding(regime).Zaak.Perioden[0];

        Assert.Equal(euro, periode.ToegekendBedrag!.Value.Euro);
        Assert.Null(periode.ToegekendeUren);
    }

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8")]
    public void In_het_tweede_jaar_is_het_bedrag_lager_en_meer_kan_niet()
    {
        var verloop = Verlopen.Hoofdstuk8().TotBegeleiding("licht").TotVervolg().Vervolg("licht").TotVervolg().Vervolg("licht");

        Assert.Equal([1350m, 1350m, 700m], verloop.Zaak.Perioden.Select(periode => periode.ToegekendBedrag!.Value.Euro));
        Assert.Equal(
            ("bedrag-boven-regime", "uitkomst.bedrag"),
            Fout(Verlopen.Hoofdstuk8().TotBesluit("licht").Probeer(DeToetser, new StelBesluitVoor(new Besluituitkomst.Toekenning("licht", Halfjaar, null, Bedrag.Van(1350.01m)), "Nodig."))));
    }

    private static StelBesluitVoor Toekenning(decimal uren, Periode? looptijd = null) =>
        new(new Besluituitkomst.Toekenning("midden", looptijd ?? Halfjaar, Uren.Van(uren), null), "Nodig.");

    private static (string Code, string? Veld) Fout(IReadOnlyList<Weigering> weigeringen) => Assert.Single(weigeringen) is var een ? (een.Code, een.Veld) : default;
}
