using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class ContractvormTests
{
    [Theory, Trait("Regeling", "uwv-2014, A.2"), Trait("Parameter", "toegang.contractvormen.gevolg")]
    [InlineData(Contractvorm.Regulier, Oordeel.Voldoet, "Met een gewone arbeidsovereenkomst is de voorziening mogelijk.")]
    [InlineData(Contractvorm.Wsw, Oordeel.VoldoetNiet, "Met werk op grond van de WSW is de voorziening niet mogelijk.")]
    [InlineData(Contractvorm.NulUren, Oordeel.NietVastgesteld, "De regeling zegt niets over een nulurencontract. De toetser beoordeelt dit.")]     // het protocol van 2014 zwijgt
    [InlineData(Contractvorm.MinMax, Oordeel.NietVastgesteld, "De regeling zegt niets over een min-maxcontract. De toetser beoordeelt dit.")]
    [InlineData(Contractvorm.UitzendMetUitzendbeding, Oordeel.NietVastgesteld, "De regeling zegt niets over een uitzendovereenkomst met uitzendbeding. De toetser beoordeelt dit.")]
    [InlineData(Contractvorm.Arbeidstraining, Oordeel.NietVastgesteld, "De regeling zegt niets over werk bij een arbeidstrainingscentrum. De toetser beoordeelt dit.")]
    [InlineData(Contractvorm.Bbl, Oordeel.NietVastgesteld, "De regeling zegt niets over een leerbaan (bbl). De toetser beoordeelt dit.")]
    public void Uwv_sluit_alleen_uit_wat_het_protocol_noemt(Contractvorm vorm, Oordeel verwacht, string zin)
    {
        var bevinding = BevindingVan("contractvorm", Uwv, Baan with { Contractvorm = vorm });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal(verwacht is Oordeel.NietVastgesteld ? "niet in de regeling" : "Protocol Jobcoach 2014 A.2", bevinding.Artikel);
    }

    [Theory, Trait("Regeling", "uwv-2014, A.2"), Trait("Wet", "Ziektewet 4 lid 1 onder g"), Trait("Parameter", "toegang.contractvormen.minLoonwaarde"), Trait("Parameter", "toegang.contractvormen.voorwaarde")]
    [InlineData(40.0, Oordeel.BeoordelingNodig, "Met een stage is de voorziening alleen mogelijk als de stage minstens twee dagen per week duurt en de loonwaarde minstens 40 % is. De toetser beoordeelt dit.")]     // de twee dagen beoordeelt een mens
    [InlineData(39.9, Oordeel.VoldoetNiet, "Met een stage is de voorziening alleen mogelijk vanaf 40 % loonwaarde.")]
    [InlineData(null, Oordeel.NietVastgesteld, "Met een stage is de voorziening alleen mogelijk vanaf 40 % loonwaarde. De loonwaarde staat nog niet vast.")]
    public void Een_stage_vraagt_twee_dagen_en_veertig_procent(double? loonwaarde, Oordeel verwacht, string zin)
    {
        var baan = Baan with { Contractvorm = Contractvorm.Stage, Loonwaarde = loonwaarde is { } getal ? Loonwaarde.Van((decimal)getal) : null };
        var bevinding = BevindingVan("contractvorm", Uwv, baan);

        Assert.Equal((verwacht, zin, "Protocol Jobcoach 2014 A.2, Ziektewet 4 lid 1 onder g"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
        Assert.Equal(["contractvorm", "uren per week", "loonwaarde", "minimum uren bij deze vorm", "minimum loonwaarde bij deze vorm"], bevinding.Gegevens.Select(gegeven => gegeven.Naam));
        Assert.Equal("40", bevinding.Gegevens[4].Waarde);
    }

    [Theory, Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "toegang.contractvormen.gevolg")]
    [InlineData(Contractvorm.NulUren, "Met een nulurencontract is de voorziening niet mogelijk.")]
    [InlineData(Contractvorm.UitzendMetUitzendbeding, "Met een uitzendovereenkomst met uitzendbeding is de voorziening niet mogelijk.")]
    [InlineData(Contractvorm.Arbeidstraining, "Met werk bij een arbeidstrainingscentrum is de voorziening niet mogelijk.")]
    public void Een_regeling_kan_losse_vormen_uitsluiten(Contractvorm vorm, string zin)
    {
        var bevinding = BevindingVan("contractvorm", Met(new Contractvormregel(vorm, Gegeven<Contractvormgevolg?>(Contractvormgevolg.Uitgesloten), null, null, null)), Baan with { Contractvorm = vorm });

        Assert.Equal((Oordeel.VoldoetNiet, zin), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal([new("contractvorm", "een gewone arbeidsovereenkomst")], bevinding.Keerpunt!.Veranderingen);
        Assert.Equal(Oordeel.Voldoet, bevinding.Keerpunt.Oordeel);
    }

    [Theory, Trait("Regeling", "uwv-intern-2015"), Trait("Parameter", "toegang.contractvormen.minUrenPerWeek")]
    [InlineData(8, Oordeel.Voldoet, "Met een min-maxcontract is de voorziening mogelijk.")]
    [InlineData(7.9, Oordeel.VoldoetNiet, "Met een min-maxcontract is de voorziening alleen mogelijk vanaf 8 uur per week.")]
    public void Een_min_maxcontract_onder_acht_uur_is_uitgesloten(double uren, Oordeel verwacht, string zin)
    {
        var regeling = Met(new Contractvormregel(Contractvorm.MinMax, Gegeven<Contractvormgevolg?>(Contractvormgevolg.Toegestaan), null, Gegeven<decimal?>(8), null));
        var bevinding = BevindingVan("contractvorm", regeling, Baan with { Contractvorm = Contractvorm.MinMax, UrenPerWeek = (decimal)uren });

        Assert.Equal((verwacht, zin), (bevinding.Oordeel, bevinding.Zin));
        Assert.Equal("8", bevinding.Gegevens[3].Waarde);
    }

    [Fact, Trait("Parameter", "toegang.contractvormen.vorm")]
    public void Een_leerbaan_kan_gewoon_worden_toegestaan() =>
        Assert.Equal(
            "Met een leerbaan (bbl) is de voorziening mogelijk.",
            BevindingVan("contractvorm", Met(new Contractvormregel(Contractvorm.Bbl, Gegeven<Contractvormgevolg?>(Contractvormgevolg.Toegestaan), null, null, null)), Baan with { Contractvorm = Contractvorm.Bbl }).Zin);

    [Fact]
    public void Te_weinig_uren_en_te_lage_loonwaarde_moeten_allebei_anders()
    {
        var regeling = Met(new Contractvormregel(Contractvorm.Stage, Gegeven<Contractvormgevolg?>(Contractvormgevolg.Beoordelen), "dat zo is", Gegeven<decimal?>(16), Gegeven<decimal?>(40)));
        var keerpunt = BevindingVan("contractvorm", regeling, Baan with { Contractvorm = Contractvorm.Stage, UrenPerWeek = 15, Loonwaarde = Loonwaarde.Van(39) }).Keerpunt!;

        Assert.Equal([new("uren per week", "16"), new("loonwaarde", "40")], keerpunt.Veranderingen);
        Assert.Equal((Oordeel.BeoordelingNodig, "Met minstens 16 uur per week en 40 % loonwaarde sluit deze eis een stage niet uit."), (keerpunt.Oordeel, keerpunt.Zin));

        var alleenUren = BevindingVan("contractvorm", regeling, Baan with { Contractvorm = Contractvorm.Stage, UrenPerWeek = 15, Loonwaarde = null }).Keerpunt!;
        Assert.Equal([new("uren per week", "16")], alleenUren.Veranderingen);
        Assert.Equal(Oordeel.NietVastgesteld, alleenUren.Oordeel);

        var alleenLoonwaarde = BevindingVan("contractvorm", regeling, Baan with { Contractvorm = Contractvorm.Stage, UrenPerWeek = 16, Loonwaarde = Loonwaarde.Van(39.9m) }).Keerpunt!;
        Assert.Equal([new("loonwaarde", "40")], alleenLoonwaarde.Veranderingen);
    }

    [Fact]
    public void Het_keerpunt_kiest_de_vorm_die_het_verst_brengt_en_anders_geen()
    {
        var uit = Gegeven<Contractvormgevolg?>(Contractvormgevolg.Uitgesloten);
        Contractvormregel[] alles = [.. Enum.GetValues<Contractvorm>().Select(vorm => new Contractvormregel(vorm, uit, null, null, null))];
        Regeling Alleen(params Contractvormregel[] anders) =>
            Uwv.MetToegang(toegang => toegang with { Contractvormen = [.. anders, .. alles.Where(regel => anders.All(een => een.Vorm != regel.Vorm))] });

        Assert.Null(BevindingVan("contractvorm", Alleen()).Keerpunt);

        var zwijgt = new Contractvormregel(Contractvorm.NulUren, Onbekend<Contractvormgevolg?>(), null, null, null);
        Assert.Equal(Oordeel.NietVastgesteld, BevindingVan("contractvorm", Alleen(zwijgt)).Keerpunt!.Oordeel);

        var beoordelen = new Contractvormregel(Contractvorm.Stage, Gegeven<Contractvormgevolg?>(Contractvormgevolg.Beoordelen), "dat zo is", null, null);
        var keerpunt = BevindingVan("contractvorm", Alleen(zwijgt, beoordelen)).Keerpunt!;
        Assert.Equal(("een stage", Oordeel.BeoordelingNodig, "Met een stage sluit deze eis de voorziening niet uit."), (keerpunt.Veranderingen[0].Waarde, keerpunt.Oordeel, keerpunt.Zin));
    }

    private static Regeling Met(Contractvormregel regel) => Uwv.MetToegang(toegang => toegang with { Contractvormen = [regel, .. toegang.Contractvormen.Where(een => een.Vorm != regel.Vorm)] });
}
