using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Tests.Berekening.Regelingvormen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Berekening;

public sealed class DuurtellingTests
{
    private static readonly DateOnly Begin = new(2015, 7, 1);

    [Fact]
    public void Zonder_eerdere_begeleiding_is_het_hele_maximum_over()
    {
        var stand = Duurtelling.Bereken(Uwv, [], Begin);

        Assert.Equal((0, 36), (stand.GebruikteMaanden, stand.ResterendeMaanden));
        Assert.Empty(stand.Stappen);
        Assert.Empty(stand.Bevindingen);
    }

    [Theory, Trait("Regeling", "uwv-2014, voorbeeld 5"), Trait("Parameter", "duur.resetNaOnderbrekingWeken")]
    [InlineData("2015-06-30", 6)]       // sluit aan
    [InlineData("2015-06-02", 5)]       // precies 28 dagen: voortdurende arbeidssituatie, vijf hele maanden
    [InlineData("2015-06-01", 0)]       // 29 dagen: de telling begint opnieuw
    public void Een_onderbreking_van_hoogstens_vier_weken_telt_door(string totEnMet, int maanden) =>
        Assert.Equal(maanden, Duurtelling.Bereken(Uwv, [Hier("2015-01-01", totEnMet)], Begin).GebruikteMaanden);

    [Fact, Trait("Regeling", "uwv-2014, voorbeeld 5")]
    public void Liep_het_werk_door_zonder_begeleiding_dan_is_er_geen_onderbreking() =>
        Assert.Equal(3, Duurtelling.Bereken(Uwv, [Hier("2015-01-01", "2015-03-31") with { EindeWerk = new DateOnly(2015, 6, 30) }], Begin).GebruikteMaanden);

    [Fact]
    public void Wat_voor_een_lange_onderbreking_lag_telt_ook_niet_meer()
    {
        var stand = Duurtelling.Bereken(Uwv, [Hier("2014-01-01", "2014-06-30"), Hier("2013-01-01", "2013-12-31"), Hier("2015-01-01", "2015-06-30")], Begin);

        Assert.Equal((6, 30), (stand.GebruikteMaanden, stand.ResterendeMaanden));
        Assert.Equal(
            [
                "De begeleiding van 1 januari 2015 tot en met 30 juni 2015 telt mee.",
                "De begeleiding van 1 januari 2014 tot en met 30 juni 2014 telt niet mee: daarna was er 184 dagen geen werk, meer dan 4 weken. De telling begint opnieuw.",
                "Eerdere begeleiding: 6 van de 36 maanden. Er blijven 30 maanden over.",
            ],
            stand.Stappen.Select(stap => stap.Zin));
        Assert.Equal(Uwv.Duur.ResetNaOnderbrekingWeken.Bron, stand.Stappen[1].Artikel);
    }

    [Theory, Trait("Regeling", "uwv-2014, voorbeeld 4"), Trait("Parameter", "duur.resetBijNieuweWerkgever"), Trait("Parameter", "duur.zelfdeWerkTeltDoor")]
    [InlineData(true, null, false, 0)]          // ander werk bij een andere werkgever: een nieuwe drie jaar
    [InlineData(true, null, null, 0)]
    [InlineData(true, null, true, null)]        // hetzelfde werk: de regeling zegt niets
    [InlineData(true, true, true, 6)]           // hetzelfde werk telt door
    [InlineData(true, true, false, 0)]
    [InlineData(true, true, null, null)]        // het is niet bekend of het werk hetzelfde was
    [InlineData(true, false, true, 0)]
    [InlineData(false, null, false, 6)]         // een andere werkgever maakt niet uit
    [InlineData(null, null, false, null)]       // de regeling zegt niets over een andere werkgever
    public void Bij_een_andere_werkgever_beslist_de_regeling_of_het_telt(bool? reset, bool? zelfdeWerkTelt, bool? zelfdeWerk, int? maanden)
    {
        var regeling = Uwv with { Duur = Uwv.Duur with { ResetBijNieuweWerkgever = Gegeven(reset), ZelfdeWerkTeltDoor = Gegeven(zelfdeWerkTelt) } };

        var stand = Duurtelling.Bereken(regeling, [Hier("2015-01-01", "2015-06-30") with { ZelfdeWerkgever = false, ZelfdeWerk = zelfdeWerk }], Begin);

        Assert.Equal(maanden, stand.GebruikteMaanden);
        Assert.Equal(36 - maanden, stand.ResterendeMaanden);
        Assert.Equal(maanden is null ? ["eerdere-begeleiding"] : [], stand.Bevindingen.Select(bevinding => bevinding.Code));
        Assert.All(stand.Bevindingen, bevinding => Assert.Equal(Oordeel.NietVastgesteld, bevinding.Oordeel));
    }

