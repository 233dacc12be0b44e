using FsCheck;
using FsCheck.Xunit;
using Jobcoach.Domain.Termijnen;
using static Jobcoach.Domain.Tests.Termijnen.Dagen;

namespace Jobcoach.Domain.Tests.Termijnen;

public sealed class BeslistermijnTests
{
    private static readonly DateOnly Ontvangen = new(2026, 1, 5);
    private static readonly DateOnly Vandaag = new(2026, 1, 20);

    [Theory, Trait("Wet", "Awb 4:13")]
    [InlineData("2026-01-05", "2026-03-02")] // Monday, eight weeks on
    [InlineData("2026-01-03", "2026-03-02")] // would end on a Saturday
    [InlineData("2026-01-04", "2026-03-02")] // would end on a Sunday
    [InlineData("2026-02-06", "2026-04-07")] // would end on Good Friday
    [InlineData("2026-03-10", "2026-05-06")] // would end on 5 May
    [InlineData("2026-03-19", "2026-05-18")] // would end on Ascension, followed by an equated Friday
    public void Zonder_termijn_van_de_regeling_zijn_het_acht_weken_tot_een_werkdag(string ontvangen, string laatsteDag) =>
        Assert.Equal(Dag(laatsteDag), Beslistermijn.Bereken(Dag(ontvangen), null, [], [], Vandaag).LaatsteDag);

    [Fact, Trait("Wet", "Awb 4:13")]
    public void De_termijn_van_de_regeling_gaat_voor() =>
        Assert.Equal(new(2026, 2, 16), Beslistermijn.Bereken(Ontvangen, Termijnlengte.Weken(6), [], [], Vandaag).LaatsteDag);

    [Fact, Trait("Wet", "Algemene termijnenwet 4")]
    public void Een_termijn_van_meer_dan_twaalf_weken_wordt_niet_verlengd()
    {
        var zaterdag = new DateOnly(2026, 1, 3);

        Assert.Equal(new(2026, 3, 30), Beslistermijn.Bereken(zaterdag, Termijnlengte.Weken(12), [], [], Vandaag).LaatsteDag);
        Assert.Equal(new(2026, 4, 4), Beslistermijn.Bereken(zaterdag, Termijnlengte.Weken(13), [], [], Vandaag).LaatsteDag);
    }

