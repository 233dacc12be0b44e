using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Termijnen.Dagen;
using static Jobcoach.Domain.Tests.Termijnen.OverigeTermijnenTests;

namespace Jobcoach.Domain.Tests.Termijnen;

/// <summary>De beslistermijn eindigde op maandag 2 maart 2015; de ingebrekestelling kwam op dinsdag 3 maart: tot en met 17 maart zonder dwangsom.</summary>
public sealed class DwangsomTests
{
    private static readonly DateOnly Beslistermijn = new(2015, 3, 2);
    private static readonly DateOnly InGebreke = new(2015, 3, 3);

    [Theory, Trait("Wet", "Awb 4:17")]
    [InlineData("2015-03-02", false)] // on the last day it is too early
    [InlineData("2015-03-03", true)]
    public void Een_ingebrekestelling_telt_pas_na_de_termijn(string ontvangen, bool telt) =>
        Assert.Equal(telt, Dwangsom.Bereken(Beslistermijn, Dag(ontvangen), null, new(2015, 6, 1)) is not null);

    [Theory, Trait("Wet", "Awb 4:17")]
    [InlineData("2015-03-17", 0, 0)] // the last day without
    [InlineData("2015-03-18", 1, 20)] // the day on which two weeks have passed
    [InlineData("2015-03-31", 14, 280)]
    [InlineData("2015-04-01", 15, 310)] // second band
    [InlineData("2015-04-14", 28, 700)]
    [InlineData("2015-04-15", 29, 740)] // third band
    [InlineData("2015-04-28", 42, 1260)]
    [InlineData("2015-04-29", 42, 1260)] // never more than 42 days
    public void De_dwangsom_loopt_op_in_drie_blokken_van_veertien_dagen(string vandaag, int dagen, int euro)
    {
        var dwangsom = Dwangsom.Bereken(Beslistermijn, InGebreke, null, Dag(vandaag))!;

        Assert.Equal((new DateOnly(2015, 3, 17), new DateOnly(2015, 3, 18), dagen), (dwangsom.ZonderDwangsom.LaatsteDag, dwangsom.EersteDag, dwangsom.Dagen));
        Assert.Equal(Bedrag.Van(euro), Dwangsomtarief.Van(2015).Over(dagen));
    }

    [Fact, Trait("Wet", "Awb 4:17")]
    public void De_stappen_noemen_het_einde_van_de_termijn_en_de_ingebrekestelling() => Assert.Equal(
        [
            "2026-03-02 Awb 4:17 lid 1: De termijn om te beslissen is geëindigd op 2 maart 2026.",
            "2026-03-07 Awb 4:17 lid 3: De ingebrekestelling is ontvangen op 7 maart 2026.",
            "2026-03-21 Awb 4:17 lid 3: Zonder dwangsom beslissen kan nog 2 weken: tot en met 21 maart 2026.",
            "2026-03-23 Algemene termijnenwet 1 lid 1: 21 maart 2026 is geen werkdag (zaterdag). De termijn loopt door tot en met maandag 23 maart 2026.",
        ],
        Regels(Dwangsom.Bereken(new(2026, 3, 2), new(2026, 3, 7), null, new(2026, 3, 8))!.ZonderDwangsom));

    [Theory, Trait("Wet", "Awb 4:17")]
    [InlineData("2015-03-17", 0)] // decided in time
    [InlineData("2015-03-18", 0)] // the day of the besluit itself does not count
    [InlineData("2015-03-19", 1)]
    [InlineData("2015-04-29", 42)]
    [InlineData("2015-05-29", 42)]
    public void Na_het_besluit_loopt_de_dwangsom_niet_meer_op(string besluit, int dagen) =>
        Assert.Equal(dagen, Dwangsom.Bereken(Beslistermijn, InGebreke, Dag(besluit), new(2015, 12, 1))!.Dagen);

    [Fact, Trait("Wet", "Awb 4:17")]
    public void Een_besluit_dat_nog_moet_komen_telt_nog_niet() =>
        Assert.Equal(3, Dwangsom.Bereken(Beslistermijn, InGebreke, new(2015, 4, 1), new(2015, 3, 20))!.Dagen);

    [Theory, Trait("Wet", "Awb 4:18")]
    [InlineData("2015-03-24", "2015-04-07")] // decided after six days; the last day is 23 March, two weeks on is Easter Monday
    [InlineData(null, "2015-05-12")] // all 42 days
    public void De_dwangsom_wordt_binnen_twee_weken_na_de_laatste_dag_vastgesteld(string? besluit, string laatste) =>
        Assert.Equal(Dag(laatste), Dwangsom.Bereken(Beslistermijn, InGebreke, besluit is null ? null : Dag(besluit), new(2015, 6, 1))!.Vaststelling!.LaatsteDag);

