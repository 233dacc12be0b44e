using FsCheck.Xunit;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Waarden;

namespace Jobcoach.Domain.Tests.Resultaten;

[Trait("Regeling", "uwv-2012"), Trait("Regeling", "s-hertogenbosch-2023"), Trait("Regeling", "uwv-2014, jobcoachresultaten")]
public sealed class JobcoachresultatenTests
{
    private const int ZeerLicht = 1;
    private const int Licht = 2;
    private const int Midden = 3;
    private const int Intensief = 4;

    [Theory]
    [InlineData(Midden, Intensief, Jobcoachresultaat.HogerRegime)] // year 2 to 3: 5 % to 6 %
    [InlineData(Midden, Midden, Jobcoachresultaat.GelijkblijvendRegime)] // year 1 to 2: 10 % becomes 5 % and the regime stays
    [InlineData(Licht, ZeerLicht, Jobcoachresultaat.LichterRegime)] // year 2: both are 3 %
    [InlineData(ZeerLicht, Licht, Jobcoachresultaat.HogerRegime)] // the same, the other way
    [InlineData(Intensief, Midden, Jobcoachresultaat.LichterRegime)]
    [Trait("Regeling", "uwv-2014, resultaat 2")]
    [Trait("Regeling", "uwv-2014, resultaat 3")]
    [Trait("Regeling", "uwv-2014, resultaat 4")]
    [Trait("Regeling", "uwv-2014, regime wisselen")]
    public void Lichter_gelijk_of_hoger_volgt_uit_de_rang_van_het_regime(int oud, int gevraagd, Jobcoachresultaat resultaat) =>
        Assert.Equal(resultaat, Jobcoachresultaten.Bepaal(new Afloop.VervolgToegekend(oud, gevraagd, gevraagd)).Resultaat);

    [Fact]
    public void Het_gevraagde_regime_telt_en_het_toegekende_blijft_zichtbaar()
    {
        var bepaling = Jobcoachresultaten.Bepaal(new Afloop.VervolgToegekend(Midden, Intensief, Midden));

        Assert.Equal((Jobcoachresultaat.HogerRegime, Intensief, Midden), (bepaling.Resultaat, bepaling.GevraagdeRang, bepaling.ToegekendeRang));
        Assert.Contains("Toegekend is een ander regime", bepaling.Bevinding.Zin, StringComparison.Ordinal);
        Assert.Equal(Oordeel.Voldoet, bepaling.Bevinding.Oordeel);
    }

    [Theory]
    [InlineData(Eindreden.Zelfstandig, "R1")]
    [InlineData(Eindreden.OvernameDoorWerkgever, "R5")]
    [InlineData(Eindreden.EindeDienstbetrekking, "R6")]
    [Trait("Regeling", "uwv-2014, resultaat 1")]
    [Trait("Regeling", "uwv-2014, resultaat 5")]
    [Trait("Regeling", "uwv-2014, resultaat 6")]
    public void Het_einde_van_de_begeleiding_heeft_een_resultaat(Eindreden reden, string code)
    {
        var bepaling = Jobcoachresultaten.Bepaal(new Afloop.EindeBegeleiding(reden));

        Assert.Equal(code, bepaling.Resultaat.Code());
        Assert.Null(bepaling.Reden);
        Assert.Equal(Oordeel.Voldoet, bepaling.Bevinding.Oordeel);
    }

    [Theory]
    [InlineData(Eindreden.MaximaleDuurBereikt, OverigeReden.MaximaleDuurBereikt)]
    [InlineData(Eindreden.GeenVervolgaanvraag, OverigeReden.GeenVervolgaanvraag)]
    [InlineData(Eindreden.Ingetrokken, OverigeReden.Ingetrokken)]
    [InlineData(Eindreden.AndereWerkgever, OverigeReden.AndereWerkgever)]
    [InlineData(Eindreden.ProefplaatsingNaarDienstbetrekking, OverigeReden.ProefplaatsingNaarDienstbetrekking)]
    [InlineData(Eindreden.Anders, OverigeReden.Anders)]
    [Trait("Regeling", "eigen, een resultaat per periode")]
    public void Wat_de_bron_niet_noemt_wordt_niet_in_een_resultaat_geperst(Eindreden eindreden, OverigeReden reden) =>
        AssertOverig(new Afloop.EindeBegeleiding(eindreden), reden);

