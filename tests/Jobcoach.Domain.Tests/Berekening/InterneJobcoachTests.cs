using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Berekening.Regelingvormen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

/// <summary>De bedragen van het UWV Protocol Interne Jobcoach 2015, met perioden van een jaar.</summary>
[Trait("Regeling", "uwv-intern-2015")]
public sealed class InterneJobcoachTests
{
    private static readonly DateOnly Begin = new(2015, 1, 1);

    [Theory, Trait("Parameter", "regimes.intensiteit.waarden"), Trait("Parameter", "duur.periodeMaanden")]
    [InlineData("licht", 1, 2700)]
    [InlineData("licht", 2, 1400)]
    [InlineData("licht", 3, 1400)]
    [InlineData("midden", 1, 4500)]
    [InlineData("midden", 2, 2700)]
    [InlineData("midden", 3, 1400)]
    [InlineData("intensief", 1, 6800)]
    [InlineData("intensief", 2, 4500)]
    [InlineData("intensief", 3, 2700)]
    [InlineData("intensief", 4, 2700)]      // na jaar 3 blijft het laagste bedrag van het regime
    public void Een_periode_van_een_jaar_krijgt_het_hele_jaarbedrag(string regime, int jaar, int euro)
    {
        var uitkomst = Bereken(Interne, Jaarvraag(regime, jaar));

        Assert.Equal(Bedrag.Van(euro), uitkomst.Bedrag);
        Assert.Empty(uitkomst.Bevindingen);
    }

    [Theory, Trait("Parameter", "regimes.intensiteit.proefplaatsing")]
    [InlineData("licht", 500)]
    [InlineData("midden", 600)]
    [InlineData("intensief", 750)]
    public void Een_proefplaatsing_krijgt_een_vast_bedrag_voor_de_hele_duur(string regime, int euro)
    {
        var vraag = Jaarvraag(regime, 1) with { Periodenummer = 0, Proefmaanden = 3 };

        Assert.Equal(Bedrag.Van(euro), Bereken(Interne, vraag).Bedrag);
        Assert.Equal($"De regeling geeft € {euro},00 voor de hele proefplaatsing.", Bereken(Interne, vraag).Stappen[0].Zin);
    }

    [Theory, Trait("Parameter", "rekenregel.proRataOnderUren")]
    [InlineData(24, 0)]
    [InlineData(23, 1)]     // het bedrag is vast, en geen bron zegt of het dan daalt
    public void Of_het_vaste_bedrag_van_een_proefplaatsing_onder_24_uur_daalt_beoordeelt_een_mens(int urenPerWeek, int bevindingen)
    {
        var uitkomst = Bereken(Interne, Jaarvraag("midden", 1) with { Periodenummer = 0, Proefmaanden = 3, UrenPerWeek = urenPerWeek });

        Assert.Equal(Bedrag.Van(600), uitkomst.Bedrag);
        Assert.Equal(bevindingen, uitkomst.Bevindingen.Count);
        Assert.All(uitkomst.Bevindingen, bevinding => Assert.Equal(
            ("naar-rato", Oordeel.NietVastgesteld, "Het bedrag voor de proefplaatsing is vast. De regeling zegt niet of het onder 24 uur per week daalt. De toetser beoordeelt dit."),
            (bevinding.Code, bevinding.Oordeel, bevinding.Zin)));
    }

    [Theory, Trait("Parameter", "rekenregel.proRataOnderUren")]
    [InlineData(24, 4500)]
    [InlineData(23, 4312.50)]
    [InlineData(12, 2250)]
    [InlineData(40, 4500)]
    public void Onder_24_uur_daalt_het_bedrag_naar_rato(int urenPerWeek, double euro) =>
        Assert.Equal(Bedrag.Van((decimal)euro), Bereken(Interne, Jaarvraag("midden", 1) with { UrenPerWeek = urenPerWeek }).Bedrag);

