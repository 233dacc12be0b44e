using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Toetsing;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Toetsing;

[Trait("Regeling", "leidraad-2012, toetsingformat")]
public sealed class ToetsTests
{
    private static readonly Toets Goed = Voorbeelden.Toets;

    [Fact]
    public void Een_volledige_toets_kan_worden_vastgesteld() => Assert.Empty(Goed.Controleer("toets"));

    public static TheoryData<Toets, string, string> Fouten => new()
    {
        // Vraag 15 is niet beantwoord; er is geen regel om naar te wijzen.
        { Goed with { Antwoorden = [.. Goed.Antwoorden!.Take(14)] }, "antwoord-ontbreekt", "toets.antwoorden" },
        { MetAntwoord(4, antwoord => antwoord with { Antwoord = null }), "antwoord-ontbreekt", "toets.antwoorden[3].antwoord" },
        { MetAntwoord(4, antwoord => antwoord with { Antwoord = (Antwoord)9 }), "keuze-onbekend", "toets.antwoorden[3].antwoord" },
        { MetAntwoord(4, antwoord => antwoord with { Toelichting = Lang() }), "tekst-te-lang", "toets.antwoorden[3].toelichting" },
        // Wat niet van toepassing is vraagt uitleg, anders valt een vraag ongemerkt weg.
        { MetAntwoord(4, antwoord => antwoord with { Antwoord = Antwoord.NietVanToepassing, Toelichting = null }), "toelichting-ontbreekt", "toets.antwoorden[3].toelichting" },
        { Goed with { Antwoorden = [.. Goed.Antwoorden!, Goed.Antwoorden![0]] }, "te-veel", "toets.antwoorden" },
        { Goed with { Conclusies = [.. Goed.Conclusies!.Take(8)] }, "conclusie-ontbreekt", "toets.conclusies" },
        { MetConclusie(5, conclusie => conclusie with { Ja = null }), "conclusie-ontbreekt", "toets.conclusies[4].ja" },
        { MetConclusie(5, conclusie => conclusie with { Toelichting = Lang() }), "tekst-te-lang", "toets.conclusies[4].toelichting" },
        { Goed with { OverigeOpmerkingen = Lang() }, "tekst-te-lang", "toets.overigeOpmerkingen" },
        { Goed with { AfwijkingMotivering = Lang() }, "tekst-te-lang", "toets.afwijkingMotivering" },
        { Goed with { Eindconclusie = new(null, "Omdat.") }, "eindconclusie-ontbreekt", "toets.eindconclusie.oordeel" },
        { Goed with { Eindconclusie = new((Eindoordeel)9, "Omdat.") }, "keuze-onbekend", "toets.eindconclusie.oordeel" },
        { Goed with { Eindconclusie = new(Eindoordeel.Positief, " ") }, "toelichting-ontbreekt", "toets.eindconclusie.tekst" },
        { Goed with { Eindconclusie = new(Eindoordeel.Positief, Lang()) }, "tekst-te-lang", "toets.eindconclusie.tekst" },
        { Goed with { AdviesRegime = "heel licht" }, "code-ongeldig", "toets.adviesRegime" },
        { Goed with { Eindconclusie = new(Eindoordeel.Negatief, "Niet nodig.") }, "regime-bij-negatief", "toets.adviesRegime" },
    };

    [Theory, MemberData(nameof(Fouten))]
    public void Een_fout_wordt_geweigerd_met_haar_veld(Toets toets, string code, string veld)
    {
        var weigering = Assert.Single(toets.Controleer("toets"));

        Assert.Equal((code, veld), (weigering.Code, weigering.Veld));
    }

    [Fact]
    public void Een_nee_zonder_toelichting_wordt_geweigerd_bij_vraag_en_conclusie()
    {
        var toets = MetConclusie(2, conclusie => conclusie with { Ja = false }) with
        {
            Antwoorden = MetAntwoord(2, antwoord => antwoord with { Antwoord = Antwoord.Nee, Toelichting = null }).Antwoorden,
        };

        Assert.Equal(["antwoorden[1].toelichting", "conclusies[1].toelichting"], toets.Controleer().Select(weigering => weigering.Veld));
    }

