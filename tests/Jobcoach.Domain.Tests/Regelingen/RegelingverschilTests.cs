using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Regelingen;

public sealed class RegelingverschilTests
{
    private static readonly Regeling Uwv2012 = RegelingCatalogus.Ingebouwd.Zoek("uwv", 2012)!;

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Wat_het_protocol_van_2014_veranderde()
    {
        var verschil = Regelingverschil.Tussen(Uwv2012, Uwv);

        Assert.Equal(("uwv", 2012, 2014, Overgangsrecht.PeriodeBegint), (verschil.Id, verschil.Van, verschil.Naar, verschil.Overgangsrecht));
        Assert.True(verschil.WijzigtLopendePerioden);
        Assert.Equal(
            [
                "overgangsrecht:  -> periodeBegint",
                "duur.verlengingMeldenInPeriode:  -> 5",
                "termijnen.aanvraag.aantal: 2 -> 4",
                "termijnen.terugwerkendeKracht.aantal:  -> 4",
                "termijnen.terugwerkendeKracht.eenheid:  -> weken",
                "termijnen.terugwerkendeKracht.anker:  -> ontvangst",
                "termijnen.terugwerkendeKracht.feestdagverlenging:  -> false",
            ],
            Regels(verschil, Verschilbereik.NieuweAanvragen));
        Assert.Contains("termijnen.meldenWijziging.aantal: 2 -> 1", Regels(verschil, Verschilbereik.LopendePerioden));
        Assert.Contains("termijnen.verantwoording.aantal:  -> 4", Regels(verschil, Verschilbereik.LopendePerioden));
        Assert.Contains("verantwoording.logboekHandtekeningen: jobcoach, werknemer, werkgever -> ", Regels(verschil, Verschilbereik.LopendePerioden));
        Assert.Contains("tarief.uurtarieven[2015-01-01].euroPerUur:  -> 74.78", Regels(verschil, Verschilbereik.LopendePerioden));
        Assert.Contains("versie: 2012 -> 2014", Regels(verschil, Verschilbereik.Niets));
        Assert.Contains($"geldigVan: {Uwv2012.GeldigVan:yyyy-MM-dd} -> {Uwv.GeldigVan:yyyy-MM-dd}", Regels(verschil, Verschilbereik.Niets));
        Assert.Contains($"geldigTot: {Uwv2012.GeldigTot:yyyy-MM-dd} -> {Uwv.GeldigTot:yyyy-MM-dd}", Regels(verschil, Verschilbereik.Niets));
    }

