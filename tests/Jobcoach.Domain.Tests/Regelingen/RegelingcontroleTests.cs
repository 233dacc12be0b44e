using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Regelingen;

public sealed class RegelingcontroleTests
{
    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Een_regeling_van_uwv_gaat_niet_boven_het_wettelijk_plafond()
    {
        var teVeel = MetIntensiteit(Uwv, intensiteit => intensiteit with { Waarden = [Gegeven<decimal?>(16), Gegeven<decimal?>(7.5m), Gegeven<decimal?>(7.25m)], Proefplaatsing = Gegeven<decimal?>(16) });

        Assert.Equal(
            [
                "$.regimes[0].intensiteit.waarden[0]: De waarde 16 ligt boven het plafond van Reïntegratiebesluit 18 lid 3. Verlaag haar.",
                "$.regimes[0].intensiteit.waarden[2]: De waarde 7,25 ligt boven het plafond van Reïntegratiebesluit 18 lid 3. Verlaag haar.",
                "$.regimes[0].intensiteit.proefplaatsing: De waarde 16 ligt boven het plafond van Reïntegratiebesluit 18 lid 3. Verlaag haar.",
            ],
            Zinnen(teVeel));
    }

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Voor_een_gemeente_geldt_dat_plafond_niet() =>
        Assert.Empty(Zinnen(MetIntensiteit(Hoofdstuk8, intensiteit => intensiteit with { Soort = Intensiteitsoort.PercentageUren, Waarden = [Gegeven<decimal?>(20)] })));

    [Fact]
    public void Alle_fouten_komen_tegelijk()
    {
        var fout = Uwv with
        {
            Id = "Met Spaties",
            Versie = 0,
            GeldigTot = Uwv.GeldigVan,
            Standaardregime = Gegeven<string?>("zwaar"),
            Toegang = Uwv.Toegang with { VloerUrenPerWeek = Gegeven<decimal?>(13), VloerLoonwaarde = Gegeven<decimal?>(36) },
            Duur = Uwv.Duur with { PeriodeMaanden = Gegeven<int?>(0), MaximumMaanden = Gegeven<int?>(-1) },
            Tarief = Uwv.Tarief! with { Uurtarieven = [.. Uwv.Tarief.Uurtarieven.Reverse()] },
        };

        Assert.Equal(
            [
                "$.id: Het kenmerk bestaat uit kleine letters, cijfers en streepjes. Herstel het.",
                "$.versie: De versie is een getal van 1 tot en met 9999. Herstel haar.",
                "$.geldigTot: Het einde van de geldigheid ligt na het begin. Herstel een van de twee data.",
                "$.standaardregime: Het regime 'zwaar' staat niet in de lijst van regimes. Neem een code uit die lijst over.",
                "$.toegang.vloerUrenPerWeek: De ondergrens ligt niet boven het gewone minimum. Herstel een van de twee.",
                "$.toegang.vloerLoonwaarde: De ondergrens ligt niet boven het gewone minimum. Herstel een van de twee.",
                "$.duur.periodeMaanden: Een periode duurt minstens een maand. Herstel het aantal.",
                "$.tarief.uurtarieven: De tarieven staan op volgorde van ingangsdag, elke dag één keer. Zet ze goed.",
                "$.duur.maximumMaanden: Een getal ligt hier van 0 tot en met 1200. Herstel het.",
            ],
            Zinnen(fout));
    }

    [Fact]
    public void Een_getal_dat_precies_op_de_grens_ligt_mag() => Assert.Empty(Zinnen(Uwv with
    {
        Versie = 9999,
        Toegang = Uwv.Toegang with { VloerUrenPerWeek = Uwv.Toegang.MinUrenPerWeek, VloerLoonwaarde = Uwv.Toegang.MinLoonwaarde },
        Duur = Uwv.Duur with { PeriodeMaanden = Gegeven<int?>(1), MaximumMaanden = Gegeven<int?>(1) },
    }));