    [Theory]
    [InlineData(Antwoord.Nee, "Leg uit waarom het antwoord op vraag 2 nee is.")]
    [InlineData(Antwoord.NietVanToepassing, "Leg uit waarom vraag 2 niet van toepassing is.")]
    public void De_uitleg_zegt_van_welk_antwoord_een_toelichting_ontbreekt(Antwoord gegeven, string zin) => Assert.Equal(
        zin,
        Assert.Single(MetAntwoord(2, antwoord => antwoord with { Antwoord = gegeven, Toelichting = null }).Controleer(), weigering => weigering.Code == "toelichting-ontbreekt").Uitleg);

    [Fact]
    public void Een_vraag_zonder_antwoord_heeft_geen_antwoord()
    {
        var toets = Goed with { Antwoorden = [.. Goed.Antwoorden!.Take(14)] };

        Assert.Equal((Antwoord.Ja, null), (toets.AntwoordOp(14), toets.AntwoordOp(15)));
    }

    [Fact]
    public void Een_toets_die_niet_aan_de_orde_is_wordt_niet_afgerond() => Assert.Equal(
        [new("toets-niet-aan-de-orde", "Er staat nu geen toets uit voor deze zaak.")],
        Verlopen.Nieuw().Probeer(Zaakverloop.DeToetser, new RondToetsAf(Goed)));

    [Fact]
    public void Een_lege_toets_noemt_alles_tegelijk()
    {
        var weigeringen = new Toets(null, null).Controleer();

        Assert.Equal(15, weigeringen.Count(weigering => weigering.Code == "antwoord-ontbreekt"));
        Assert.Equal(9, weigeringen.Count(weigering => weigering.Code == "conclusie-ontbreekt"));
        Assert.Equal(26, weigeringen.Count);
    }

    [Theory]
    [InlineData(new[] { 7, 8, 9 }, new[] { 13, 14 })]
    [InlineData(new[] { 7 }, new[] { 14 })] // 13 rust ook op 8 en 9
    [InlineData(new[] { 11, 12 }, new[] { 15 })]
    public void Een_ja_op_louter_nee_vraagt_een_toelichting(int[] nee, int[] vragen) =>
        Assert.Equal(
            vragen.Select(vraag => ("toelichting-ontbreekt", $"antwoorden[{vraag - 1}].toelichting")),
            ZonderUitleg(MetNee(nee), vragen).Controleer().Select(weigering => (weigering.Code, weigering.Veld!)));

    [Fact]
    public void De_uitleg_noemt_de_vragen_die_tegenspreken() =>
        Assert.Equal(
            "Leg uit waarom het antwoord op vraag 13 ja is, terwijl het antwoord op vraag 7, 8 en 9 nee is.",
            ZonderUitleg(MetNee(7, 8, 9), 13).Controleer()[0].Uitleg);

