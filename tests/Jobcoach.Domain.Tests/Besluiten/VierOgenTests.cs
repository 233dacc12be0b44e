using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Besluiten;

/// <summary>Wie iets aan de zaak heeft gedaan dat voor het besluit telt, neemt het niet, ook niet in een andere rol.</summary>
[Trait("Wet", "Awb 10:3")]
public sealed class VierOgenTests
{
    private static readonly StelBesluitVoor Afwijzen = new(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Niet nodig.", new(Zienswijzewijze.Gegeven, "Oneens."));

    private static readonly Handelende Vaststeller = new("vaststeller", Rol.Toetser);
    private static readonly Handelende Voorsteller = new("voorsteller", Rol.Toetser);

    private static Zaakverloop MetVoorstel() => Verlopen.Nieuw().MetArbeidsovereenkomst()
        .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
        .Doe(Vaststeller, new LegVaststellingVast(Vaststelling(Verlopen.Start)))
        .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets))
        .Doe(Voorsteller, Afwijzen);

    [Theory]
    [InlineData("jobcoach-1", "diende de aanvraag in")]
    [InlineData("vaststeller", "stelde de doelgroep vast")]
    [InlineData("toetser-1", "toetste")]
    [InlineData("voorsteller", "stelde voor")]
    public void Wie_betrokken_was_beslist_niet(string id, string waarom)
    {
        var weigering = Assert.Single(MetVoorstel().Probeer(new(id, Rol.Besluitnemer), new NeemBesluit(1, true)));

        Assert.True((weigering.Code, weigering.Soort) == ("vier-ogen", Weigeringsoort.Bevoegdheid), waarom);
    }

    [Fact]
    public void Wie_betrokken_was_stuurt_ook_niet_terug() =>
        Assert.Equal("vier-ogen", Assert.Single(MetVoorstel().Probeer(DeToetser with { Rol = Rol.Besluitnemer }, new NeemBesluit(1, false, Terugzendreden.Anders, "Anders."))).Code);

    [Fact]
    public void Wie_een_teruggestuurd_voorstel_maakte_beslist_ook_niet_over_het_volgende()
    {
        var verloop = MetVoorstel()
            .Doe(DeBesluitnemer, new NeemBesluit(1, false, Terugzendreden.MotiveringOnvoldoende, "Waarom niet?"))
            .Doe(DeToetser, Afwijzen);

        Assert.Equal("vier-ogen", Assert.Single(verloop.Probeer(Voorsteller with { Rol = Rol.Besluitnemer }, new NeemBesluit(2, true))).Code);
        Assert.Empty(verloop.Probeer(DeBesluitnemer, new NeemBesluit(2, true)));
    }

    [Fact]
    public void Wie_de_eerste_aanvraag_toetste_beslist_niet_over_het_vervolg()
    {
        var ander = new Handelende("ander", Rol.Toetser);
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVerantwoording().Verantwoord()
            .Doe(ander, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord))
            .VraagVervolg("midden")
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(Vaststeller, new RondToetsAf(Voorbeelden.Toets))
            .Doe(Vaststeller, Afwijzen);

        Assert.Equal("vier-ogen", Assert.Single(verloop.Probeer(DeToetser with { Rol = Rol.Besluitnemer }, new NeemBesluit(2, true))).Code);
        Assert.Equal("vier-ogen", Assert.Single(verloop.Probeer(ander with { Rol = Rol.Besluitnemer }, new NeemBesluit(2, true))).Code);
        Assert.Empty(verloop.Probeer(DeBesluitnemer, new NeemBesluit(2, true)));
    }

    [Fact]
    public void Wie_om_een_wijziging_vroeg_beslist_er_niet_over()
    {
        var inhoud = new Wijzigingsinhoud.Contracturen(20, null);
        var verloop = Verlopen.Nieuw().TotBegeleiding().Doe(DeWerkgever, new VraagWijziging(inhoud, Verlopen.Start, "Minder."))
            .Doe(DeToetser, new StelBesluitVoor(new Besluituitkomst.Wijziging(Verlopen.Start, inhoud), "Past.", null, new(Onderwerpsoort.Wijziging, 1)));

        Assert.Equal("vier-ogen", Assert.Single(verloop.Probeer(DeWerkgever with { Rol = Rol.Besluitnemer }, new NeemBesluit(2, true))).Code);
    }

    [Fact]
    [Trait("Regeling", "leidraad-2012, rollen")]
    public void Wie_de_aanvraag_indiende_toetst_haar_niet()
    {
        var alsToetser = DeJobcoach with { Rol = Rol.Toetser };
        var voorDoelgroep = Verlopen.Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(true));

        Assert.Equal("eigen-aanvraag", Assert.Single(voorDoelgroep.Probeer(alsToetser, new LegVaststellingVast(Vaststelling(Verlopen.Start)))).Code);
        Assert.Equal("eigen-aanvraag", Assert.Single(Verlopen.Nieuw().TotToets().Probeer(alsToetser, new RondToetsAf(Voorbeelden.Toets))).Code);
    }
}