    [Theory, Trait("Parameter", "duur.resetBijNieuweWerkgever"), Trait("Parameter", "duur.zelfdeWerkTeltDoor")]
    [InlineData(null, null, null, "was bij een andere werkgever. De regeling zegt niet of dat meetelt.")]
    [InlineData(true, true, null, "was bij een andere werkgever. Het is niet bekend of het werk hetzelfde was.")]
    [InlineData(true, null, true, "was hetzelfde werk bij een andere werkgever. De regeling zegt niet of dat meetelt.")]
    public void De_stap_zegt_wat_er_over_een_andere_werkgever_niet_vaststaat(bool? reset, bool? zelfdeWerkTelt, bool? zelfdeWerk, string zin)
    {
        var regeling = Uwv with { Duur = Uwv.Duur with { ResetBijNieuweWerkgever = Gegeven(reset), ZelfdeWerkTeltDoor = Gegeven(zelfdeWerkTelt) } };

        var stand = Duurtelling.Bereken(regeling, [Hier("2015-01-01", "2015-06-30") with { ZelfdeWerkgever = false, ZelfdeWerk = zelfdeWerk }], Begin);

        Assert.Equal($"De begeleiding van 1 januari 2015 tot en met 30 juni 2015 {zin}", Assert.Single(stand.Stappen).Zin);
    }

    [Fact, Trait("Parameter", "begeleidingsvorm")]
    public void De_stap_zegt_dat_de_regeling_haar_eigen_vorm_niet_noemt() => Assert.Equal(
        "De begeleiding van 1 januari 2015 tot en met 30 juni 2015 was externe begeleiding. De regeling zegt niet welke vorm zij zelf geeft.",
        Assert.Single(Duurtelling.Bereken(Uwv with { Begeleidingsvorm = Onbekend<Begeleidingsvorm?>() }, [Hier("2015-01-01", "2015-06-30")], Begin).Stappen).Zin);

