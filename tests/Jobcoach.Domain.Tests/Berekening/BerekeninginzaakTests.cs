using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Berekening;

/// <summary>Hoe een zaak de feiten aan de berekening geeft.</summary>
public sealed class BerekeninginzaakTests
{
    private static readonly EerdereBegeleiding DrieJaar = new(new(2012, 2, 2), new(2015, 2, 1), ZelfdeWerkgever: true, ZelfdeWerk: true, Begeleidingsvorm.Extern);

    [Theory, Trait("Regeling", "uwv-2014"), Trait("Parameter", "duur.maximumMaanden")]
    [InlineData(true, Oordeel.VoldoetNiet)]     // de drie jaar zijn al gebruikt
    [InlineData(false, Oordeel.Voldoet)]        // bij een andere werkgever begint de telling opnieuw
    public void Eerdere_begeleiding_telt_mee_in_de_langste_duur(bool zelfdeWerkgever, Oordeel oordeel)
    {
        var bevindingen = Toetsdossier(DrieJaar with { ZelfdeWerkgever = zelfdeWerkgever, ZelfdeWerk = zelfdeWerkgever });

        Assert.Equal(oordeel, bevindingen.Single(bevinding => bevinding.Code == "langste-duur").Oordeel);
        Assert.DoesNotContain(bevindingen, bevinding => bevinding.Code == "eerdere-begeleiding");
    }

    [Fact, Trait("Regeling", "uwv-2014"), Trait("Parameter", "duur.eerdereBegeleidingAftrekken")]
    public void Wat_over_eerdere_begeleiding_niet_vaststaat_komt_bij_de_toetser()
    {
        var bevindingen = Toetsdossier(DrieJaar with { Vorm = Begeleidingsvorm.Intern });

        Assert.Equal(
            [Oordeel.NietVastgesteld, Oordeel.NietVastgesteld],
            bevindingen.Where(bevinding => bevinding.Code is "langste-duur" or "eerdere-begeleiding").Select(bevinding => bevinding.Oordeel));
    }

    [Fact]
    public void Fouten_in_eerdere_begeleiding_komen_tegelijk_met_hun_veld()
    {
        var zaak = Verlopen.Nieuw().Zaak;
        Assert.Equal(
            [
                "eerdereBegeleiding[0].totEnMet",
                "eerdereBegeleiding[0].vorm",
                "eerdereBegeleiding[0].eindeWerk",
                "eerdereBegeleiding[1].van",
                "eerdereBegeleiding[2]",
                "eerdereBegeleiding[3].van",
                "eerdereBegeleiding[3].totEnMet",
            ],
            Velden([DrieJaar with { TotEnMet = new(2012, 2, 1), Vorm = Begeleidingsvorm.Beide, EindeWerk = new DateOnly(2012, 1, 31) }, DrieJaar with { Van = new(1949, 12, 31) }, null!, DrieJaar with { Van = new(2015, 2, 3), TotEnMet = new(2016, 2, 3) }]));
        Assert.Equal(["eerdereBegeleiding"], Velden([.. Enumerable.Repeat(DrieJaar, 21)]));
        Assert.Empty(Velden([.. Enumerable.Repeat(DrieJaar, 20)]));
        Assert.Empty(Velden([DrieJaar with { Van = new(1950, 1, 1), Vorm = Begeleidingsvorm.Intern, EindeWerk = new DateOnly(2015, 2, 1) }]));
        Assert.Empty(Velden([new(Verlopen.Start, Verlopen.Start.AddYears(1), true, true, Begeleidingsvorm.Extern, Verlopen.Start.AddYears(1))]));

        Assert.Equal(["Kies extern of intern."], Fouten([DrieJaar with { Vorm = Begeleidingsvorm.Beide }]).Select(weigering => weigering.Uitleg));
        Assert.Equal(["Het werk eindigde niet voor de begeleiding."], Fouten([DrieJaar with { EindeWerk = new DateOnly(2015, 1, 31) }]).Select(weigering => weigering.Uitleg));

        IEnumerable<string?> Velden(IReadOnlyList<EerdereBegeleiding> eerder) => Fouten(eerder).Select(weigering => weigering.Veld);

        IReadOnlyList<Weigering> Fouten(IReadOnlyList<EerdereBegeleiding> eerder) =>
            new OpenZaak(zaak.Partijen, zaak.Dienstverband, null, null, eerder).Pas(zaak.Nummer, Verlopen.Nieuw().Situatie(DeJobcoach)).Weigeringen;
    }

    [Fact, Trait("Parameter", "rekenregel.jaaranker")]
    public void De_zaak_kent_het_begin_van_de_dienstbetrekking()
    {
        var regeling = Verlopen.Uwv with { Rekenregel = Verlopen.Uwv.Rekenregel with { Jaaranker = new(Jaaranker.Kalenderjaar, "voorbeeld", Zekerheid.D) } };

        // 2 February up to and including 1 August 2015 lies in the first calendar year; the period after it for 153 of 184 days.
        var verloop = new Zaakverloop(regeling, Verlopen.Start, Werk(Verlopen.Start)).TotBegeleiding().TotVervolg().Vervolg("midden");

        Assert.Equal(Uren.Van(57.6m), verloop.Zaak.Perioden[0].ToegekendeUren);
        var dagen2015 = new DateOnly(2016, 1, 1).DayNumber - new DateOnly(2015, 8, 2).DayNumber;
        Assert.Equal(Uren.Van(((57.6m * dagen2015) + (28.8m * (184 - dagen2015))) / 184), verloop.Zaak.Perioden[1].ToegekendeUren);
    }