    public static IEnumerable<TheoryDataRow<Func<Regeling, Regeling>, string, Verschilbereik>> Veranderingen() =>
    [
        new(uwv => uwv with { Naam = "Anders" }, "naam", Verschilbereik.Niets),
        new(uwv => uwv with { Toelichting = null }, "toelichting", Verschilbereik.Niets),
        new(uwv => uwv with { Uitvoerder = uwv.Uitvoerder with { Naam = uwv.Uitvoerder.Naam with { Bron = "elders" } } }, "uitvoerder.naam.bron", Verschilbereik.Niets),
        new(uwv => uwv with { Standaardregime = uwv.Standaardregime with { Zekerheid = Zekerheid.L } }, "standaardregime.zekerheid", Verschilbereik.Niets),
        new(uwv => uwv with { Doelgroep = uwv.Doelgroep with { WswUitgesloten = uwv.Doelgroep.WswUitgesloten with { Waarde = false } } }, "doelgroep.wswUitgesloten", Verschilbereik.NieuweAanvragen),
        new(uwv => uwv with { Doelgroep = uwv.Doelgroep with { Aanvragers = uwv.Doelgroep.Aanvragers with { Waarde = [Rol.Werkgever] } } }, "doelgroep.aanvragers", Verschilbereik.NieuweAanvragen),
        new(uwv => uwv with { Toegang = uwv.Toegang with { MinUrenPerWeek = uwv.Toegang.MinUrenPerWeek with { Waarde = 10 } } }, "toegang.minUrenPerWeek", Verschilbereik.NieuweAanvragen),
        new(uwv => uwv with { Regimes = [uwv.Regimes[0] with { Rang = 9 }, .. uwv.Regimes.Skip(1)] }, "regimes[zeer-licht].rang", Verschilbereik.NieuweAanvragen),
        new(uwv => uwv with { Regimes = [uwv.Regimes[0] with { OverhevelenTerugUren = uwv.Regimes[0].OverhevelenTerugUren with { Waarde = 9 } }, .. uwv.Regimes.Skip(1)] }, "regimes[zeer-licht].overhevelenTerugUren", Verschilbereik.LopendePerioden),
        new(uwv => uwv with { Rekenregel = uwv.Rekenregel with { KortingBijAfwezigheidNaWeken = uwv.Rekenregel.KortingBijAfwezigheidNaWeken with { Waarde = 4 } } }, "rekenregel.kortingBijAfwezigheidNaWeken", Verschilbereik.LopendePerioden),
        new(uwv => uwv with { Rekenregel = uwv.Rekenregel with { WerkwekenPerJaar = uwv.Rekenregel.WerkwekenPerJaar with { Waarde = 48 } } }, "rekenregel.werkwekenPerJaar", Verschilbereik.NieuweAanvragen),
        new(uwv => uwv with { Verantwoording = uwv.Verantwoording with { MaxUrenRapportage = uwv.Verantwoording.MaxUrenRapportage with { Waarde = 2 } } }, "verantwoording.maxUrenRapportage", Verschilbereik.LopendePerioden),
        new(uwv => uwv with { Rekenregel = uwv.Rekenregel with { Groepscoaching = uwv.Rekenregel.Groepscoaching with { Waarde = uwv.Rekenregel.Groepscoaching.Waarde is null ? Groepsverdeling.Evenredig : null } } }, "rekenregel.groepscoaching", Verschilbereik.LopendePerioden),
        new(uwv => uwv with { Bewaartermijn = uwv.Bewaartermijn with { DossierJaren = uwv.Bewaartermijn.DossierJaren with { Waarde = 99 } } }, "bewaartermijn.dossierJaren", Verschilbereik.LopendePerioden),
        new(uwv => uwv with { Resultaten = uwv.Resultaten with { Waarde = ["r1"] } }, "resultaten", Verschilbereik.LopendePerioden),
        new(uwv => uwv with { Tarief = uwv.Tarief! with { ExclusiefBtw = uwv.Tarief.ExclusiefBtw with { Waarde = false } } }, "tarief.exclusiefBtw", Verschilbereik.LopendePerioden),
        new(uwv => uwv with { Doelen = uwv.Doelen with { DoelenLimitatief = uwv.Doelen.DoelenLimitatief with { Waarde = true } } }, "doelen.doelenLimitatief", Verschilbereik.LopendePerioden),
    ];

    [Theory]
    [MemberData(nameof(Veranderingen), DisableDiscoveryEnumeration = true)]
    public void Waar_een_verandering_te_merken_is(Func<Regeling, Regeling> verander, string pad, Verschilbereik bereik)
    {
        var verschil = Regelingverschil.Tussen(Uwv, verander(Uwv));

        var wijziging = Assert.Single(verschil.Wijzigingen);
        Assert.Equal((pad, bereik), (wijziging.Pad, wijziging.Bereik));
        Assert.Equal(bereik is Verschilbereik.LopendePerioden, verschil.WijzigtLopendePerioden);
    }

    public static IEnumerable<TheoryDataRow<Func<Termijnregels, Termijnregel, Termijnregels>, bool>> Termijnen() =>
    [
        new((termijnen, nieuw) => termijnen with { Aanvraag = nieuw }, false),
        new((termijnen, nieuw) => termijnen with { TerugwerkendeKracht = nieuw }, false),
        new((termijnen, nieuw) => termijnen with { StreeftermijnBesluit = nieuw }, false),
        new((termijnen, nieuw) => termijnen with { Verantwoording = nieuw }, true),
        new((termijnen, nieuw) => termijnen with { MeldenWijziging = nieuw }, true),
        new((termijnen, nieuw) => termijnen with { MeldenEindeDienstbetrekking = nieuw }, true),
        new((termijnen, nieuw) => termijnen with { LaatsteWijzigingVoorEinde = nieuw }, true),
        new((termijnen, nieuw) => termijnen with { BeslissingOpWijziging = nieuw }, true),
        new((termijnen, nieuw) => termijnen with { TerugwerkendeKrachtWijziging = nieuw }, true),
        new((termijnen, nieuw) => termijnen with { Eindfactuur = nieuw }, true),
        new((termijnen, nieuw) => termijnen with { Vaststelling = nieuw }, true),
        new((termijnen, nieuw) => termijnen with { Terugvordering = nieuw }, true),
        new((termijnen, nieuw) => termijnen with { Overbrugging = nieuw }, true),
    ];