    [Fact, Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "duur.eerdereBegeleidingAftrekken")]
    public void Na_tweeenhalf_jaar_extern_blijft_intern_een_half_jaar_over()
    {
        var stand = Duurtelling.Bereken(Interne, [Hier("2013-01-01", "2015-06-30")], Begin);

        Assert.Equal((30, 6), (stand.GebruikteMaanden, stand.ResterendeMaanden));
    }

    [Theory, Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "duur.eerdereBegeleidingAftrekken"), Trait("Parameter", "begeleidingsvorm")]
    [InlineData(Begeleidingsvorm.Intern, true, 6)]
    [InlineData(Begeleidingsvorm.Intern, false, 0)]
    [InlineData(Begeleidingsvorm.Intern, null, null)]
    [InlineData(Begeleidingsvorm.Extern, null, 6)]      // dezelfde vorm telt altijd
    [InlineData(Begeleidingsvorm.Beide, null, 6)]       // de regeling geeft beide vormen onder een maximum
    [InlineData(null, null, null)]
    [InlineData(null, false, null)]
    [InlineData(null, true, 6)]
    public void Externe_begeleiding_telt_bij_een_andere_vorm_alleen_als_de_regeling_haar_aftrekt(Begeleidingsvorm? vorm, bool? aftrekken, int? maanden)
    {
        var regeling = Uwv with { Begeleidingsvorm = Gegeven(vorm), Duur = Uwv.Duur with { EerdereBegeleidingAftrekken = Gegeven(aftrekken) } };

        Assert.Equal(maanden, Duurtelling.Bereken(regeling, [Hier("2015-01-01", "2015-06-30")], Begin).GebruikteMaanden);
    }

    [Fact]
    public void Begeleiding_in_een_andere_vorm_die_niet_telt_breekt_de_telling_niet_af()
    {
        var regeling = Uwv with { Duur = Uwv.Duur with { EerdereBegeleidingAftrekken = Gegeven<bool?>(false) } };

        var stand = Duurtelling.Bereken(regeling, [Hier("2014-07-01", "2014-12-31"), Hier("2015-01-01", "2015-06-30") with { Vorm = Begeleidingsvorm.Intern }], Begin);

        Assert.Equal(6, stand.GebruikteMaanden);
        Assert.Equal("De begeleiding van 1 januari 2015 tot en met 30 juni 2015 telt niet mee: het was interne begeleiding.", stand.Stappen[0].Zin);
    }

    [Theory]
    [InlineData("2015-01-01", "2015-06-30", 6)]
    [InlineData("2015-01-01", "2015-06-29", 5)]     // een begonnen maand telt niet
    [InlineData("2015-06-15", "2015-06-30", 0)]
    [InlineData("2014-08-31", "2015-06-29", 10)]    // 30 juni is tien maanden na 31 augustus
    [InlineData("2015-01-01", "2015-12-31", 6)]     // wat na het nieuwe begin ligt telt niet als eerder
    [InlineData("2015-01-02", "2015-12-31", 5)]     // de zesde maand zou pas op 1 juli vol zijn
    [InlineData("2015-08-01", "2015-12-31", 0)]
    public void Alleen_hele_maanden_voor_het_begin_tellen(string van, string totEnMet, int maanden) =>
        Assert.Equal(maanden, Duurtelling.Bereken(Uwv, [Hier(van, totEnMet)], Begin).GebruikteMaanden);

    [Fact]
    public void Dagen_die_dubbel_staan_tellen_een_keer() =>
        Assert.Equal(6, Duurtelling.Bereken(Uwv, [Hier("2015-01-01", "2015-06-30"), Hier("2015-01-01", "2015-06-30")], Begin).GebruikteMaanden);

    [Fact]
    public void Meer_dan_het_maximum_laat_niets_over() =>
        Assert.Equal(0, Duurtelling.Bereken(Uwv, [Hier("2010-07-01", "2015-06-30")], Begin).ResterendeMaanden);

    [Fact]
    public void Zegt_de_regeling_niet_wanneer_de_telling_opnieuw_begint_dan_oordeelt_een_mens()
    {
        var zonder = Uwv with { Duur = Uwv.Duur with { ResetNaOnderbrekingWeken = Onbekend<int?>() } };

        Assert.Equal(6, Duurtelling.Bereken(zonder, [Hier("2015-01-01", "2015-06-30")], Begin).GebruikteMaanden);
        var bevinding = Assert.Single(Duurtelling.Bereken(zonder, [Hier("2015-01-01", "2015-06-29")], Begin).Bevindingen);
        Assert.Equal(
            "De begeleiding van 1 januari 2015 tot en met 29 juni 2015 werd gevolgd door 1 dag zonder werk. De regeling zegt niet wanneer de telling opnieuw begint. De toetser stelt vast of deze begeleiding meetelt.",
            bevinding.Zin);
    }

    [Fact]
    public void Zonder_maximum_is_er_geen_rest() =>
        Assert.Null(Duurtelling.Bereken(Uwv with { Duur = Uwv.Duur with { MaximumMaanden = Onbekend<int?>() } }, [Hier("2015-01-01", "2015-06-30")], Begin).ResterendeMaanden);

    private static EerdereBegeleiding Hier(string van, string totEnMet) =>
        new(Dag(van), Dag(totEnMet), ZelfdeWerkgever: true, ZelfdeWerk: true, Begeleidingsvorm.Extern);
}
