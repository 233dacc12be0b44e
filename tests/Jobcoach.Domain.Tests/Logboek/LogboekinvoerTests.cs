using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Tests.Waarden;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.Domain.Tests.Logboek.Logboekregelingen;

namespace Jobcoach.Domain.Tests.Logboek;

public sealed class LogboekinvoerTests
{
    private static readonly DateOnly Dag = Verlopen.Start.AddDays(20);

    private static readonly Logboekregel Regel = Regels.Regel with { Datum = Dag };

    private static readonly Zaakverloop Lopend = Verlopen.Nieuw().TotBegeleiding().Naar(Dag);

    [Theory, Trait("Parameter", "doelen.doelenLimitatief"), Trait("Parameter", "doelen.activiteitenLimitatief")]
    [InlineData(false, false, "d3-gereedschap", true)]
    [InlineData(false, false, "d9-muziek", true)]
    [InlineData(true, false, "d3-gereedschap", true)]
    [InlineData(true, false, "d9-muziek", false)]
    [InlineData(null, null, "d9-muziek", true)] // a person judges it afterwards
    [InlineData(true, true, "d3-gereedschap", false)]
    [InlineData(true, true, "d3-handelingen", true)]
    [InlineData(false, false, "Muziek maken", false)] // a text is not a code
    public void De_regeling_bepaalt_welke_activiteiten_in_het_logboek_mogen(bool? doelen, bool? activiteiten, string code, bool mag)
    {
        var weigeringen = Controleer(Met(Zwijgt, doelen, activiteiten), Lopend.Zaak, Regel with { Activiteit = code });

        Assert.Equal(mag ? [] : ["activiteit-onbekend"], weigeringen);
    }

    [Fact, Trait("Regeling", "uwv-2014, A.6")]
    public void De_lijsten_van_uwv_zijn_niet_limitatief() => Assert.Empty(Controleer(Uwv, Lopend.Zaak, Regel with { Activiteit = "d9-muziek" }));

    [Theory, Trait("Regeling", "s-hertogenbosch-2023"), Trait("Parameter", "verantwoording.toestemmingZiekteNaWeken")]
    [InlineData(0, false, false)] // always in advance
    [InlineData(0, true, true)]
    [InlineData(4, false, true)] // short illness; judged afterwards
    [InlineData(null, false, true)]
    public void Tijdens_ziekte_mag_alleen_met_toestemming_als_die_altijd_nodig_is(int? naWeken, bool toestemming, bool mag)
    {
        var zaak = Lopend.Zaak with { Ziektetoestemmingen = toestemming ? [new Wijzigingsinhoud.Ziekte(new(Dag, Dag), Uren.Van(2))] : [] };
        var regeling = Met(Zwijgt with { ToestemmingZiekteNaWeken = Over(naWeken) }, false, false);

        Assert.Equal(mag ? [] : ["ziektetoestemming-ontbreekt"], Controleer(regeling, zaak, Regel with { TijdensZiekte = true }));
        Assert.Empty(Controleer(regeling, zaak, Regel));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void De_toestemming_dekt_alleen_haar_eigen_dagen(int dagenErna)
    {
        var zaak = Lopend.Zaak with { Ziektetoestemmingen = [new Wijzigingsinhoud.Ziekte(new(Dag.AddDays(-3), Dag.AddDays(-dagenErna)), Uren.Van(2))] };

        Assert.Equal(dagenErna == 0, Controleer(Streng, zaak, Regel with { TijdensZiekte = true }).Count == 0);
    }

    [Fact]
    public void Alleen_de_jobcoach_schrijft_in_het_logboek()
    {
        var weigering = Assert.Single(Logboekinvoer.Controleer(Lopend.Zaak, Regel, [], Lopend.Situatie(Zaakverloop.DeWerkgever)).Weigeringen);

        Assert.Equal(("rol-niet-bevoegd", Weigeringsoort.Bevoegdheid), (weigering.Code, weigering.Soort));
    }

    [Fact]
    public void Een_regel_van_voor_de_begintijd_blijft_leesbaar()
    {
        var oud = Rondreis.Lees<Logboekregel>(
            """{"id":"r1","datum":"2026-03-10","duur":"PT1H","groepsgrootte":1,"doel":"doel1","activiteit":null,"omschrijving":"x","tijdensZiekte":false,"door":"j","vastgelegdOp":"2026-03-10T12:00:00+00:00"}""");

        Assert.Null(oud.Van);
        Assert.Equal(new(9, 30), Rondreis.AssertBlijftGelijk(oud with { Van = new(9, 30) }).Van);
    }

    private static List<string> Controleer(Regeling regeling, Zaak zaak, Logboekregel regel) =>
        [.. Logboekinvoer.Controleer(zaak, regel, [], Lopend.Situatie(Zaakverloop.DeJobcoach) with { Regeling = regeling }).Weigeringen.Select(weigering => weigering.Code)];
}
