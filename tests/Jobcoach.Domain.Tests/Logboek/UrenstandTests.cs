using FsCheck;
using FsCheck.Xunit;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Tests.Waarden;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Logboek.Regels;

namespace Jobcoach.Domain.Tests.Logboek;

public sealed class UrenstandTests
{
    [Theory, Trait("Regeling", "uwv-2014, A.6"), Trait("Regeling", "uwv-2014, groepscoaching")]
    [InlineData(120, 6, 20)] // the example of UWV: two hours with six clients
    [InlineData(90, 1, 90)]
    [InlineData(100, 3, 33)] // a part of a minute is not paid
    [InlineData(1, 2, 0)]
    public void Groepscoaching_wordt_evenredig_verdeeld(int minuten, int groep, int declarabel) =>
        Assert.Equal(declarabel, (Regel with { Duur = Uren.VanMinuten(minuten), Groepsgrootte = groep }).Declarabel.Minuten);

    [Fact]
    public void De_stand_telt_declarabele_uren_en_zegt_wat_er_over_is()
    {
        Logboekregel[] regels =
        [
            Nummer(1, new(2026, 1, 1), 2), // the first day of the period
            Nummer(2, new(2026, 6, 30), 1) with { Doel = Doelverwijzing.Overig }, // the last
            Nummer(3, new(2026, 3, 3), 2) with { Groepsgrootte = 4 },
            Nummer(4, new(2025, 12, 31), 8),
            Nummer(5, new(2026, 7, 1), 8),
        ];

        var stand = Urenstand.Bereken(regels, Halfjaar, Uren.Van(37.5m));

        Assert.Equal(Uren.Van(3.5m), stand.Verantwoord);
        Assert.Equal(Uren.Van(34), stand.Resterend);
        Assert.Equal(Uren.Nul, stand.Boven);
        Assert.Equal(
            [new(Doelverwijzing.Doel1, Uren.Van(2.5m)), new(Doelverwijzing.Doel2, Uren.Nul), new(Doelverwijzing.Doel3, Uren.Nul), new(Doelverwijzing.Overig, Uren.Van(1))],
            stand.PerDoel);
    }

    [Fact, Trait("Parameter", "nietVergoedbaar")]
    public void Wat_niet_wordt_vergoed_telt_apart()
    {
        var stand = Urenstand.Bereken(
            [Nummer(1, new(2026, 2, 2), 3), Nummer(2, new(2026, 2, 3), 1.5m) with { Activiteit = "nv-reistijd" }], Halfjaar, Uren.Van(10), new(Logboekregelingen.Streng));

        Assert.Equal((Uren.Van(3), Uren.Van(7), Uren.Van(1.5m)), (stand.Verantwoord, stand.Resterend!.Value, stand.NietVergoedbaar));
    }

    [Fact]
    public void Boven_de_toekenning_is_er_niets_over()
    {
        var stand = Urenstand.Bereken([Nummer(1, new(2026, 2, 2), 5)], Halfjaar, Uren.Van(4));

        Assert.Equal(Uren.Nul, stand.Resterend);
        Assert.Equal(Uren.Van(1), stand.Boven);
    }

    [Fact]
    public void Zonder_toekenning_is_er_geen_rest()
    {
        var stand = Urenstand.Bereken([Regel], Halfjaar, null);

        Assert.Null(stand.Toegekend);
        Assert.Null(stand.Resterend);
        Assert.Equal(Uren.Nul, stand.Boven);
        Assert.Equal(Regel.Duur, stand.Verantwoord);
    }

    [Fact]
    public void Een_correctie_komt_in_de_plaats_van_de_oude_regel() =>
        Assert.Equal(Uren.Van(3), Telt(Regel, Correctie("r2", "r1", Uren.Van(3))));

    [Fact]
    public void Een_correctie_van_een_correctie_komt_in_de_plaats_van_allebei() => Assert.Equal(
        Uren.Van(2),
        Telt(Correctie("r3", "r2", Uren.Van(2)) with { VastgelegdOp = Regel.VastgelegdOp.AddDays(2) }, Correctie("r2", "r1", Uren.Van(3)), Regel));

    [Fact]
    public void Een_intrekking_haalt_de_uren_weg() => Assert.Equal(Uren.Nul, Telt(Regel, Correctie("r2", "r1", Uren.Nul)));

    [Fact]
    public void Van_twee_correcties_tegelijk_geldt_alleen_de_laatste() => Assert.Equal(
        Uren.Van(2),
        Telt(Regel, Correctie("r2", "r1", Uren.Van(3)), Correctie("r3", "r1", Uren.Van(2)) with { VastgelegdOp = Regel.VastgelegdOp.AddDays(2) }));

    [Fact]
    public void Een_correctie_kan_een_regel_naar_een_andere_periode_verplaatsen() =>
        Assert.Equal(Uren.Nul, Telt(Regel, Correctie("r2", "r1", Uren.Van(3)) with { Datum = new(2025, 12, 30) }));

    [Fact]
    public void Een_regel_die_dubbel_binnenkomt_telt_een_keer() => Assert.Equal(Regel.Duur, Telt(Regel, Regel));

    [Fact]
    public void Een_kring_van_correcties_laat_de_telling_niet_hangen() =>
        Assert.Equal(Uren.Van(4.5m), Telt(Regel with { Corrigeert = "r2" }, Correctie("r2", "r1", Uren.Van(3))));

    [Property]
    public void De_uren_per_doel_zijn_samen_de_verantwoorde_uren((byte Dag, byte Minuten, byte Doel)[] reeks, ushort toegekend)
    {
        var regels = reeks.Select((een, plaats) => Nummer(plaats, new DateOnly(2025, 12, 1).AddDays(een.Dag), 0) with
        {
            Duur = Uren.VanMinuten(een.Minuten),
            Doel = (Doelverwijzing)(een.Doel % 4),
        });

        var stand = Urenstand.Bereken(regels, Halfjaar, Uren.VanMinuten(toegekend));

        Assert.Equal(stand.Verantwoord.Minuten, stand.PerDoel.Sum(een => een.Uren.Minuten));
        Assert.Equal(toegekend - stand.Verantwoord.Minuten, stand.Resterend!.Value.Minuten - stand.Boven.Minuten);
    }

    [Fact]
    public void Regel_en_stand_overleven_json()
    {
        var correctie = Correctie("r2", "r1", Uren.Van(3));

        Assert.Equal(correctie, Rondreis.AssertBlijftGelijk(correctie));
        Rondreis.AssertBlijftGelijk(Urenstand.Bereken([Regel], Halfjaar, Uren.Van(37.5m)));
        Rondreis.AssertBlijftGelijk(Urenstand.Bereken([Regel], Halfjaar, null));
    }

    private static Uren Telt(params Logboekregel[] regels) => Urenstand.Bereken(regels, Halfjaar, null).Verantwoord;
}