    [Fact]
    public void Een_termijn_van_nul_weken_bestaat_niet() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Beslistermijn.Bereken(Ontvangen, Termijnlengte.Weken(0), [], [], Vandaag));

    [Fact, Trait("Wet", "Awb 4:15")]
    public void Aanvulling_schort_de_termijn_op()
    {
        var opschorting = Opschorting.NaAanvulling(new(2026, 1, 12), new(2026, 1, 20));

        Assert.Equal(new(2026, 3, 9), Bereken([opschorting]));
    }

    [Fact, Trait("Wet", "Awb 4:15")]
    public void Een_ongebruikte_hersteltermijn_schort_op_en_daarna_komt_het_weekend()
    {
        var opschorting = Opschorting.OngebruiktVerstreken(new(2026, 1, 12), new(2026, 1, 26));

        Assert.Equal(new(2026, 3, 16), Bereken([opschorting])); // 2 March + 13 days is a Sunday
    }

    [Theory, Trait("Wet", "Awb 4:15")]
    [InlineData("2026-01-12", "2026-03-02")] // sent today: nothing stands still yet
    [InlineData("2026-01-20", "2026-03-10")] // eight days so far
    [InlineData("2026-06-01", "2026-07-20")] // the longer it lasts, the later it gets
    public void Een_lopende_opschorting_telt_tot_en_met_vandaag(string vandaag, string laatsteDag) =>
        Assert.Equal(Dag(laatsteDag), Beslistermijn.Bereken(Ontvangen, null, [Opschorting.Aanvulling(new(2026, 1, 12))], [], Dag(vandaag)).LaatsteDag);

    [Theory, Trait("Wet", "Awb 4:15")]
    [InlineData(Opschortingsgrond.AanvullingGevraagd, "Awb 4:15 lid 1")]
    [InlineData(Opschortingsgrond.InstemmingAanvrager, "Awb 4:15 lid 2 onder a")]
    [InlineData(Opschortingsgrond.VertragingAanvrager, "Awb 4:15 lid 2 onder b")]
    [InlineData(Opschortingsgrond.Overmacht, "Awb 4:15 lid 2 onder c")]
    public void Elke_grond_noemt_zijn_artikel(Opschortingsgrond grond, string artikel)
    {
        var opschorting = new Opschorting(grond, new(2026, 1, 12), new(2026, 1, 18), null);

        var termijn = Beslistermijn.Bereken(Ontvangen, null, [opschorting], [], Vandaag);

        Assert.Equal(new(2026, 3, 9), termijn.LaatsteDag);
        Assert.Contains(termijn.Stappen, stap => stap.Artikel == artikel && stap.Dag == new DateOnly(2026, 3, 9));
    }

    [Fact, Trait("Wet", "Awb 4:15")]
    public void Wat_na_het_einde_begint_wekt_de_termijn_niet_tot_leven() =>
        Assert.Equal(new(2026, 3, 2), Bereken([Opschorting.NaAanvulling(new(2026, 3, 2), new(2026, 4, 1))]));

    [Fact, Trait("Wet", "Awb 4:15")]
    public void Wat_op_de_laatste_dag_begint_telt_nog() =>
        Assert.Equal(new(2026, 3, 4), Bereken([new(Opschortingsgrond.Overmacht, new(2026, 3, 2), new(2026, 3, 3), null)]));

    [Fact, Trait("Wet", "Awb 4:15")]
    public void Wat_in_het_verlengde_weekend_begint_telt_nog()
    {
        // Saturday 7 March becomes Monday 9 March, and the invitation went out on that Saturday.
        var opschorting = Opschorting.NaAanvulling(new(2026, 3, 7), new(2026, 3, 18));

        var termijn = Beslistermijn.Bereken(new(2026, 1, 10), null, [opschorting], [], Vandaag);

        Assert.Equal(new(2026, 3, 18), termijn.LaatsteDag);
        Assert.EndsWith("tot en met woensdag 18 maart 2026, want daarvoor stond zij stil.", termijn.Stappen[^1].Zin, StringComparison.Ordinal);
    }

    [Fact, Trait("Wet", "Awb 4:15")]
    public void Opschorting_voor_de_ontvangst_telt_niet() =>
        Assert.Equal(new(2026, 3, 2), Bereken([new(Opschortingsgrond.Overmacht, new(2025, 12, 1), new(2026, 1, 5), null)]));

    [Fact, Trait("Wet", "Awb 4:14 lid 3")]
    public void Een_verdaging_binnen_de_termijn_geeft_de_dag_uit_het_bericht() =>
        Assert.Equal(new(2026, 3, 31), Bereken([], new Verdaging(new(2026, 3, 2), new(2026, 3, 31), "onderzoek loopt nog")));

    [Theory, Trait("Wet", "Awb 4:14 lid 3")]
    [InlineData("2026-03-03", "2026-03-31")] // told a day late
    [InlineData("2026-02-20", "2026-02-27")] // an earlier day than the term
    [InlineData("2026-02-20", "2026-03-02")] // the same day
    public void Een_verdaging_te_laat_of_niet_later_verandert_niets(string meegedeeld, string nieuweDag) =>
        Assert.Equal(new(2026, 3, 2), Bereken([], new Verdaging(Dag(meegedeeld), Dag(nieuweDag), "reden")));

    [Fact, Trait("Wet", "Awb 4:14 lid 3")]
    public void Een_tweede_verdaging_kan_binnen_de_verdaagde_termijn() => Assert.Equal(
        new(2026, 4, 15),
        Bereken([], new Verdaging(new(2026, 3, 31), new(2026, 4, 15), "nog een keer"), new Verdaging(new(2026, 3, 2), new(2026, 3, 31), "eerst")));

    [Fact, Trait("Wet", "Awb 4:14 lid 3")]
    public void Na_een_verdaging_verschuift_alleen_nieuwe_stilstand_de_dag()
    {
        var ervoor = Opschorting.NaAanvulling(new(2026, 1, 12), new(2026, 1, 20));
        var erna = Opschorting.NaAanvulling(new(2026, 3, 9), new(2026, 3, 12)); // two days
        var verdaging = new Verdaging(new(2026, 3, 2), new(2026, 3, 31), "reden");

        Assert.Equal(new(2026, 3, 31), Bereken([ervoor], verdaging));
        Assert.Equal(new(2026, 4, 2), Bereken([ervoor, erna], verdaging));
    }

    [Fact, Trait("Wet", "Awb 4:13")]
    public void De_stappen_vertellen_hoe_de_dag_tot_stand_kwam()
    {
        var termijn = Beslistermijn.Bereken(
            Ontvangen,
            null,
            [Opschorting.OngebruiktVerstreken(new(2026, 1, 12), new(2026, 1, 26))],
            [new(new(2026, 4, 1), new(2026, 5, 1), "te laat")],
            Vandaag);

        Assert.Equal(
            [
                "2026-01-05 Awb 4:13: De aanvraag is ontvangen op 5 januari 2026.",
                "2026-03-02 Awb 4:13 lid 2: De termijn om te beslissen is 8 weken: tot en met 2 maart 2026.",
                "2026-03-15 Awb 4:15 lid 1: Vanaf 13 januari 2026 stond de termijn 13 dagen stil: de aanvraag moest worden aangevuld. "
                    + "De laatste dag wordt 15 maart 2026.",
                "2026-03-15 Awb 4:14 lid 3: Op 1 april 2026 is bericht dat het besluit er uiterlijk 1 mei 2026 is. "
                    + "Dat was na het einde van de termijn en telt daarom niet mee.",
                "2026-03-16 Algemene termijnenwet 1 lid 1: 15 maart 2026 is geen werkdag (zondag). De termijn loopt door tot en met maandag 16 maart 2026.",
            ],
            termijn.Stappen.Select(stap => $"{stap.Dag:yyyy-MM-dd} {stap.Artikel}: {stap.Zin}"));
        Assert.Equal(termijn.LaatsteDag, termijn.Stappen[^1].Dag);
    }

    [Fact, Trait("Wet", "Awb 4:15")]
    public void De_stappen_noemen_de_oudste_opschorting_eerst_hoe_zij_ook_worden_gegeven()
    {
        Opschorting januari = new(Opschortingsgrond.Overmacht, new(2026, 1, 12), new(2026, 1, 18), "Brand.");
        Opschorting februari = new(Opschortingsgrond.InstemmingAanvrager, new(2026, 2, 2), new(2026, 2, 4), "Akkoord.");

        foreach (var reeks in new Opschorting[][] { [januari, februari], [februari, januari] })
        {
            Assert.Equal(
                [
                    "Vanaf 12 januari 2026 stond de termijn 7 dagen stil: het besluit kon door overmacht niet worden genomen (de aanvrager krijgt daarvan bericht, lid 3). De laatste dag wordt 9 maart 2026.",
                    "Vanaf 2 februari 2026 stond de termijn 3 dagen stil: de aanvrager stemde in met uitstel. De laatste dag wordt 12 maart 2026.",
                ],
                Beslistermijn.Bereken(Ontvangen, null, reeks, [], Vandaag).Stappen.Skip(2).Select(stap => stap.Zin));
        }
    }

    [Property, Trait("Wet", "Awb 4:15")]
    public void Meer_opschorting_maakt_de_laatste_dag_nooit_eerder((byte Van, byte Lengte)[] reeks, byte van, byte lengte, byte gemeld, byte later)
    {
        var minder = reeks.Take(5).Select(een => OpschortingTests.Maak(een.Van, een.Lengte)).ToList();
        var verdaging = new Verdaging(Ontvangen.AddDays(gemeld), Ontvangen.AddDays(gemeld + later), "reden");

        var eerst = Bereken(minder, verdaging);
        var daarna = Bereken([.. minder, OpschortingTests.Maak(van, lengte)], verdaging);

        Assert.True(daarna >= eerst, $"{daarna} ligt voor {eerst}");
    }

    [Property, Trait("Wet", "Algemene termijnenwet 1")]
    public void De_laatste_dag_is_een_werkdag_waarop_de_termijn_loopt((byte Van, byte Lengte)[] reeks, ushort ontvangen, byte weken)
    {
        var opschortingen = reeks.Take(5).Select(een => OpschortingTests.Maak(een.Van, een.Lengte)).ToList();

        var dag = Beslistermijn.Bereken(Ontvangen.AddDays(ontvangen % 3000), Termijnlengte.Weken((weken % 12) + 1), opschortingen, [], Vandaag).LaatsteDag;

        Assert.True(Kalender.IsWerkdag(dag));
        Assert.DoesNotContain(opschortingen, een => een.Omvat(dag));
    }

    [Property, Trait("Wet", "Awb 4:15")]
    public void Binnen_de_termijn_schuift_de_laatste_dag_evenveel_dagen_op_als_hij_stilstond((byte Van, byte Lengte)[] reeks)
    {
        // Every suspension begins within the first two weeks, so that it surely falls within the term.
        var opschortingen = reeks.Take(5).Select(een => OpschortingTests.Maak(een.Van % 14, een.Lengte)).ToList();
        var dagen = Opschortingen.Dagen(opschortingen, DateOnly.MaxValue.AddDays(-1));

        Assert.Equal(Kalender.EersteWerkdagVanaf(Ontvangen.AddDays(56 + dagen)), Bereken(opschortingen));
    }

    [Property, Trait("Wet", "Awb 4:15")]
    public void De_volgorde_van_opschortingen_doet_er_niet_toe((byte Van, byte Lengte)[] reeks)
    {
        var opschortingen = reeks.Take(5).Select(een => OpschortingTests.Maak(een.Van, een.Lengte)).ToList();

        Assert.Equal(Bereken(opschortingen), Bereken([.. opschortingen.AsEnumerable().Reverse()]));
    }

    [Theory, Trait("Wet", "Awb 4:14 lid 1")]
    [InlineData("2026-02-10")] // within the term
    [InlineData("2026-03-10")] // after it: the duty to tell remains
    public void Stelt_een_wettelijk_voorschrift_de_termijn_dan_verschuift_een_bericht_haar_niet(string gemeld)
    {
        var termijn = Beslistermijn.Bereken(Ontvangen, Termijnlengte.Weken(6), [], [new(Dag(gemeld), new(2026, 3, 31), "reden")], Vandaag);

        Assert.Equal(new(2026, 2, 16), termijn.LaatsteDag);
        Assert.Equal("Awb 4:13 lid 1", termijn.Stappen[1].Artikel);
        Assert.Equal("De termijn om te beslissen is 6 weken: tot en met 16 februari 2026.", termijn.Stappen[1].Zin);
        Assert.Equal("Awb 4:14 lid 1", termijn.Stappen[2].Artikel);
        Assert.EndsWith("is bericht dat het besluit er uiterlijk 31 maart 2026 is. De wet of verordening stelt de termijn zelf. Daarom verandert dit bericht de laatste dag niet.", termijn.Stappen[2].Zin, StringComparison.Ordinal);
    }

    [Theory, Trait("Wet", "Awb 4:13"), Trait("Wet", "Algemene termijnenwet 4")]
    [InlineData(30, Termijneenheid.Dagen, "2026-02-04")]
    [InlineData(90, Termijneenheid.Dagen, "2026-04-07")] // Easter Sunday 5 April
    [InlineData(96, Termijneenheid.Dagen, "2026-04-11")] // more than ninety days: a Saturday stays
    [InlineData(3, Termijneenheid.Maanden, "2026-04-07")]
    [InlineData(4, Termijneenheid.Maanden, "2026-05-05")] // more than three months: 5 May stays
    [InlineData(5, Termijneenheid.Jaren, "2031-01-05")] // a Sunday stays
    public void De_termijn_van_de_regeling_kan_in_elke_eenheid_staan(int aantal, Termijneenheid eenheid, string laatste) =>
        Assert.Equal(Dag(laatste), Beslistermijn.Bereken(Ontvangen, new(aantal, eenheid), [], [], Vandaag).LaatsteDag);

    private static DateOnly Bereken(IReadOnlyList<Opschorting> opschortingen, params Verdaging[] verdagingen) =>
        Beslistermijn.Bereken(Ontvangen, null, opschortingen, verdagingen, Vandaag).LaatsteDag;
}
