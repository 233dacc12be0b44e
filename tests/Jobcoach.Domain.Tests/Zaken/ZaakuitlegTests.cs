using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Zaken;

[Trait("Wet", "Awb 3:46")]
public sealed class ZaakuitlegTests
{
    [Fact]
    public void Een_zaak_wordt_uitgelegd_in_de_volgorde_waarin_zij_liep()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVervolg().VraagVervolg("licht");

        Assert.Equal(
            [
                (Uitlegonderwerp.Volledigheid, 1),
                (Uitlegonderwerp.Doelgroep, 1),
                (Uitlegonderwerp.Toets, 1),
                (Uitlegonderwerp.Concept, 1),
                (Uitlegonderwerp.Volledigheid, 2),
                (Uitlegonderwerp.Besluit, 1),
                (Uitlegonderwerp.Verantwoording, 1),
            ],
            Uitleg(verloop).Where(deel => deel.Onderwerp is not Uitlegonderwerp.Termijn).Select(deel => (deel.Onderwerp, deel.Nummer)));
    }

    [Fact, Trait("Wet", "Awb 4:13")]
    public void Elke_termijn_die_loopt_is_een_deel_met_haar_eigen_stappen()
    {
        var verloop = Verlopen.Nieuw();

        var delen = Uitleg(verloop).Where(deel => deel.Onderwerp is Uitlegonderwerp.Termijn).ToList();

        var termijnen = verloop.Zaak.Termijnen(verloop.Regeling, verloop.Vandaag);
        Assert.Equal(termijnen.Select(termijn => ((Termijnsoort?)termijn.Soort, termijn.Onderwerp)), delen.Select(deel => (deel.Termijn, deel.Nummer)));
        var stappen = delen.Single(deel => deel.Termijn is Termijnsoort.Beslistermijn).Stappen;
        var beslistermijn = verloop.Zaak.Beslistermijn(verloop.Regeling, verloop.Vandaag)!;
        Assert.Equal(beslistermijn.Stappen.Select(stap => new Uitlegstap(stap.Artikel, stap.Zin, stap.Dag, null)), stappen);
        Assert.Equal(beslistermijn.LaatsteDag, stappen[^1].Dag);
    }

    [Fact, Trait("Wet", "Awb 6:7")]
    public void Een_besluit_zegt_tot_wanneer_bezwaar_kan()
    {
        var verloop = Verlopen.Nieuw().TotBesluit().Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]));

        Assert.Equal(verloop.Zaak.Besluiten[0].Bezwaartermijn()!.LaatsteDag, Deel(verloop, Uitlegonderwerp.Besluit).Stappen[^1].Dag);
        Assert.All(Uitleg(verloop), deel => Assert.Equal(deel.Onderwerp is Uitlegonderwerp.Termijn, deel.Termijn is not null));
    }

    [Fact]
    public void De_stappen_van_een_berekening_noemen_hoe_zeker_hun_grond_is_en_geen_dag()
    {
        var verloop = Verlopen.Nieuw().TotToets();

        var stappen = Deel(verloop, Uitlegonderwerp.Toets).Stappen;

        var gerekend = verloop.Zaak.Aanvragen[^1].Toetsdossier!.Gevraagd!.Stappen;
        Assert.NotEmpty(gerekend);
        Assert.Equal(gerekend.Select(stap => new Uitlegstap(stap.Artikel, stap.Zin, null, stap.Zekerheid)), stappen);
    }

    [Fact]
    public void Elke_bevinding_voor_de_toets_staat_er_een_keer_in()
    {
        var verloop = Verlopen.Nieuw().TotToets();

        var codes = Uitleg(verloop).SelectMany(deel => deel.Bevindingen).Select(bevinding => bevinding.Code).ToList();

        Assert.Equal(verloop.Zaak.Aanvragen[0].Toetsdossier!.Bevindingen.Select(bevinding => bevinding.Code), codes);
        Assert.Contains("langste-duur", Deel(verloop, Uitlegonderwerp.Toets).Bevindingen.Select(bevinding => bevinding.Code));
    }

    [Fact]
    public void Een_besluit_rust_op_wat_toen_is_gevonden_ook_als_het_werk_later_verandert()
    {
        var verloop = Verlopen.Nieuw().TotBesluit().Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]));

        Assert.Equal(verloop.Zaak.Besluiten[0].Bevindingen, Deel(verloop, Uitlegonderwerp.Besluit).Bevindingen);
        Assert.DoesNotContain(Uitleg(verloop), deel => deel.Termijn is Termijnsoort.Beslistermijn);
    }

    [Fact]
    public void Het_resultaat_van_een_gesloten_periode_noemt_zijn_grond()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVervolg().Vervolg("licht");

        Assert.Equal([verloop.Zaak.Perioden[0].Resultaat!.Bevinding], Deel(verloop, Uitlegonderwerp.Resultaat).Bevindingen);
    }

    [Fact]
    public void Een_wijzigingsverzoek_laat_zien_wat_de_regels_ervan_vinden()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().MetWijziging(new Domain.Wijzigingen.Wijzigingsinhoud.Contracturen(12, 576), Verlopen.Start.AddDays(60));

        Assert.Equal(verloop.Zaak.Wijzigingen[0].Bevindingen, Deel(verloop, Uitlegonderwerp.Wijziging).Bevindingen);
    }

    [Fact]
    public void In_elke_stand_heeft_elk_deel_inhoud_en_elke_uitspraak_een_artikel_en_een_zin()
    {
        foreach (var verloop in Verlopen.Alle)
        {
            Assert.All(Uitleg(verloop), deel =>
            {
                Assert.True(deel.Nummer >= 0);
                Assert.NotEqual(0, deel.Bevindingen.Count + deel.Stappen.Count);
                Assert.All(deel.Bevindingen, bevinding => Assert.All([bevinding.Code, bevinding.Artikel, bevinding.Zin], tekst => Assert.False(string.IsNullOrWhiteSpace(tekst))));
                Assert.All(deel.Stappen, stap => Assert.All([stap.Artikel, stap.Zin], tekst => Assert.False(string.IsNullOrWhiteSpace(tekst))));
            });
        }
    }

    [Fact]
    public void Een_vernietigde_zaak_heeft_niets_uit_te_leggen()
    {
        var vernietigd = Verlopen.Alle.Single(verloop => verloop.Zaak.Fase is Fase.Vernietigd);

        Assert.All(Uitleg(vernietigd), deel => Assert.DoesNotContain(Uitlegonderwerp.Doelgroep, new[] { deel.Onderwerp }));
    }

    private static IReadOnlyList<Uitlegdeel> Uitleg(Zaakverloop verloop) => verloop.Zaak.Uitleg(verloop.Regeling, verloop.Vandaag);

    private static Uitlegdeel Deel(Zaakverloop verloop, Uitlegonderwerp onderwerp) => Assert.Single(Uitleg(verloop), deel => deel.Onderwerp == onderwerp && deel.Nummer == 1);
}
