using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Logboek.Regels;

namespace Jobcoach.Domain.Tests.Logboek;

public sealed class LogboekregelsTests
{
    private static readonly Activiteitenlijst Lijst = new(Logboekregelingen.Met(Logboekregelingen.Zwijgt, true, true));

    public static TheoryData<Logboekregel, string, string> Fout => new()
    {
        { Regel with { Datum = new(2025, 12, 31) }, "datum-buiten-periode", "datum" },
        { Regel with { Datum = new(2026, 7, 1) }, "datum-buiten-periode", "datum" },
        { Regel with { Datum = new(2026, 6, 2) }, "datum-in-toekomst", "datum" },
        { Regel with { Duur = Uren.Nul }, "duur-ontbreekt", "duur" },
        { Regel with { Duur = Uren.VanMinuten(1441) }, "duur-te-lang", "duur" },
        { Regel with { Groepsgrootte = 0 }, "groepsgrootte-ongeldig", "groepsgrootte" },
        { Regel with { Groepsgrootte = 51 }, "groepsgrootte-ongeldig", "groepsgrootte" },
        { Regel with { Doel = (Doelverwijzing)9 }, "doel-onbekend", "doel" },
        { Regel with { Omschrijving = "  " }, "tekst-ontbreekt", "omschrijving" },
        { Regel with { Omschrijving = new('x', 2001) }, "tekst-te-lang", "omschrijving" },
        { Regel with { Omschrijving = null! }, "tekst-ontbreekt", "omschrijving" }, // JSON may leave it out
        { Regel with { Activiteit = "d9-muziek" }, "activiteit-onbekend", "activiteit" },
        { Regel with { Van = new(22, 31) }, "tijd-over-middernacht", "van" },
        { Regel with { Corrigeert = "r99" }, "correctie-onbekend", "corrigeert" },
        { Regel with { Corrigeert = "r1" }, "correctie-onbekend", "corrigeert" }, // itself
    };

    public static TheoryData<Logboekregel> Goed =>
    [
        Regel,
        Regel with { Datum = new(2026, 1, 1) },
        Regel with { Datum = new(2026, 6, 1) }, // today
        Regel with { Duur = Uren.VanMinuten(1) },
        Regel with { Duur = Uren.Van(24) },
        Regel with { Groepsgrootte = 50 },
        Regel with { Omschrijving = new('x', 2000) },
        Regel with { Activiteit = null },
        Regel with { Van = new(22, 30) }, // an hour and a half until midnight
        Regel with { Activiteit = "d3" }, // a whole goal
        Regel with { TijdensZiekte = true }, // the regeling says nothing about it
    ];

    [Theory, MemberData(nameof(Fout), DisableDiscoveryEnumeration = true)]
    [Trait("Regeling", "leidraad-2012, logboekformat")]
    public void Een_regel_die_niet_klopt_wordt_geweigerd_bij_het_veld(Logboekregel regel, string code, string veld)
    {
        var weigeringen = Controleer(regel);

        Assert.Contains(weigeringen, weigering => weigering.Code == code && weigering.Veld == veld);
        Assert.All(weigeringen, weigering => Assert.Equal(veld, weigering.Veld));
    }

    [Theory, MemberData(nameof(Goed), DisableDiscoveryEnumeration = true)]
    public void Een_regel_die_klopt_wordt_aangenomen(Logboekregel regel) => Assert.Empty(Controleer(regel));

    [Fact]
    public void Alle_fouten_komen_tegelijk_terug() =>
        Assert.Equal(3, Controleer(Regel with { Duur = Uren.Nul, Groepsgrootte = 0, Omschrijving = "" }).Count);

    [Fact]
    public void Een_regeling_zonder_catalogus_neemt_elke_code_aan() =>
        Assert.Empty(Logboekregels.Controleer(Regel with { Activiteit = "vrij" }, Halfjaar, Vandaag, activiteiten: null));

    [Theory, Trait("Regeling", "s-hertogenbosch-2023, ziekte")]
    [InlineData(true, "2026-03-01", "2026-03-10", true)] // consent up to and including the day
    [InlineData(true, "2026-03-11", "2026-03-20", false)] // consent that starts a day later
    [InlineData(false, "2026-03-11", "2026-03-20", true)] // not demanded for this day
    public void Begeleiding_tijdens_ziekte_vraagt_toestemming_vooraf(bool nodig, string van, string totEnMet, bool mag)
    {
        var toestemming = new Periode(DateOnly.Parse(van, null), DateOnly.Parse(totEnMet, null));

        var weigeringen = Logboekregels.Controleer(
            Regel with { TijdensZiekte = true }, Halfjaar, Vandaag, ziektetoestemmingNodig: nodig, ziektetoestemmingen: [toestemming]);

        Assert.Equal(mag ? [] : ["ziektetoestemming-ontbreekt"], weigeringen.Select(weigering => weigering.Code));
    }

    [Fact, Trait("Regeling", "s-hertogenbosch-2023, ziekte")]
    public void Zonder_ziekte_is_geen_toestemming_nodig() =>
        Assert.Empty(Logboekregels.Controleer(Regel, Halfjaar, Vandaag, ziektetoestemmingNodig: true));

    [Fact]
    public void Een_correctie_of_intrekking_van_een_bestaande_regel_kan()
    {
        Assert.Empty(Controleer(Correctie("r2", "r1", Uren.Van(2)), Regel));
        Assert.Empty(Controleer(Correctie("r2", "r1", Uren.Nul), Regel));
    }

    [Fact]
    public void Een_regel_wordt_maar_een_keer_gecorrigeerd()
    {
        var weigering = Assert.Single(Controleer(Correctie("r3", "r1", Uren.Van(2)), Regel, Correctie("r2", "r1", Uren.Van(3))));

        Assert.Equal(("correctie-dubbel", "corrigeert"), (weigering.Code, weigering.Veld));
    }

    [Fact]
    public void Dezelfde_correctie_nog_eens_aanbieden_is_geen_tweede_correctie()
    {
        var correctie = Correctie("r2", "r1", Uren.Van(3));

        Assert.Empty(Controleer(correctie, Regel, correctie));
    }

    [Fact]
    public void Geldende_regels_staan_op_datum() => Assert.Equal(
        ["r2", "r1", "r3"],
        Logboekregels.Geldend([Nummer(1, new(2026, 2, 2), 1), Nummer(2, new(2026, 1, 2), 1), Nummer(3, new(2026, 3, 2), 1)]).Select(regel => regel.Id));

    [Fact]
    public void Van_een_ingetrokken_regel_blijft_niets_over() =>
        Assert.Empty(Logboekregels.Geldend([Regel, Correctie("r2", "r1", Uren.Nul)]));

    private static List<Weigering> Controleer(Logboekregel regel, params Logboekregel[] eerdere) =>
        Logboekregels.Controleer(regel, Halfjaar, new(2026, 6, 1), Lijst, eerdere: eerdere);
}
