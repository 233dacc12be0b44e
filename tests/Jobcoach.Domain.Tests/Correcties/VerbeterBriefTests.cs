using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Correcties;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Correcties;

public sealed class VerbeterBriefTests
{
    private static readonly DateOnly Later = Verlopen.Start.AddDays(3);

    [Fact]
    public void Een_verbetering_is_een_nieuwe_brief_die_de_oude_noemt_en_vervangt()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Naar(Later);
        var oud = Besluitbrief(verloop);

        verloop.Doe(DeBesluitnemer, new VerbeterBrief(oud.Nummer, "De naam van de uitvoerder stond er verkeerd."));

        var nieuw = Brievenlijst.Van(verloop.Zaak)[^1];
        Assert.Equal((oud.Nummer, Later, oud.Verwijzing, oud.Soort), (nieuw.Vervangt, nieuw.Op, nieuw.Verwijzing, nieuw.Soort));
        Assert.Equal(oud.Aan, nieuw.Aan);
        Assert.Equal(oud with { VervangenDoor = nieuw.Nummer }, Brievenlijst.Van(verloop.Zaak).Single(brief => brief.Nummer == oud.Nummer) with { Aan = oud.Aan });
    }

    [Fact]
    public void Wie_de_brief_schrijft_leest_welke_dagtekening_de_oude_had()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Naar(Later);

        var overgang = new VerbeterBrief(Besluitbrief(verloop).Nummer, "Een typefout.").Pas(verloop.Zaak, verloop.Situatie(DeBesluitnemer)).Waarde!;

        Assert.Equal(Verlopen.Start, Assert.Single(Brievenlijst.TeSchrijven(overgang.Zaak)).Vervangt);
    }

    [Fact]
    public void De_reden_staat_in_het_dossier()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding();
        var nummer = Besluitbrief(verloop).Nummer;

        verloop.Doe(DeBesluitnemer, new VerbeterBrief(nummer, "Een typefout."));

        var feit = Assert.Single(verloop.Feiten, feit => feit.Soort is Feitsoort.BriefVerbeterd);
        Assert.Equal(("Een typefout.", $"brief/{nummer}", DeBesluitnemer), (feit.Reden, feit.Verwijzing, feit.Door));
    }

    [Theory]
    [Trait("Wet", "Awb 6:8")]
    [InlineData(null, "De bevindingen dragen deze uitkomst.")] // only the letter was wrong
    [InlineData("De bevindingen dragen dit besluit.", "De bevindingen dragen dit besluit.")]
    public void Van_het_besluit_verandert_hoogstens_de_tekst_van_de_motivering_en_de_bezwaartermijn_loopt_door(string? motivering, string staat)
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Naar(Later);
        var voor = verloop.Zaak.Besluiten[0];

        verloop.Doe(DeBesluitnemer, new VerbeterBrief(Besluitbrief(verloop).Nummer, "Een typefout.", motivering));

        Assert.Equal(voor with { Motivering = staat }, verloop.Zaak.Besluiten[0]);
        Assert.Equal(Verlopen.Start, verloop.Zaak.Besluiten[0].BekendgemaaktOp);
        Assert.Equal(voor.Bezwaartermijn()!.LaatsteDag, verloop.Zaak.Besluiten[0].Bezwaartermijn()!.LaatsteDag);
    }

    [Fact, Trait("Wet", "Awb 10:3")]
    public void Een_brief_met_een_besluit_verbetert_alleen_een_besluitnemer()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding();

        Assert.Equal(["verbeteren-niet-bevoegd"], Codes(verloop, DeAdministratie, new VerbeterBrief(Besluitbrief(verloop).Nummer, "Een typefout.")));
        Assert.Empty(Codes(verloop, DeAdministratie, new VerbeterBrief(1, "Een typefout.")));
    }

    [Fact]
    public void Een_verbeterde_brief_is_zelf_te_verbeteren_maar_de_oude_niet_meer()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, new VerbeterBrief(1, "Een typefout."));
        var nieuw = Brievenlijst.Van(verloop.Zaak)[^1].Nummer;

        Assert.Equal(["brief-vervangen"], Codes(verloop, DeAdministratie, new VerbeterBrief(1, "Nog een.")));
        Assert.Empty(Codes(verloop, DeAdministratie, new VerbeterBrief(nieuw, "Nog een.")));
    }

    [Fact]
    public void Van_twee_brieven_over_hetzelfde_is_alleen_de_laatste_te_verbeteren()
    {
        var verloop = Verlopen.Nieuw()
            .Doe(DeToetser, new Verdaag(new(2015, 4, 15), "Er is meer onderzoek nodig.")).Naar(Later)
            .Doe(DeToetser, new Verdaag(new(2015, 4, 22), "Er is nog meer onderzoek nodig."));
        var brieven = Brievenlijst.Van(verloop.Zaak).Where(brief => brief.Soort is Berichtsoort.Verdaging).ToList();

        Assert.Equal(["brief-achterhaald"], Codes(verloop, DeAdministratie, new VerbeterBrief(brieven[0].Nummer, "Een typefout.")));
        Assert.Empty(Codes(verloop, DeAdministratie, new VerbeterBrief(brieven[^1].Nummer, "Een typefout.")));
    }

    [Theory]
    [InlineData(99, "Een typefout.", null, "brief-onbekend")]
    [InlineData(1, "", null, "tekst-verplicht")] // the reason stands in the dossier for ever
    [InlineData(1, "Een typefout.", "Zo is het beter.", "motivering-hoort-niet")] // letter 1 confirms receipt
    public void Wat_er_niet_klopt_wordt_geweigerd(int brief, string reden, string? motivering, string code) =>
        Assert.Equal([code], Codes(Verlopen.Nieuw(), DeAdministratie, new VerbeterBrief(brief, reden, motivering)));

    [Fact]
    public void Na_vernietiging_is_er_geen_brief_meer()
    {
        var verloop = Verlopen.Alle.First(een => een.Zaak.Fase is Fase.Vernietigd);

        Assert.Empty(Brievenlijst.Van(verloop.Zaak));
        Assert.Equal(["zaak-vernietigd"], Codes(verloop, DeAdministratie, new VerbeterBrief(1, "Een typefout.")));
    }

    private static Brief Besluitbrief(Zaakverloop verloop) => Brievenlijst.Van(verloop.Zaak).Last(brief => brief.Soort is Berichtsoort.Besluit);

    private static IReadOnlyList<string> Codes(Zaakverloop verloop, Handelende door, VerbeterBrief handeling) =>
        [.. verloop.Probeer(door, handeling).Select(weigering => weigering.Code)];
}
