using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Afsluiting;

[Trait("Wet", "AVG 5 lid 1 onder e")]
[Trait("Wet", "Archiefwet 1995")]
public sealed class BewaringTests
{
    private const string Reden = "Resultaat 12.1.1 van de selectielijst.";

    // The regeling of Verlopen.Nieuw names no term.
    private static Zaakverloop Afgesloten() => Verlopen.Nieuw().TotBegeleiding().TotVervolg().Doe(DeJobcoach, new Beeindig(Eindreden.Zelfstandig, new(2015, 8, 1)));

    [Fact]
    public void Een_mens_bepaalt_de_termijn_en_daarmee_is_de_taak_gedaan()
    {
        var verloop = Afgesloten();
        Assert.Equal([Taaksoort.BewaringBeoordelen], Soorten(verloop));

        verloop.Doe(HetBeheer, new BeoordeelBewaring(10, Reden));

        Assert.Equal(new(10, Reden, verloop.Vandaag), verloop.Zaak.Bewaaroordeel);
        Assert.Equal((Feitsoort.BewaringBeoordeeld, Reden), (verloop.Feiten[^1].Soort, verloop.Feiten[^1].Reden));
        Assert.Empty(Soorten(verloop));
    }

    [Fact]
    public void De_zaak_blijft_bewaard_tot_en_met_de_laatste_dag_van_die_termijn_en_de_reden_verdwijnt_mee()
    {
        var verloop = Afgesloten().Doe(HetBeheer, new BeoordeelBewaring(10, Reden));
        var laatste = verloop.Zaak.AfgeslotenOp!.Value.AddYears(10);

        Assert.Equal(laatste.AddDays(1), Bewaring.VernietigenVanaf(verloop.Zaak, verloop.Regeling));
        Assert.Equal(Fase.Bewaren, verloop.Naar(laatste).Zaak.Fase);
        Assert.Equal((Fase.Vernietigd, 10, ""), (verloop.Naar(laatste.AddDays(1)).Zaak.Fase, verloop.Zaak.Bewaaroordeel!.Jaren, verloop.Zaak.Bewaaroordeel.Reden));
    }

    [Fact]
    public void Zolang_het_dossier_er_is_kan_een_vergissing_hersteld_worden()
    {
        var verloop = Afgesloten().Doe(HetBeheer, new BeoordeelBewaring(1, Reden)).Naar(new(2015, 12, 1)).Doe(HetBeheer, new BeoordeelBewaring(20, "Verkeerde regel gelezen."));

        Assert.Equal(20, verloop.Zaak.Bewaaroordeel!.Jaren);
        Assert.Equal(2, verloop.Feiten.Count(feit => feit.Soort is Feitsoort.BewaringBeoordeeld));
        Assert.Equal(Fase.Bewaren, verloop.Naar(new(2020, 1, 1)).Zaak.Fase);
    }

    [Fact]
    public void Een_bezwaar_houdt_de_vernietiging_tegen_en_gaat_voor_op_de_termijn()
    {
        var verloop = Afgesloten().Doe(DeWerknemer, new RegistreerBezwaar(1));
        Assert.Equal("geschil-open", Code(verloop.Probeer(HetBeheer, new BeoordeelBewaring(10, Reden))));

        verloop.Doe(DeAdministratie, new HandelBezwaarAf(1, Bezwaaruitkomst.Ongegrond)).Doe(HetBeheer, new BeoordeelBewaring(10, Reden));
        Assert.NotNull(Bewaring.VernietigenVanaf(verloop.Zaak, verloop.Regeling));
    }

    public static TheoryData<string, Func<Zaakverloop>, string> Weigeringen => new()
    {
        { "een lopende zaak", () => Verlopen.Nieuw(), "niet-in-bewaring" },
        { "een dossier dat er niet meer is", () => Afgesloten().Doe(HetBeheer, new BeoordeelBewaring(1, Reden)).Naar(new(2017, 1, 1)), "niet-in-bewaring" },
        { "een regeling die zelf een termijn noemt", () => new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Werk(Verlopen.Start)).Doe(DeWerknemer, new Domain.Aanvragen.TrekIn("Nee.")), "bewaartermijn-geregeld" },
    };

    [Theory]
    [MemberData(nameof(Weigeringen))]
    public void Anders_valt_er_niets_te_bepalen(string wanneer, Func<Zaakverloop> maak, string code) =>
        Assert.True(code == Code(maak().Probeer(HetBeheer, new BeoordeelBewaring(10, Reden))), wanneer);

    [Theory]
    [InlineData(0, Reden, "jaren")]      // dan was er niets te bewaren
    [InlineData(-1, Reden, "jaren")]
    [InlineData(101, Reden, "jaren")]    // een tikfout
    [InlineData(10, " ", "reden")]       // een termijn zonder reden is verzonnen
    [InlineData(10, null, "reden")]
    public void Een_termijn_heeft_hele_jaren_en_een_reden(int jaren, string? reden, string veld) =>
        Assert.Equal(veld, Assert.Single(Afgesloten().Probeer(HetBeheer, new BeoordeelBewaring(jaren, reden!))).Veld);

    [Fact]
    public void Alleen_beheer_bepaalt_haar() =>
        Assert.All(Enum.GetValues<Rol>().Except([Rol.Beheer]), rol => Assert.Equal("rol-niet-bevoegd", Code(Afgesloten().Probeer(new("iemand", rol), new BeoordeelBewaring(10, Reden)))));

    private static IEnumerable<Taaksoort> Soorten(Zaakverloop verloop) => Takenlijst.Van(verloop.Zaak, verloop.Regeling, verloop.Vandaag).Select(taak => taak.Soort);

    private static string Code(IReadOnlyList<Weigering> weigeringen) => Assert.Single(weigeringen).Code;
}
