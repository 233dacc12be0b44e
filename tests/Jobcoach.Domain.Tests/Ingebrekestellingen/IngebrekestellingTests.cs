using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Ingebrekestellingen;

/// <summary>Ontvangen op 2 februari 2015: de beslistermijn eindigt op 30 maart, en een ingebrekestelling van 31 maart geeft tot en met 14 april.</summary>
[Trait("Wet", "Awb 4:17")]
public sealed class IngebrekestellingTests
{
    private static readonly DateOnly NaDeTermijn = new(2015, 3, 31);

    private static Zaakverloop InGebreke() => Verlopen.Nieuw().TotBesluit().Naar(NaDeTermijn).Doe(DeAdministratie, new RegistreerIngebrekestelling());

    [Fact]
    public void Een_ingebrekestelling_wordt_een_taak_met_de_laatste_dag_zonder_dwangsom()
    {
        var verloop = InGebreke();

        Assert.Equal(new Ingebrekestelling(1, 1, NaDeTermijn), Assert.Single(verloop.Zaak.Ingebrekestellingen));
        Assert.Equal(new Taak(Taaksoort.IngebrekestellingAfhandelen, Rol.AdministratiefMedewerker, NaDeTermijn, new(2015, 4, 14), 1), Taak(verloop));
        Assert.Equal(("ingebrekestelling/1", null), (verloop.Feiten[^1].Verwijzing, verloop.Feiten[^1].Reden));
        Assert.Equal(Feitsoort.IngebrekestellingGeregistreerd, verloop.Feiten[^1].Soort);
    }

    [Fact]
    public void Te_vroeg_in_gebreke_gesteld_heeft_geen_dag_maar_wel_een_taak()
    {
        var verloop = Verlopen.Nieuw().Naar(new(2015, 3, 30)).Doe(DeAdministratie, new RegistreerIngebrekestelling());

        Assert.Null(Taak(verloop)!.Vervaldag);
        Assert.Null(verloop.Zaak.Dwangsom(verloop.Zaak.Ingebrekestellingen[0], verloop.Regeling, verloop.Vandaag));
    }

    [Theory]
    [InlineData("2015-02-01", "ontvangenOp")] // before the aanvraag
    [InlineData("2015-04-01", "ontvangenOp")] // tomorrow
    public void De_dag_van_ontvangst_ligt_tussen_aanvraag_en_vandaag(string ontvangen, string veld) => Assert.Equal(
        veld,
        Assert.Single(Verlopen.Nieuw().Naar(NaDeTermijn).Probeer(DeAdministratie, new RegistreerIngebrekestelling(DateOnly.Parse(ontvangen, null)))).Veld);

    [Theory]
    [InlineData("2015-02-02")] // the day of the aanvraag
    [InlineData("2015-03-31")] // today
    public void De_uiterste_dagen_mogen(string ontvangen) =>
        Assert.Empty(Verlopen.Nieuw().Naar(NaDeTermijn).Probeer(DeAdministratie, new RegistreerIngebrekestelling(DateOnly.Parse(ontvangen, null))));

    [Fact]
    public void Na_het_besluit_kan_er_geen_ingebrekestelling_meer_bij() =>
        Assert.Equal("geen-beslistermijn", Assert.Single(Verlopen.Nieuw().TotBegeleiding().Probeer(DeAdministratie, new RegistreerIngebrekestelling())).Code);

    [Fact, Trait("Wet", "Awb 4:18")]
    public void Na_het_besluit_gaat_de_taak_over_het_vaststellen_van_de_dwangsom()
    {
        var verloop = InGebreke().Naar(new(2015, 4, 20));
        Assert.Equal("uitkomst", Assert.Single(verloop.Probeer(DeBesluitnemer, Vastgesteld)).Veld); // it still runs

        verloop.Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]));

        // From 15 to 19 April are five days; two weeks after the nineteenth is Sunday 3 May.
        var dwangsom = verloop.Zaak.Dwangsom(verloop.Zaak.Ingebrekestellingen[0], verloop.Regeling, verloop.Vandaag)!;
        Assert.Equal((5, new DateOnly(2015, 5, 4)), (dwangsom.Dagen, dwangsom.Vaststelling!.LaatsteDag));
        Assert.Equal(new DateOnly(2015, 5, 4), Taak(verloop)!.Vervaldag);

        verloop.Doe(DeBesluitnemer, Vastgesteld);
        Assert.Null(Taak(verloop));
        Assert.Equal((Ingebrekestellingsuitkomst.DwangsomVastgesteld, new DateOnly(2015, 4, 20)), (verloop.Zaak.Ingebrekestellingen[0].Uitkomst, verloop.Zaak.Ingebrekestellingen[0].AfgehandeldOp));
        Assert.Equal("geen-open-ingebrekestelling", Assert.Single(verloop.Probeer(DeBesluitnemer, Vastgesteld)).Code);
    }

    [Fact, Trait("Wet", "Awb 4:18")]
    public void Op_tijd_beslist_is_er_geen_dwangsom_vast_te_stellen()
    {
        var verloop = InGebreke().Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]));

        Assert.Equal("geen-dwangsom-vast-te-stellen", Assert.Single(verloop.Probeer(DeAdministratie, Vastgesteld)).Code);
        Assert.Equal(Ingebrekestellingsuitkomst.GeenDwangsom, verloop.Doe(DeAdministratie, new HandelIngebrekestellingAf(1, Ingebrekestellingsuitkomst.GeenDwangsom)).Zaak.Ingebrekestellingen[0].Uitkomst);
    }

    [Fact]
    public void Een_uitkomst_die_niet_bestaat_wordt_geweigerd() =>
        Assert.Equal("keuze-onbekend", Assert.Single(InGebreke().Probeer(DeAdministratie, new HandelIngebrekestellingAf(1, (Ingebrekestellingsuitkomst)9))).Code);

    [Fact, Trait("Wet", "Archiefwet 1995 art. 3")]
    public void Zolang_een_ingebrekestelling_openstaat_wordt_niet_vernietigd()
    {
        var verloop = new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Werk(Verlopen.Start)).TotBesluit().Naar(NaDeTermijn)
            .Doe(DeAdministratie, new RegistreerIngebrekestelling()).Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]));
        Assert.Null(Bewaring.VernietigenVanaf(verloop.Zaak, verloop.Regeling));
        Assert.Equal(Taaksoort.IngebrekestellingAfhandelen, Assert.Single(Takenlijst.Van(verloop.Zaak, verloop.Regeling, verloop.Vandaag)).Soort);

        verloop.Doe(DeAdministratie, new HandelIngebrekestellingAf(1, Ingebrekestellingsuitkomst.GeenDwangsom));
        Assert.Equal(new DateOnly(2025, 4, 1), Bewaring.VernietigenVanaf(verloop.Zaak, verloop.Regeling));
    }

    private static HandelIngebrekestellingAf Vastgesteld { get; } = new(1, Ingebrekestellingsuitkomst.DwangsomVastgesteld);

    private static Taak? Taak(Zaakverloop verloop) =>
        Takenlijst.Van(verloop.Zaak, verloop.Regeling, verloop.Vandaag).SingleOrDefault(taak => taak.Soort is Taaksoort.IngebrekestellingAfhandelen);
}
