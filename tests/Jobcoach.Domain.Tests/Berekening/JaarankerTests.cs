using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

/// <summary>
/// Drie bronnen laten een jaar op drie momenten beginnen: het besluit op de verlening, het protocol van 2014 op het kalenderjaar van de
/// dienstbetrekking, dat van 2015 op de indiensttreding.
/// </summary>
[Trait("Parameter", "rekenregel.jaaranker")]
public sealed class JaarankerTests
{
    [Theory, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    [InlineData("2015-03-01", "2015-08-31", "1:184")]           // het begin van het werk doet niet mee
    [InlineData("2016-03-01", "2016-08-31", "1:184")]
    public void Standaard_telt_het_nummer_van_de_toekenningsperiode(string van, string totEnMet, string verwacht) =>
        Assert.Equal(verwacht, Delen(Jaaranker.Toekenningsperiode, van, totEnMet));

    [Theory, Trait("Regeling", "uwv-intern-2015")]
    [InlineData("2015-03-01", "2016-02-29", "1:366")]           // precies het eerste jaar
    [InlineData("2015-03-01", "2016-03-01", "1:366,2:1")]       // de verjaardag is de eerste dag van jaar 2
    [InlineData("2016-02-29", "2016-03-02", "1:1,2:2")]
    [InlineData("2016-03-01", "2016-08-31", "2:184")]
    [InlineData("2015-12-01", "2016-05-31", "1:91,2:92")]
    [InlineData("2015-02-28", "2015-08-31", null)]              // voor de eerste werkdag
    public void Vanaf_de_dienstbetrekking_begint_elk_jaar_op_de_dag_van_indiensttreding(string van, string totEnMet, string? verwacht) =>
        Assert.Equal(verwacht, Delen(Jaaranker.Dienstbetrekking, van, totEnMet));

    [Theory, Trait("Regeling", "uwv-2014")]
    [InlineData("2015-03-01", "2015-08-31", "1:184")]           // het eerste kalenderjaar van de dienstbetrekking
    [InlineData("2015-09-01", "2016-02-29", "1:122,2:60")]
    [InlineData("2016-01-01", "2016-06-30", "2:182")]
    [InlineData("2017-01-01", "2017-06-30", "3:181")]
    [InlineData("2015-02-28", "2015-08-31", null)]
    public void Naar_het_kalenderjaar_is_het_eerste_kalenderjaar_van_de_dienstbetrekking_jaar_1(string van, string totEnMet, string? verwacht) =>
        Assert.Equal(verwacht, Delen(Jaaranker.Kalenderjaar, van, totEnMet));

    [Fact]
    public void Wie_op_29_februari_begon_verjaart_in_een_gewoon_jaar_op_28_februari() => Assert.Equal(
        [new Jaardeel(1, 1), new Jaardeel(2, 2)],
        Begeleidingsjaar.Delen(Met(Jaaranker.Dienstbetrekking), 1, new(new(2017, 2, 27), new(2017, 3, 1)), new DateOnly(2016, 2, 29)));

    [Theory]
    [InlineData(Jaaranker.Dienstbetrekking, 92)]        // 1 december tot en met 31 mei: 91 dagen jaar 1, 92 dagen jaar 2
    [InlineData(Jaaranker.Kalenderjaar, 152)]           // alleen december is jaar 1
    public void Een_periode_over_twee_jaren_krijgt_van_elk_jaar_haar_dagen(Jaaranker anker, int dagenInJaar2)
    {
        var uitkomst = Bereken(Met(anker), Straddle);
        var percentage = ((10m * (183 - dagenInJaar2)) + (5m * dagenInJaar2)) / 183;

        Assert.Equal(Uren.Van(600m * percentage / 100 * 6 / 12), uitkomst.Uren);
        Assert.Contains(
            new Rekenstap(
                $"Periode 2 gaat over jaar 1 en 2 van de begeleiding. Elk jaar telt naar zijn dagen: {183 - dagenInJaar2} dagen in jaar 1 en {dagenInJaar2} dagen in jaar 2.",
                "voorbeeld",
                Zekerheid.D),
            uitkomst.Stappen);
        Assert.Equal(["1", "2"], uitkomst.Bevindingen.Where(bevinding => bevinding.Code == "wettelijk-plafond").Select(bevinding => bevinding.Gegevens[2].Waarde));
    }

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Ook_het_plafond_van_een_gedeelde_periode_telt_naar_dagen()
    {
        // 15 % over 91 dagen en 7,5 % over 92 dagen van 300 arbeidsuren is 33,688 uur.
        var net = Bereken(Met(Jaaranker.Dienstbetrekking), Straddle with { GevraagdeUren = Uren.VanMinuten(2021) });
        var boven = Bereken(Met(Jaaranker.Dienstbetrekking), Straddle with { GevraagdeUren = Uren.VanMinuten(2022) });

        Assert.False(BovenPlafond(net));
        Assert.True(BovenPlafond(boven));

        static bool BovenPlafond(Berekeningsuitkomst uitkomst) =>
            Assert.Single(uitkomst.Bevindingen, bevinding => bevinding.Code == "gevraagde-uren").Artikel == WettelijkKader.PlafondArtikel;
    }

    [Theory]
    [InlineData(Jaaranker.Dienstbetrekking)]
    [InlineData(Jaaranker.Kalenderjaar)]
    public void Zonder_bekend_begin_van_de_dienstbetrekking_bepaalt_een_mens_het_jaar(Jaaranker anker)
    {
        var uitkomst = Bereken(Met(anker), Straddle with { BeginDienstbetrekking = null });

        Assert.Null(uitkomst.Uren);
        Assert.Equal(
            "Jaren tellen vanaf de dienstbetrekking, en het is niet bekend dat die voor de periode begon. De toetser bepaalt het jaar.",
            Assert.Single(uitkomst.Bevindingen, bevinding => bevinding is { Code: "begeleidingsjaar", Oordeel: Oordeel.NietVastgesteld }).Zin);
    }

    [Fact]
    public void Een_bedrag_per_jaar_wordt_op_dezelfde_manier_over_de_jaren_verdeeld()
    {
        var regeling = Hoofdstuk8 with { Rekenregel = Hoofdstuk8.Rekenregel with { Jaaranker = Gegeven<Jaaranker?>(Jaaranker.Dienstbetrekking) } };

        var uitkomst = Bereken(regeling, Straddle with { Regime = "licht" });

        Assert.Equal(Bedrag.Van(((2700m * 91) + (1400m * 92)) / 183 / 2), uitkomst.Bedrag);
        Assert.Contains(uitkomst.Stappen, stap => stap.Zin.EndsWith("per jaar in jaar 1 en 2.", StringComparison.Ordinal));
    }

    [Fact]
    public void Mist_de_regeling_een_van_de_twee_jaren_dan_is_er_geen_uitkomst() =>
        Assert.Equal(
            Oordeel.NietVastgesteld,
            OordeelVan("intensiteit", Bereken(MetAnker(MetIntensiteit(Uwv, new(Intensiteitsoort.PercentageUren, [Gegeven<decimal?>(10)], Gegeven<bool?>(false), Gegeven<decimal?>(10)))), Straddle with { Regime = "proef" })));

    private static Berekeningsvraag Straddle { get; } =
        new("midden", 2, new(new(2015, 12, 1), new(2016, 5, 31)), 24, 600, BeginDienstbetrekking: new DateOnly(2015, 3, 1));

    private static Regeling Met(Jaaranker anker) => Uwv with { Rekenregel = Uwv.Rekenregel with { Jaaranker = Gegeven<Jaaranker?>(anker) } };

    private static Regeling MetAnker(Regeling regeling) => regeling with { Rekenregel = regeling.Rekenregel with { Jaaranker = Gegeven<Jaaranker?>(Jaaranker.Dienstbetrekking) } };

    private static string? Delen(Jaaranker anker, string van, string totEnMet) =>
        Begeleidingsjaar.Delen(Met(anker), 1, new(Dag(van), Dag(totEnMet)), new DateOnly(2015, 3, 1)) is { } delen
            ? string.Join(',', delen.Select(deel => $"{deel.Jaar}:{deel.Dagen}"))
            : null;
}
