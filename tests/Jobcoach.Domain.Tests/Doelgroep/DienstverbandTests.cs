using Jobcoach.Domain.Doelgroep;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class DienstverbandTests
{
    [Fact]
    public void Goede_invoer_heeft_geen_fouten()
    {
        Assert.Empty(Baan.Controleer());
        Assert.Empty(Proefplaatsing.Controleer());
        Assert.Empty((Baan with { UrenPerJaar = null, Loonwaarde = null, TotEnMet = Baan.Van }).Controleer());
        Assert.Empty((Baan with { Werkstand = Werkstand.GeenZicht }).Controleer());
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk_met_hun_veld()
    {
        var fout = Baan with
        {
            Soort = (Arbeidsrelatie)9,
            Contractvorm = (Contractvorm)99,
            TotEnMet = Baan.Van.AddDays(-1),
            UrenPerWeek = -1,
            UrenPerJaar = -1,
            IntentieContractMaanden = -1,
            UwvUitkering = true,
            Werkstand = (Werkstand)9,
        };

        Assert.Equal(
            ["soort", "contractvorm", "totEnMet", "urenPerWeek", "urenPerJaar", "intentieContractMaanden", "intentieContractMaanden", "uwvUitkering", "werkstand"],
            fout.Controleer("werk").Select(weigering => weigering.Veld?["werk.".Length..]));
    }

    [Theory]
    [InlineData(168, null, true)]       // een week heeft 168 uur
    [InlineData(168.5, null, false)]
    [InlineData(12, 636, true)]         // 53 weken
    [InlineData(12, 637, false)]
    [InlineData(0, 0, true)]            // een nulurencontract kan worden ingevoerd; de toets oordeelt
    public void Uren_kunnen_bestaan(double perWeek, int? perJaar, bool kan) =>
        Assert.Equal(kan, (Baan with { UrenPerWeek = (decimal)perWeek, UrenPerJaar = perJaar }).Controleer().Count == 0);

    [Theory]
    [InlineData("1950-01-01", "2149-12-31", true)]
    [InlineData("1949-12-31", "2149-12-31", false)]
    [InlineData("1950-01-01", "2150-01-01", false)]
    [InlineData("9999-12-31", "9999-12-31", false)]     // termijnen lopen anders uit de kalender
    public void Dagen_liggen_in_een_denkbare_tijd(string van, string totEnMet, bool kan) =>
        Assert.Equal(kan, (Baan with { Van = Dag(van), TotEnMet = Dag(totEnMet) }).Controleer().Count == 0);

    [Fact]
    public void Een_getal_buiten_elke_maat_is_een_weigering_en_geen_storing() =>
        Assert.NotEmpty((Baan with { UrenPerWeek = decimal.MaxValue, UrenPerJaar = decimal.MaxValue }).Controleer());

    [Fact]
    public void Een_proefplaatsing_heeft_een_laatste_dag() =>
        Assert.Equal("dienstverband.totEnMet", Assert.Single((Proefplaatsing with { TotEnMet = null }).Controleer()).Veld);

    [Theory]
    [InlineData("2015-01-05", "2015-07-04", true)]      // precies zes maanden
    [InlineData("2015-01-05", "2015-07-03", false)]     // een dag te kort
    [InlineData("2014-08-31", "2015-02-27", true)]      // zes maanden na 31 augustus is eind februari
    [InlineData("2014-08-31", "2015-02-26", false)]
    [InlineData("2015-01-05", null, true)]              // onbepaalde tijd
    public void Zes_maanden_tellen_van_dag_tot_dag(string van, string? totEnMet, bool lang) =>
        Assert.Equal(lang, (Baan with { Van = Dag(van), TotEnMet = totEnMet is null ? null : Dag(totEnMet) }).DuurtMinstens(6));
}
