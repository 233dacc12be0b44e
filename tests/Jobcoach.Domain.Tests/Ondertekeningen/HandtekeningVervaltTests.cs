using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Ondertekeningen;

/// <summary>Een handtekening staat onder een tekst. Verandert die, dan vervalt zij, wat de indiener ook meestuurt.</summary>
[Trait("Regeling", "eigen, ondertekenen")]
public sealed class HandtekeningVervaltTests
{
    private static readonly Onderteken DeAanvraag = new(Ondertekenonderwerp.Aanvraag);
    private static readonly Onderteken DeVerantwoording = new(Ondertekenonderwerp.Verantwoording);
    private static readonly Coachingsplan Plan = Verlopen.OngetekendPlan(Verlopen.Start);
    private static readonly Coachingsplan AnderPlan = Plan with { AfsprakenRolWerkgever = "Er komt geen weekgesprek meer." };

    public static TheoryData<Coachingsplan, string> Meegestuurd => new()
    {
        { AnderPlan, "niets" },
        { AnderPlan with { Ondertekeningen = [] }, "een lege lijst" },
        { AnderPlan with { Ondertekeningen = [new(Partij.Werkgever, Verlopen.Start, Door: DeWerkgever)] }, "de handtekening zoals zij stond" },
        { AnderPlan with { Ondertekeningen = [new(Partij.Werkgever, Verlopen.Start)] }, "dezelfde als handtekening op het formulier" },
        { AnderPlan with { Ondertekeningen = [new(Partij.Werkgever, Verlopen.Start.AddDays(-1), "Zegt de jobcoach.", DeJobcoach)] }, "een die een ander zou hebben gezet" },
    };

