using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Termijnen;

/// <summary>Welke termijnen er in elke stand zijn (de tabel van de levensloop); de zaak begint op maandag 2 februari 2015.</summary>
public sealed class ZaaktermijnenTests
{
    [Fact, Trait("Wet", "Awb 4:13"), Trait("Regeling", "uwv-2014")]
    public void Ontvangen_geeft_acht_weken_en_nog_geen_streeftermijn() => Verwacht(
        Verlopen.Nieuw(),
        "Beslistermijn 1 2015-03-30",
        "Aanvraag 1 2015-03-02",
        "TerugwerkendeKracht 1 2015-01-05");

    [Fact, Trait("Regeling", "uwv-2014"), Trait("Parameter", "termijnen.streeftermijnBesluit.aantal"), Trait("Parameter", "termijnen.verlengingStreeftermijn.aantal")]
    public void Compleet_geeft_een_streeftermijn_van_zes_weken_en_twee_erbij() => Verwacht(
        Verlopen.Nieuw().TotToets(),
        "Beslistermijn 1 2015-03-30",
        "StreeftermijnBesluit 1 2015-03-16",
        "VerlengingStreeftermijn 1 2015-03-30",
        "Aanvraag 1 2015-03-02",
        "TerugwerkendeKracht 1 2015-01-05");

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8")]
    public void Een_gemeente_zonder_termijnen_kent_alleen_die_van_de_wet() => Verwacht(Verlopen.Hoofdstuk8().TotToets(), "Beslistermijn 1 2015-03-30");

    [Fact, Trait("Wet", "Awb 4:5"), Trait("Regeling", "uwv-2014")]
    public void Wachten_op_aanvulling_geeft_de_hersteltermijn() => Verwacht(
        Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)),
        "Beslistermijn 1 2015-03-30",
        "Aanvraag 1 2015-03-02",
        "TerugwerkendeKracht 1 2015-01-05",
        "Herstel 1 2015-02-16");

    [Fact, Trait("Wet", "Awb 4:5 lid 4")]
    public void Een_ongebruikte_hersteltermijn_geeft_vier_weken_om_buiten_behandeling_te_laten() => Verwacht(
        Verlopen.Nieuw().Doe(DeAdministratie, new BeoordeelVolledigheid(false)).Naar(new(2015, 2, 17)),
        "Beslistermijn 1 2015-04-13",
        "Aanvraag 1 2015-03-02",
        "TerugwerkendeKracht 1 2015-01-05",
        "BuitenBehandeling 1 2015-03-16");

    [Fact, Trait("Wet", "Awb 6:7"), Trait("Regeling", "uwv-2014")]
    public void Een_lopende_periode_geeft_haar_termijnen_en_die_van_bezwaar() => Verwacht(
        Verlopen.Nieuw().TotBegeleiding(),
        "LaatsteWijzigingVoorEinde 1 2015-07-04",
        "Verantwoording 1 2015-08-29",
        "Eindfactuur 1 2015-08-29",
        "Overbrugging 1 2015-09-26",
        "MeldenEindeDienstbetrekking 1 2019-02-09",
        "Bezwaar 1 2015-03-16");

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Na_de_laatste_dag_voor_bezwaar_is_die_termijn_weg()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Naar(new(2015, 3, 16));
        Assert.Contains(Regels(verloop), regel => regel.StartsWith("Bezwaar ", StringComparison.Ordinal));

        Assert.DoesNotContain(Regels(verloop.Naar(new(2015, 3, 17))), regel => regel.StartsWith("Bezwaar ", StringComparison.Ordinal));
    }

    [Fact, Trait("Regeling", "uwv-2014")]
    public void Een_wijziging_geeft_de_termijn_om_erop_te_beslissen()
    {
        var regels = Regels(Verlopen.Nieuw().TotBegeleiding().Vraag(new Wijzigingsinhoud.Contracturen(30, 1440), new(2015, 2, 9)));

        Assert.Contains("MeldenWijziging 1 2015-02-16", regels);
        Assert.Contains("TerugwerkendeKrachtWijziging 1 2015-01-05", regels);
        Assert.Contains("BeslissingOpWijziging 1 2015-03-02", regels);
    }

    [Theory, Trait("Wet", "Awb 7:10")]
    [InlineData(false, "BeslissingOpBezwaar 1 2015-04-28")] // six weeks after 16 March is Koningsdag
    [InlineData(true, "BeslissingOpBezwaar 1 2015-06-08")]
    public void Een_bezwaar_geeft_de_termijn_om_erop_te_beslissen(bool commissie, string regel)
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding().Doe(DeAdministratie, new RegistreerBezwaar(1, null, null, commissie));
        Assert.Contains(regel, Regels(verloop));

        Assert.DoesNotContain(regel, Regels(verloop.Doe(DeAdministratie, new HandelBezwaarAf(1, Bezwaaruitkomst.Ongegrond))));
    }

    [Fact, Trait("Wet", "Awb 4:17"), Trait("Wet", "Awb 4:18")]
    public void Een_ingebrekestelling_geeft_twee_weken_en_daarna_de_vaststelling()
    {
        var verloop = Verlopen.Nieuw().TotBesluit().Naar(new(2015, 3, 31)).Doe(DeAdministratie, new RegistreerIngebrekestelling());
        Assert.Equal(["Ingebrekestelling 1 2015-04-14"], Regels(verloop).TakeLast(1));

        verloop.Naar(new(2015, 4, 20)).Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]));
        Assert.Equal(["Bezwaar 1 2015-06-01", "Ingebrekestelling 1 2015-04-14", "VaststellingDwangsom 1 2015-05-04"], Regels(verloop));

        Assert.Equal(["Bezwaar 1 2015-06-01"], Regels(verloop.Doe(DeAdministratie, new HandelIngebrekestellingAf(1, Ingebrekestellingsuitkomst.GeenDwangsom))));
    }

    [Fact, Trait("Regeling", "uwv-2014"), Trait("Parameter", "termijnen.meldenEindeDienstbetrekking.aantal")]
    public void Een_dienstbetrekking_die_eindigt_moet_binnen_een_week_gemeld_zijn()
    {
        var verloop = new Zaakverloop("uwv", Verlopen.Start, Werk(Verlopen.Start) with { TotEnMet = new(2015, 8, 31) }).TotBegeleiding();

        Assert.Contains("MeldenEindeDienstbetrekking 1 2015-09-07", Regels(verloop));
    }

    [Fact]
    public void Elke_termijn_van_elk_verloop_heeft_stappen_die_op_de_laatste_dag_uitkomen() => Assert.All(
        from verloop in Verlopen.Alle from stand in verloop.Standen from termijn in stand.Zaak.Termijnen(verloop.Regeling, stand.Dag) select termijn.Termijn,
        termijn =>
        {
            Assert.Equal(termijn.LaatsteDag, termijn.Stappen[^1].Dag);
            Assert.All(termijn.Stappen, stap => Assert.True(stap.Artikel.Length > 3 && stap.Zin.EndsWith('.')));
        });

    private static void Verwacht(Zaakverloop verloop, params string[] regels) => Assert.Equal(regels, Regels(verloop));

    private static List<string> Regels(Zaakverloop verloop) =>
        [.. verloop.Zaak.Termijnen(verloop.Regeling, verloop.Vandaag).Select(termijn => $"{termijn.Soort} {termijn.Onderwerp} {termijn.Termijn.LaatsteDag:yyyy-MM-dd}")];
}
