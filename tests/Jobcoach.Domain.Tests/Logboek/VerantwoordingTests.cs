using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Tests.Waarden;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Logboek.Regels;

namespace Jobcoach.Domain.Tests.Logboek;

[Trait("Regeling", "uwv-2014, B.4")]
public sealed class VerantwoordingTests
{
    private static readonly DateOnly Dag = new(2026, 7, 10);

    private static readonly Evaluatie Tevreden = new(8.5m, Evaluatieoordeel.Positief, "Gaat goed.", Dag);

    private static readonly Verantwoording Compleet = new(
        Dag,
        [new(Doelverwijzing.Doel1, Doelstand.Gerealiseerd, "Werkt zelfstandig aan de lijn."), new(Doelverwijzing.Doel2, Doelstand.Deels, "Vraagt nog niet altijd om hulp.")],
        [new(Doelverwijzing.Doel2, "Vraagt om hulp als de lijn stilstaat.")],
        "De werkplek is rustiger gemaakt.",
        "De leidinggevende doet het weekgesprek zelf.",
        [new(Partij.Jobcoach, Dag), new(Partij.Werknemer, Dag), new(Partij.Werkgever, Dag)],
        Tevreden,
        Tevreden);

    private static readonly Verantwoordingsnorm Eisen = new("UWV Protocol Jobcoach 2014, B.4", true, true, true, true, true, true, true, 6.5m);

    private static readonly Verantwoordingsnorm Onbekend = new("verordening");

    public static TheoryData<Verantwoording, string, string> Fout => new()
    {
        { Compleet with { IngediendOp = Dag.AddDays(1) }, "datum-in-toekomst", "ingediendOp" },
        { Compleet with { Doelen = [new(Doelverwijzing.Overig, Doelstand.Niet, "x")] }, "doel-onbekend", "doelen[0].doel" },
        { Compleet with { Doelen = [new(Doelverwijzing.Doel1, (Doelstand)7, "x")] }, "stand-onbekend", "doelen[0].stand" },
        { Compleet with { Doelen = [new(Doelverwijzing.Doel1, Doelstand.Niet, " ")] }, "tekst-ontbreekt", "doelen[0].toelichting" },
        { Compleet with { BijgesteldeDoelen = [new(Doelverwijzing.Overig, "x")] }, "doel-onbekend", "bijgesteldeDoelen[0].doel" },
        { Compleet with { BijgesteldeDoelen = [new(Doelverwijzing.Doel1, "")] }, "tekst-ontbreekt", "bijgesteldeDoelen[0].tekst" },
        { Compleet with { PassendeWerkplek = new('x', 4001) }, "tekst-te-lang", "passendeWerkplek" },
        { Compleet with { ZelfstandigDoorWerkgever = new('x', 4001) }, "tekst-te-lang", "zelfstandigDoorWerkgever" },
        { Compleet with { Ondertekeningen = [new((Partij)9, Dag)] }, "partij-onbekend", "ondertekeningen[0].partij" },
        { Compleet with { Ondertekeningen = [new(Partij.Jobcoach, Dag.AddDays(1))] }, "datum-in-toekomst", "ondertekeningen[0].op" },
        { Compleet with { Ondertekeningen = [new(Partij.Jobcoach, Dag, "")] }, "tekst-ontbreekt", "ondertekeningen[0].namensReden" },
        { Compleet with { EvaluatieWerkgever = Tevreden with { Cijfer = 0.9m } }, "cijfer-ongeldig", "evaluatieWerkgever.cijfer" },
        { Compleet with { EvaluatieWerkgever = Tevreden with { Cijfer = 10.1m } }, "cijfer-ongeldig", "evaluatieWerkgever.cijfer" },
        { Compleet with { EvaluatieWerknemer = Tevreden with { Cijfer = 7.55m } }, "cijfer-ongeldig", "evaluatieWerknemer.cijfer" },
        { Compleet with { EvaluatieWerknemer = Tevreden with { Oordeel = (Evaluatieoordeel)5 } }, "oordeel-onbekend", "evaluatieWerknemer.oordeel" },
        { Compleet with { EvaluatieWerknemer = new(5, Evaluatieoordeel.Negatief, "") }, "tekst-ontbreekt", "evaluatieWerknemer.toelichting" },
        { Compleet with { EvaluatieWerknemer = Tevreden with { OndertekendOp = Dag.AddDays(1) } }, "datum-in-toekomst", "evaluatieWerknemer.ondertekendOp" },
    };

