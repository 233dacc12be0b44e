using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;
using Planningstabel = Jobcoach.Domain.Planning.Planning;

namespace Jobcoach.Domain.Tests.Werkverdeling;

/// <summary>De zaak wacht op de toets; haar vervaldag is de laatste dag van de beslistermijn.</summary>
public sealed class AanhoudingTests
{
    private static Zaakverloop InToets() => Verlopen.Nieuw().TotToets();

    [Fact]
    public void Een_aanhouding_eindigt_vanzelf_op_haar_dag()
    {
        var verloop = InToets();
        var tot = verloop.Vandaag.AddDays(7);
        verloop.Doe(DeToetser, new HoudAan(Taaksoort.Toetsen, tot, "De werkgever belt terug."));

        Assert.Equal("De werkgever belt terug.", verloop.Zaak.Aangehouden(Taak(verloop), tot.AddDays(-1))?.Reden);
        Assert.Null(verloop.Zaak.Aangehouden(Taak(verloop), tot));
        Assert.Equal((Feitsoort.TaakAangehouden, "De werkgever belt terug.", $"taak/Toetsen/{tot:yyyy-MM-dd}"), (verloop.Feiten[^1].Soort, verloop.Feiten[^1].Reden, verloop.Feiten[^1].Verwijzing));
    }

    [Fact]
    public void Een_aanhouding_kan_eerder_eindigen_en_opnieuw_aanhouden_verzet_de_dag()
    {
        var verloop = InToets();
        verloop.Doe(DeToetser, new HoudAan(Taaksoort.Toetsen, verloop.Vandaag.AddDays(7), "Wacht."))
            .Doe(DeToetser, new HoudAan(Taaksoort.Toetsen, verloop.Vandaag.AddDays(3), "Toch eerder."));
        Assert.Equal(verloop.Vandaag.AddDays(3), Assert.Single(verloop.Zaak.Aanhoudingen).Tot);

        verloop.Doe(DeToetser, new HervatTaak(Taaksoort.Toetsen));

        Assert.Empty(verloop.Zaak.Aanhoudingen);
        Assert.Equal(Feitsoort.TaakHervat, verloop.Feiten[^1].Soort);
        Assert.Equal("niet-aangehouden", Assert.Single(verloop.Probeer(DeToetser, new HervatTaak(Taaksoort.Toetsen))).Code);
    }

    [Fact, Trait("Wet", "Awb 4:15 lid 2")]
    public void Een_aanhouding_zet_de_wettelijke_termijn_niet_stil()
    {
        var (zonder, met) = (InToets(), InToets());
        met.Doe(DeToetser, new HoudAan(Taaksoort.Toetsen, met.Vandaag.AddDays(14), "Wacht."));

        Assert.Equal(zonder.Zaak.Beslistermijn(zonder.Regeling, zonder.Vandaag)?.LaatsteDag, met.Zaak.Beslistermijn(met.Regeling, met.Vandaag)?.LaatsteDag);
        Assert.Equal(Planningstabel.Stand(zonder.Zaak, zonder.Regeling, zonder.Vandaag), Planningstabel.Stand(met.Zaak, met.Regeling, met.Vandaag));
        Assert.Equal(Taak(zonder), Taak(met));
    }

    [Fact]
    public void Een_aanhouding_verbergt_een_taak_nooit_na_haar_vervaldag()
    {
        var verloop = InToets();
        var vervaldag = Taak(verloop).Vervaldag!.Value;
        Assert.Equal("aanhouding-na-vervaldag", Assert.Single(verloop.Probeer(DeToetser, new HoudAan(Taaksoort.Toetsen, vervaldag.AddDays(1), "Wacht."))).Code);

        // The due day may come nearer after the task was put away.
        verloop.Doe(DeToetser, new HoudAan(Taaksoort.Toetsen, vervaldag, "Wacht."));
        var eerder = Taak(verloop) with { Vervaldag = vervaldag.AddDays(-5) };

        Assert.Equal(vervaldag, verloop.Zaak.TerugOp(Taak(verloop)));
        Assert.Equal(vervaldag.AddDays(-5), verloop.Zaak.TerugOp(eerder));
        Assert.NotNull(verloop.Zaak.Aangehouden(eerder, vervaldag.AddDays(-6)));
        Assert.Null(verloop.Zaak.Aangehouden(eerder, vervaldag.AddDays(-5)));
    }

