using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Berichten;

public sealed class AdresseringTests
{
    [Theory]
    [Trait("Wet", "Awb 3:41")]
    [Trait("Wet", "Participatiewet 10 lid 6")]
    [InlineData(Rol.Werknemer, new[] { Rol.Werknemer, Rol.Jobcoach })] // aanvrager and person are one: one letter
    [InlineData(Rol.Werkgever, new[] { Rol.Werkgever, Rol.Werknemer, Rol.Jobcoach })] // the employer applied; the besluit is about the person
    public void Een_besluit_op_een_aanvraag_gaat_naar_de_aanvrager_en_naar_de_persoon(Rol aanvrager, Rol[] ontvangers) =>
        Assert.Equal(ontvangers, Ontvangers(Nieuw(aanvrager).TotBegeleiding(aanvrager is Rol.Werkgever ? "licht" : "midden"), Berichtsoort.Besluit));

    [Theory]
    [Trait("Wet", "Awb 3:41")]
    [InlineData(Rol.Werkgever, new[] { Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach })] // who asks for a besluit is its aanvrager
    [InlineData(Rol.Jobcoach, new[] { Rol.Werknemer, Rol.Jobcoach })]
    public void Een_besluit_op_een_wijziging_gaat_ook_naar_wie_erom_vroeg(Rol verzoeker, Rol[] ontvangers)
    {
        var verloop = Nieuw(Rol.Werknemer).TotBegeleiding();
        var ingang = Verlopen.Start.AddDays(60);
        verloop.Doe(verzoeker is Rol.Werkgever ? DeWerkgever : DeJobcoach, new VraagWijziging(new Wijzigingsinhoud.Contracturen(20, 900), ingang, "Minder uren."));
        var verzoek = verloop.Zaak.Wijzigingen[^1];

        verloop.Besluit(new Besluituitkomst.Wijziging(verzoek.GeldtVanaf, verzoek.Inhoud), new(Onderwerpsoort.Wijziging, verzoek.Nummer));

        Assert.Equal(ontvangers, Brievenlijst.Van(verloop.Zaak).Last(brief => brief.Soort is Berichtsoort.Besluit).Aan);
    }

    [Fact, Trait("Wet", "Awb 3:43")]
    public void De_jobcoach_op_wiens_plan_het_besluit_rust_krijgt_er_mededeling_van() =>
        Assert.Contains(Rol.Jobcoach, Ontvangers(Nieuw(Rol.Werknemer).TotBesluit().Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk])), Berichtsoort.Besluit));

    [Theory, Trait("Wet", "Awb 2:10")]
    [InlineData(Rol.Werknemer, new[] { Rol.Werknemer, Rol.Jobcoach })] // the jobcoach filed for the werknemer
    [InlineData(Rol.Werkgever, new[] { Rol.Werkgever, Rol.Werknemer, Rol.Jobcoach })]
    public void Wie_aanvraagt_en_wie_indient_krijgen_een_ontvangstbevestiging(Rol aanvrager, Rol[] ontvangers) =>
        Assert.Equal(ontvangers, Ontvangers(Nieuw(aanvrager), Berichtsoort.Ontvangstbevestiging));

    [Fact]
    public void Een_werkgever_die_niets_vroeg_krijgt_geen_brief_over_een_ander()
    {
        var verloop = Nieuw(Rol.Werknemer).TotBegeleiding().TotVervolg().Vervolg("licht");

        Assert.Empty(Brievenlijst.Voor(verloop.Zaak, Rol.Werkgever));
    }

    [Fact, Trait("Wet", "Awb 6:14")]
    public void Wie_bezwaar_maakt_krijgt_een_ontvangstbevestiging_ook_als_hij_niet_de_aanvrager_is() => Assert.Equal(
        [Rol.Werknemer, Rol.Werkgever],
        Ontvangers(Nieuw(Rol.Werknemer).TotBegeleiding().Doe(DeWerkgever, new RegistreerBezwaar(1)), Berichtsoort.BezwaarOntvangen));

    private static Zaakverloop Nieuw(Rol aanvrager) => aanvrager is Rol.Werkgever
        ? new(RegelingCatalogus.Ingebouwd.Geldend("gemeentelijk-hoofdstuk-8", Verlopen.Start)!, Verlopen.Start, Werk(Verlopen.Start), "licht", Verlopen.Organisatie, aanvrager: aanvrager)
        : Verlopen.Nieuw();

    private static IReadOnlyList<Rol> Ontvangers(Zaakverloop verloop, Berichtsoort soort) => Brievenlijst.Van(verloop.Zaak).Last(brief => brief.Soort == soort).Aan;
}