    [Theory]
    [InlineData(OverigeReden.VervolgaanvraagAfgewezen)]
    [InlineData(OverigeReden.VervolgaanvraagBuitenBehandeling)]
    [InlineData(OverigeReden.Ingetrokken)]
    public void Een_vervolgaanvraag_die_niet_wordt_toegekend_is_geen_van_de_zes(OverigeReden reden) =>
        AssertOverig(new Afloop.VervolgNietToegekend(reden), reden);

    [Fact, Trait("Regeling", "eigen, een resultaat per periode")]
    public void Zonder_regime_is_lichter_gelijk_of_hoger_niet_te_bepalen() => AssertOverig(new Afloop.VervolgZonderRegime(), OverigeReden.RegimeNietVastgesteld);

    [Property]
    [Trait("Regeling", "eigen, een resultaat per periode")]
    public void Elke_vervolgaanvraag_heeft_precies_een_resultaat(int oud, int gevraagd, int toegekend)
    {
        var bepaling = Jobcoachresultaten.Bepaal(new Afloop.VervolgToegekend(oud, gevraagd, toegekend));

        Assert.Equal(
            gevraagd < oud ? "R2" : gevraagd == oud ? "R3" : "R4",
            bepaling.Resultaat.Code());
    }

    [Fact]
    public void Elke_eindreden_en_elke_overige_reden_heeft_een_uitkomst()
    {
        Assert.All(Enum.GetValues<Eindreden>(), reden => Assert.NotEmpty(Jobcoachresultaten.Bepaal(new Afloop.EindeBegeleiding(reden)).Bevinding.Zin));
        Assert.All(Enum.GetValues<OverigeReden>(), reden => AssertOverig(new Afloop.VervolgNietToegekend(reden), reden));
    }

    [Fact]
    public void Elk_resultaat_heeft_een_eigen_code_en_tekst()
    {
        var alle = Enum.GetValues<Jobcoachresultaat>();

        Assert.Equal(["R1", "R2", "R3", "R4", "R5", "R6", "OV"], alle.Select(resultaat => resultaat.Code()));
        Assert.Equal(alle.Length, alle.Select(resultaat => resultaat.Tekst()).Distinct().Count());
    }

    [Theory]
    [InlineData(Jobcoachresultaat.WerkzaamZonderBegeleiding, "De werknemer is werkzaam zonder begeleiding")]
    [InlineData(Jobcoachresultaat.LichterRegime, "De werknemer is werkzaam bij werkgever en vervolgaanvraag is gebaseerd op een lichter regime")]
    [InlineData(Jobcoachresultaat.GelijkblijvendRegime, "De werknemer is werkzaam bij werkgever en vervolgaanvraag is gebaseerd op een gelijkblijvend regime")]
    [InlineData(Jobcoachresultaat.HogerRegime, "De werknemer is werkzaam bij werkgever en vervolgaanvraag is gebaseerd op een hoger regime")]
    [InlineData(
        Jobcoachresultaat.WerkzaamMetBegeleidingWerkgever,
        "De werknemer is werkzaam met begeleiding van werkgever onder wiens directe leiding en gezag hij zijn werkzaamheden uitvoert")]
    [InlineData(Jobcoachresultaat.NietMeerWerkzaam, "De werknemer is niet meer werkzaam")]
    [InlineData(Jobcoachresultaat.Overig, "Geen van de zes resultaten")] // of this system
    public void De_tekst_is_die_van_de_bron(Jobcoachresultaat resultaat, string tekst) => Assert.Equal(tekst, resultaat.Tekst());

    [Theory]
    [InlineData(Midden, Licht, Licht, "De vervolgaanvraag gaat uit van een regime dat lichter dan het vorige is.")]
    [InlineData(Midden, Midden, Midden, "De vervolgaanvraag gaat uit van een regime dat gelijk aan het vorige is.")]
    [InlineData(Midden, Intensief, Midden, "De vervolgaanvraag gaat uit van een regime dat hoger dan het vorige is. Toegekend is een ander regime dan gevraagd.")]
    public void De_zin_noemt_de_vergelijking_en_een_ander_toegekend_regime(int oud, int gevraagd, int toegekend, string zin)
    {
        var bevinding = Jobcoachresultaten.Bepaal(new Afloop.VervolgToegekend(oud, gevraagd, toegekend)).Bevinding;

        Assert.Equal(zin, bevinding.Zin);
        Assert.Equal(
            [new("rang van het vorige regime", $"{oud}"), new("rang van het gevraagde regime", $"{gevraagd}"), new("rang van het toegekende regime", $"{toegekend}")],
            bevinding.Gegevens);
    }

