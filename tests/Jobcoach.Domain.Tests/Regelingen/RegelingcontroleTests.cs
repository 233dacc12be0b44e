using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Regelingen;

public sealed class RegelingcontroleTests
{
    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Een_regeling_van_uwv_gaat_niet_boven_het_wettelijk_plafond()
    {
        var teVeel = MetIntensiteit(Uwv, intensiteit => intensiteit with { Waarden = [Gegeven<decimal?>(16), Gegeven<decimal?>(7.5m), Gegeven<decimal?>(6.5m)], Proefplaatsing = Gegeven<decimal?>(15.5m) });

        Assert.Equal(["$.regimes[0].intensiteit.waarden[0]", "$.regimes[0].intensiteit.waarden[2]", "$.regimes[0].intensiteit.proefplaatsing"], Velden(teVeel));
    }

    [Fact, Trait("Wet", "Reïntegratiebesluit 18 lid 3")]
    public void Voor_een_gemeente_geldt_dat_plafond_niet() =>
        Assert.Empty(Velden(MetIntensiteit(Hoofdstuk8, intensiteit => intensiteit with { Soort = Intensiteitsoort.PercentageUren, Waarden = [Gegeven<decimal?>(20)] })));

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
            ["$.id", "$.versie", "$.geldigTot", "$.standaardregime", "$.toegang.vloerUrenPerWeek", "$.toegang.vloerLoonwaarde", "$.duur.periodeMaanden", "$.tarief.uurtarieven", "$.duur.maximumMaanden"],
            Velden(fout));
    }

    [Fact]
    public void Codes_en_rangen_zijn_uniek()
    {
        var dubbel = Uwv with
        {
            Regimes = [Uwv.Regimes[0], Uwv.Regimes[1] with { Rang = 1 }, Uwv.Regimes[0] with { Rang = 9 }],
            Standaardregime = Onbekend<string?>(),
            Doelen = Uwv.Doelen with { Doelen = [.. Uwv.Doelen.Doelen, new("d9", "Nog een doel", [new("d1-team", "Al bekend")])] },
        };

        Assert.Equal(["$.regimes", "$.regimes", "$.doelen"], Velden(dubbel));
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

        Assert.Equal(["$.termijnen.herstel.eenheid", "$.termijnen.herstel.anker", "$.nietVergoedbaar.zekerheid", "$.resultaten.bron"], Velden(fout));
    }

    private static IEnumerable<string?> Velden(Regeling regeling) =>
        RegelingCatalogus.FromJson("proef.json", Tekst(regeling)).Weigeringen.Select(weigering => weigering.Veld);

    private static Regeling MetIntensiteit(Regeling regeling, Func<Intensiteit, Intensiteit> anders) =>
        regeling with { Regimes = [regeling.Regimes[0] with { Intensiteit = anders(regeling.Regimes[0].Intensiteit) }, .. regeling.Regimes.Skip(1)] };
}
