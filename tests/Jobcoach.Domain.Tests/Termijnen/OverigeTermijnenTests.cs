using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Regelingen;
using Jobcoach.Domain.Tests.Waarden;
using static Jobcoach.Domain.Tests.Termijnen.Dagen;

namespace Jobcoach.Domain.Tests.Termijnen;

public sealed class OverigeTermijnenTests
{
    [Theory, Trait("Wet", "Awb 4:5 lid 4")]
    [InlineData("2026-01-26", "2026-02-23")]
    [InlineData("2026-03-06", "2026-04-07")] // would end on Good Friday
    public void Buiten_behandeling_laten_kan_vier_weken(string anker, string laatsteDag) =>
        Assert.Equal(Dag(laatsteDag), BuitenBehandelingtermijn.LaatsteDag(Dag(anker)).LaatsteDag);

    [Fact, Trait("Wet", "Awb 4:5 lid 4")]
    public void Buiten_behandeling_laten_legt_uit_tot_wanneer() => Assert.Equal(
        [
            "2026-03-06 Awb 4:5 lid 4: De hersteltermijn eindigde op 6 maart 2026.",
            "2026-04-03 Awb 4:5 lid 4: Buiten behandeling laten kan nog 4 weken: tot en met 3 april 2026.",
            "2026-04-07 Algemene termijnenwet 1 lid 1: 3 april 2026 is geen werkdag (goede vrijdag). De termijn loopt door tot en met dinsdag 7 april 2026.",
        ],
        Regels(BuitenBehandelingtermijn.LaatsteDag(new(2026, 3, 6))));

    [Theory, Trait("Wet", "Algemene termijnenwet 4")]
    [InlineData(90, Termijneenheid.Dagen, true)]
    [InlineData(91, Termijneenheid.Dagen, false)]
    [InlineData(12, Termijneenheid.Weken, true)]
    [InlineData(13, Termijneenheid.Weken, false)]
    [InlineData(3, Termijneenheid.Maanden, true)]
    [InlineData(4, Termijneenheid.Maanden, false)]
    [InlineData(1, Termijneenheid.Jaren, false)]
    public void Een_lange_termijn_loopt_niet_door_en_zegt_dat(int aantal, Termijneenheid eenheid, bool verlengd)
    {
        var regel = Regel(aantal, eenheid, Termijnanker.Ontvangst, true);

        // The anchor for which the term ends on Saturday 10 October 2026.
        var anker = Enumerable.Range(0, 500).Select(terug => new DateOnly(2026, 10, 10).AddDays(-terug)).First(dag => new Termijnlengte(aantal, eenheid).Vanaf(dag) == new DateOnly(2026, 10, 10));
        var termijn = Beleidstermijn.Bereken(regel, anker)!;

        Assert.Equal(verlengd ? new(2026, 10, 12) : new(2026, 10, 10), termijn.LaatsteDag);
        Assert.Equal(verlengd ? "Algemene termijnenwet 1 lid 1" : "Algemene termijnenwet 4", termijn.Stappen[^1].Artikel);
        if (!verlengd)
        {
            Assert.Equal($"10 oktober 2026 is geen werkdag (zaterdag). Een termijn van {Lengte(aantal, eenheid)} is te lang om te verlengen.", termijn.Stappen[^1].Zin);
        }
    }

    [Theory, Trait("Wet", "Awb 4:5"), Trait("Regeling", "uwv-2014"), Trait("Parameter", "termijnen.herstel.aantal")]
    [InlineData("2026-01-12", "2026-01-26")] // two weeks from the date on the letter
    [InlineData("2026-01-10", "2026-01-24")] // a Saturday stays: no source says otherwise
    public void De_hersteltermijn_telt_vanaf_de_dagtekening(string dagtekening, string laatste) =>
        Assert.Equal(Dag(laatste), Hersteltermijn.Bereken(RegelingVoorbeelden.Uwv, Dag(dagtekening), null)!.LaatsteDag);

    [Fact, Trait("Wet", "Awb 4:5 lid 1"), Trait("Parameter", "termijnen.herstel.aantal")]
    public void Zonder_hersteltermijn_in_de_regeling_stelt_een_mens_de_dagen()
    {
        Assert.Null(Hersteltermijn.Bereken(RegelingVoorbeelden.Hoofdstuk8, new(2026, 1, 10), null));
        Assert.Equal(
            [
                "2026-01-10 Awb 4:5 lid 1: De brief met het verzoek om aan te vullen is van 10 januari 2026.",
                "2026-01-24 Awb 4:5 lid 1: De aanvrager krijgt 14 dagen: tot en met 24 januari 2026.",
            ],
            Regels(Hersteltermijn.Bereken(RegelingVoorbeelden.Hoofdstuk8, new(2026, 1, 10), 14)!));
    }

    [Fact]
    public void Alles_van_een_termijn_overleeft_json()
    {
        Rondreis.AssertBlijftGelijk(Beslistermijn.Bereken(new(2026, 1, 3), null, [Opschorting.Aanvulling(new(2026, 1, 12))], [], new(2026, 1, 20)));
        var opschorting = new Opschorting(Opschortingsgrond.Overmacht, new(2026, 1, 12), null, "brand");
        var verdaging = new Verdaging(new(2026, 3, 2), new(2026, 3, 31), "reden");

        Assert.Equal(opschorting, Rondreis.AssertBlijftGelijk(opschorting));
        Assert.Equal(verdaging, Rondreis.AssertBlijftGelijk(verdaging));
    }

    internal static IEnumerable<string> Regels(Termijnberekening termijn) => termijn.Stappen.Select(stap => $"{stap.Dag:yyyy-MM-dd} {stap.Artikel}: {stap.Zin}");

    internal static Termijnregel Regel(int? aantal, Termijneenheid? eenheid, Termijnanker? anker, bool? verlenging) => new(
        new(aantal, "artikel 5", Zekerheid.H), eenheid, anker, new(verlenging, "artikel 6", Zekerheid.H));

    private static string Lengte(int aantal, Termijneenheid eenheid) => (aantal, eenheid) switch
    {
        (_, Termijneenheid.Dagen) => $"{aantal} dagen",
        (_, Termijneenheid.Weken) => $"{aantal} weken",
        (_, Termijneenheid.Maanden) => $"{aantal} maanden",
        _ => $"{aantal} jaar",
    };
}
