using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Wijzigingen;

/// <summary>De periode loopt 181 dagen, van 2 februari tot en met 1 augustus 2015, met 57,6 uur bij 24 uur per week.</summary>
[Trait("Regeling", "uwv-2014")]
public sealed class WijzigingTests
{
    private static readonly Wijzigingsinhoud.Contracturen TwaalfUur = new(12, 576);
    private static readonly Wijzigingsinhoud.Contracturen VierentwintigUur = new(24, 1152);

    private static Zaakverloop Lopend() => Verlopen.Nieuw().TotBegeleiding();

    [Fact]
    public void Andere_contracturen_verdelen_de_uren_naar_rato_van_de_dagen()
    {
        var verloop = Lopend().MetWijziging(TwaalfUur, Verlopen.Start.AddDays(90));

        // 57,6 uur, en voor de laatste 91 van de 181 dagen de helft daarvan minder.
        Assert.Equal(2587, verloop.Zaak.Perioden[0].ToegekendeUren!.Value.Minuten);
        Assert.Equal((12, 576), (verloop.Zaak.Dienstverband.UrenPerWeek, verloop.Zaak.Dienstverband.UrenPerJaar));
        Assert.Equal(Wijzigingsstatus.Toegepast, verloop.Zaak.Wijzigingen[0].Status);
        Assert.Equal("wijziging/1", Assert.Single(verloop.Feiten, feit => feit.Soort is Feitsoort.WijzigingToegepast).Verwijzing);
    }

    [Fact]
    public void Een_tweede_wijziging_bouwt_voort_op_de_eerste()
    {
        var verloop = Lopend().MetWijziging(TwaalfUur, Verlopen.Start.AddDays(60)).MetWijziging(VierentwintigUur, Verlopen.Start.AddDays(120));

        // Alleen 60 van de 181 dagen golden de halve uren: 57,6 min 28,8 keer 60/181, tweemaal afgekapt op minuten.
        Assert.Equal(2882, verloop.Zaak.Perioden[0].ToegekendeUren!.Value.Minuten);
    }

    [Fact]
    public void Wie_minder_kreeg_dan_het_maximum_houdt_dat_verschil()
    {
        var verloop = Verlopen.Nieuw().TotBesluit().Besluit(new Besluituitkomst.Toekenning("midden", new(Verlopen.Start, new(2015, 8, 1)), Uren.Van(30), null))
            .MetWijziging(TwaalfUur, Verlopen.Start);

        Assert.Equal(1.2m, verloop.Zaak.Perioden[0].ToegekendeUren!.Value.InUren);
    }

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8")]
    public void Een_bedrag_verandert_op_dezelfde_manier()
    {
        var verloop = Verlopen.Hoofdstuk8().TotBegeleiding("licht").MetWijziging(TwaalfUur, Verlopen.Start.AddDays(90));

        // 1.350 euro, en voor 91 van de 181 dagen de helft daarvan minder.
        Assert.Equal(1010.64m, verloop.Zaak.Perioden[0].ToegekendBedrag!.Value.Euro);
    }

    [Fact]
    public void Een_andere_werkgever_bij_dezelfde_dienstbetrekking_komt_in_de_plaats()
    {
        var verloop = Lopend().MetWijziging(new Wijzigingsinhoud.AndereWerkgever(new("werkgever-2", "Bakkerij Bol"), true), Verlopen.Start);

        Assert.Equal("werkgever-2", verloop.Zaak.Partijen.Werkgever.Id);
        Assert.Equal(57.6m, verloop.Zaak.Perioden[0].ToegekendeUren!.Value.InUren);
    }

    [Fact]
    public void Een_andere_dienstbetrekking_is_een_nieuwe_aanvraag()
    {
        var weigering = Assert.Single(Lopend().Probeer(DeWerkgever, new VraagWijziging(new Wijzigingsinhoud.AndereWerkgever(new("werkgever-2", "Bakkerij Bol"), false), Verlopen.Start, "Verhuisd.")));

        Assert.Equal(("nieuwe-aanvraag-nodig", "inhoud.dienstbetrekkingLooptDoor"), (weigering.Code, weigering.Veld));
    }

