using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Formulieren;

[Trait("Regeling", "leidraad-2012, coachingsplanformat")]
public sealed class CoachingsplanTests
{
    private static readonly Coachingsplan Plan = Voorbeelden.Coachingsplan;

    public static TheoryData<Coachingsplan, string, string> Fouten => new()
    {
        { Plan with { Periode = new(new(2026, 7, 31), new(2026, 2, 1)) }, "datum-volgorde", "plan.periode.totEnMet" },
        { Plan with { Periode = new(new(1026, 2, 1), null) }, "datum-onwaarschijnlijk", "plan.periode.van" },
        // Ten hoogste drie doelen per periode.
        { Plan with { Doelen = [.. Plan.Doelen!, Plan.Doelen![0] with { Coachingsdoel = 5 }] }, "te-veel", "plan.doelen" },
        { Plan with { Doelen = [null!] }, "regel-leeg", "plan.doelen[0]" },
        { Plan with { Doelen = [Plan.Doelen![0], Plan.Doelen[0]] }, "dubbel", "plan.doelen[1]" },
        { MetDoel(doel => doel with { Coachingsdoel = 0 }), "getal-buiten-grenzen", "plan.doelen[0].coachingsdoel" },
        { MetDoel(doel => doel with { Coachingsdoel = 6 }), "getal-buiten-grenzen", "plan.doelen[0].coachingsdoel" },
        { MetDoel(doel => doel with { Subdoel = Lang() }), "tekst-te-lang", "plan.doelen[0].subdoel" },
        { MetDoel(doel => doel with { WanneerGehaald = Lang() }), "tekst-te-lang", "plan.doelen[0].wanneerGehaald" },
        { MetDoel(doel => doel with { DuurWeken = 0 }), "getal-buiten-grenzen", "plan.doelen[0].duurWeken" },
        { MetDoel(doel => doel with { DuurWeken = Grenzen.Weken + 1 }), "getal-buiten-grenzen", "plan.doelen[0].duurWeken" },
        // Ten hoogste drie activiteiten per doel.
        { MetDoel(doel => doel with { Activiteiten = [.. Enumerable.Repeat(doel.Activiteiten![0], 4)] }), "te-veel", "plan.doelen[0].activiteiten" },
        { MetDoel(doel => doel with { Activiteiten = [null!] }), "regel-leeg", "plan.doelen[0].activiteiten[0]" },
        { MetActiviteit(activiteit => activiteit with { Omschrijving = Lang() }), "tekst-te-lang", "plan.doelen[0].activiteiten[0].omschrijving" },
        { MetActiviteit(activiteit => activiteit with { Activiteitcode = "3.1; drop" }), "code-ongeldig", "plan.doelen[0].activiteiten[0].activiteitcode" },
        { MetActiviteit(activiteit => activiteit with { Uren = Uren.Nul }), "uren-buiten-grenzen", "plan.doelen[0].activiteiten[0].uren" },
        { MetActiviteit(activiteit => activiteit with { Uren = Uren.Van(8785) }), "uren-buiten-grenzen", "plan.doelen[0].activiteiten[0].uren" },
        { Plan with { Loonwaarde = new(null, null, Lang()) }, "tekst-te-lang", "plan.loonwaarde.toelichting" },
        { Plan with { GevraagdRegime = "heel licht" }, "code-ongeldig", "plan.gevraagdRegime" },
        { Plan with { BovenMaximum = new(Lang(), 1) }, "tekst-te-lang", "plan.bovenMaximum.reden" },
        { Plan with { BovenMaximum = new("x", 0) }, "getal-buiten-grenzen", "plan.bovenMaximum.duurWeken" },
        { Plan with { AfsprakenRolWerkgever = Lang() }, "tekst-te-lang", "plan.afsprakenRolWerkgever" },
        { Plan with { Ondertekeningen = [Plan.Ondertekeningen![0], Plan.Ondertekeningen[0]] }, "dubbel", "plan.ondertekeningen[1]" },
        { Plan with { Ondertekeningen = [new(Partij.Werkgever, default)] }, "datum-onwaarschijnlijk", "plan.ondertekeningen[0].op" },
        {
            Plan with { Ondertekeningen = [new(Partij.WettelijkVertegenwoordiger, new(2026, 1, 9), new string('x', Grenzen.Regel + 1))] },
            "tekst-te-lang",
            "plan.ondertekeningen[0].namensReden"
        },
    };