    [Theory]
    [MemberData(nameof(Termijnen), DisableDiscoveryEnumeration = true)]
    public void Een_termijn_die_tijdens_een_periode_loopt_is_daar_te_merken(Func<Termijnregels, Termijnregel, Termijnregels> verander, bool tijdensPeriode)
    {
        var nieuw = Uwv.Termijnen.Aanvraag! with { Aantal = Uwv.Termijnen.Aanvraag!.Aantal with { Waarde = 99 } };

        var verschil = Regelingverschil.Tussen(Uwv, Uwv with { Termijnen = verander(Uwv.Termijnen, nieuw) });

        Assert.Equal(
            tijdensPeriode ? Verschilbereik.LopendePerioden : Verschilbereik.NieuweAanvragen,
            verschil.Wijzigingen.Single(wijziging => wijziging.Pad.EndsWith(".aantal", StringComparison.Ordinal)).Bereik);
    }

    [Fact]
    public void Een_nieuwe_activiteit_is_een_verandering_en_haar_plaats_in_de_lijst_niet()
    {
        var doel = Uwv.Doelen.Doelen[0];
        var nieuw = Uwv with { Doelen = Uwv.Doelen with { Doelen = [doel with { Activiteiten = [new("d1-nieuw", "Nieuw"), .. doel.Activiteiten.Reverse()] }, .. Uwv.Doelen.Doelen.Skip(1)] } };

        Assert.Equal(
            ["doelen.doelen[d1].activiteiten[d1-nieuw].code:  -> d1-nieuw"],
            Regels(Regelingverschil.Tussen(Uwv, nieuw), Verschilbereik.LopendePerioden));
    }

    [Fact]
    public void Wat_niet_meer_vergoed_wordt_is_tijdens_een_periode_te_merken()
    {
        var nieuw = Uwv with { NietVergoedbaar = Uwv.NietVergoedbaar with { Waarde = [new("reistijd", "Reistijd")] } };

        Assert.NotEmpty(Regels(Regelingverschil.Tussen(Uwv, nieuw), Verschilbereik.LopendePerioden));
        Assert.Empty(Regels(Regelingverschil.Tussen(Uwv, nieuw), Verschilbereik.NieuweAanvragen));
    }

    [Fact]
    public void Een_versie_verschilt_niet_van_zichzelf() => Assert.Empty(Regelingverschil.Tussen(Uwv, Uwv).Wijzigingen);

    [Fact]
    public void Twee_regelingen_zijn_niet_te_vergelijken() => Assert.Equal(
        $"uwv en {Hoofdstuk8.Id} zijn verschillende regelingen. (Parameter 'naar')",
        Assert.Throws<ArgumentException>(() => Regelingverschil.Tussen(Uwv, Hoofdstuk8)).Message);

    [Fact]
    public void Leeg_is_wat_een_mens_beoordeelt_en_niet_wat_niet_van_toepassing_is()
    {
        var leeg = Regelingverschil.Leeg(Uwv);

        Assert.Contains(("toegang.maxLoonwaarde", "niet in Protocol Jobcoach 2014"), leeg);
        Assert.DoesNotContain(leeg, plaats => plaats.Pad == "rekenregel.proRataOnderUren");
        Assert.DoesNotContain(leeg, plaats => plaats.Pad == "toegang.minUrenPerWeek");
    }

    private static IEnumerable<string> Regels(Regelingverschil verschil, Verschilbereik bereik) =>
        verschil.Wijzigingen.Where(wijziging => wijziging.Bereik == bereik).Select(wijziging => $"{wijziging.Pad}: {wijziging.Oud} -> {wijziging.Nieuw}");
}
