using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Logboek;

/// <summary>Wat de werknemer bij een regel opmerkt gaat met de regel mee.</summary>
[Trait("Regeling", "eigen, opmerking bij het logboek")]
public sealed class OpmerkingTests
{
    private static readonly PlaatsOpmerking Opmerking = new("r0", "Dit ging anders.");

    private static Zaakverloop MetRegel() => Verlopen.Nieuw().TotBegeleiding().Schrijf(Verlopen.Start.AddDays(20), 2).Naar(Verlopen.Start.AddDays(30));

    [Fact]
    public void De_werknemer_schrijft_vervangt_en_verwijdert_en_elk_laat_een_feit_na_zonder_de_woorden()
    {
        var verloop = MetRegel().Doe(DeWerknemer, Opmerking);
        Assert.Equal([new Logboekopmerking("r0", "Dit ging anders.", verloop.Vandaag)], verloop.Zaak.Logboekopmerkingen);

        verloop.Doe(DeWerknemer, Opmerking with { Tekst = "Het duurde een uur." });
        Assert.Equal("Het duurde een uur.", Assert.Single(verloop.Zaak.Logboekopmerkingen).Tekst);

        verloop.Doe(DeWerknemer, Opmerking with { Tekst = null });
        Assert.Empty(verloop.Zaak.Logboekopmerkingen);
        Assert.Equal(
            [(Feitsoort.OpmerkingGeplaatst, null), (Feitsoort.OpmerkingGeplaatst, null), (Feitsoort.OpmerkingIngetrokken, (string?)null)],
            verloop.Feiten.Where(feit => feit.Verwijzing == "logboekregel/r0").Select(feit => (feit.Soort, feit.Reden)));
    }

    [Fact]
    public void Een_regel_heeft_hoogstens_een_opmerking_en_andere_blijven()
    {
        var verloop = MetRegel().Schrijf(Verlopen.Start.AddDays(21), 1).Doe(DeWerknemer, Opmerking).Doe(DeWerknemer, new PlaatsOpmerking("r1", "Ook bij deze.")).Doe(DeWerknemer, Opmerking with { Tekst = "Nieuw." });

        Assert.Equal([("r1", "Ook bij deze."), ("r0", "Nieuw.")], verloop.Zaak.Logboekopmerkingen.Select(een => (een.Logboekregel, een.Tekst)));
    }

    public static TheoryData<PlaatsOpmerking, string, string> Fouten => new()
    {
        { Opmerking with { Logboekregel = "r9" }, "regel-onbekend", "logboekregel" },
        { new(null!, "Iets."), "regel-onbekend", "logboekregel" },
        { Opmerking with { Tekst = new string('x', 1001) }, "tekst-te-lang", "tekst" },
        { Opmerking with { Tekst = "\u0007" }, "tekst-ongeldig", "tekst" },
        { Opmerking with { Tekst = " " }, "geen-opmerking", "tekst" },
    };

    [Theory, MemberData(nameof(Fouten))]
    public void Een_opmerking_met_een_fout_wordt_bij_het_veld_geweigerd(PlaatsOpmerking opmerking, string code, string veld)
    {
        var weigering = Assert.Single(MetRegel().Probeer(DeWerknemer, opmerking));

        Assert.Equal((code, veld), (weigering.Code, weigering.Veld));
    }

    [Fact]
    public void Duizend_tekens_passen() => Assert.Empty(MetRegel().Probeer(DeWerknemer, Opmerking with { Tekst = new string('x', 1000) }));

    [Fact]
    public void Bij_een_regel_die_is_verbeterd_blijft_de_opmerking_staan_en_kan_zij_weg_maar_niet_meer_anders()
    {
        var verloop = MetRegel().Doe(DeWerknemer, Opmerking);
        var verbeterd = verloop.Logboek[0] with { Id = "r1", Corrigeert = "r0", Omschrijving = "Anders.", VastgelegdOp = verloop.Logboek[0].VastgelegdOp.AddDays(1) };
        var situatie = verloop.Situatie(DeWerknemer) with { Logboekregels = [verloop.Logboek[0], verbeterd] };

        Assert.Equal("logboekregel", Assert.Single(Opmerking.Pas(verloop.Zaak, situatie).Weigeringen).Veld);
        Assert.True((Opmerking with { Tekst = null }).Pas(verloop.Zaak, situatie).Gelukt);
        Assert.True((Opmerking with { Logboekregel = "r1" }).Pas(verloop.Zaak, situatie).Gelukt);
    }

    [Fact]
    public void Opmerken_kan_tot_de_verantwoording_van_de_periode_is_beoordeeld()
    {
        var verloop = MetRegel().TotVerantwoording().Verantwoord();
        Assert.Empty(verloop.Probeer(DeWerknemer, Opmerking));

        verloop.Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));
        Assert.Equal("opmerken-niet-aan-de-orde", Assert.Single(verloop.Probeer(DeWerknemer, Opmerking)).Code);

        verloop.Vervolg("licht");
        Assert.Equal(Fase.Begeleiding, verloop.Zaak.Fase);
        Assert.Equal("periode-beoordeeld", Assert.Single(verloop.Probeer(DeWerknemer, Opmerking)).Code);
    }

    [Fact]
    public void Is_er_afgekeurd_omdat_er_niets_kwam_dan_is_het_logboek_nog_open_en_opmerken_ook()
    {
        var verloop = MetRegel().Naar(new(2015, 8, 30)).Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Afgekeurd, "Er kwam niets."));

        Assert.Equal(Fase.Vervolgaanvraag, verloop.Zaak.Fase);
        Assert.Empty(verloop.Probeer(DeWerknemer, Opmerking));
    }

    [Fact]
    [Trait("Wet", "Archiefwet 1995, 5")]
    public void Een_opmerking_verdwijnt_als_de_tekst_van_het_logboek_verdwijnt()
    {
        var verloop = new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Werk(Verlopen.Start)).TotBegeleiding().Schrijf(Verlopen.Start.AddDays(20), 2).Naar(Verlopen.Start.AddDays(30))
            .Doe(DeWerknemer, Opmerking).Doe(DeJobcoach, new Beeindig(Domain.Resultaten.Eindreden.Zelfstandig, Verlopen.Start.AddDays(40))).Naar(Verlopen.Start.AddDays(41)).Verantwoord()
            .Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));
        Assert.Single(verloop.Zaak.Logboekopmerkingen);

        Assert.Empty(verloop.Naar(Verlopen.Start.AddYears(11)).Zaak.Logboekopmerkingen);
        Assert.Equal(Fase.Vernietigd, verloop.Zaak.Fase);
    }

    [Fact]
    public void Alleen_de_werknemer_plaatst_een_opmerking() => Assert.Equal([Rol.Werknemer], Opmerking.Bevoegden());
}
