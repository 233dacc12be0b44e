using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Begeleiding;

/// <summary>
/// UWV 2014, 24 uur per week, midden. De volgende periode geeft bij midden en bij licht een vast aantal uren; het voorstel vergelijkt daarmee en met de doelen.
/// </summary>
[Trait("Regeling", "eigen, voorstel voor het vervolg")]
public sealed class VervolgvoorbereidingTests
{
    private static readonly Doelrealisatie Gehaald1 = new(Doelverwijzing.Doel1, Doelstand.Gerealiseerd, "Vier weken zonder fout.");
    private static readonly Doelrealisatie Gehaald2 = new(Doelverwijzing.Doel2, Doelstand.Gerealiseerd, "Vraagt zelf.");
    private static readonly Doelrealisatie Gehaald3 = new(Doelverwijzing.Doel3, Doelstand.Gerealiseerd, "Op tijd.");
    private static readonly Doelrealisatie Deels3 = Gehaald3 with { Stand = Doelstand.Deels };

    public static TheoryData<decimal, Doelrealisatie[], Regimeverloop?, string> Voorstellen => new()
    {
        { 10, [Gehaald1, Gehaald2, Gehaald3], Regimeverloop.Lichter, "weinig uren en alles gehaald" },
        { 10, [Gehaald1, Gehaald2, Deels3], null, "weinig uren en toch niet alles gehaald: een mens beoordeelt" },
        { 40, [Gehaald1, Gehaald2, Deels3], Regimeverloop.Gelijkblijvend, "de uren van hetzelfde regime en nog niet alles gehaald" },
        { 40, [Gehaald1, Gehaald2, Gehaald3], null, "de uren van hetzelfde regime en alles gehaald: een mens beoordeelt" },
        { 120, [Gehaald1, Gehaald2, Deels3], Regimeverloop.Hoger, "meer uren dan hetzelfde regime geeft en nog niet alles gehaald" },
        { 10, [Gehaald1, Gehaald2], null, "van een doel staat niet vast hoe ver het is" },
    };

    [Theory, MemberData(nameof(Voorstellen))]
    public void Een_voorstel_is_er_alleen_als_uren_en_doelen_dezelfde_kant_op_wijzen(decimal uren, Doelrealisatie[] doelen, Regimeverloop? voorstel, string waarom)
    {
        var voorbereiding = Van(Verantwoord(uren, doelen));

        Assert.Equal((waarom, voorstel), (waarom, voorbereiding.Voorstel));
    }

    [Fact]
    public void Een_nieuw_doel_is_geen_reden_voor_lichter_ook_als_de_andere_gehaald_zijn()
    {
        var verloop = Ingediend(10, verantwoording => verantwoording with { Doelen = [Gehaald1, Gehaald2, Gehaald3], BijgesteldeDoelen = [new(Doelverwijzing.Doel1, "Zonder lijst.")] });

        Assert.Null(Van(verloop).Voorstel);
        Assert.Equal(("Zonder lijst.", 1), (Van(verloop).Doelen[0].Bijstelling, Van(verloop).Doelen[0].Coachingsdoel));
    }

    [Fact]
    public void Een_negatieve_evaluatie_weegt_een_mens()
    {
        var verloop = Ingediend(10, verantwoording => verantwoording with { Doelen = [Gehaald1, Gehaald2, Gehaald3], EvaluatieWerknemer = new(4, Evaluatieoordeel.Negatief, "Ik leer niets.") });

        var voorbereiding = Van(verloop);

        Assert.Null(voorbereiding.Voorstel);
        Assert.Empty(Assert.Single(voorbereiding.Factoren, factor => factor.Code == "vervolg-evaluatie-werknemer").PastBij!);
    }

    [Fact]
    public void Zolang_de_periode_niet_is_verantwoord_staan_de_factoren_er_zonder_voorstel()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Schrijf(Verlopen.Start.AddDays(20), 2).Naar(Verlopen.Start.AddDays(98));

        var voorbereiding = Van(verloop);