    [Fact]
    public void Een_andere_jobcoach_krijgt_vanaf_dan_de_berichten()
    {
        var verloop = Lopend().MetWijziging(new Wijzigingsinhoud.AndereJobcoach("jobcoach-2", Verlopen.Organisatie), Verlopen.Start).Naar(new(2015, 7, 4));

        Assert.Equal(("jobcoach-2", Verlopen.Organisatie), (verloop.Zaak.Partijen.JobcoachId, verloop.Zaak.Partijen.Jobcoachorganisatie));
        Assert.Equal("jobcoach-2", verloop.Zaak.Berichten[^1].OntvangerId);
    }

    [Fact]
    public void Toestemming_om_bij_ziekte_te_coachen_geldt_voor_haar_eigen_dagen()
    {
        var ziekte = new Wijzigingsinhoud.Ziekte(new(new(2015, 4, 1), new(2015, 5, 1)), Uren.Van(6));

        Assert.Equal([ziekte], Lopend().MetWijziging(ziekte, Verlopen.Start.AddDays(58)).Zaak.Ziektetoestemmingen);
    }

    [Fact]
    public void Een_afgewezen_wijziging_verandert_niets()
    {
        var verloop = Lopend().Vraag(TwaalfUur, Verlopen.Start);
        var ervoor = verloop.Zaak;

        verloop.Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.OnvoldoendeOnderbouwd]), new(Onderwerpsoort.Wijziging, 1));

        Assert.Equal(Wijzigingsstatus.Afgewezen, verloop.Zaak.Wijzigingen[0].Status);
        Assert.Equal((ervoor.Dienstverband, ervoor.Perioden[0], ervoor.Fase), (verloop.Zaak.Dienstverband, verloop.Zaak.Perioden[0], verloop.Zaak.Fase));
    }

    [Fact]
    public void Een_late_uitbreiding_werkt_vier_weken_terug()
    {
        var verzoek = Lopend().Naar(new(2015, 5, 4)).Vraag(new Wijzigingsinhoud.Contracturen(32, null), new(2015, 3, 1)).Zaak.Wijzigingen[0];

        Assert.Equal(new DateOnly(2015, 4, 6), verzoek.GeldtVanaf);
        Assert.Equal(("wijziging-tijdig-gemeld", Oordeel.BeoordelingNodig), (verzoek.Bevindingen[0].Code, verzoek.Bevindingen[0].Oordeel));
    }

    [Theory, Trait("Parameter", "termijnen.terugwerkendeKrachtWijziging.aantal")]
    [InlineData(1, "2015-04-27")]  // een week, ook al werkt een aanvraag vier weken terug
    [InlineData(0, "2015-05-04")]  // niet voor ontvangst
    [InlineData(null, "2015-03-01")]  // de regeling noemt geen grens: het besluit bepaalt
    public void Een_wijziging_heeft_haar_eigen_terugwerkende_kracht(int? weken, string vanaf)
    {
        var regeling = Lopend().Regeling;
        var regel = regeling.Termijnen.TerugwerkendeKrachtWijziging;
        regeling = regeling with { Termijnen = regeling.Termijnen with { TerugwerkendeKrachtWijziging = regel with { Aantal = regel.Aantal with { Waarde = weken } } } };

        var verloop = new Zaakverloop(regeling, Verlopen.Start, Werk(Verlopen.Start)).TotBegeleiding().Naar(new(2015, 5, 4));

        Assert.Equal(DateOnly.Parse(vanaf, null), verloop.Vraag(new Wijzigingsinhoud.Contracturen(32, null), new(2015, 3, 1)).Zaak.Wijzigingen[0].GeldtVanaf);
    }

    [Fact, Trait("Parameter", "termijnen.laatsteWijzigingVoorEinde.aantal")]
    public void Een_te_late_wijziging_hoort_wat_de_laatste_dag_was() => Assert.Equal(
        ("wijziging-te-laat-in-periode", "Na 4 juli 2015 wordt in deze periode geen wijziging meer behandeld. Neem haar op in de vervolgaanvraag."),
        Assert.Single(Lopend().Naar(new(2015, 7, 5)).Probeer(DeJobcoach, new VraagWijziging(TwaalfUur, new(2015, 7, 1), "Minder."))) is var weigering ? (weigering.Code, weigering.Uitleg) : default);

    [Fact]
    public void Een_vermindering_werkt_terug_tot_de_dag_zelf() =>
        Assert.Equal(new DateOnly(2015, 3, 1), Lopend().Naar(new(2015, 5, 4)).Vraag(TwaalfUur, new(2015, 3, 1)).Zaak.Wijzigingen[0].GeldtVanaf);

    [Theory]
    [InlineData("2015-03-09", Oordeel.Voldoet)]  // precies een week na de ingang
    [InlineData("2015-03-10", Oordeel.BeoordelingNodig)]  // een dag later
    public void Melden_kan_tot_een_week_na_de_ingang(string gemeld, Oordeel oordeel) =>
        Assert.Equal(oordeel, Lopend().Naar(DateOnly.Parse(gemeld, null)).Vraag(TwaalfUur, new(2015, 3, 2)).Zaak.Wijzigingen[0].Bevindingen[0].Oordeel);

    [Theory]
    [InlineData("2015-07-04", true)]  // precies vier weken voor het einde
    [InlineData("2015-07-05", false)]
    public void In_de_laatste_vier_weken_wordt_geen_wijziging_meer_behandeld(string dag, bool kan) =>
        Assert.Equal(kan, Lopend().Naar(DateOnly.Parse(dag, null)).Probeer(DeJobcoach, new VraagWijziging(TwaalfUur, new(2015, 7, 1), "Minder.")).Count == 0);

    [Fact]
    public void Alle_fouten_komen_tegelijk_met_hun_veld() => Assert.Equal(
        ["reden", "inhoud.urenPerWeek", "inhoud.urenPerJaar", "ingangsdatum"],
        Lopend().Probeer(DeJobcoach, new VraagWijziging(new Wijzigingsinhoud.Contracturen(169, decimal.MaxValue), new(2015, 1, 1), "")).Select(weigering => weigering.Veld));

    [Fact]
    public void Het_besluit_past_bij_het_verzoek_en_wordt_even_streng_nagekeken()
    {
        var verloop = Lopend().Vraag(TwaalfUur, Verlopen.Start.AddDays(10));

        Assert.Equal(
            ["uitkomst.inhoud.soort", "uitkomst.per"],
            Velden(new Wijzigingsinhoud.AndereJobcoach("jobcoach-2", Verlopen.Organisatie), Verlopen.Start));
        Assert.Equal(["uitkomst.inhoud.urenPerWeek"], Velden(new Wijzigingsinhoud.Contracturen(-5, null), Verlopen.Start.AddDays(10)));
        Assert.Equal(["uitkomst.inhoud.urenPerWeek"], Velden(new Wijzigingsinhoud.Contracturen(0, null), Verlopen.Start.AddDays(10)));
        Assert.Empty(Velden(new Wijzigingsinhoud.Contracturen(14, null), Verlopen.Start.AddDays(20)));

        IEnumerable<string?> Velden(Wijzigingsinhoud inhoud, DateOnly per) => verloop
            .Probeer(DeToetser, new StelBesluitVoor(new Besluituitkomst.Wijziging(per, inhoud), "Past.", null, new(Onderwerpsoort.Wijziging, 1)))
            .Select(weigering => weigering.Veld);
    }

    [Fact]
    public void Op_een_verzoek_dat_bij_het_einde_van_de_periode_openstaat_wordt_nog_beslist()
    {
        var verloop = Lopend().Naar(new(2015, 7, 1)).Vraag(TwaalfUur, new(2015, 7, 1)).TotVerantwoording();

        verloop.Besluit(new Besluituitkomst.Wijziging(new(2015, 7, 1), TwaalfUur), new(Onderwerpsoort.Wijziging, 1));

        Assert.Equal(Wijzigingsstatus.Toegepast, verloop.Zaak.Wijzigingen[0].Status);
        Assert.True(verloop.Zaak.Perioden[0].ToegekendeUren!.Value.InUren < 57.6m);
    }

    [Fact]
    public void Eindigt_de_begeleiding_dan_vervalt_wat_nog_openstond()
    {
        var zaak = Lopend().Vraag(TwaalfUur, Verlopen.Start).Doe(DeToetser, new StelBesluitVoor(new Besluituitkomst.Wijziging(Verlopen.Start, TwaalfUur), "Past.", null, new(Onderwerpsoort.Wijziging, 1)))
            .Doe(DeWerkgever, new Beeindig(Eindreden.EindeDienstbetrekking, Verlopen.Start.AddDays(3))).Zaak;

        Assert.Equal(Wijzigingsstatus.Vervallen, zaak.Wijzigingen[0].Status);
        Assert.Equal(Voorstelstatus.Vervallen, zaak.Besluitvoorstellen[1].Status);
    }
}
