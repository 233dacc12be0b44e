using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using static Jobcoach.Domain.Tests.Termijnen.OverigeTermijnenTests;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Termijnen;

/// <summary>Wat een lezer van een termijn te zien krijgt, en de randen waarop een dag het verschil maakt.</summary>
public sealed class TermijnzinnenTests
{
    private static readonly DateOnly Ontvangen = new(2026, 1, 5);

    [Theory, Trait("Wet", "Awb 4:15 lid 2")]
    [InlineData(Opschortingsgrond.AanvullingGevraagd, "Awb 4:15 lid 1: Vanaf 2 februari 2026 stond de termijn 2 dagen stil: de aanvraag moest worden aangevuld. De laatste dag wordt 4 maart 2026.")]
    [InlineData(Opschortingsgrond.InstemmingAanvrager, "Awb 4:15 lid 2 onder a: Vanaf 2 februari 2026 stond de termijn 2 dagen stil: de aanvrager stemde in met uitstel. De laatste dag wordt 4 maart 2026.")]
    [InlineData(Opschortingsgrond.VertragingAanvrager, "Awb 4:15 lid 2 onder b: Vanaf 2 februari 2026 stond de termijn 2 dagen stil: de vertraging is de aanvrager toe te rekenen. De laatste dag wordt 4 maart 2026.")]
    [InlineData(Opschortingsgrond.Overmacht, "Awb 4:15 lid 2 onder c: Vanaf 2 februari 2026 stond de termijn 2 dagen stil: het besluit kon door overmacht niet worden genomen (de aanvrager krijgt daarvan bericht, lid 3). De laatste dag wordt 4 maart 2026.")]
    public void Elke_grond_van_opschorting_heeft_haar_artikel_en_haar_zin(Opschortingsgrond grond, string regel) => Assert.Equal(
        [
            "2026-01-05 Awb 4:13: De aanvraag is ontvangen op 5 januari 2026.",
            "2026-03-02 Awb 4:13 lid 2: De termijn om te beslissen is 8 weken: tot en met 2 maart 2026.",
            "2026-03-04 " + regel,
        ],
        Regels(Beslistermijn.Bereken(Ontvangen, null, [new(grond, new(2026, 2, 2), new(2026, 2, 3), null)], [], Ontvangen)));

    [Theory, Trait("Wet", "Awb 4:14 lid 3")]
    [InlineData("2026-03-02", "2026-03-30", "2026-03-30 Awb 4:14 lid 3: Op 2 maart 2026 is bericht dat het besluit er uiterlijk 30 maart 2026 is.")]
    [InlineData("2026-03-03", "2026-03-30", "2026-03-02 Awb 4:14 lid 3: Op 3 maart 2026 is bericht dat het besluit er uiterlijk 30 maart 2026 is. Dat was na het einde van de termijn en telt daarom niet mee.")]
    [InlineData("2026-02-20", "2026-03-02", "2026-03-02 Awb 4:14 lid 3: Op 20 februari 2026 is bericht dat het besluit er uiterlijk 2 maart 2026 is. Dat is niet later dan de termijn en verandert niets.")]
    public void Een_verdaging_zegt_wat_zij_doet(string meegedeeld, string nieuw, string regel) => Assert.Equal(
        regel,
        Regels(Beslistermijn.Bereken(Ontvangen, null, [], [new(Dagen.Dag(meegedeeld), Dagen.Dag(nieuw), "Onderzoek.")], Ontvangen)).ElementAt(2));

    [Fact, Trait("Wet", "Awb 4:14 lid 3")]
    public void Stilstand_na_een_verdaging_schuift_de_dag_van_het_bericht_op() => Assert.Equal(
        "2026-04-01 Awb 4:14 lid 3: Op 2 maart 2026 is bericht dat het besluit er uiterlijk 30 maart 2026 is. Daarna stond de termijn nog stil. De laatste dag wordt 1 april 2026.",
        Regels(Beslistermijn.Bereken(Ontvangen, null, [new(Opschortingsgrond.Overmacht, new(2026, 3, 10), new(2026, 3, 11), null)], [new(new(2026, 3, 2), new(2026, 3, 30), "Onderzoek.")], Ontvangen)).Last());

    [Fact, Trait("Wet", "Awb 4:14 lid 3"), Trait("Wet", "Algemene termijnenwet 1")]
    public void Op_de_werkdag_waartoe_de_termijn_doorloopt_kan_nog_worden_verdaagd()
    {
        var zaterdag = new DateOnly(2026, 1, 3); // eight weeks end on Saturday 28 February

        Assert.Equal(new(2026, 3, 30), Beslistermijn.Bereken(zaterdag, null, [], [new(new(2026, 3, 2), new(2026, 3, 30), "Onderzoek.")], zaterdag).LaatsteDag);
        Assert.Equal(new(2026, 3, 2), Beslistermijn.Bereken(zaterdag, null, [], [new(new(2026, 3, 3), new(2026, 3, 30), "Onderzoek.")], zaterdag).LaatsteDag);
    }

