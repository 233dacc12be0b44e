using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Logboek.Logboekregelingen;
using static Jobcoach.Domain.Tests.Logboek.Regels;

namespace Jobcoach.Domain.Tests.Logboek;

[Trait("Parameter", "doelen.doelenLimitatief"), Trait("Parameter", "doelen.activiteitenLimitatief")]
public sealed class ActiviteitenlijstTests
{
    [Theory]
    // doelen, activiteiten, an activity of a known goal, an activity of an unknown goal
    [InlineData(false, false, Activiteitstand.Vrij, Activiteitstand.Vrij)] // UWV 2014: neither limits
    [InlineData(true, false, Activiteitstand.Vrij, Activiteitstand.BuitenLijst)] // 's-Hertogenbosch: only the list of activities is open
    [InlineData(null, null, Activiteitstand.NietVastgesteld, Activiteitstand.NietVastgesteld)] // chapter 8 does not say
    [InlineData(null, false, Activiteitstand.Vrij, Activiteitstand.NietVastgesteld)]
    [InlineData(false, null, Activiteitstand.NietVastgesteld, Activiteitstand.NietVastgesteld)]
    [InlineData(true, null, Activiteitstand.NietVastgesteld, Activiteitstand.BuitenLijst)]
    [InlineData(false, true, Activiteitstand.BuitenLijst, Activiteitstand.BuitenLijst)]
    [InlineData(null, true, Activiteitstand.BuitenLijst, Activiteitstand.BuitenLijst)]
    [InlineData(true, true, Activiteitstand.BuitenLijst, Activiteitstand.BuitenLijst)]
    public void Een_activiteit_buiten_de_lijst_hangt_af_van_wat_de_regeling_beperkt(bool? doelen, bool? activiteiten, Activiteitstand bekendDoel, Activiteitstand nieuwDoel)
    {
        var lijst = new Activiteitenlijst(Met(Zwijgt, doelen, activiteiten));

        Assert.Equal(bekendDoel, lijst.Stand("d3-gereedschap"));
        Assert.Equal(nieuwDoel, lijst.Stand("d9-muziek"));
        Assert.Equal(Activiteitstand.InLijst, lijst.Stand("d3-handelingen"));
        Assert.Equal(Activiteitstand.InLijst, lijst.Stand("d3"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("D3-gereedschap")]
    [InlineData("d3 gereedschap")]
    [InlineData("d3_gereedschap")]
    public void Wat_geen_code_is_staat_in_geen_lijst(string code) =>
        Assert.Equal(Activiteitstand.BuitenLijst, new Activiteitenlijst(Met(Zwijgt, false, false)).Stand(code));

    [Theory]
    [InlineData(100, Activiteitstand.Vrij)]
    [InlineData(101, Activiteitstand.BuitenLijst)]
    public void Een_code_is_hooguit_honderd_tekens(int lengte, Activiteitstand stand) =>
        Assert.Equal(stand, new Activiteitenlijst(Met(Zwijgt, false, false)).Stand("d3-".PadRight(lengte, 'x')));

    [Theory, Trait("Parameter", "verantwoording.reistijdApartVergoed")]
    [InlineData(false, Activiteitstand.NietVergoedbaar)] // inside the tariff
    [InlineData(true, Activiteitstand.NietVergoedbaar)] // paid apart, so not as coaching
    [InlineData(null, Activiteitstand.NietVastgesteld)]
    public void Reistijd_telt_alleen_niet_mee_als_de_regeling_er_iets_over_zegt(bool? apart, Activiteitstand stand)
    {
        var lijst = new Activiteitenlijst(Met(Zwijgt with { ReistijdApartVergoed = Over(apart) }, false, false));

        Assert.Equal(stand, lijst.Stand("nv-reistijd"));
        Assert.Equal(stand is Activiteitstand.NietVergoedbaar, lijst.IsNietVergoedbaar("nv-reistijd"));
        Assert.Null(lijst.NaamNietVergoedbaar("nv-reistijd"));
    }

    [Theory, Trait("Parameter", "nietVergoedbaar"), Trait("Parameter", "verantwoording.buitenThuissituatie")]
    [InlineData("nv-intervisie", "Intervisie", false)]
    [InlineData("nv-schuldsanering", "Schuldsanering", true)]
    public void Wat_de_regeling_uitsluit_mag_in_het_logboek_en_telt_niet_mee(string code, string naam, bool buitenThuis)
    {
        var lijst = new Activiteitenlijst(Streng);

        Assert.True(lijst.IsNietVergoedbaar(code));
        Assert.Equal((naam, buitenThuis), (lijst.NaamNietVergoedbaar(code), lijst.IsBuitenThuissituatie(code)));
        Assert.Empty(Logboekregels.Controleer(Regel with { Activiteit = code }, Halfjaar, Vandaag, lijst));
        Assert.False(lijst.IsNietVergoedbaar("d3"));
        Assert.False(lijst.IsNietVergoedbaar(null));
        Assert.False(lijst.IsBuitenThuissituatie("d6"));
    }

    [Fact, Trait("Parameter", "nietVergoedbaar")]
    public void Uren_die_niet_vergoed_worden_gaan_niet_van_de_toekenning_af()
    {
        Logboekregel[] regels =
        [
            Nummer(1, new(2026, 2, 2), 3),
            Nummer(2, new(2026, 2, 3), 2) with { Activiteit = "nv-reistijd" },
            Nummer(3, new(2026, 2, 4), 1) with { Activiteit = "nv-schuldsanering", Doel = Doelverwijzing.Doel2 },
        ];

        var stand = Urenstand.Bereken(regels, Halfjaar, Uren.Van(4), new Activiteitenlijst(Streng));

        Assert.Equal((Uren.Van(3), Uren.Van(3), Uren.Van(1)), (stand.Verantwoord, stand.NietVergoedbaar, stand.Resterend!.Value));
        Assert.Equal(Uren.Nul, stand.PerDoel[1].Uren);
        Assert.Equal(Uren.Van(6), Urenstand.Bereken(regels, Halfjaar, Uren.Van(4)).Verantwoord);
    }

    [Theory]
    [InlineData("uwv-2014", new[] { 2, 2, 3, 2, 5, 4, 5, 2 })]
    [InlineData("gemeentelijk-hoofdstuk-8", new[] { 2, 2, 3, 2, 6, 3, 5, 2 })]
    [Trait("Regeling", "uwv-2014, A.6"), Trait("Regeling", "gemeentelijk-hoofdstuk-8, toelichting")]
    public void Elke_catalogus_heeft_acht_doelen_met_vijfentwintig_activiteiten_en_kent_ze_allemaal(string bestand, int[] perDoel)
    {
        var regeling = bestand is "uwv-2014" ? Uwv : RegelingCatalogus.Ingebouwd.Alle.Single(een => een.Id == bestand);
        var lijst = new Activiteitenlijst(regeling);

        Assert.Equal(["d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8"], regeling.Doelen.Doelen.Select(doel => doel.Code));
        Assert.Equal(perDoel, regeling.Doelen.Doelen.Select(doel => doel.Activiteiten.Count));
        Assert.Equal(25, perDoel.Sum());
        Assert.NotEmpty(regeling.Doelen.Bron);
        Assert.All(regeling.Doelen.Doelen.SelectMany(doel => doel.Activiteiten), activiteit => Assert.Equal(Activiteitstand.InLijst, lijst.Stand(activiteit.Code)));
    }
}