    [Fact, Trait("Parameter", "rekenregel.jaaranker")]
    public void Een_nieuw_contract_bij_dezelfde_werkgever_begint_geen_nieuwe_dienstbetrekking()
    {
        var regeling = Verlopen.Uwv with { Rekenregel = Verlopen.Uwv.Rekenregel with { Jaaranker = new(Jaaranker.Dienstbetrekking, "voorbeeld", Zekerheid.D) } };
        var verloop = new Zaakverloop(regeling, Verlopen.Start, Werk(Verlopen.Start)).TotBegeleiding().TotVervolg().Vervolg("midden").TotVervolg();
        var begin = verloop.Zaak.Perioden[^1].Looptijd.TotEnMet.AddDays(1);

        verloop.Doe(DeJobcoach, new DienVervolgaanvraagIn(Vervolgplan("midden", begin), Dienstverband: Werk(begin), Ervaringen: new("Het bevalt.", "Tempo.")))
            .MetArbeidsovereenkomst()
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets))
            .KenToe("midden");

        // The third half year lies in the second year: half of what the first gave, though the contract is new.
        Assert.Equal([Uren.Van(57.6m), Uren.Van(57.6m), Uren.Van(28.8m)], verloop.Zaak.Perioden.Select(periode => periode.ToegekendeUren!.Value));
    }

    [Fact, Trait("Regeling", "uwv-2014"), Trait("Parameter", "duur.verlengingMeldenInPeriode")]
    public void De_vervolgaanvraag_voor_periode_zes_laat_zien_dat_verlenging_gemeld_kan_worden()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding();
        while (verloop.Zaak.Perioden.Count < 5)
        {
            verloop.TotVervolg().Vervolg("midden");
        }

        verloop.TotVervolg().VraagVervolg("midden", "Een reorganisatie.").Doe(DeAdministratie, new BeoordeelVolledigheid(true));

        Assert.Equal(Oordeel.BeoordelingNodig, verloop.Zaak.Aanvragen[^1].Toetsdossier!.Bevindingen.Single(bevinding => bevinding.Code == "verlenging-melden").Oordeel);
        Assert.DoesNotContain(verloop.Zaak.Aanvragen[4].Toetsdossier!.Bevindingen, bevinding => bevinding.Code == "verlenging-melden");
    }

    [Theory, Trait("Regeling", "rotterdam-2023"), Trait("Parameter", "regimes.overhevelenTerugUren"), Trait("Parameter", "regimes.overhevelenVooruitUren")]
    [InlineData(12, 24, "uren-binnen-toekenning:Voldoet")]                                      // zes uur over uit de eerste periode
    [InlineData(12, 34, "overheveling:Voldoet,uren-binnen-toekenning:BeoordelingNodig")]        // en tien uur uit de volgende
    [InlineData(12, 35, "overheveling:VoldoetNiet,uren-binnen-toekenning:VoldoetNiet")]
    [InlineData(20, 16, "uren-binnen-toekenning:Voldoet")]                                      // de eerste leende twee uur
    [InlineData(20, 17, "overheveling:Voldoet,uren-binnen-toekenning:BeoordelingNodig")]
    public void De_verantwoording_rekent_met_uren_van_de_periode_ervoor(int eerste, int tweede, string verwacht)
    {
        var verloop = new Zaakverloop(Regelingvormen.Rotterdam, Verlopen.Start, Werk(Verlopen.Start), "licht", Verlopen.Organisatie)
            .Doe(DeJobcoach, new VulAan(Coachingsplan: Vervolgplan("licht", Verlopen.Start))).TotBegeleiding("licht");
        Verantwoord(verloop, eerste);
        verloop.Doe(DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord)).Vervolg("licht");
        Verantwoord(verloop, tweede);

        Assert.Equal(
            verwacht,
            string.Join(',', verloop.Zaak.Perioden[1].Verantwoordingsbevindingen!.Where(bevinding => bevinding.Code is "overheveling" or "uren-binnen-toekenning")
                .Select(bevinding => $"{bevinding.Code}:{bevinding.Oordeel}").Order(StringComparer.Ordinal)));

        static void Verantwoord(Zaakverloop verloop, int uren)
        {
            var dag = verloop.Zaak.Perioden[^1].Looptijd.Van;
            for (var i = 0; i < uren; i++)
            {
                verloop.Schrijf(dag.AddDays(i), 1);
            }

            verloop.TotVerantwoording().Verantwoord();
        }
    }

    private static IReadOnlyList<Bevinding> Toetsdossier(EerdereBegeleiding eerder)
    {
        var begin = Verlopen.Nieuw();
        var geopend = new OpenZaak(begin.Zaak.Partijen, begin.Zaak.Dienstverband, begin.Zaak.Aanvragen[0].Matchingsformat, begin.Zaak.Aanvragen[0].Coachingsplan, [eerder])
            .Pas(begin.Zaak.Nummer, begin.Situatie(DeJobcoach)).Waarde!.Zaak;
        return new Zaakverloop(begin.Regeling, geopend, Verlopen.Start).TotToets().Zaak.Aanvragen[0].Toetsdossier!.Bevindingen;
    }
}