    [Fact, Trait("Parameter", "rekenregel.naarRatoBijKortContract")]
    public void Wie_na_drie_maanden_vertrekt_krijgt_drie_twaalfde_van_4500_euro()
    {
        var uitkomst = Bereken(Interne, Kort("2015-03-31"));

        Assert.Equal(Bedrag.Van(1125), uitkomst.Bedrag);
        Assert.Empty(uitkomst.Bevindingen);
        Assert.Contains(
            new Rekenstap("Het contract duurt in deze periode 3 van de 12 maanden. Het budget daalt naar rato: 3/12.", "voorbeeld", Zekerheid.H),
            uitkomst.Stappen);
        Assert.Equal(
            "Voor een periode van 12 maanden telt 12 van de 12 maanden, naar rato: € 1.125,00. De bron noemt alleen een bedrag of aantal per jaar.",
            uitkomst.Stappen[^1].Zin);
    }

    [Fact, Trait("Parameter", "rekenregel.naarRatoBijKortContract")]
    public void Eindigt_het_contract_midden_in_een_maand_dan_tellen_de_dagen()
    {
        var uitkomst = Bereken(Interne, Kort("2015-03-15"));

        Assert.Equal(Bedrag.Van(4500m * 74 / 365), uitkomst.Bedrag);
        Assert.Empty(uitkomst.Bevindingen);
        Assert.Contains(
            new Rekenstap("Het contract duurt in deze periode 74 van de 365 dagen. Het budget daalt naar rato: 74/365.", "voorbeeld", Zekerheid.D),
            uitkomst.Stappen);
    }

    [Fact, Trait("Parameter", "rekenregel.naarRatoBijKortContract")]
    public void Laat_de_regeling_een_kort_contract_ongemoeid_dan_blijft_het_hele_bedrag()
    {
        var anders = Interne with { Rekenregel = Interne.Rekenregel with { NaarRatoBijKortContract = Gegeven<bool?>(false) } };

        Assert.Equal(Bedrag.Van(4500), Bereken(anders, Kort("2015-03-31")).Bedrag);
        Assert.Equal(
            "Het contract eindigt binnen de periode van 12 maanden. De regeling laat het budget daardoor niet dalen.",
            Bereken(anders, Kort("2015-03-31")).Stappen[1].Zin);
    }

    [Theory, Trait("Parameter", "rekenregel.naarRatoBijKortContract")]
    [InlineData(true, null)]            // de periode is om een andere reden korter
    [InlineData(true, "2015-04-01")]    // het contract loopt nog door
    [InlineData(null, "2015-03-31")]    // de regeling zegt niets
    public void Zonder_regel_voor_een_kort_contract_tellen_de_dagen_en_oordeelt_een_mens(bool? naarRato, string? einde)
    {
        var regeling = Interne with { Rekenregel = Interne.Rekenregel with { NaarRatoBijKortContract = Gegeven(naarRato) } };

        var uitkomst = Bereken(regeling, Kort("2015-03-31") with { EindeDienstbetrekking = einde is null ? null : Dag(einde) });

        Assert.Equal(Bedrag.Van(4500m * 90 / 365), uitkomst.Bedrag);
        Assert.Equal(Oordeel.BeoordelingNodig, OordeelVan("periode-korter", uitkomst));
    }

    [Fact]
    public void Een_percentage_van_de_uren_daalt_al_vanzelf_bij_een_kort_contract()
    {
        var regeling = Uwv with { Rekenregel = Uwv.Rekenregel with { NaarRatoBijKortContract = Gegeven<bool?>(true) } };

        var uitkomst = Bereken(regeling, Vraag("midden", 1) with { Periode = new(Begin, new(2015, 3, 31)), EindeDienstbetrekking = new DateOnly(2015, 3, 31) });

        Assert.Equal(Uren.Van(30m * 90 / 181), uitkomst.Uren);
    }

    private static Berekeningsvraag Jaarvraag(string regime, int jaar) => new(regime, jaar, Periode.Reeks(Begin, jaar, 12), 24, null);

    private static Berekeningsvraag Kort(string laatsteDag) =>
        Jaarvraag("midden", 1) with { Periode = new(Begin, Dag(laatsteDag)), EindeDienstbetrekking = Dag(laatsteDag) };
}