    [Fact, Trait("Wet", "Awb 4:18")]
    public void De_vaststelling_legt_zich_uit() => Assert.Equal(
        [
            "2015-04-28 Awb 4:17 lid 1: De laatste dag waarover een dwangsom loopt is 28 april 2015.",
            "2015-05-12 Awb 4:18: De dwangsom wordt binnen 2 weken vastgesteld: tot en met 12 mei 2015.",
            "2015-05-12 Algemene termijnenwet 3 lid 3: Voor 2015 is niet bekend welke dagen met een feestdag gelijk zijn gesteld. Valt de laatste dag op zo'n dag, dan loopt de termijn langer door.",
        ],
        Regels(Dwangsom.Bereken(Beslistermijn, InGebreke, null, new(2015, 4, 28))!.Vaststelling!));

    [Theory, Trait("Wet", "Awb 4:18")]
    [InlineData(null, "2015-04-27")] // 41 days: it still runs
    [InlineData("2015-03-17", "2015-06-01")] // in time: there is nothing to fix
    public void Zonder_afgelopen_dwangsom_is_er_niets_vast_te_stellen(string? besluit, string vandaag) =>
        Assert.Null(Dwangsom.Bereken(Beslistermijn, InGebreke, besluit is null ? null : Dag(besluit), Dag(vandaag))!.Vaststelling);

    [Theory, Trait("Wet", "Awb 4:17")]
    [InlineData("2015-03-17", Oordeel.Voldoet, "Er is geen dwangsom verschuldigd.")]
    [InlineData("2015-03-18", Oordeel.BeoordelingNodig, "Over 1 dag is de dwangsom € 20,00. Een mens stelt haar vast (Awb 4:18).")]
    [InlineData("2015-04-28", Oordeel.BeoordelingNodig, "Over 42 dagen is de dwangsom € 1.260,00. Een mens stelt haar vast (Awb 4:18).")]
    public void Het_bedrag_is_een_bevinding(string vandaag, Oordeel oordeel, string zin)
    {
        var bevinding = Dwangsom.Bereken(Beslistermijn, InGebreke, null, Dag(vandaag))!.Bedrag;

        Assert.Equal(("dwangsom", oordeel, "Awb 4:17 lid 2", zin), (bevinding.Code, bevinding.Oordeel, bevinding.Artikel, bevinding.Zin));
        Assert.Equal(new Gegeven("eerste dag", "18 maart 2015"), bevinding.Gegevens[0]);
        Assert.Equal("aantal dagen", bevinding.Gegevens[1].Naam);
    }

    [Theory, Trait("Wet", "Awb 4:17")]
    [InlineData("2026-03-02", "2026-03-03", "2026-03-20", 3)] // no amounts for 2026
    [InlineData("2015-12-01", "2015-12-10", "2016-01-03", 10)] // over New Year: one of the two years is not known
    public void Zonder_bedragen_van_dat_jaar_is_de_dwangsom_niet_vastgesteld(string termijn, string ontvangen, string vandaag, int dagen)
    {
        var dwangsom = Dwangsom.Bereken(Dag(termijn), Dag(ontvangen), null, Dag(vandaag))!;

        Assert.Equal(dagen, dwangsom.Dagen);
        Assert.Equal(Oordeel.NietVastgesteld, dwangsom.Bedrag.Oordeel);
        Assert.Equal($"Er loopt een dwangsom over {dagen} dagen. De bedragen per dag van dit jaar zijn niet bekend. Zoek ze op.", dwangsom.Bedrag.Zin);
    }

    [Fact, Trait("Wet", "Awb 4:17")]
    public void Alleen_het_tarief_van_2015_is_nagezocht()
    {
        Assert.Equal(Zekerheid.H, Dwangsomtarief.Van(2015).EersteBlok.Zekerheid);
        Assert.Equal((null, Zekerheid.Onbekend), (Dwangsomtarief.Van(2016).DerdeBlok.Waarde, Dwangsomtarief.Van(2014).EersteBlok.Zekerheid));
        Assert.Equal(Bedrag.Van(0), Dwangsomtarief.Van(2026).Over(0));
        Assert.Null(Dwangsomtarief.Van(2026).Over(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dwangsomtarief.Van(2015).Over(43));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dwangsomtarief.Van(2015).Over(-1));
    }

    [Fact]
    public void Een_uitgelopen_dwangsom_heeft_een_besluit_of_alle_dagen()
    {
        var loopt = Dwangsom.Bereken(Beslistermijn, InGebreke, null, new(2015, 4, 27))!;

        Assert.False(loopt.IsUitgelopen(null));
        Assert.True(loopt.IsUitgelopen(new(2015, 4, 27)));
        Assert.True(Dwangsom.Bereken(Beslistermijn, InGebreke, null, new(2015, 4, 28))!.IsUitgelopen(null));
    }
}
