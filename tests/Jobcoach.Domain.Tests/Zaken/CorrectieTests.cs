using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Correcties;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Zaken;

public sealed class CorrectieTests
{
    private static readonly Corrigeer TwintigUur = new(Werk(Verlopen.Start, 20), "Verkeerd overgenomen van het contract.");

    [Fact]
    public void Een_correctie_is_als_zodanig_te_zien_met_wie_en_waarom()
    {
        var verloop = Verlopen.Nieuw().Doe(DeAdministratie, TwintigUur);

        var feit = Assert.Single(verloop.Feiten, feit => feit.Soort is Feitsoort.GegevensGecorrigeerd);
        Assert.Equal((DeAdministratie, TwintigUur.Reden), (feit.Door, feit.Reden));
        Assert.Equal(20, verloop.Zaak.Dienstverband.UrenPerWeek);
    }

    [Fact]
    public void Wat_op_het_verkeerde_gegeven_rustte_wordt_opnieuw_bepaald()
    {
        var verloop = Verlopen.Nieuw().TotBesluit()
            .Doe(DeToetser, new StelBesluitVoor(new Besluituitkomst.Toekenning("midden", new(Verlopen.Start, new(2015, 8, 1)), Uren.Van(57), null), "Nodig."))
            .Doe(DeAdministratie, TwintigUur);

        Assert.Equal(Fase.Toets, verloop.Zaak.Fase);
        Assert.Equal(Voorstelstatus.Vervallen, verloop.Zaak.Besluitvoorstellen[0].Status);
        Assert.Equal(48, verloop.Zaak.Aanvragen[0].Toetsdossier!.Gevraagd!.Uren!.Value.InUren);
    }

    [Fact]
    public void Een_correctie_kan_de_zaak_buiten_de_regels_brengen() =>
        Assert.Equal(Fase.Besluit, Verlopen.Nieuw().TotToets().Doe(DeToetser, new Corrigeer(Werk(Verlopen.Start, 4), "Vier uur, geen veertig.")).Zaak.Fase);

    [Fact]
    public void Een_dienstbetrekking_die_een_proefplaatsing_blijkt_vraagt_om_periode_nul()
    {
        var zaak = Verlopen.Nieuw().Doe(DeAdministratie, new Corrigeer(Verlopen.Proefplaatsing, "Het is een proefplaatsing.")).Zaak;

        Assert.Equal(0, zaak.Aanvragen[0].Periodenummer);
        Assert.Equal(Arbeidsrelatie.Proefplaatsing, zaak.Dienstverband.Soort);
    }

    [Fact]
    public void De_peildatum_volgt_de_eerste_werkdag_zolang_dezelfde_regeling_geldt()
    {
        var verloop = Verlopen.Nieuw();

        Assert.Equal(new DateOnly(2015, 1, 5), verloop.Kopie().Doe(DeAdministratie, new Corrigeer(Werk(new(2015, 1, 5)), "Een maand eerder.")).Zaak.Regeling.Peildatum);
        var weigering = Assert.Single(verloop.Probeer(DeAdministratie, new Corrigeer(Werk(new(2014, 6, 30)), "Een jaar eerder.")));
        Assert.Equal(("regeling-geldt-niet", "dienstverband.van"), (weigering.Code, weigering.Veld));
    }

    [Fact]
    public void Na_een_toekenning_is_het_een_wijziging() =>
        Assert.Equal("corrigeren-te-laat", Assert.Single(Verlopen.Nieuw().TotBegeleiding().Probeer(DeAdministratie, TwintigUur)).Code);

    [Fact]
    public void Ook_een_gesloten_aanvraag_en_een_vervolgaanvraag_worden_niet_gecorrigeerd()
    {
        Assert.Equal("corrigeren-te-laat", Assert.Single(Verlopen.Nieuw().Doe(DeWerknemer, new TrekIn("Toch niet.")).Probeer(DeAdministratie, TwintigUur)).Code);
        Assert.Equal("corrigeren-te-laat", Assert.Single(Verlopen.Nieuw().TotBegeleiding().TotVervolg().VraagVervolg("midden").Probeer(DeAdministratie, TwintigUur)).Code);
    }

    [Fact]
    public void Na_het_oordeel_over_de_volledigheid_blijft_dat_oordeel_staan()
    {
        var verloop = Verlopen.Nieuw().TotToets();
        var bevindingen = verloop.Zaak.Aanvragen[0].Volledigheidsbevindingen!;

        Assert.NotEmpty(bevindingen);
        Assert.Same(bevindingen, verloop.Doe(DeAdministratie, TwintigUur).Zaak.Aanvragen[0].Volledigheidsbevindingen);
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk() => Assert.Equal(
        ["reden", "dienstverband.totEnMet", "dienstverband.urenPerWeek"],
        Verlopen.Nieuw().Probeer(DeAdministratie, new Corrigeer(Werk(Verlopen.Start) with { TotEnMet = Verlopen.Start.AddDays(-1), UrenPerWeek = 200 }, "")).Select(weigering => weigering.Veld));
}