        Assert.Null(voorbereiding.Voorstel);
        Assert.Equal([("vervolg-uren", null), ("vervolg-doelen", null)], voorbereiding.Factoren.Select(factor => (factor.Code, factor.PastBij)));
        Assert.Equal("2", voorbereiding.Factoren[0].Gegevens[0].Waarde);
        Assert.Equal(3, voorbereiding.Doelen.Count(doel => doel is { Subdoel: not null, Stand: null }));
    }

    [Fact]
    public void Het_verloop_zet_gebruikt_tegenover_toegekend_per_periode_met_het_resultaat()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().TotVervolg().Vervolg("licht");
        verloop.Schrijf(verloop.Zaak.Perioden[1].Looptijd.Van.AddDays(3), 1).TotVerantwoording().Verantwoord();

        var voorbereiding = Van(verloop);

        Assert.Equal([(1, 2m, Jobcoachresultaat.LichterRegime), (2, 1m, (Jobcoachresultaat?)null)], voorbereiding.Verloop.Select(een => (een.Nummer, een.Gebruikt.InUren, een.Resultaat)));
        Assert.Equal(verloop.Zaak.Perioden.Select(periode => periode.ToegekendeUren), voorbereiding.Verloop.Select(een => een.Toegekend));
        var factor = Assert.Single(voorbereiding.Factoren, factor => factor.Code == "vervolg-verloop");
        Assert.Null(factor.PastBij);
        Assert.Equal(("In de laatste periode zijn minder uren gebruikt dan in de periode ervoor.", "2", "1"), (factor.Zin, factor.Gegevens[0].Waarde, factor.Gegevens[1].Waarde));
    }

    [Fact]
    public void Kent_de_regeling_geen_uren_per_regime_dan_beoordeelt_een_mens()
    {
        var verloop = Verlopen.Hoofdstuk8().TotBegeleiding("licht").TotVerantwoording().Verantwoord();

        var voorbereiding = Van(verloop);

        Assert.Equal((null, null), (voorbereiding.Voorstel, voorbereiding.Factoren[0].PastBij));
        Assert.Equal("De regeling zegt niet hoeveel uren een regime in de volgende periode geeft.", voorbereiding.Factoren[0].Zin);
    }

    [Fact]
    public void Na_een_proefplaatsing_is_er_geen_regime_om_mee_te_vergelijken()
    {
        var proef = new Zaakverloop("uwv", Verlopen.Start, Verlopen.Proefplaatsing).MetProefformulier()
            .Doe(DeAdministratie, new Domain.Aanvragen.BeoordeelVolledigheid(true)).Doe(DeToetser, new Domain.Doelgroep.LegVaststellingVast(Vaststelling(Verlopen.Start)))
            .Doe(DeToetser, new Domain.Toetsing.RondToetsAf(Voorbeelden.Toets)).KenToe("midden").TotVerantwoording().Verantwoord();

        Assert.Null(Van(proef).Factoren[0].PastBij);
        Assert.Null(Van(proef).Voorstel);
    }

    [Fact]
    public void Zonder_periode_is_er_niets_voor_te_bereiden()
    {
        var verloop = Verlopen.Nieuw();

        Assert.Null(Vervolgvoorbereiding.Van(verloop.Zaak, verloop.Regeling, []));
    }

    private static Vervolgvoorbereiding Van(Zaakverloop verloop) => Vervolgvoorbereiding.Van(verloop.Zaak, verloop.Regeling, verloop.Logboek)!;

    private static Zaakverloop Verantwoord(decimal uren, Doelrealisatie[] doelen) => Ingediend(uren, verantwoording => verantwoording with { Doelen = doelen });

    private static Zaakverloop Ingediend(decimal uren, Func<Verantwoording, Verantwoording> verander)
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Schrijf(Verlopen.Start.AddDays(20), uren).TotVerantwoording();
        return verloop.Doe(DeJobcoach, new DienVerantwoordingIn(verander(verloop.Verantwoording())));
    }
}