    [Theory, MemberData(nameof(Fout), DisableDiscoveryEnumeration = true)]
    public void Een_verantwoording_die_niet_klopt_wordt_geweigerd_bij_het_veld(Verantwoording verantwoording, string code, string veld)
    {
        var weigering = Assert.Single(verantwoording.Controleer(Dag));

        Assert.Equal((code, veld), (weigering.Code, weigering.Veld));
    }

    [Fact]
    public void Bij_een_negatief_oordeel_hoort_een_toelichting() => Assert.Equal(
        [new("tekst-ontbreekt", "Licht een negatief oordeel toe.", "evaluatieWerkgever.toelichting")],
        (Compleet with { EvaluatieWerkgever = new(5, Evaluatieoordeel.Negatief, " ") }).Controleer(Dag));

    [Fact]
    public void Een_doel_of_partij_komt_een_keer_voor()
    {
        var dubbel = Compleet with
        {
            Doelen = [Compleet.Doelen[0], Compleet.Doelen[0]],
            Ondertekeningen = [new(Partij.Werkgever, Dag), new(Partij.Werkgever, Dag)],
        };

        Assert.Equal(["doel-dubbel", "doel-dubbel", "partij-dubbel", "partij-dubbel"], dubbel.Controleer(Dag).Select(weigering => weigering.Code));
    }

    [Fact]
    public void Wat_ontbreekt_is_geen_weigering()
    {
        Assert.Empty(Compleet.Controleer(Dag));
        Assert.Empty(new Verantwoording(Dag, [], [], null, null, [], null, null).Controleer(Dag));
        Assert.Empty((Compleet with { EvaluatieWerkgever = Tevreden with { Cijfer = null } }).Controleer(Dag));
    }

    [Fact]
    public void Een_complete_verantwoording_voldoet_aan_alles()
    {
        var bevindingen = Compleet.Bevindingen(Stand(10, 8), Eisen);

        Assert.Equal(
            [
                "uren-binnen-toekenning", "handtekening-jobcoach", "handtekening-werknemer", "handtekening-werkgever",
                "inzicht-in-resultaten", "evaluatie-werkgever", "evaluatie-werkgever-ondertekend", "evaluatie-werknemer", "evaluatie-werknemer-ondertekend",
            ],
            bevindingen.Select(bevinding => bevinding.Code));
        Assert.All(bevindingen, bevinding => Assert.Equal((Oordeel.Voldoet, Eisen.Bron), (bevinding.Oordeel, bevinding.Artikel)));
    }

    [Theory]
    [InlineData(10.0, 10.0, null, Oordeel.Voldoet)]
    [InlineData(10.0, 10.25, null, Oordeel.VoldoetNiet)]
    [InlineData(10.0, 12.0, 2.0, Oordeel.BeoordelingNodig)] // may be taken from a later period
    [InlineData(10.0, 12.25, 2.0, Oordeel.VoldoetNiet)]
    [InlineData(null, 3.0, 2.0, Oordeel.NietVastgesteld)]
    public void Verantwoorde_uren_blijven_binnen_de_toekenning(double? toegekend, double verantwoord, double? overhevelen, Oordeel oordeel)
    {
        var eisen = Eisen with { TerugOverhevelbaar = overhevelen is { } uren ? Uren.Van((decimal)uren) : null };

        Assert.Equal(oordeel, Over("uren-binnen-toekenning", Compleet.Bevindingen(Stand((decimal?)toegekend, (decimal)verantwoord), eisen)));
    }