    [Theory, MemberData(nameof(Meegestuurd))]
    public void Verandert_het_plan_dan_vervalt_de_handtekening_wat_er_ook_wordt_meegestuurd(Coachingsplan plan, string wat)
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, DeAanvraag).Doe(DeJobcoach, new VulAan(Coachingsplan: plan));

        Assert.Equal((wat, null), (wat, verloop.Zaak.Aanvragen[0].Coachingsplan!.OndertekeningVan(Partij.Werkgever)));
        Assert.Single(verloop.Feiten, feit => feit is { Soort: Feitsoort.OndertekeningVervallen, Verwijzing: "aanvraag/1/Werkgever", Door.Id: "jobcoach-1" });
        Assert.Contains(Domain.Handelingen.Rol.Werkgever, Ondertekenlijst.WieTekentNog(verloop.Zaak, verloop.Regeling));
    }

    public static TheoryData<Coachingsplan, string> Hetzelfde => new()
    {
        { Plan, "niets meegestuurd" },
        { Plan with { Ondertekeningen = [], VerklaringAkkoord = false }, "de verklaring hoort bij wie tekent" },
        { Plan with { Ondertekeningen = [new(Partij.Werkgever, Verlopen.Start.AddDays(-9))] }, "een andere dag telt niet" },
    };

    [Theory, MemberData(nameof(Hetzelfde))]
    public void Onder_een_formulier_dat_hetzelfde_blijft_blijft_de_handtekening_staan(Coachingsplan plan, string wat)
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, DeAanvraag).Doe(DeJobcoach, new VulAan(Coachingsplan: plan));

        var staat = verloop.Zaak.Aanvragen[0].Coachingsplan!;
        Assert.Equal((wat, new Ondertekening(Partij.Werkgever, Verlopen.Start, Door: DeWerkgever), true), (wat, Assert.Single(staat.Ondertekeningen!), staat.VerklaringAkkoord));
        Assert.DoesNotContain(verloop.Feiten, feit => feit.Soort is Feitsoort.OndertekeningVervallen);
    }

    [Fact]
    public void Een_regeleinde_van_een_browser_verandert_de_tekst_niet()
    {
        var verloop = Verlopen.Nieuw().Doe(DeJobcoach, new VulAan(Coachingsplan: Plan with { AfsprakenRolWerkgever = "Een.\nTwee." })).Doe(DeWerkgever, DeAanvraag);

        verloop.Doe(DeJobcoach, new VulAan(Coachingsplan: Plan with { AfsprakenRolWerkgever = "Een.\r\nTwee." }));

        Assert.NotNull(verloop.Zaak.Aanvragen[0].Coachingsplan!.OndertekeningVan(Partij.Werkgever));
    }

    [Fact]
    public void Het_ene_formulier_laat_de_handtekening_onder_het_andere_staan()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerknemer, DeAanvraag);

        verloop.Doe(DeJobcoach, new VulAan(Matchingsformat: verloop.Zaak.Aanvragen[0].Matchingsformat! with { Kerntaken = ["Alleen stapelen."] }));

        var aanvraag = verloop.Zaak.Aanvragen[0];
        Assert.Equal((null, true), (aanvraag.Matchingsformat!.OndertekeningClient, aanvraag.Coachingsplan!.OndertekeningVan(Partij.Werknemer) is not null));
        Assert.Equal(["aanvraag/1/Werknemer"], verloop.Feiten.Where(feit => feit.Soort is Feitsoort.OndertekeningVervallen).Select(feit => feit.Verwijzing));
    }

    [Fact]
    public void Een_handtekening_op_het_nieuwe_formulier_telt_voor_wie_hier_niet_tekende()
    {
        var verloop = Verlopen.Nieuw().Ongetekend().Doe(DeWerkgever, DeAanvraag);
        var opFormulier = new Ondertekening(Partij.Werknemer, Verlopen.Start);

        verloop.Doe(DeJobcoach, new VulAan(Coachingsplan: AnderPlan with { Ondertekeningen = [opFormulier, new(Partij.Werkgever, Verlopen.Start)] }));

        Assert.Equal([opFormulier], verloop.Zaak.Aanvragen[0].Coachingsplan!.Ondertekeningen!);
    }

    [Fact]
    public void Wat_op_het_formulier_stond_blijft_bij_hetzelfde_formulier_en_gaat_bij_een_ander()
    {
        var verloop = Verlopen.Nieuw();
        var plan = Coachingsplan("midden", Verlopen.Start) with { Ondertekeningen = null };

        Assert.Equal(3, verloop.Doe(DeJobcoach, new VulAan(Coachingsplan: plan)).Zaak.Aanvragen[0].Coachingsplan!.Ondertekeningen!.Count);
        Assert.Null(verloop.Doe(DeJobcoach, new VulAan(Coachingsplan: AnderPlan)).Zaak.Aanvragen[0].Coachingsplan!.Ondertekeningen);
    }

    [Fact]
    public void Wie_een_formulier_terugstuurt_zonder_de_reden_die_hij_niet_zag_wist_haar_niet_uit()
    {
        var vertegenwoordigd = new Ondertekening(Partij.WettelijkVertegenwoordiger, Verlopen.Start, "Mentor.");
        var verloop = Verlopen.Nieuw().Doe(DeJobcoach, new VulAan(Coachingsplan: Plan with { Ondertekeningen = [vertegenwoordigd] }));

        verloop.Doe(DeWerkgever, new VulAan(Coachingsplan: Plan with { Ondertekeningen = [vertegenwoordigd with { NamensReden = null }] }));

        Assert.Equal([vertegenwoordigd], verloop.Zaak.Aanvragen[0].Coachingsplan!.Ondertekeningen!);
    }

    [Fact]
    public void Een_indiener_kan_geen_handtekening_van_een_ander_verzinnen()
    {
        var verzonnen = Plan with { Ondertekeningen = [new(Partij.Werkgever, Verlopen.Start, Door: DeWerkgever)] };
        var zaak = Verlopen.Nieuw().Zaak;

        var geopend = new OpenZaak(zaak.Partijen, zaak.Dienstverband, null, verzonnen).Pas(zaak.Nummer, Verlopen.Nieuw().Situatie(DeJobcoach));
        var vervolg = Verlopen.Nieuw().TotBegeleiding().TotVervolg().Doe(DeJobcoach, new DienVervolgaanvraagIn(verzonnen));
        var verantwoord = NaDePeriode().Doe(DeJobcoach, new DienVerantwoordingIn(Verlopen.EenVerantwoording with
        {
            Ondertekeningen = [new(Partij.Werkgever, Verlopen.Start, Door: DeWerkgever)],
            EvaluatieWerkgever = new(10, Evaluatieoordeel.Positief, "Geweldig.", Verlopen.Start, DeWerkgever),
        }));

        Assert.Empty(geopend.Waarde!.Zaak.Aanvragen[0].Coachingsplan!.Ondertekeningen!);
        Assert.Empty(vervolg.Zaak.Aanvragen[1].Coachingsplan!.Ondertekeningen!);
        Assert.Empty(verantwoord.Zaak.Perioden[0].Verantwoording!.Ondertekeningen);
        Assert.Null(verantwoord.Zaak.Perioden[0].Verantwoording!.EvaluatieWerkgever);
    }

    [Fact]
    public void Opnieuw_indienen_van_dezelfde_verantwoording_laat_de_handtekening_staan_en_een_andere_niet()
    {
        var verloop = Ondertekend().Doe(DeToetser, Aanvullen);
        var anders = verloop.Kopie();

        verloop.Naar(verloop.Vandaag.AddDays(1)).Doe(DeJobcoach, new DienVerantwoordingIn(Kaal));
        anders.Doe(DeJobcoach, new DienVerantwoordingIn(Kaal with { PassendeWerkplek = "De werkplek is verbouwd.", Ondertekeningen = [new(Partij.Werkgever, Verlopen.Start)] }));

        Assert.Equal([DeWerkgever], verloop.Zaak.Perioden[0].Verantwoording!.Ondertekeningen.Select(een => een.Door));
        Assert.Empty(anders.Zaak.Perioden[0].Verantwoording!.Ondertekeningen);
        Assert.Equal(["periode/1/Werkgever"], anders.Feiten.Where(feit => feit.Soort is Feitsoort.OndertekeningVervallen).Select(feit => feit.Verwijzing));
    }

    [Fact]
    public void Verandert_het_logboek_waar_de_verklaring_over_gaat_dan_vervalt_de_handtekening_ook()
    {
        var verloop = Ondertekend().Doe(DeToetser, Aanvullen).Schrijf(Verlopen.Start.AddDays(40), 1);

        verloop.Doe(DeJobcoach, new DienVerantwoordingIn(Kaal));

        Assert.Empty(verloop.Zaak.Perioden[0].Verantwoording!.Ondertekeningen);
    }

    [Fact]
    public void Een_evaluatie_blijft_van_wie_haar_gaf_wat_de_jobcoach_ook_opnieuw_indient()
    {
        var verloop = Ondertekend().Doe(DeWerknemer, new Evalueer(Evaluatieoordeel.Negatief, 3, "Ik leer niets.")).Doe(DeToetser, Aanvullen);

        verloop.Doe(DeJobcoach, new DienVerantwoordingIn(Kaal with { PassendeWerkplek = "Anders.", EvaluatieWerknemer = new(9, Evaluatieoordeel.Positief, "Prima.") }));

        Assert.Equal(new Evaluatie(3, Evaluatieoordeel.Negatief, "Ik leer niets.", verloop.Vandaag, DeWerknemer), verloop.Zaak.Perioden[0].Verantwoording!.EvaluatieWerknemer);
    }

    private static readonly OordeelOverVerantwoording Aanvullen = new(Beoordelingsuitkomst.Aanvullen, "Wat is er met doel 2 gebeurd?");

    private static readonly Verantwoording Kaal = Verlopen.EenVerantwoording with { Ondertekeningen = [], EvaluatieWerkgever = null, EvaluatieWerknemer = null };

    private static Zaakverloop NaDePeriode() => Verlopen.Nieuw().TotBegeleiding().TotVerantwoording();

    private static Zaakverloop Ondertekend() => NaDePeriode().Doe(DeJobcoach, new DienVerantwoordingIn(Kaal)).Doe(DeWerkgever, DeVerantwoording);
}
