using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Zaken;

/// <summary>Wat een regel in het logboek als feit nalaat, en wanneer zij niet mag.</summary>
public sealed class LogboekfeitTests
{
    [Fact]
    public void Een_nieuwe_regel_en_een_correctie_zijn_verschillende_feiten()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Naar(Verlopen.Start.AddDays(10)).Schrijf(Verlopen.Start.AddDays(5), 2);
        var regel = verloop.Logboek[0];

        var nieuw = Logboekinvoer.Controleer(verloop.Zaak, regel with { Id = "nieuw" }, verloop.Logboek, verloop.Situatie(DeJobcoach));
        var correctie = Logboekinvoer.Controleer(verloop.Zaak, regel with { Id = "beter", Corrigeert = regel.Id }, verloop.Logboek, verloop.Situatie(DeJobcoach));

        Assert.Equal((Feitsoort.LogboekregelVastgelegd, "logboekregel/nieuw"), (nieuw.Waarde!.Soort, nieuw.Waarde.Verwijzing));
        Assert.Equal((Feitsoort.LogboekregelGecorrigeerd, "logboekregel/beter"), (correctie.Waarde!.Soort, correctie.Waarde.Verwijzing));
    }

    [Fact]
    public void Een_foute_regel_geeft_al_haar_fouten_en_geen_feit()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding();

        var uitkomst = Logboekinvoer.Controleer(verloop.Zaak, new Logboekregel("r", Verlopen.Start.AddYears(3), default, 1, Doelverwijzing.Doel1, null, "", false, DeJobcoach.Id, default), [], verloop.Situatie(DeJobcoach));

        Assert.False(uitkomst.Gelukt);
        Assert.True(uitkomst.Weigeringen.Count >= 3);
    }

    [Theory]
    [InlineData(0, false)] // always consent beforehand
    [InlineData(4, true)]  // only from four weeks of illness; judged afterwards
    [InlineData(null, true)]
    public void Waar_altijd_vooraf_toestemming_nodig_is_kan_een_regel_bij_ziekte_niet_zonder(int? weken, bool mag)
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Naar(Verlopen.Start.AddDays(10)).Schrijf(Verlopen.Start.AddDays(5), 2);
        var regeling = verloop.Regeling with
        {
            Verantwoording = verloop.Regeling.Verantwoording with { ToestemmingZiekteNaWeken = new(weken, "voorbeeld", weken is null ? Domain.Regelingen.Zekerheid.Onbekend : Domain.Regelingen.Zekerheid.H) },
        };

        var uitkomst = Logboekinvoer.Controleer(verloop.Zaak, verloop.Logboek[0] with { Id = "ziek", TijdensZiekte = true }, [], verloop.Situatie(DeJobcoach) with { Regeling = regeling });

        Assert.Equal(mag, uitkomst.Gelukt);
    }

    [Theory]
    [InlineData("wouter")]
    [InlineData("loes")]
    public void Alleen_de_jobcoach_schrijft(string wie)
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Schrijf(Verlopen.Start, 2);

        var weigering = Assert.Single(Logboekinvoer.Controleer(verloop.Zaak, verloop.Logboek[0] with { Id = "x" }, [], verloop.Situatie(wie == "loes" ? DeAdministratie : DeWerkgever)).Weigeringen);

        Assert.Equal(("rol-niet-bevoegd", "Alleen de jobcoach schrijft in het logboek."), (weigering.Code, weigering.Uitleg));
    }

    [Fact]
    public void Zonder_open_periode_is_het_logboek_gesloten()
    {
        var verloop = Verlopen.Nieuw();
        var regel = new Logboekregel("r", Verlopen.Start, Domain.Waarden.Uren.Van(1), 1, Doelverwijzing.Doel1, null, "Geoefend.", false, DeJobcoach.Id, default);

        var weigering = Assert.Single(Logboekinvoer.Controleer(verloop.Zaak, regel, [], verloop.Situatie(DeJobcoach)).Weigeringen);

        Assert.Equal(("logboek-gesloten", "Er is geen periode waarvan het logboek open is."), (weigering.Code, weigering.Uitleg));
    }
}
