using FsCheck;
using FsCheck.Xunit;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Berekening.BerekeningVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

/// <summary>Eén regel (ADR 0006): uren worden aan het eind naar beneden hele minuten, bedragen hele centen met een halve cent naar boven.</summary>
[Trait("Parameter", "rekenregel.afronding")]
public sealed class AfrondingTests
{
    [Theory]
    [InlineData(1.5, 1)]        // een halve minuut vervalt
    [InlineData(2.5, 2)]
    [InlineData(1.999, 1)]
    [InlineData(2, 2)]
    public void Een_gebroken_minuut_vervalt_altijd(double minuten, int verwacht) => Assert.Equal(verwacht, Uren.Van((decimal)minuten / 60).Minuten);

    [Theory]
    [InlineData(0.125, 0.13)]   // een halve cent naar boven, ook bij een even cent
    [InlineData(0.135, 0.14)]
    [InlineData(0.1249, 0.12)]
    public void Een_halve_cent_gaat_omhoog(double euro, double verwacht) => Assert.Equal((decimal)verwacht, Bedrag.Van((decimal)euro).Euro);

    [Fact]
    public void Een_breuk_zonder_einde_kost_geen_minuut_en_geen_cent()
    {
        // 8/24 of 40 hours a year for half a year is 6,666... hours: exactly 400 minutes.
        var regeling = MetIntensiteit(Hoofdstuk8, Intensiteit(Intensiteitsoort.UrenPerJaar, null, 40));

        Assert.Equal(Uren.VanMinuten(400), Bereken(regeling, Vraag("proef", 1, urenPerWeek: 8)).Uren);
        Assert.Equal(0.01m, Bedrag.Van(0.03m / 6).Euro);
        Assert.Equal(0.01m, Bedrag.Van(0.015m / 7 * 7 / 3).Euro);
    }

    [Fact]
    public void Elke_meegeleverde_regeling_rondt_zo_af_of_zegt_er_niets_over() =>
        Assert.All(RegelingCatalogus.Ingebouwd.Alle, regeling => Assert.True(regeling.Rekenregel.Afronding.Waarde is null or Afronding.MinutenEnCenten));

    [Property, Trait("Regeling", "uwv-2014, groepscoaching"), Trait("Parameter", "rekenregel.groepscoaching")]
    public void De_delen_van_een_groep_zijn_samen_nooit_meer_dan_het_geheel(NonNegativeInt minuten, PositiveInt klanten)
    {
        var deel = Groepscoaching.Verdeel(Uwv, Uren.VanMinuten(minuten.Get), klanten.Get).Waarde;

        Assert.True((long)deel.Minuten * klanten.Get <= minuten.Get);
        Assert.True((long)(deel.Minuten + 1) * klanten.Get > minuten.Get);
    }

    [Property, Trait("Regeling", "uwv-2014, groepscoaching")]
    public void Het_logboek_verdeelt_groepstijd_zoals_de_berekening(NonNegativeInt minuten, PositiveInt klanten)
    {
        var regel = new Logboekregel("r1", new(2015, 3, 2), Uren.VanMinuten(minuten.Get), klanten.Get, Doelverwijzing.Doel1, null, "Samen.", false, "jobcoach-1", default);

        Assert.Equal(Groepscoaching.Verdeel(Uwv, Uren.VanMinuten(minuten.Get), klanten.Get).Waarde, regel.Declarabel);
    }
}
