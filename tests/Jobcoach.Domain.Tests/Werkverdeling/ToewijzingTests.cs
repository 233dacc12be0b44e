using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Werkverdeling;

public sealed class ToewijzingTests
{
    [Fact]
    public void Een_medewerker_pakt_het_deel_van_zijn_rol_op_en_geeft_het_weer_vrij()
    {
        var verloop = Verlopen.Nieuw().Doe(DeToetser, new WijsToe(Rol.Toetser, DeToetser.Id));

        Assert.Equal([new(Rol.Toetser, DeToetser.Id, verloop.Vandaag)], verloop.Zaak.Behandelaars);
        Assert.Equal((Feitsoort.BehandelaarToegewezen, "behandelaar/Toetser/toetser-1"), (verloop.Feiten[^1].Soort, verloop.Feiten[^1].Verwijzing));

        verloop.Doe(DeToetser, new WijsToe(Rol.Toetser));

        Assert.Empty(verloop.Zaak.Behandelaars);
        Assert.Equal((Feitsoort.BehandelaarVrijgegeven, "behandelaar/Toetser/toetser-1"), (verloop.Feiten[^1].Soort, verloop.Feiten[^1].Verwijzing));
    }

    [Fact]
    public void Elke_rol_heeft_een_eigen_behandelaar_en_een_nieuwe_vervangt_alleen_die_van_zijn_rol()
    {
        var verloop = Verlopen.Nieuw()
            .Doe(DeAdministratie, new WijsToe(Rol.AdministratiefMedewerker, "a-1"))
            .Doe(DeToetser, new WijsToe(Rol.Toetser, "t-1"))
            .Doe(DeToetser, new WijsToe(Rol.Toetser, "t-2"));

        Assert.Equal(("a-1", "t-2", null), (verloop.Zaak.BehandelaarVan(Rol.AdministratiefMedewerker), verloop.Zaak.BehandelaarVan(Rol.Toetser), verloop.Zaak.BehandelaarVan(Rol.Besluitnemer)));
    }

    [Theory]
    [InlineData(Rol.AdministratiefMedewerker, Rol.AdministratiefMedewerker, true)]
    [InlineData(Rol.Toetser, Rol.Toetser, true)]
    [InlineData(Rol.Besluitnemer, Rol.Besluitnemer, true)]
    [InlineData(Rol.Besluitnemer, Rol.Toetser, true)] // de besluitnemer verdeelt alles
    [InlineData(Rol.Toetser, Rol.Besluitnemer, false)] // een toetser kiest niet wie over zijn voorstel beslist
    [InlineData(Rol.AdministratiefMedewerker, Rol.Toetser, false)]
    public void Wie_verdeelt_doet_dat_voor_zijn_eigen_rol_of_is_besluitnemer(Rol wie, Rol deel, bool mag)
    {
        var weigeringen = Verlopen.Nieuw().Probeer(new("wie-1", wie), new WijsToe(deel, "iemand-2"));

        Assert.Equal(mag ? [] : ["werk-van-andere-rol"], weigeringen.Select(weigering => weigering.Code));
        Assert.All(weigeringen, weigering => Assert.Equal(Weigeringsoort.Bevoegdheid, weigering.Soort));
    }

    [Theory]
    [InlineData(Rol.Jobcoach)]
    [InlineData(Rol.Beheer)]
    [InlineData(Rol.Systeem)]
    public void Alleen_de_uitvoerder_heeft_werk_te_verdelen(Rol deel)
    {
        Assert.Equal("rol", Assert.Single(Verlopen.Nieuw().Probeer(DeBesluitnemer, new WijsToe(deel, "iemand-2"))).Veld);
        Assert.Equal("rol-niet-bevoegd", Assert.Single(Verlopen.Nieuw().Probeer(new("wie-1", deel), new WijsToe(Rol.Toetser, "iemand-2"))).Code);
    }

    [Fact, Trait("Wet", "Awb 10:3")]
    public void Wie_de_zaak_toetst_wordt_niet_haar_besluitnemer_en_andersom()
    {
        var getoetst = Verlopen.Nieuw().TotBesluit();
        var toegewezen = Verlopen.Nieuw().Doe(DeToetser, new WijsToe(Rol.Toetser, "t-1"));
        var besluitnemer = Verlopen.Nieuw().Doe(DeBesluitnemer, new WijsToe(Rol.Besluitnemer, "b-1"));

        foreach (var (verloop, handeling) in new (Zaakverloop, WijsToe)[]
        {
            (getoetst, new(Rol.Besluitnemer, DeToetser.Id)), // toetste
            (getoetst, new(Rol.Besluitnemer, DeJobcoach.Id)), // vroeg aan
            (toegewezen, new(Rol.Besluitnemer, "t-1")), // gaat toetsen
            (besluitnemer, new(Rol.Toetser, "b-1")), // gaat beslissen
        })
        {
            Assert.Equal(("vier-ogen", "behandelaarId"), verloop.Probeer(DeBesluitnemer, handeling).Select(een => (een.Code, een.Veld)).Single());
        }

        Assert.Empty(getoetst.Probeer(DeBesluitnemer, new WijsToe(Rol.Besluitnemer, "b-2")));
    }

    [Fact]
    public void Wie_niets_wil_afpakken_krijgt_alleen_wat_vrij_is()
    {
        var verloop = Verlopen.Nieuw().Doe(DeToetser, new WijsToe(Rol.Toetser, "t-1", AlleenVrij: true));

        Assert.Equal("al-toegewezen", Assert.Single(verloop.Probeer(DeToetser, new WijsToe(Rol.Toetser, "t-2", AlleenVrij: true))).Code);
        Assert.Equal("al-zo-verdeeld", Assert.Single(verloop.Probeer(DeToetser, new WijsToe(Rol.Toetser, "t-1", AlleenVrij: true))).Code);
        Assert.Empty(verloop.Probeer(DeToetser, new WijsToe(Rol.Toetser, "t-2")));
        Assert.Equal("al-zo-verdeeld", Assert.Single(verloop.Probeer(DeAdministratie, new WijsToe(Rol.AdministratiefMedewerker))).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Niels de Vries")] // een naam
    [InlineData("n.devries@voorbeeld.nl")]
    [InlineData("a\n")]
    public void Een_behandelaar_is_een_pseudoniem(string id) =>
        Assert.Equal("behandelaarId", Assert.Single(Verlopen.Nieuw().Probeer(DeToetser, new WijsToe(Rol.Toetser, id))).Veld);

    [Fact]
    public void Een_toewijzing_verandert_niets_aan_wie_mag_handelen()
    {
        var verloop = Verlopen.Nieuw().Doe(DeToetser, new WijsToe(Rol.Toetser, "iemand-anders"));

        Assert.Equal(Fase.Begeleiding, verloop.TotBegeleiding().Zaak.Fase);
        Assert.Equal("iemand-anders", verloop.Zaak.BehandelaarVan(Rol.Toetser));
    }
}
