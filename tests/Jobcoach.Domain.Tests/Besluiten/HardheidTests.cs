using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Besluiten;

/// <summary>Bij 1.152 arbeidsuren per jaar is het plafond van een half jaar in jaar 1 86,4 uur; 16 % is 92,16 uur.</summary>
[Trait("Wet", "Reïntegratiebesluit 18 lid 4")]
public sealed class HardheidTests
{
    private static readonly Periode Halfjaar = new(Verlopen.Start, new(2015, 8, 1));

    [Theory]
    [InlineData("intensief", 86.4, null, null)]                                     // precies het plafond
    [InlineData("intensief", 86.5, null, "uren-boven-plafond")]
    [InlineData("intensief", 92.16, null, "uren-boven-plafond")]                    // 16 % in jaar 1
    [InlineData("intensief", 92.16, " ", "uren-boven-plafond")]
    [InlineData("intensief", 92.16, "Zonder dit valt hij uit.", null)]
    [InlineData("midden", 60, "Zonder dit valt hij uit.", "uren-boven-regime")]     // onder het plafond: eerst een zwaarder regime
    public void Boven_het_plafond_alleen_met_een_motivering(string regime, double uren, string? motivering, string? weigering) =>
        Assert.Equal(weigering, Verlopen.Nieuw().TotBesluit(regime).Probeer(DeToetser, Voorstel(regime, (decimal)uren, motivering)).SingleOrDefault()?.Code);

    [Fact]
    public void De_weigering_noemt_beide_leden_en_het_veld()
    {
        var weigering = Assert.Single(Verlopen.Nieuw().TotBesluit("intensief").Probeer(DeToetser, Voorstel("intensief", 92.16m, null)));

        Assert.Equal(
            new Weigering(
                "uren-boven-plafond",
                "Dit is meer dan het wettelijk plafond (Reïntegratiebesluit 18 lid 3). Dat kan alleen met een motivering waarom het plafond hier onbillijk is (Reïntegratiebesluit 18 lid 4).",
                "hardheidsmotivering"),
            weigering);
    }

    [Fact, Trait("Wet", "Awb 3:46")]
    public void Het_besluit_draagt_de_afwijking_met_haar_motivering_en_bevinding()
    {
        var verloop = Verlopen.Nieuw().TotBesluit("intensief").Doe(DeToetser, Voorstel("intensief", 92.16m, "Zonder dit valt hij uit.")).Doe(DeBesluitnemer, new NeemBesluit(1, true));
        var besluit = verloop.Zaak.Besluiten[0];

        Assert.Equal("Nodig.\n\nAfwijking van het plafond (Reïntegratiebesluit 18 lid 4): Zonder dit valt hij uit.", besluit.Motivering);
        Assert.Equal(Uren.Van(92.16m), verloop.Zaak.Perioden[0].ToegekendeUren);
        Assert.Contains(besluit.Bevindingen, bevinding => bevinding is { Code: "gevraagde-uren", Oordeel: Oordeel.BeoordelingNodig, Artikel: "Reïntegratiebesluit 18 lid 4" });
    }

    [Fact]
    public void Een_gewoon_voorstel_krijgt_er_geen_bevinding_of_motivering_bij()
    {
        var besluit = Verlopen.Nieuw().TotBegeleiding().Zaak.Besluiten[0];

        Assert.Equal("De bevindingen dragen deze uitkomst.", besluit.Motivering);
        Assert.DoesNotContain(besluit.Bevindingen, bevinding => bevinding.Artikel == "Reïntegratiebesluit 18 lid 4");
    }

    [Fact]
    public void Een_te_lange_motivering_wordt_geweigerd() => Assert.Equal(
        "hardheidsmotivering",
        Assert.Single(Verlopen.Nieuw().TotBesluit("intensief").Probeer(DeToetser, Voorstel("intensief", 92.16m, new string('x', 4001)))).Veld);

    [Theory]
    [InlineData(null, Oordeel.VoldoetNiet)]
    [InlineData("Zonder dit valt hij uit.", Oordeel.BeoordelingNodig)]
    public void De_onderbouwing_in_het_coachingsplan_komt_bij_de_toetser(string? reden, Oordeel verwacht)
    {
        var verloop = Verlopen.Nieuw();
        var plan = verloop.Zaak.Aanvragen[0].Coachingsplan!;
        var veel = plan.Doelen![0] with { Activiteiten = [new("Elke dag samen beginnen.", null, Uren.Van(100))] };
        verloop.Doe(DeJobcoach, new VulAan(Coachingsplan: plan with { GevraagdRegime = "intensief", Doelen = [veel], BovenMaximum = reden is null ? null : new(reden, 12) }))
            .MetArbeidsovereenkomst()
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true, Reden: reden is null ? "Of dit mag is aan de toets." : null))
            .Doe(DeToetser, new LegVaststellingVast(Vaststelling(verloop.Vandaag)));

        Assert.Equal(verwacht, verloop.Zaak.Aanvragen[0].Toetsdossier!.Bevindingen.Single(bevinding => bevinding.Code == "gevraagde-uren").Oordeel);
    }

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8")]
    public void Bij_een_gemeente_is_er_geen_plafond_om_van_af_te_wijken() => Assert.Equal(
        "bedrag-boven-regime",
        Assert.Single(Verlopen.Hoofdstuk8().TotBesluit("licht").Probeer(
            DeToetser,
            new StelBesluitVoor(new Besluituitkomst.Toekenning("licht", Halfjaar, null, Bedrag.Van(1351)), "Nodig.", Hardheidsmotivering: "Zonder dit valt hij uit."))).Code);

    private static StelBesluitVoor Voorstel(string regime, decimal uren, string? motivering) =>
        new(new Besluituitkomst.Toekenning(regime, Halfjaar, Uren.Van(uren), null), "Nodig.", Hardheidsmotivering: motivering);
}