    [Theory]
    [InlineData(null, "10", Oordeel.Voldoet, "Met 10 verantwoorde uren of minder is aan deze eis voldaan.")]
    [InlineData(0.0, "10", Oordeel.Voldoet, "Met 10 verantwoorde uren of minder is aan deze eis voldaan.")]
    [InlineData(2.0, "12", Oordeel.BeoordelingNodig, "Met 12 verantwoorde uren of minder kan het verschil uit een volgende periode komen.")]
    public void Het_keerpunt_van_te_veel_uren_is_het_hoogste_aantal_dat_niet_wordt_afgewezen(double? overhevelen, string uren, Oordeel oordeel, string zin)
    {
        var eisen = Eisen with { TerugOverhevelbaar = overhevelen is { } terug ? Uren.Van((decimal)terug) : null };
        var keerpunt = Een("uren-binnen-toekenning", Compleet, Stand(10, 13), eisen).Keerpunt!;

        Assert.Equal([new("verantwoorde uren", uren)], keerpunt.Veranderingen);
        Assert.Equal((oordeel, zin), (keerpunt.Oordeel, keerpunt.Zin));

        var grens = Uren.Van(decimal.Parse(uren, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(oordeel, Een("uren-binnen-toekenning", Compleet, Minuten(grens.Minuten), eisen).Oordeel);
        Assert.Equal(Oordeel.VoldoetNiet, Een("uren-binnen-toekenning", Compleet, Minuten(grens.Minuten + 1), eisen).Oordeel);
    }

    public static TheoryData<Verantwoording, string, string[], string> Keerpunten => new()
    {
        {
            Compleet with { Ondertekeningen = [.. Compleet.Ondertekeningen.Take(2)] },
            "handtekening-werkgever",
            ["getekend op = een dag"],
            "Als de werkgever tekent, is aan deze eis voldaan."
        },
        {
            Compleet with { PassendeWerkplek = null },
            "inzicht-in-resultaten",
            ["passende werkplek = beantwoord"],
            "Als beide vragen beantwoord zijn, is aan deze eis voldaan."
        },
        {
            Compleet with { PassendeWerkplek = " ", ZelfstandigDoorWerkgever = null },
            "inzicht-in-resultaten",
            ["passende werkplek = beantwoord", "zelfstandig door werkgever = beantwoord"],
            "Als beide vragen beantwoord zijn, is aan deze eis voldaan."
        },
        {
            Compleet with { EvaluatieWerknemer = null },
            "evaluatie-werknemer",
            ["evaluatie door de werknemer = aanwezig"],
            "Met een evaluatie door de werknemer is aan deze eis voldaan."
        },
        {
            Compleet with { EvaluatieWerkgever = Tevreden with { OndertekendOp = null } },
            "evaluatie-werkgever-ondertekend",
            ["evaluatie ondertekend op = een dag"],
            "Als de werkgever de evaluatie ondertekent, is aan deze eis voldaan."
        },
    };

    [Theory, MemberData(nameof(Keerpunten), DisableDiscoveryEnumeration = true)]
    public void De_genoemde_verandering_keert_het_oordeel(Verantwoording verantwoording, string code, string[] veranderingen, string zin)
    {
        var bevinding = Een(code, verantwoording, Stand(10, 8), Eisen);

        Assert.Equal(Oordeel.VoldoetNiet, bevinding.Oordeel);
        Assert.Equal(veranderingen, bevinding.Keerpunt!.Veranderingen.Select(feit => $"{feit.Naam} = {feit.Waarde}"));
        Assert.All(bevinding.Keerpunt.Veranderingen, feit => Assert.Contains(new(feit.Naam, null), bevinding.Gegevens));
        Assert.Equal((Oordeel.Voldoet, zin), (bevinding.Keerpunt.Oordeel, bevinding.Keerpunt.Zin));

        // Compleet is what it is after the change.
        Assert.Equal(Oordeel.Voldoet, Een(code, Compleet, Stand(10, 8), Eisen).Oordeel);
        Assert.Null(Een(code, Compleet, Stand(10, 8), Eisen).Keerpunt);
    }

    [FsCheck.Xunit.Property]
    public void Meer_uren_dan_toegekend_blijven_nooit_onopgemerkt(ushort toegekend, ushort verantwoord, byte overhevelen)
    {
        var stand = Urenstand.Bereken([Nummer(1, new(2026, 2, 2), 0) with { Duur = Uren.VanMinuten(verantwoord) }], Halfjaar, Uren.VanMinuten(toegekend));
        var bevinding = Een("uren-binnen-toekenning", Compleet, stand, Eisen with { TerugOverhevelbaar = Uren.VanMinuten(overhevelen) });
        var signalen = Plausibiliteit.Signalen([Nummer(1, new(2026, 2, 2), 0) with { Duur = Uren.VanMinuten(verantwoord) }], Halfjaar, Uren.VanMinuten(toegekend), "B.4");

        Assert.Equal(verantwoord <= toegekend, bevinding.Oordeel is Oordeel.Voldoet);
        Assert.Equal(verantwoord > toegekend + overhevelen, bevinding.Oordeel is Oordeel.VoldoetNiet);
        Assert.Equal(verantwoord > toegekend, signalen.Any(signaal => signaal.Code == "signaal-boven-toekenning"));
    }

    [Theory]
    [InlineData(Partij.Jobcoach, "handtekening-jobcoach")]
    [InlineData(Partij.Werknemer, "handtekening-werknemer")]
    [InlineData(Partij.Werkgever, "handtekening-werkgever")]
    public void Een_handtekening_die_de_regeling_vraagt_mag_niet_ontbreken(Partij partij, string code)
    {
        var zonder = Compleet with { Ondertekeningen = [.. Compleet.Ondertekeningen.Where(een => een.Partij != partij)] };

        Assert.Equal(Oordeel.VoldoetNiet, Over(code, zonder.Bevindingen(Stand(10, 8), Eisen)));
        Assert.Equal(Oordeel.NietVastgesteld, Over(code, zonder.Bevindingen(Stand(10, 8), Onbekend)));
    }

    [Fact]
    public void Wat_de_regeling_niet_vraagt_geeft_geen_bevinding()
    {
        var niets = new Verantwoordingsnorm("regeling", false, false, false, false, false, false, false);

        Assert.Equal(["uren-binnen-toekenning"], Compleet.Bevindingen(Stand(10, 8), niets).Select(bevinding => bevinding.Code));
    }

    [Fact]
    public void Een_handtekening_namens_een_ander_vraagt_een_oordeel()
    {
        var namens = Compleet with { Ondertekeningen = [new(Partij.Werknemer, Dag, "wettelijk vertegenwoordiger")] };

        Assert.Equal(Oordeel.BeoordelingNodig, Over("handtekening-werknemer", namens.Bevindingen(Stand(10, 8), Eisen)));
    }

    [Theory]
    [InlineData(null, "antwoord")]
    [InlineData("antwoord", " ")]
    public void De_twee_vragen_over_resultaten_zijn_allebei_beantwoord(string? werkplek, string? werkgever)
    {
        var half = Compleet with { PassendeWerkplek = werkplek, ZelfstandigDoorWerkgever = werkgever };

        Assert.Equal(Oordeel.VoldoetNiet, Over("inzicht-in-resultaten", half.Bevindingen(Stand(10, 8), Eisen)));
    }

    [Fact]
    public void Een_evaluatie_die_ontbreekt_of_niet_ondertekend_is_voldoet_niet()
    {
        var bevindingen = (Compleet with { EvaluatieWerkgever = null, EvaluatieWerknemer = Tevreden with { OndertekendOp = null } }).Bevindingen(Stand(10, 8), Eisen);

        Assert.Equal(Oordeel.VoldoetNiet, Over("evaluatie-werkgever", bevindingen));
        Assert.Equal(Oordeel.Voldoet, Over("evaluatie-werknemer", bevindingen));
        Assert.Equal(Oordeel.VoldoetNiet, Over("evaluatie-werknemer-ondertekend", bevindingen));
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.4.3")]
    public void Een_negatieve_evaluatie_van_werkgever_of_werknemer_leidt_tot_nader_onderzoek()
    {
        var negatief = new Evaluatie(4, Evaluatieoordeel.Negatief, "De begeleiding hielp niet.", Dag);

        foreach (var verantwoording in new[] { Compleet with { EvaluatieWerkgever = negatief }, Compleet with { EvaluatieWerknemer = negatief } })
        {
            var bevindingen = verantwoording.Bevindingen(Stand(10, 8), Onbekend);

            Assert.Equal(Oordeel.BeoordelingNodig, Over("nader-onderzoek-arbeidsdeskundige", bevindingen));
        }
    }

    [Theory]
    [InlineData("6.4", 1)]
    [InlineData("6.5", 0)]
    [InlineData(null, 0)] // no figure, no signal
    public void Tevredenheid_onder_de_norm_valt_op(string? cijfer, int signalen)
    {
        decimal? getal = cijfer is null ? null : decimal.Parse(cijfer, System.Globalization.CultureInfo.InvariantCulture);
        var verantwoording = Compleet with { EvaluatieWerknemer = Tevreden with { Cijfer = getal } };

        Assert.Equal(signalen, verantwoording.Bevindingen(Stand(10, 8), Eisen).Count(bevinding => bevinding.Code == "tevredenheid-werknemer"));
        Assert.DoesNotContain(verantwoording.Bevindingen(Stand(10, 8), Onbekend), bevinding => bevinding.Code == "tevredenheid-werknemer");
        Assert.All(
            verantwoording.Bevindingen(Stand(10, 8), Eisen with { BronTevredenheid = "erkenningskader" }).Where(bevinding => bevinding.Code == "tevredenheid-werknemer"),
            bevinding => Assert.Equal("erkenningskader", bevinding.Artikel));
    }

    [Fact, Trait("Regeling", "leidraad-2012, logboekformat")]
    public void De_verklaring_is_die_van_het_formulier() => Assert.Equal(
        "Hierbij verklaar ik dat dit Logboek Jobcoach een getrouw beeld geeft van de uitgevoerde activiteiten en stem ik in met de conclusies ten aanzien van de gerealiseerde (en de bijgestelde) doelen.",
        Verantwoording.Verklaring);

    [Fact]
    public void Een_verantwoording_overleeft_json_en_mist_geen_lijsten()
    {
        Rondreis.AssertBlijftGelijk(Compleet);
        Assert.Equal(Eisen, Rondreis.AssertBlijftGelijk(Eisen));

        var kaal = Rondreis.Lees<Verantwoording>("""{"ingediendOp":"2026-07-10"}""");

        Assert.Empty(kaal.Controleer(Dag));
        Assert.Empty(kaal.Doelen);
    }

    private static Bevinding Een(string code, Verantwoording verantwoording, Urenstand stand, Verantwoordingsnorm eisen) =>
        verantwoording.Bevindingen(stand, eisen).Single(bevinding => bevinding.Code == code);

    private static Urenstand Minuten(int minuten) =>
        Urenstand.Bereken([Nummer(1, new(2026, 2, 2), 0) with { Duur = Uren.VanMinuten(minuten) }], Halfjaar, Uren.Van(10));

    private static Urenstand Stand(decimal? toegekend, decimal verantwoord) =>
        Urenstand.Bereken([Nummer(1, new(2026, 2, 2), verantwoord)], Halfjaar, toegekend is { } uren ? Uren.Van(uren) : null);

    private static Oordeel Over(string code, IReadOnlyList<Bevinding> bevindingen) =>
        Assert.Single(bevindingen, bevinding => bevinding.Code == code).Oordeel;
}