    [Theory]
    [InlineData(OverigeReden.VervolgaanvraagAfgewezen, "de vervolgaanvraag is afgewezen")]
    [InlineData(OverigeReden.VervolgaanvraagBuitenBehandeling, "de vervolgaanvraag is buiten behandeling gelaten")]
    [InlineData(OverigeReden.MaximaleDuurBereikt, "de maximale duur is bereikt")]
    [InlineData(OverigeReden.GeenVervolgaanvraag, "er kwam geen vervolgaanvraag")]
    [InlineData(OverigeReden.Ingetrokken, "de voorziening is ingetrokken")]
    [InlineData(OverigeReden.AndereWerkgever, "de werknemer heeft een andere werkgever")]
    [InlineData(OverigeReden.ProefplaatsingNaarDienstbetrekking, "de proefplaatsing werd een dienstbetrekking")]
    [InlineData(OverigeReden.Anders, "er is een andere reden")]
    [InlineData(OverigeReden.RegimeNietVastgesteld, "de regeling noemt niet voor beide perioden een regime, dus lichter, gelijk of hoger is niet te bepalen")]
    public void Overig_zegt_waarom(OverigeReden reden, string waarom)
    {
        var bevinding = Jobcoachresultaten.Bepaal(new Afloop.VervolgNietToegekend(reden)).Bevinding;

        Assert.Equal($"Geen van de zes resultaten past: {waarom}. Controleer de reden.", bevinding.Zin);
        Assert.Equal([new("reden", reden.ToString())], bevinding.Gegevens);
    }

    [Theory, Trait("Parameter", "resultaten")]
    [InlineData("r1 r2 r3 r4 r5 r6", Oordeel.Voldoet, "")]
    [InlineData("r1 r2", Oordeel.BeoordelingNodig, " De regeling noemt dit resultaat niet. Controleer of het past.")]
    [InlineData(null, Oordeel.NietVastgesteld, " De regeling noemt zelf geen resultaten. Controleer of dit resultaat past.")]
    public void Het_resultaat_staat_vast_ook_als_de_regeling_het_niet_noemt(string? codes, Oordeel oordeel, string staart)
    {
        var bepaling = Jobcoachresultaten.Bepaal(
            new Afloop.EindeBegeleiding(Eindreden.EindeDienstbetrekking), new(codes?.Split(' '), "regeling, resultaten", Domain.Regelingen.Zekerheid.H));

        Assert.Equal(Jobcoachresultaat.NietMeerWerkzaam, bepaling.Resultaat);
        Assert.Equal((oordeel, "regeling, resultaten"), (bepaling.Bevinding.Oordeel, bepaling.Bevinding.Artikel));
        Assert.Equal($"De dienstbetrekking of proefplaatsing is voorbij.{staart}", bepaling.Bevinding.Zin);
    }

    [Fact, Trait("Parameter", "resultaten")]
    public void Overig_vraagt_altijd_alleen_de_reden_te_controleren() => Assert.Equal(
        "Geen van de zes resultaten past: de maximale duur is bereikt. Controleer de reden.",
        Jobcoachresultaten.Bepaal(new Afloop.EindeBegeleiding(Eindreden.MaximaleDuurBereikt), new(null, "regeling", Domain.Regelingen.Zekerheid.Onbekend)).Bevinding.Zin);

    [Fact]
    public void Afloop_en_bepaling_overleven_json()
    {
        Afloop[] aflopen = [new Afloop.VervolgToegekend(1, 2, 3), new Afloop.VervolgNietToegekend(OverigeReden.Anders), new Afloop.EindeBegeleiding(Eindreden.Anders), new Afloop.VervolgZonderRegime()];

        Assert.All(aflopen, afloop => Assert.Equal(afloop, Rondreis.AssertBlijftGelijk(afloop)));
        Assert.All(aflopen, afloop => Rondreis.AssertBlijftGelijk(Jobcoachresultaten.Bepaal(afloop)));
    }

    private static void AssertOverig(Afloop afloop, OverigeReden reden)
    {
        var bepaling = Jobcoachresultaten.Bepaal(afloop);

        Assert.Equal((Jobcoachresultaat.Overig, reden), (bepaling.Resultaat, bepaling.Reden));
        Assert.Equal(Oordeel.BeoordelingNodig, bepaling.Bevinding.Oordeel);
    }
}
