using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Ondertekeningen;

/// <summary>De jobcoach dient in; daarna tekenen en evalueren de anderen, tot de beoordeling.</summary>
[Trait("Regeling", "uwv-2014, B.4"), Trait("Regeling", "eigen, ondertekenen")]
public sealed class VerantwoordingOndertekenTests
{
    private static readonly Onderteken DeVerantwoording = new(Ondertekenonderwerp.Verantwoording);
    private static readonly Evalueer Goed = new(Evaluatieoordeel.Positief, 8, "Het gaat goed.");
    private static readonly Verantwoording Kaal = Verlopen.EenVerantwoording with { Ondertekeningen = [], EvaluatieWerkgever = null, EvaluatieWerknemer = null };

    private static Zaakverloop Ingediend() => new Zaakverloop(Verlopen.UwvMetHandtekeningen, Verlopen.Start, Werk(Verlopen.Start)).TotBegeleiding().TotVerantwoording().Doe(DeJobcoach, new DienVerantwoordingIn(Kaal));

    [Fact]
    public void Wat_ontbreekt_staat_bij_de_bevindingen_tot_elke_partij_heeft_getekend_en_geevalueerd()
    {
        var verloop = Ingediend();
        Assert.Equal(["handtekening-jobcoach", "handtekening-werknemer", "handtekening-werkgever", "evaluatie-werkgever", "evaluatie-werknemer"], Mist(verloop));

        verloop.Doe(DeJobcoach, DeVerantwoording).Doe(DeWerknemer, DeVerantwoording).Doe(DeWerkgever, DeVerantwoording).Doe(DeWerknemer, Goed).Doe(DeWerkgever, Goed);

        Assert.Empty(Mist(verloop));
        var periode = verloop.Zaak.Perioden[0];
        Assert.Equal([DeJobcoach, DeWerknemer, DeWerkgever], periode.Verantwoording!.Ondertekeningen.Select(een => een.Door));
        Assert.Equal(new Evaluatie(8, Evaluatieoordeel.Positief, "Het gaat goed.", verloop.Vandaag, DeWerkgever), periode.Verantwoording.EvaluatieWerkgever);
        Assert.Equal(1, periode.Indieningen);
        Assert.Empty(verloop.Probeer(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord)));
    }

    [Fact]
    public void Ondertekenen_en_evalueren_kan_vanaf_het_indienen_tot_de_beoordeling_en_niet_terwijl_de_jobcoach_aanvult()
    {
        var ervoor = Verlopen.Nieuw().TotBegeleiding().TotVerantwoording();
        var aanvullen = Ingediend().Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Aanvullen, "Wat?"));
        var erna = Ingediend().Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));

        foreach (var verloop in (Zaakverloop[])[ervoor, aanvullen, erna])
        {
            Assert.Equal("ondertekenen-niet-aan-de-orde", Assert.Single(verloop.Probeer(DeWerknemer, DeVerantwoording)).Code);
            Assert.Equal("evalueren-niet-aan-de-orde", Assert.Single(verloop.Probeer(DeWerknemer, Goed)).Code);
        }
    }

    [Fact]
    public void Een_partij_evalueert_zonder_te_tekenen_en_kan_haar_evaluatie_vervangen()
    {
        var verloop = Ingediend().Doe(DeWerknemer, Goed).Doe(DeWerknemer, new Evalueer(Evaluatieoordeel.Negatief, 4.5m, "Toch niet."));

        var verantwoording = verloop.Zaak.Perioden[0].Verantwoording!;
        Assert.Equal((4.5m, Evaluatieoordeel.Negatief, 0), (verantwoording.EvaluatieWerknemer!.Cijfer, verantwoording.EvaluatieWerknemer.Oordeel, verantwoording.Ondertekeningen.Count));
        Assert.Equal(2, verloop.Feiten.Count(feit => feit is { Soort: Feitsoort.EvaluatieGegeven, Verwijzing: "periode/1/Werknemer" }));
        Assert.Equal("nader-onderzoek-nodig", Assert.Single(verloop.Probeer(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord))).Code);
    }

    public static TheoryData<Evalueer, string, string> Fouten => new()
    {
        { Goed with { Cijfer = 11 }, "cijfer-ongeldig", "cijfer" },
        { Goed with { Cijfer = 7.55m }, "cijfer-ongeldig", "cijfer" },
        { Goed with { Oordeel = (Evaluatieoordeel)9 }, "oordeel-onbekend", "oordeel" },
        { Goed with { Oordeel = Evaluatieoordeel.Negatief, Toelichting = " " }, "tekst-ontbreekt", "toelichting" },
        { Goed with { Toelichting = new string('x', 4001) }, "tekst-te-lang", "toelichting" },
        { Goed with { Partij = Partij.WettelijkVertegenwoordiger }, "tekst-verplicht", "namensReden" },
        { Goed with { NamensReden = "Zomaar." }, "reden-overbodig", "namensReden" },
    };

    [Theory, MemberData(nameof(Fouten))]
    public void Een_evaluatie_met_een_fout_wordt_bij_het_veld_geweigerd(Evalueer evalueer, string code, string veld)
    {
        var weigering = Assert.Single(Ingediend().Probeer(DeWerknemer, evalueer));

        Assert.Equal((code, veld), (weigering.Code, weigering.Veld));
    }

    [Fact]
    public void De_jobcoach_evalueert_alleen_namens_een_ander_en_niet_over_diens_eigen_evaluatie_heen()
    {
        var verloop = Ingediend();
        var namens = Goed with { Partij = Partij.Werkgever, NamensReden = "Vulde het op papier in." };
        Assert.Equal("partij", Assert.Single(verloop.Probeer(DeJobcoach, Goed)).Veld);
        Assert.Equal("partij", Assert.Single(verloop.Probeer(DeJobcoach, Goed with { Partij = Partij.Jobcoach })).Veld);
        Assert.Equal("namens-niet-bevoegd", Assert.Single(verloop.Probeer(DeWerknemer, namens)).Code);

        verloop.Doe(DeJobcoach, namens);
        Assert.Equal((DeJobcoach, "Vulde het op papier in."), (verloop.Zaak.Perioden[0].Verantwoording!.EvaluatieWerkgever!.Door, verloop.Zaak.Perioden[0].Verantwoording!.EvaluatieWerkgever!.NamensReden));
        Assert.Contains(verloop.Zaak.Perioden[0].Verantwoordingsbevindingen!, bevinding => bevinding is { Code: "evaluatie-werkgever-namens", Oordeel: Oordeel.BeoordelingNodig });
        Assert.Empty(verloop.Probeer(DeJobcoach, namens));

        verloop.Doe(DeWerkgever, Goed);
        Assert.Null(verloop.Zaak.Perioden[0].Verantwoording!.EvaluatieWerkgever!.NamensReden);
        Assert.Equal("al-geevalueerd", Assert.Single(verloop.Probeer(DeJobcoach, namens)).Code);
    }

    [Fact]
    public void Een_handtekening_namens_een_ander_wordt_door_een_mens_beoordeeld_en_de_aanvrager_zet_er_hier_geen()
    {
        var namens = DeVerantwoording with { Partij = Partij.Werkgever, NamensReden = "Tekent op papier." };
        Assert.Equal("namens-niet-bevoegd", Assert.Single(Ingediend().Probeer(DeWerknemer, namens)).Code);

        var verloop = Ingediend().Doe(DeJobcoach, namens).Doe(DeWerknemer, DeVerantwoording with { Partij = Partij.WettelijkVertegenwoordiger, NamensReden = "Mentor." });

        Assert.Equal(
            ["Iemand anders heeft getekend namens de werkgever. Beoordeel of dat mag.", "De wettelijk vertegenwoordiger heeft getekend voor de werknemer. Beoordeel of dat mag."],
            verloop.Zaak.Perioden[0].Verantwoordingsbevindingen!.Where(een => een is { Oordeel: Oordeel.BeoordelingNodig } && een.Code.StartsWith("handtekening", StringComparison.Ordinal))
                .OrderBy(een => een.Code, StringComparer.Ordinal).Select(een => een.Zin));
    }

    [Fact]
    public void Vraagt_de_regeling_van_een_partij_niets_dan_tekent_en_evalueert_zij_niet()
    {
        var zonder = Verlopen.Uwv with
        {
            Verantwoording = Verlopen.Uwv.Verantwoording with
            {
                LogboekHandtekeningen = Verlopen.Uwv.Verantwoording.LogboekHandtekeningen with { Waarde = [Rol.Jobcoach, Rol.Werknemer] },
                Werkgeversevaluatie = Verlopen.Uwv.Verantwoording.Werkgeversevaluatie with { Waarde = false },
            },
        };
        var verloop = new Zaakverloop(zonder, Verlopen.Start, Werk(Verlopen.Start)).TotBegeleiding().TotVerantwoording().Doe(DeJobcoach, new DienVerantwoordingIn(Kaal));

        Assert.Equal("geen-handtekening-gevraagd", Assert.Single(verloop.Probeer(DeWerkgever, DeVerantwoording)).Code);
        Assert.Equal("geen-evaluatie-gevraagd", Assert.Single(verloop.Probeer(DeWerkgever, Goed)).Code);
        Assert.Equal([Rol.Werknemer, Rol.Jobcoach], Ondertekenlijst.WieTekentNog(verloop.Zaak, zonder));
        Assert.Equal([Rol.Werknemer], Ondertekenlijst.WieEvalueertNog(verloop.Zaak, zonder));
    }

    [Fact]
    public void Noemt_geen_bron_wie_tekent_dan_kan_iedereen_en_moet_niemand()
    {
        var verloop = Verlopen.Hoofdstuk8().TotBegeleiding("licht").TotVerantwoording().Doe(DeJobcoach, new DienVerantwoordingIn(Kaal));

        Assert.Equal((0, 0), (Ondertekenlijst.WieTekentNog(verloop.Zaak, verloop.Regeling).Count, Ondertekenlijst.WieEvalueertNog(verloop.Zaak, verloop.Regeling).Count));
        Assert.Equal(3, Ondertekenlijst.VanVerantwoording(verloop.Zaak, verloop.Regeling).Count(plaats => plaats.Verplicht is null));
        Assert.Empty(verloop.Probeer(DeWerkgever, DeVerantwoording));
        Assert.Empty(verloop.Probeer(DeWerkgever, Goed));
    }

    [Fact]
    public void Werknemer_en_werkgever_krijgen_bericht_dat_de_verantwoording_op_hen_wacht() => Assert.Equal(
        [Rol.Werknemer, Rol.Werkgever],
        Ingediend().Zaak.Berichten.Where(bericht => bericht.Soort is Berichtsoort.OndertekeningGevraagd).Select(bericht => bericht.Aan));

    private static IEnumerable<string> Mist(Zaakverloop verloop) =>
        verloop.Zaak.Perioden[0].Verantwoordingsbevindingen!.Where(bevinding => bevinding.Oordeel is Oordeel.VoldoetNiet).Select(bevinding => bevinding.Code);
}