    [Theory, MemberData(nameof(Fouten))]
    [Trait("Regeling", "leidraad-2012, doelen per periode")]
    [Trait("Regeling", "leidraad-2012, activiteiten per doel")]
    public void Een_foute_waarde_wordt_geweigerd_met_haar_veld(Coachingsplan plan, string code, string veld)
    {
        var weigering = Assert.Single(plan.Controleer("plan"));

        Assert.Equal((code, veld), (weigering.Code, weigering.Veld));
    }

    public static TheoryData<Coachingsplan, string> Leegten => new()
    {
        { Plan with { Periode = new(null, new(2026, 7, 31)) }, "plan.periode.van" },
        { Plan with { Periode = new(new(2026, 2, 1), null) }, "plan.periode.totEnMet" },
        { Plan with { Doelen = [] }, "plan.doelen" },
        { MetDoel(doel => doel with { Subdoel = null }), "plan.doelen[0].subdoel" },
        { MetDoel(doel => doel with { Activiteiten = null }), "plan.doelen[0].activiteiten" },
        { MetDoel(doel => doel with { WanneerGehaald = "" }), "plan.doelen[0].wanneerGehaald" },
        { MetDoel(doel => doel with { DuurWeken = null }), "plan.doelen[0].duurWeken" },
        { MetActiviteit(activiteit => activiteit with { Omschrijving = null }), "plan.doelen[0].activiteiten[0].omschrijving" },
        { MetActiviteit(activiteit => activiteit with { Uren = null }), "plan.doelen[0].activiteiten[0].uren" },
        { Plan with { Loonwaarde = new(Loonwaarde.Van(45), null, null) }, "plan.loonwaarde.toelichting" },
        { Plan with { AfsprakenRolWerkgever = null }, "plan.afsprakenRolWerkgever" },
        { Plan with { BovenMaximum = new(null, 12) }, "plan.bovenMaximum.reden" },
        // Boven het maximum moet ook gezegd zijn voor hoelang.
        { Plan with { BovenMaximum = new("Tijdelijk meer nodig.", null) }, "plan.bovenMaximum.duurWeken" },
        { Plan with { VerklaringAkkoord = false }, "plan.verklaringAkkoord" },
    };

    [Theory, MemberData(nameof(Leegten))]
    public void Een_leeg_veld_ontbreekt_en_is_niet_fout(Coachingsplan plan, string veld)
    {
        Assert.Equal(veld, Assert.Single(plan.Ontbreekt("plan")).Veld);
        Assert.Empty(plan.Controleer("plan"));
    }

    [Fact]
    public void Een_activiteit_buiten_de_catalogus_en_een_plan_zonder_regime_zijn_volledig()
    {
        var plan = MetActiviteit(activiteit => activiteit with { Activiteitcode = null }) with { GevraagdRegime = null };

        Assert.Empty(plan.Controleer());
        Assert.Empty(plan.Ontbreekt());
    }

