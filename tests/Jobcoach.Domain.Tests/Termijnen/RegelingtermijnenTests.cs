using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Regelingen;
using static Jobcoach.Domain.Tests.Termijnen.Dagen;
using static Jobcoach.Domain.Tests.Termijnen.OverigeTermijnenTests;

namespace Jobcoach.Domain.Tests.Termijnen;

public sealed class RegelingtermijnenTests
{
    private const string Bron = "Protocol Jobcoach 2014";

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "termijnen.aanvraag.aantal"), Trait("Parameter", "termijnen.streeftermijnBesluit.aantal")]
    [Trait("Parameter", "termijnen.verlengingStreeftermijn.aantal"), Trait("Parameter", "termijnen.verantwoording.aantal"), Trait("Parameter", "termijnen.meldenWijziging.aantal")]
    [Trait("Parameter", "termijnen.meldenEindeDienstbetrekking.aantal"), Trait("Parameter", "termijnen.laatsteWijzigingVoorEinde.aantal"), Trait("Parameter", "termijnen.beslissingOpWijziging.aantal")]
    [Trait("Parameter", "termijnen.terugwerkendeKracht.aantal"), Trait("Parameter", "termijnen.terugwerkendeKrachtWijziging.aantal"), Trait("Parameter", "termijnen.eindfactuur.aantal")]
    [Trait("Parameter", "termijnen.vaststelling.aantal"), Trait("Parameter", "termijnen.terugvordering.aantal"), Trait("Parameter", "termijnen.overbrugging.aantal"), Trait("Parameter", "termijnen.herstel.aantal")]
    [InlineData(Termijnsoort.Aanvraag, "2014-07-01", "2014-07-29", "de eerste dag van het werk")]
    [InlineData(Termijnsoort.TerugwerkendeKracht, "2014-09-15", "2014-08-18", "de dag van ontvangst")] // example 13
    [InlineData(Termijnsoort.Herstel, "2014-08-04", "2014-08-18", "de datum op de brief")]
    [InlineData(Termijnsoort.StreeftermijnBesluit, "2014-08-04", "2014-09-15", "de dag waarop de aanvraag compleet was")]
    [InlineData(Termijnsoort.VerlengingStreeftermijn, "2014-09-15", "2014-09-29", "de laatste dag van de vorige termijn")]
    [InlineData(Termijnsoort.Verantwoording, "2014-08-04", "2014-09-01", "de laatste dag van de periode")] // example 13
    [InlineData(Termijnsoort.MeldenWijziging, "2014-08-04", "2014-08-11", "de dag waarop de wijziging ingaat")]
    [InlineData(Termijnsoort.MeldenEindeDienstbetrekking, "2014-08-04", "2014-08-11", "de laatste dag van de dienstbetrekking")]
    [InlineData(Termijnsoort.LaatsteWijzigingVoorEinde, "2014-08-04", "2014-07-07", "de laatste dag van de periode")]
    [InlineData(Termijnsoort.BeslissingOpWijziging, "2014-08-04", "2014-09-01", "de dag van ontvangst")]
    [InlineData(Termijnsoort.TerugwerkendeKrachtWijziging, "2014-08-04", "2014-07-07", "de dag van ontvangst")]
    [InlineData(Termijnsoort.Eindfactuur, "2014-08-04", "2014-09-01", "de laatste dag van de periode")]
    [InlineData(Termijnsoort.Vaststelling, "2014-08-04", null, null)]
    [InlineData(Termijnsoort.Terugvordering, "2014-08-04", null, null)]
    [InlineData(Termijnsoort.Overbrugging, "2014-08-04", "2014-09-29", "de laatste dag van de periode")]
    public void Elke_termijn_van_uwv_telt_vanaf_haar_eigen_anker(Termijnsoort soort, string anker, string? laatste, string? naam)
    {
        var termijn = RegelingVoorbeelden.Uwv.Termijn(soort, Dag(anker));

        Assert.Equal(laatste is null ? null : Dag(laatste), termijn?.LaatsteDag);
        if (termijn is not null)
        {
            Assert.StartsWith($"De termijn telt vanaf {naam}: ", termijn.Stappen[0].Zin, StringComparison.Ordinal);
            Assert.StartsWith(Bron, termijn.Stappen[0].Artikel, StringComparison.Ordinal);
        }
    }

    [Theory, Trait("Regeling", "gemeentelijk-hoofdstuk-8"), Trait("Parameter", "termijnen.aanvraag.aantal"), Trait("Parameter", "termijnen.streeftermijnBesluit.aantal")]
    [MemberData(nameof(Soorten))]
    public void Een_regeling_die_geen_termijn_noemt_geeft_geen_dag(Termijnsoort soort) =>
        Assert.Null(RegelingVoorbeelden.Hoofdstuk8.Termijn(soort, new(2026, 1, 5)));

    public static TheoryData<Termijnsoort> Soorten => [.. Enum.GetValues<Termijnsoort>()];

    [Theory]
    [InlineData(Termijnsoort.Beslistermijn)]
    [InlineData(Termijnsoort.BuitenBehandeling)]
    [InlineData(Termijnsoort.Bezwaar)]
    [InlineData(Termijnsoort.BeslissingOpBezwaar)]
    [InlineData(Termijnsoort.Ingebrekestelling)]
    [InlineData(Termijnsoort.VaststellingDwangsom)]
    public void Een_termijn_van_de_wet_komt_niet_uit_de_regeling(Termijnsoort soort) => Assert.Null(RegelingVoorbeelden.Uwv.Termijn(soort, new(2026, 1, 5)));

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Het_streven_telt_vanaf_compleet_en_de_wet_vanaf_ontvangst()
    {
        var (ontvangen, compleet) = (new DateOnly(2026, 1, 5), new DateOnly(2026, 1, 26));

        Assert.Equal(new(2026, 3, 9), RegelingVoorbeelden.Uwv.Termijn(Termijnsoort.StreeftermijnBesluit, compleet)!.LaatsteDag);
        Assert.Equal(new(2026, 3, 2), Beslistermijn.Bereken(ontvangen, RegelingVoorbeelden.Uwv.EigenBeslistermijn(), [], [], compleet).LaatsteDag);
    }

    [Theory, Trait("Wet", "Awb 4:13"), Trait("Parameter", "termijnen.wettelijkeBeslistermijn.aantal")]
    [InlineData(8, "Awb 4:13", null)] // the eight weeks of the Awb are no term of its own
    [InlineData(8, "Awb 4:13 lid 2", null)]
    [InlineData(8, "verordening artikel 7", 8)]
    [InlineData(6, "verordening artikel 7", 6)]
    [InlineData(null, "niet in de verordening", null)]
    public void Een_regeling_heeft_een_eigen_beslistermijn_als_haar_bron_niet_de_awb_is(int? aantal, string bron, int? weken)
    {
        var regel = Regel(aantal, aantal is null ? null : Termijneenheid.Weken, Termijnanker.Ontvangst, true);
        var regeling = RegelingVoorbeelden.Uwv with { Termijnen = RegelingVoorbeelden.Uwv.Termijnen with { WettelijkeBeslistermijn = regel with { Aantal = regel.Aantal with { Bron = bron } } } };

        Assert.Equal(weken is { } lengte ? Termijnlengte.Weken(lengte) : null, regeling.EigenBeslistermijn());
    }

    [Theory]
    [InlineData(4, Termijneenheid.Weken, "2014-08-04", "2014-09-01", "4 weken na 4 augustus 2014: 1 september 2014.")]
    [InlineData(1, Termijneenheid.Weken, "2014-08-04", "2014-08-11", "1 week na 4 augustus 2014: 11 augustus 2014.")]
    [InlineData(1, Termijneenheid.Dagen, "2014-08-04", "2014-08-05", "1 dag na 4 augustus 2014: 5 augustus 2014.")]
    [InlineData(10, Termijneenheid.Jaren, "2014-08-04", "2024-08-04", "10 jaar na 4 augustus 2014: 4 augustus 2024.")]
    [InlineData(10, Termijneenheid.Jaren, "2024-02-29", "2034-02-28", "10 jaar na 29 februari 2024: 28 februari 2034.")]
    [InlineData(1, Termijneenheid.Maanden, "2026-01-31", "2026-02-28", "1 maand na 31 januari 2026: 28 februari 2026.")] // a day that the month lacks
    [InlineData(0, Termijneenheid.Weken, "2026-01-31", "2026-01-31", "0 weken na 31 januari 2026: 31 januari 2026.")]
    public void Een_termijn_is_in_twee_zinnen_na_te_rekenen(int aantal, Termijneenheid eenheid, string anker, string laatste, string zin)
    {
        var termijn = Beleidstermijn.Bereken(Regel(aantal, eenheid, Termijnanker.Ontvangst, false), Dag(anker))!;

        Assert.Equal(Dag(laatste), termijn.LaatsteDag);
        Assert.Equal(new(Dag(laatste), "artikel 5", zin), termijn.Stappen[1]);
        Assert.Equal(new(Dag(anker), "artikel 5", $"De termijn telt vanaf de dag van ontvangst: {zin[(zin.IndexOf(" na ", StringComparison.Ordinal) + 4)..zin.IndexOf(':', StringComparison.Ordinal)]}."), termijn.Stappen[0]);
    }

    [Theory, Trait("Wet", "Algemene termijnenwet 1")]
    [InlineData(true, "2026-01-26", "Algemene termijnenwet 1 lid 1", "24 januari 2026 is geen werkdag (zaterdag). De termijn loopt door tot en met maandag 26 januari 2026.")]
    [InlineData(false, "2026-01-24", "artikel 6", "24 januari 2026 is geen werkdag (zaterdag). De regeling laat deze termijn niet doorlopen.")]
    [InlineData(null, "2026-01-24", "Algemene termijnenwet 1", "24 januari 2026 is geen werkdag (zaterdag). Geen bron zegt dat deze termijn dan doorloopt. Daarom loopt zij niet door.")]
    public void Een_beleidstermijn_schuift_alleen_door_als_de_regeling_dat_zegt(bool? verlenging, string laatste, string artikel, string zin)
    {
        var termijn = Beleidstermijn.Bereken(Regel(2, Termijneenheid.Weken, Termijnanker.Dagtekening, verlenging), new(2026, 1, 10))!;

        Assert.Equal(Dag(laatste), termijn.LaatsteDag);
        Assert.Equal(new(Dag(laatste), artikel, zin), termijn.Stappen[^1]);
    }

    [Theory, Trait("Wet", "Algemene termijnenwet 1")]
    [Trait("Parameter", "termijnen.aanvraag.feestdagverlenging"), Trait("Parameter", "termijnen.terugwerkendeKracht.feestdagverlenging"), Trait("Parameter", "termijnen.herstel.feestdagverlenging")]
    [Trait("Parameter", "termijnen.streeftermijnBesluit.feestdagverlenging"), Trait("Parameter", "termijnen.verlengingStreeftermijn.feestdagverlenging"), Trait("Parameter", "termijnen.verantwoording.feestdagverlenging")]
    [Trait("Parameter", "termijnen.meldenWijziging.feestdagverlenging"), Trait("Parameter", "termijnen.meldenEindeDienstbetrekking.feestdagverlenging"), Trait("Parameter", "termijnen.laatsteWijzigingVoorEinde.feestdagverlenging")]
    [Trait("Parameter", "termijnen.beslissingOpWijziging.feestdagverlenging"), Trait("Parameter", "termijnen.terugwerkendeKrachtWijziging.feestdagverlenging"), Trait("Parameter", "termijnen.eindfactuur.feestdagverlenging")]
    [Trait("Parameter", "termijnen.vaststelling.feestdagverlenging"), Trait("Parameter", "termijnen.terugvordering.feestdagverlenging"), Trait("Parameter", "termijnen.overbrugging.feestdagverlenging")]
    [MemberData(nameof(Beleid))]
    public void Voor_elke_termijn_beslist_de_regeling_over_het_weekend(Termijnsoort soort, bool teltTerug)
    {
        var zaterdag = new DateOnly(2026, 1, 24);
        var (vooruit, terug) = (zaterdag.AddDays(-14), zaterdag.AddDays(14));
        DateOnly? Laatste(bool? verlenging) => Met(Regel(2, Termijneenheid.Weken, Termijnanker.Ontvangst, verlenging)).Termijn(soort, teltTerug ? terug : vooruit)?.LaatsteDag;

        Assert.Equal((teltTerug ? zaterdag : zaterdag.AddDays(2), zaterdag, zaterdag), (Laatste(true), Laatste(false), Laatste(null)));
    }

    public static TheoryData<Termijnsoort, bool> Beleid
    {
        get
        {
            var rijen = new TheoryData<Termijnsoort, bool>();
            foreach (var soort in Enum.GetValues<Termijnsoort>().Where(soort => soort < Termijnsoort.Beslistermijn))
            {
                rijen.Add(soort, soort is Termijnsoort.TerugwerkendeKracht or Termijnsoort.LaatsteWijzigingVoorEinde or Termijnsoort.TerugwerkendeKrachtWijziging);
            }

            return rijen;
        }
    }

    [Theory, Trait("Wet", "Algemene termijnenwet 1"), Trait("Parameter", "termijnen.wettelijkeBeslistermijn.feestdagverlenging")]
    [InlineData("Awb 4:13", null, "2026-02-23", "Algemene termijnenwet 1 lid 1")] // the law itself: always
    [InlineData("verordening artikel 7", true, "2026-02-23", "Algemene termijnenwet 1 lid 1")]
    [InlineData("verordening artikel 7", false, "2026-02-21", "artikel 6")]
    [InlineData("verordening artikel 7", null, "2026-02-21", "Algemene termijnenwet 1")]
    public void Een_beslistermijn_van_een_verordening_loopt_alleen_door_als_zij_dat_zegt(string bron, bool? verlenging, string laatste, string artikel)
    {
        var regel = Regel(8, Termijneenheid.Weken, Termijnanker.Ontvangst, verlenging);
        var aanvraag = Zaken.Verlopen.Nieuw().Zaak.Aanvragen[0] with { OntvangenOp = new(2025, 12, 27) };

        var termijn = aanvraag.Beslistermijn(Met(regel with { Aantal = regel.Aantal with { Bron = bron } }), new(2026, 1, 5));

        Assert.Equal((Dag(laatste), artikel), (termijn.LaatsteDag, termijn.Stappen[^1].Artikel));
        Assert.Equal(termijn.LaatsteDag, termijn.Stappen[^1].Dag);
    }

    [Fact, Trait("Parameter", "termijnen.wettelijkeBeslistermijn.feestdagverlenging")]
    public void Een_beslistermijn_van_een_verordening_die_op_een_werkdag_eindigt_heeft_geen_extra_stap()
    {
        var regel = Regel(8, Termijneenheid.Weken, Termijnanker.Ontvangst, false);
        var aanvraag = Zaken.Verlopen.Nieuw().Zaak.Aanvragen[0] with { OntvangenOp = new(2025, 12, 29) };

        Assert.Equal(2, aanvraag.Beslistermijn(Met(regel), new(2026, 1, 5)).Stappen.Count);
    }

    [Theory, Trait("Wet", "Algemene termijnenwet 1")]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Op_een_werkdag_valt_er_niets_te_verlengen(bool? verlenging) =>
        Assert.Equal(2, Beleidstermijn.Bereken(Regel(2, Termijneenheid.Weken, Termijnanker.Dagtekening, verlenging), new(2026, 1, 12))!.Stappen.Count);

    [Theory, Trait("Wet", "Algemene termijnenwet 1")]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Terugtellen_schuift_nooit_door(bool? verlenging)
    {
        var termijn = Beleidstermijn.Terug(Regel(2, Termijneenheid.Weken, Termijnanker.EindePeriode, verlenging), new(2026, 1, 24))!;

        Assert.Equal(new(2026, 1, 10), termijn.LaatsteDag); // a Saturday
        Assert.Equal(new(new(2026, 1, 10), "artikel 5", "2 weken voor 24 januari 2026: 10 januari 2026."), termijn.Stappen[^1]);
        Assert.Equal(2, termijn.Stappen.Count);
    }

    [Theory]
    [InlineData(null, Termijneenheid.Weken, Termijnanker.Ontvangst)]
    [InlineData(2, null, Termijnanker.Ontvangst)]
    [InlineData(2, Termijneenheid.Weken, null)]
    public void Zonder_aantal_eenheid_of_anker_bepaalt_een_mens_de_dag(int? aantal, Termijneenheid? eenheid, Termijnanker? anker)
    {
        Assert.Null(Beleidstermijn.Bereken(Regel(aantal, eenheid, anker, null), new(2026, 1, 10)));
        Assert.Null(Beleidstermijn.Terug(Regel(aantal, eenheid, anker, null), new(2026, 1, 10)));
    }

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "termijnen.terugwerkendeKracht.aantal")]
    [InlineData("2014-09-15", "2014-08-18")] // example 13
    [InlineData("2014-08-18", "2014-07-21")] // example 12 prints 22-7; one rule for all
    [InlineData("2015-05-01", "2015-04-03")] // PI15 example 4 prints 2-4
    public void Terugwerken_gaat_vier_weken_van_zeven_dagen_terug(string ontvangen, string eersteDag) =>
        Assert.Equal(Dag(eersteDag), RegelingVoorbeelden.Uwv.Termijn(Termijnsoort.TerugwerkendeKracht, Dag(ontvangen))!.LaatsteDag);

    [Theory, Trait("Wet", "Algemene termijnenwet 1")]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Een_termijn_van_nul_is_de_dag_zelf_en_schuift_niet_door(bool? verlenging)
    {
        var termijn = Beleidstermijn.Bereken(Regel(0, Termijneenheid.Weken, Termijnanker.Ontvangst, verlenging), new(2026, 1, 10))!;

        Assert.Equal(new(2026, 1, 10), termijn.LaatsteDag); // a Saturday
        Assert.Equal(2, termijn.Stappen.Count);
    }

    private static Regeling Met(Termijnregel regel) => RegelingVoorbeelden.Uwv with
    {
        Termijnen = new(regel, regel, regel, regel, regel, regel, regel, regel, regel, regel, regel, regel, regel, regel, regel, regel),
    };
}