    [Fact]
    public void Een_aanhouding_blijft_bij_een_andere_behandelaar()
    {
        var verloop = InToets();
        verloop.Doe(DeToetser, new HoudAan(Taaksoort.Toetsen, verloop.Vandaag.AddDays(7), "Wacht."))
            .Doe(DeToetser, new WijsToe(Rol.Toetser, "t-2"));

        Assert.NotNull(verloop.Zaak.Aangehouden(Taak(verloop), verloop.Vandaag));
        Assert.Empty(verloop.Probeer(new("t-2", Rol.Toetser), new HervatTaak(Taaksoort.Toetsen)));
    }

    [Fact]
    public void Een_aanhouding_verdwijnt_met_haar_taak()
    {
        var verloop = InToets();
        verloop.Doe(DeToetser, new HoudAan(Taaksoort.Toetsen, verloop.Vandaag.AddDays(7), "Wacht."))
            .Doe(DeToetser, new Domain.Toetsing.RondToetsAf(Voorbeelden.Toets with { AdviesRegime = "midden" }));

        Assert.Empty(verloop.Zaak.Aanhoudingen);
    }

    [Fact]
    public void Een_andere_handeling_laat_de_aanhouding_staan()
    {
        var verloop = InToets();
        verloop.Doe(DeToetser, new HoudAan(Taaksoort.Toetsen, verloop.Vandaag.AddDays(7), "Wacht.")).Doe(DeAdministratie, new WijsToe(Rol.AdministratiefMedewerker, "a-1"));

        Assert.Single(verloop.Zaak.Aanhoudingen);
        Assert.Empty(verloop.Naar(verloop.Vandaag.AddDays(8)).Doe(DeAdministratie, new WijsToe(Rol.AdministratiefMedewerker, "a-2")).Zaak.Aanhoudingen);
    }

    [Fact]
    public void Alleen_een_taak_van_de_eigen_rol_wordt_aangehouden_of_teruggehaald_en_de_besluitnemer_mag_alle()
    {
        var verloop = InToets();
        var houdAan = new HoudAan(Taaksoort.Toetsen, verloop.Vandaag.AddDays(7), "Wacht.");

        Assert.Equal("taak-van-andere-rol", Assert.Single(verloop.Probeer(DeAdministratie, houdAan)).Code);
        Assert.Empty(verloop.Probeer(DeBesluitnemer, houdAan));
        verloop.Doe(DeToetser, houdAan);
        Assert.Equal("taak-van-andere-rol", Assert.Single(verloop.Probeer(DeAdministratie, new HervatTaak(Taaksoort.Toetsen))).Code);
        Assert.Empty(verloop.Probeer(DeBesluitnemer, new HervatTaak(Taaksoort.Toetsen)));
    }

    [Fact]
    public void Aanhouden_vraagt_een_open_taak_een_dag_na_vandaag_en_een_reden()
    {
        var verloop = InToets();

        Assert.Equal("taak-niet-open", Assert.Single(verloop.Probeer(DeToetser, new HoudAan(Taaksoort.BesluitVoorstellen, verloop.Vandaag.AddDays(1), "Wacht."))).Code);
        Assert.Equal("taak-niet-open", Assert.Single(verloop.Probeer(DeToetser, new HoudAan(Taaksoort.Toetsen, verloop.Vandaag.AddDays(1), "Wacht.", 9))).Code);
        Assert.Equal(["reden", "tot"], verloop.Probeer(DeToetser, new HoudAan(Taaksoort.Toetsen, verloop.Vandaag, " ")).Select(weigering => weigering.Veld));
        Assert.Equal(["tot", "tot"], verloop.Probeer(DeToetser, new HoudAan(Taaksoort.Toetsen, verloop.Vandaag.AddYears(2), "Wacht.")).Select(weigering => weigering.Veld));
    }

    private static Taak Taak(Zaakverloop verloop) => Assert.Single(Takenlijst.Van(verloop.Zaak, verloop.Regeling, verloop.Vandaag));
}
