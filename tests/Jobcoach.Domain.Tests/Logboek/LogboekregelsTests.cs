using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Logboek.Regels;

namespace Jobcoach.Domain.Tests.Logboek;

public sealed class LogboekregelsTests
{
    private static readonly Activiteitenlijst Lijst = new(Logboekregelingen.Met(Logboekregelingen.Zwijgt, true, true));

    public static TheoryData<Logboekregel, string, string, string> Fout => new()
    {
        { Regel with { Datum = new(2025, 12, 31) }, "datum-buiten-periode", "datum", "Kies een dag in de periode van 1 januari 2026 tot en met 30 juni 2026." },
        { Regel with { Datum = new(2026, 7, 1) }, "datum-buiten-periode", "datum", "Kies een dag in de periode van 1 januari 2026 tot en met 30 juni 2026." },
        { Regel with { Datum = new(2026, 6, 2) }, "datum-in-toekomst", "datum", "Kies vandaag of een eerdere dag." },
        { Regel with { Duur = Uren.Nul }, "duur-ontbreekt", "duur", "Vul de bestede tijd in. Nul kan alleen om een eerdere regel in te trekken." },
        { Regel with { Duur = Uren.VanMinuten(1441) }, "duur-te-lang", "duur", "De bestede tijd kan niet meer dan 24 uur zijn." },
        { Regel with { Groepsgrootte = 0 }, "groepsgrootte-ongeldig", "groepsgrootte", "Vul een groep van 1 tot en met 50 in. Individueel is 1." },
        { Regel with { Groepsgrootte = 51 }, "groepsgrootte-ongeldig", "groepsgrootte", "Vul een groep van 1 tot en met 50 in. Individueel is 1." },
        { Regel with { Doel = (Doelverwijzing)9 }, "doel-onbekend", "doel", "Kies doel 1, 2, 3 of overig." },
        { Regel with { Omschrijving = "  " }, "tekst-ontbreekt", "omschrijving", "Beschrijf wat er is gedaan." },
        { Regel with { Omschrijving = new('x', 2001) }, "tekst-te-lang", "omschrijving", "Gebruik hooguit 2000 tekens." },
        { Regel with { Omschrijving = null! }, "tekst-ontbreekt", "omschrijving", "Beschrijf wat er is gedaan." }, // JSON may leave it out
        { Regel with { Activiteit = "d9-muziek" }, "activiteit-onbekend", "activiteit", "Kies een activiteit uit de lijst van de regeling, of geen." },
        { Regel with { Van = new(22, 31) }, "tijd-over-middernacht", "van", "Begintijd en duur vallen niet binnen een dag. Schrijf de tijd na middernacht op de volgende dag." },
        { Regel with { Corrigeert = "r99" }, "correctie-onbekend", "corrigeert", "De regel die je wilt corrigeren bestaat niet." },
        { Regel with { Corrigeert = "r1" }, "correctie-onbekend", "corrigeert", "De regel die je wilt corrigeren bestaat niet." }, // itself
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
    public void Een_regel_die_niet_klopt_wordt_geweigerd_bij_het_veld(Logboekregel regel, string code, string veld, string zin)
    {
        var weigeringen = Controleer(regel);

        Assert.Contains(new(code, zin, veld), weigeringen);
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

        Assert.Equal(
            mag ? [] : [new("ziektetoestemming-ontbreekt", "Voor begeleiding tijdens ziekte is vooraf schriftelijke toestemming nodig. Die is er voor deze dag niet.", "tijdensZiekte")],
            weigeringen);
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

        Assert.Equal(new("correctie-dubbel", "Deze regel is al gecorrigeerd. Corrigeer de nieuwste regel.", "corrigeert"), weigering);
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

    [Theory]
    [InlineData("a", "b", 0)] // the clock stood still, and the random ids stand the other way round too
    [InlineData("b", "a", 0)]
    [InlineData("a", "b", -5)] // the clock of another machine was behind
    public void Een_correctie_gaat_voor_op_wat_zij_verbetert_ook_als_de_klok_er_niets_van_zegt(string eerste, string tweede, int minuten)
    {
        var later = Regel.VastgelegdOp.AddMinutes(minuten);
        var regels = new[] { Regel with { Id = eerste }, Regel with { Id = tweede, Corrigeert = eerste, VastgelegdOp = later }, Regel with { Id = "A", Corrigeert = tweede, VastgelegdOp = later } };

        Assert.Equal(tweede, Assert.Single(Logboekregels.Geldend(regels.Take(2))).Id);
        Assert.Equal("A", Assert.Single(Logboekregels.Geldend(regels)).Id);
    }

    [Fact]
    public void Van_twee_correcties_van_dezelfde_regel_geldt_de_laatste() =>
        Assert.Equal("r2", Assert.Single(Logboekregels.Geldend([Regel, Correctie("r2", "r1", Uren.Van(2)), Correctie("r3", "r1", Uren.Van(3)) with { VastgelegdOp = Regel.VastgelegdOp }])).Id);

    private static List<Weigering> Controleer(Logboekregel regel, params Logboekregel[] eerdere) =>
        Logboekregels.Controleer(regel, Halfjaar, new(2026, 6, 1), Lijst, eerdere: eerdere);
}