    [Fact]
    public void Een_verwacht_percentage_is_genoeg_als_verwachting_over_de_loonwaarde()
    {
        var plan = Plan with { Loonwaarde = new(null, Loonwaarde.Van(55), null) };

        Assert.Empty(plan.Ontbreekt());
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void Een_doel_heeft_hooguit_drie_activiteiten(int aantal, int fouten)
    {
        var doel = Voorbeelden.Coachingsplan.Doelen![0];
        var plan = Voorbeelden.Coachingsplan with { Doelen = [doel with { Activiteiten = [.. Enumerable.Repeat(doel.Activiteiten![0], aantal)] }] };

        Assert.Equal(fouten, plan.Controleer().Count);
    }

    [Theory]
    [InlineData(0, 0)] // alle uren van een schrikkeljaar
    [InlineData(1, 1)]
    public void Een_activiteit_duurt_ten_hoogste_een_schrikkeljaar(int minutenMeer, int fouten) => Assert.Equal(
        fouten,
        MetActiviteit(activiteit => activiteit with { Uren = Uren.VanMinuten((Grenzen.UrenPerActiviteit * 60) + minutenMeer) }).Controleer().Count);

    [Fact]
    public void De_verklaring_is_die_van_het_formulier() => Assert.Equal(
        "Dit plan is opgesteld door ondergetekenden, rekening houdend met de wensen van werknemer en werkgever, die hierbij verklaren dat op basis van dit Coachingsplan een duurzame plaatsing van de werknemer in het bedrijf op de aangeboden werkplek mogelijk is.",
        Coachingsplan.Verklaring);

    [Fact]
    public void De_totalen_volgen_uit_de_doelen()
    {
        Assert.Equal(Uren.Van(25), Plan.TotaalUren);
        Assert.Equal(Uren.Van(15), Plan.Doelen![0].Uren);
        Assert.Equal(26, Plan.TotaalWeken);
    }

    [Fact]
    public void Een_plan_zonder_doelen_heeft_nul_uren_en_geen_weken()
    {
        var plan = Plan with { Doelen = null };

        Assert.Equal(Uren.Nul, plan.TotaalUren);
        Assert.Null(plan.TotaalWeken);
    }

    [Fact]
    public void Een_onmogelijk_grote_som_loopt_niet_over()
    {
        var activiteit = new Planactiviteit("x", null, Uren.VanMinuten(int.MaxValue));
        var plan = MetDoel(doel => doel with { Activiteiten = [activiteit, activiteit] });

        Assert.Equal(int.MaxValue, plan.TotaalUren.Minuten);
    }

    [Fact]
    public void Het_percentage_is_coachingsuren_per_week_gedeeld_door_contracturen()
    {
        // 26 weken van 24 uur; 25 uur coaching; 25 / 624 = 4,00641... %.
        var plan = Plan with { Periode = new(new(2026, 2, 2), new(2026, 8, 2)) };

        Assert.Equal(4.0064m, decimal.Round(plan.GewenstPercentage(24)!.Value, 4));
    }

    [Fact]
    public void Het_percentage_telt_over_de_hele_periode_ook_als_de_doelen_korter_lopen()
    {
        var plan = Plan with { Periode = new(new(2026, 2, 2), new(2026, 8, 2)) };
        var korter = plan with { Doelen = [.. plan.Doelen!.Select(doel => doel with { DuurWeken = 4 })] };

        Assert.Equal(plan.GewenstPercentage(24), korter.GewenstPercentage(24));
    }

    public static TheoryData<Coachingsplan, decimal?> ZonderPercentage => new()
    {
        { Plan, null }, // contracturen onbekend
        { Plan, 0 }, // een contract zonder uren
        { Plan with { Periode = null }, 24 },
        { Plan with { Periode = new(new(2026, 7, 31), new(2026, 2, 1)) }, 24 },
        { Plan with { Doelen = [] }, 24 },
    };

    [Theory, MemberData(nameof(ZonderPercentage))]
    public void Zonder_uren_periode_of_contract_is_er_geen_percentage(Coachingsplan plan, decimal? contracturen) =>
        Assert.Null(plan.GewenstPercentage(contracturen));

    private static Coachingsplan MetDoel(Func<Plandoel, Plandoel> wijzig) =>
        Plan with { Doelen = [wijzig(Plan.Doelen![0]), .. Plan.Doelen.Skip(1)] };

    private static Coachingsplan MetActiviteit(Func<Planactiviteit, Planactiviteit> wijzig) =>
        MetDoel(doel => doel with { Activiteiten = [wijzig(doel.Activiteiten![0]), .. doel.Activiteiten.Skip(1)] });

    private static string Lang() => new('x', Grenzen.Tekst + 1);
}