    [Fact, Trait("Wet", "Algemene termijnenwet 4")]
    public void Een_lange_termijn_die_in_het_weekend_eindigt_zegt_waarom_zij_niet_doorloopt() => Assert.Equal(
        "2026-04-04 Algemene termijnenwet 4: 4 april 2026 is geen werkdag (zaterdag). Een termijn van 13 weken is te lang om te verlengen.",
        Regels(Beslistermijn.Bereken(new(2026, 1, 3), Termijnlengte.Weken(13), [], [], Ontvangen)).Last());

    [Fact, Trait("Wet", "Algemene termijnenwet 4")]
    public void Een_lange_termijn_die_op_een_werkdag_eindigt_zegt_daar_niets_over() =>
        Assert.Equal(2, Regels(Beslistermijn.Bereken(Ontvangen, Termijnlengte.Weken(14), [], [], Ontvangen)).Count());

    [Fact, Trait("Wet", "Algemene termijnenwet 3")]
    public void Wat_gelijk_is_gesteld_noemt_zijn_besluit() => Assert.All(
        Gelijkstellingen.Alle,
        besluit =>
        {
            Assert.StartsWith("Besluit gelijkstelling van ", besluit.Besluit, StringComparison.Ordinal);
            Assert.EndsWith(" met een algemeen erkende feestdag", besluit.Besluit, StringComparison.Ordinal);
        });

    [Theory, Trait("Wet", "Awb 4:17")]
    [InlineData(2015, "Awb 4:17 lid 2 (tekst 2015)")]
    [InlineData(2016, "Awb 4:17 lid 2; de bedragen van dit jaar zijn niet nagezocht")]
    public void Een_tarief_noemt_zijn_bron(int jaar, string bron) => Assert.Equal(bron, Dwangsomtarief.Van(jaar).EersteBlok.Bron);

    [Theory, Trait("Wet", "Awb 4:17")]
    [InlineData("2015-11-05", true)]  // from 20 November, 42 days: up to and including 31 December
    [InlineData("2015-11-06", false)] // one day into the year whose amounts are unknown
    public void Een_dwangsom_over_de_jaargrens_vraagt_de_bedragen_van_beide_jaren(string inGebreke, bool bekend)
    {
        var dwangsom = Dwangsom.Bereken(new(2015, 11, 2), Dagen.Dag(inGebreke), null, new(2016, 3, 1))!;

        Assert.Equal(42, dwangsom.Dagen);
        Assert.Equal(bekend ? Domain.Bevindingen.Oordeel.BeoordelingNodig : Domain.Bevindingen.Oordeel.NietVastgesteld, dwangsom.Bedrag.Oordeel);
    }

    [Fact, Trait("Wet", "Awb 4:15 lid 2")]
    public void Alleen_een_opschorting_zonder_einddag_die_geen_verzoek_om_aanvulling_is_kan_worden_hervat()
    {
        var hervat = new HervatTermijn(Verlopen.Start, "Het kan weer.");
        var aanvulling = Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false));
        var metEinddag = Verlopen.Nieuw().Doe(DeToetser, new SchortOp(Opschortingsgrond.InstemmingAanvrager, Verlopen.Start, Verlopen.Start.AddDays(3), "Samen afgesproken."));

        var geenOpschorting = Weigering("geen-opschorting", "Er loopt geen opschorting die u kunt beëindigen.");
        Assert.Equal([geenOpschorting], aanvulling.Probeer(DeToetser, hervat));
        Assert.Equal([geenOpschorting], metEinddag.Probeer(DeToetser, hervat));
        Assert.Equal([Weigering("geen-beslistermijn", "Er loopt nu geen beslistermijn.")], Verlopen.Nieuw().TotBegeleiding().Probeer(DeToetser, hervat));

        static Weigering Weigering(string code, string uitleg) => new(code, uitleg);
    }

    [Fact, Trait("Wet", "Awb 4:17")]
    public void Op_de_laatste_dag_is_de_termijn_nog_niet_voorbij()
    {
        var verloop = Verlopen.Nieuw();
        var laatste = verloop.Zaak.Beslistermijn(verloop.Regeling, verloop.Vandaag)!.LaatsteDag;

        Uitkomst<Overgang> Op(DateOnly dag) => new LegOverschrijdingVast().Pas(verloop.Zaak, verloop.Situatie(Handelende.Systeem) with { Nu = Moment.BeginVan(dag) });

        Assert.Equal("geen-overschrijding", Assert.Single(Op(laatste).Weigeringen).Code);
        var feit = Assert.Single(Op(laatste.AddDays(1)).Waarde!.Feiten);
        Assert.Equal((Feitsoort.BeslistermijnOverschreden, "aanvraag/1"), (feit.Soort, feit.Verwijzing));
    }

    [Fact, Trait("Wet", "Awb 4:14")]
    public void Een_te_late_verdaging_noemt_het_veld_van_het_bericht() => Assert.Equal(
        new("verdaging-te-laat", "De beslistermijn is al voorbij. Verdagen kan alleen binnen de termijn (Awb 4:14 lid 3).", "meegedeeldOp"),
        Assert.Single(new Verdaging(new(2026, 3, 3), new(2026, 3, 30), "Onderzoek.").Controleer(new(2026, 3, 2))));
}