    [Theory]
    [InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8), InlineData(9), InlineData(10), InlineData(11), InlineData(12)]
    [InlineData(13), InlineData(14), InlineData(15)]
    public void Een_ja_op_een_norm_die_alleen_een_mens_kan_wegen_vraagt_een_zin(int vraag)
    {
        var weigering = Assert.Single(ZonderUitleg(Goed, vraag).Controleer("toets"));

        Assert.Equal(("toelichting-ontbreekt", $"toets.antwoorden[{vraag - 1}].toelichting"), (weigering.Code, weigering.Veld));
        Assert.Equal($"Schrijf bij vraag {vraag} in een zin waarom het antwoord ja is. Alleen een mens kan wegen {Toetsvragen.Van(vraag).OpenNorm}.", weigering.Uitleg);
    }

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void Een_ja_dat_op_feiten_rust_vraagt_alleen_een_zin_als_de_feiten_het_niet_dragen(int vraag)
    {
        var zonder = ZonderUitleg(Goed, vraag);
        Assert.Empty(zonder.Controleer());
        Assert.Empty(zonder.Controleer("", [new(vraag, Oordeel.Voldoet, Antwoord.Ja, "Aan alle punten is voldaan.", [])]));

        foreach (var oordeel in new[] { Oordeel.VoldoetNiet, Oordeel.NietVastgesteld, Oordeel.BeoordelingNodig })
        {
            List<Vraagvoorbereiding> voorbereiding = [new(vraag, oordeel, null, "Aan één punt is niet voldaan.", [])];

            var weigering = Assert.Single(zonder.Controleer("", voorbereiding));
            Assert.Equal($"Leg uit waarom het antwoord op vraag {vraag} ja is. Aan één punt is niet voldaan.", weigering.Uitleg);
            Assert.Empty(Goed.Controleer("", voorbereiding));
        }
    }

    [Fact]
    public void Een_ja_op_deels_nee_is_geen_tegenstrijdigheid() => Assert.Empty(MetNee(8, 9).Controleer());

    [Fact]
    public void Wat_niet_van_toepassing_is_telt_niet_mee_bij_een_tegenstrijdigheid()
    {
        var zeven = MetNee(7, 8);
        var toets = zeven with
        {
            Antwoorden = [.. zeven.Antwoorden!.Select(antwoord => antwoord.Vraag == 9 ? new(9, Antwoord.NietVanToepassing, "Past niet.") : antwoord)],
        };

        // 13 rust nu alleen nog op 7 en 8, en 14 op 7.
        Assert.Equal(["antwoorden[12].toelichting", "antwoorden[13].toelichting"], ZonderUitleg(toets, 13, 14).Controleer().Select(weigering => weigering.Veld));
    }

    [Fact]
    public void Een_conclusie_die_afwijkt_van_het_voorstel_vraagt_een_motivering()
    {
        var toets = MetConclusie(5, conclusie => conclusie with { Ja = false, Toelichting = "De doelen zijn niet op volgorde gezet." });

        var weigering = Assert.Single(toets.Controleer("toets"));

        Assert.Equal(("afwijking-zonder-motivering", "toets.afwijkingMotivering"), (weigering.Code, weigering.Veld));
        Assert.Equal([5], toets.Afwijkingen());
        Assert.Empty((toets with { AfwijkingMotivering = "De doelen zijn smart, maar de volgorde ontbreekt." }).Controleer());
    }

    [Fact]
    public void Ja_concluderen_op_een_nee_is_ook_een_afwijking()
    {
        var toets = MetAntwoord(3, antwoord => antwoord with { Antwoord = Antwoord.Nee, Toelichting = "Elf uur per week." });

        Assert.Equal([3], toets.Afwijkingen());
        Assert.Equal("afwijking-zonder-motivering", Assert.Single(toets.Controleer()).Code);
    }

    [Fact]
    public void Waar_geen_voorstel_is_kan_een_conclusie_niet_afwijken()
    {
        var toets = MetAntwoord(2, antwoord => antwoord with { Antwoord = Antwoord.NietVanToepassing, Toelichting = "Staat al vast." });

        Assert.Empty(toets.Afwijkingen());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    public void Een_vraag_die_niet_bestaat_wordt_geweigerd(int nummer)
    {
        var toets = MetAntwoord(15, antwoord => antwoord with { Vraag = nummer });

        Assert.Contains(toets.Controleer(), weigering => weigering is { Code: "getal-buiten-grenzen", Veld: "antwoorden[14].vraag" });
    }

    // Every row that rests on the questions gets its nee with a reason, so that only the questions can be wrong.
    private static Toets MetNee(params int[] vragen)
    {
        var toets = Goed with
        {
            Antwoorden = [.. Goed.Antwoorden!.Select(antwoord => vragen.Contains(antwoord.Vraag) ? new(antwoord.Vraag, Antwoord.Nee, "Omdat.") : antwoord)],
        };
        var voorstel = Toetsvoorstel.Uit(toets.Antwoorden);
        return toets with { Conclusies = [.. voorstel.Select(rij => new Conclusie(rij.Rij, rij.Ja, "Omdat."))] };
    }

    private static Toets ZonderUitleg(Toets toets, params int[] vragen) => toets with
    {
        Antwoorden = [.. toets.Antwoorden!.Select(antwoord => vragen.Contains(antwoord.Vraag) ? antwoord with { Toelichting = null } : antwoord)],
    };

    private static Toets MetAntwoord(int vraag, Func<Toetsantwoord, Toetsantwoord> wijzig) =>
        Goed with { Antwoorden = [.. Goed.Antwoorden!.Select(antwoord => antwoord.Vraag == vraag ? wijzig(antwoord) : antwoord)] };

    private static Toets MetConclusie(int rij, Func<Conclusie, Conclusie> wijzig) =>
        Goed with { Conclusies = [.. Goed.Conclusies!.Select(conclusie => conclusie.Rij == rij ? wijzig(conclusie) : conclusie)] };

    private static string Lang() => new('x', Grenzen.Tekst + 1);
}