    [Theory, Trait("Parameter", "duur.maximumMaanden"), Trait("Parameter", "duur.periodeMaanden")]
    [InlineData(5, "$.duur.maximumMaanden: Het maximum is niet korter dan een periode. Herstel een van de twee.")]
    [InlineData(0, "$.duur.maximumMaanden: Het maximum is niet korter dan een periode. Herstel een van de twee.")]
    [InlineData(6, null)]
    public void Het_maximum_is_minstens_een_periode(int maximum, string? zin) => Assert.Equal(
        zin is null ? [] : [zin],
        Zinnen(Uwv with { Duur = Uwv.Duur with { PeriodeMaanden = Gegeven<int?>(6), MaximumMaanden = Gegeven<int?>(maximum) } }));

    [Fact]
    public void Een_regeling_zonder_uurtarief_is_goed() => Assert.Empty(Zinnen(Uwv with { Tarief = null }));

    [Fact]
    public void Codes_en_rangen_zijn_uniek()
    {
        var dubbel = Uwv with
        {
            Regimes = [Uwv.Regimes[0], Uwv.Regimes[1] with { Rang = 1 }, Uwv.Regimes[0] with { Rang = 9 }],
            Standaardregime = Onbekend<string?>(),
            Doelen = Uwv.Doelen with { Doelen = [.. Uwv.Doelen.Doelen, new("d1", "Nog een doel", [new("d1-team", "Al bekend")])] },
        };

        Assert.Equal(
            [
                "$.regimes: Hier komt de regimecode 'zeer-licht' vaker voor. Maak de codes verschillend.",
                "$.regimes: Hier komt de rang '1' vaker voor. Maak de codes verschillend.",
                "$.doelen: Hier komt de code 'd1' vaker voor. Maak de codes verschillend.",
                "$.doelen: Hier komt de code 'd1-team' vaker voor. Maak de codes verschillend.",
            ],
            Zinnen(dubbel));
    }

    [Fact]
    public void Een_parameter_zonder_bron_of_met_een_waarde_uit_het_niets_is_fout()
    {
        var fout = Hoofdstuk8 with
        {
            NietVergoedbaar = new([new("nv-reistijd", "Reistijd")], "bron", Zekerheid.Onbekend),
            Resultaten = new(null, " ", Zekerheid.Onbekend),
            Termijnen = Hoofdstuk8.Termijnen with { Herstel = Hoofdstuk8.Termijnen.Herstel with { Aantal = Gegeven<int?>(2) } },
        };

        Assert.Equal(
            [
                "$.termijnen.herstel.eenheid: Een termijn met een aantal heeft een eenheid. Vul dagen, weken, maanden of jaren in.",
                "$.termijnen.herstel.anker: Een termijn met een aantal noemt de dag vanaf wanneer wordt geteld. Vul het anker in.",
                "$.nietVergoedbaar.zekerheid: Een parameter met een waarde heeft geen onbekende herkomst. Kies h, m, l of d, of maak de waarde null.",
                "$.resultaten.bron: Elke parameter noemt zijn bron, of waarom de waarde ontbreekt. Vul hem in.",
            ],
            Zinnen(fout));
    }

    // Each sentence from the path onwards: where it stands in the file is another test's concern.
    private static IEnumerable<string> Zinnen(Regeling regeling) =>
        RegelingCatalogus.FromJson("proef.json", Tekst(regeling)).Weigeringen.Select(weigering => weigering.Uitleg[weigering.Uitleg.IndexOf('$', StringComparison.Ordinal)..]);

    private static Regeling MetIntensiteit(Regeling regeling, Func<Intensiteit, Intensiteit> anders) =>
        regeling with { Regimes = [regeling.Regimes[0] with { Intensiteit = anders(regeling.Regimes[0].Intensiteit) }, .. regeling.Regimes.Skip(1)] };
}
