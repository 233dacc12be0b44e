using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Zaken;

/// <summary>Elke meegeleverde regeling, en het lege sjabloon, draagt een zaak van de aanvraag tot en met het laatste resultaat.</summary>
public sealed class ElkeRegelingTests
{
    private const string Sjabloon = "uw-gemeente";

    /// <summary>De regelingen met de regimes die zijn aangevraagd, de omvang van beide perioden en het resultaat van de eerste.</summary>
    public static TheoryData<string, string?, string?, string, string, string> Rijen { get; } = new()
    {
        // Bestand, eerste en tweede regime, eerste en tweede omvang, resultaat. 24 uur per week, 1152 uur per jaar.
        { "uwv-2012", "midden", "licht", "57,6 uur", "34,55 uur", "R2" }, // 10 % en 6 % van 1152 uur, elk een half jaar; hele minuten naar beneden
        { "uwv-2014", "midden", "licht", "57,6 uur", "34,55 uur", "R2" },
        { "uwv-intern-2015", "midden", "licht", "4500", "1400", "R2" }, // een jaar; licht in jaar 2
        { "gemeentelijk-hoofdstuk-8", "midden", "licht", "2250", "1350", "R2" }, // de helft van het jaarbedrag
        { "s-hertogenbosch-2023", null, null, "25 uur", "15 uur", "OV" }, // de uren van het plan
        { "rotterdam-2023", "midden", "licht", "30 uur", "18 uur", "R2" }, // de helft van 60 en van 36 uur
        { "rotterdam-intern-2023", "werkbegeleiding", "werkbegeleiding", "800", "15 uur", "R3" }, // na jaar 1 noemt de weergave geen bedrag: een mens stelt de omvang vast
        { "amsterdam-2025", "jobcoaching", "jobcoaching", "2700", "1350", "R3" }, // per periode
        { Sjabloon, null, null, "25 uur", "15 uur", "OV" },
    };

    [Fact]
    public void De_rijen_gaan_over_alle_meegeleverde_regelingen() => Assert.Equal(
        RegelingCatalogus.Ingebouwd.Alle.Select(Bestand).Append(Sjabloon).Order(StringComparer.Ordinal),
        Rijen.Select(rij => rij.Data.Item1).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Rijen))]
    public void Een_zaak_loopt_van_aanvraag_tot_resultaat(string bestand, string? eerste, string? tweede, string omvang, string vervolg, string resultaat)
    {
        var regeling = Lees(bestand);
        var verloop = Speel(regeling, eerste, tweede);
        var zaak = verloop.Zaak;

        Assert.Equal(Fase.Bewaren, zaak.Fase);
        Assert.Equal([omvang, vervolg], zaak.Perioden.Select(Omvang));
        Assert.Equal([resultaat, "R1"], zaak.Perioden.Select(periode => periode.Resultaat!.Resultaat.Code()));
        Assert.Equal(resultaat is "OV" ? OverigeReden.RegimeNietVastgesteld : null, zaak.Perioden[0].Resultaat!.Reden);
        Assert.Equal(zaak.Perioden[0].Looptijd.TotEnMet.AddDays(1), zaak.Perioden[1].Looptijd.Van);
        Assert.Equal([eerste, tweede], zaak.Perioden.Select(periode => periode.Regime));
        Assert.Equal(2, verloop.Feiten.Count(feit => feit.Soort is Feitsoort.ResultaatBepaald));
        Assert.All(zaak.Perioden, periode => Assert.Equal(Berekend(regeling, zaak, periode), (periode.ToegekendeUren, periode.ToegekendBedrag)));
    }

    [Theory, MemberData(nameof(Rijen))]
    public void In_elke_stand_komt_er_een_stap_een_dag_of_een_taak(string bestand, string? eerste, string? tweede, string omvang, string vervolg, string resultaat)
    {
        var regeling = Lees(bestand);

        foreach (var (zaak, dag) in Speel(regeling, eerste, tweede).Standen)
        {
            var stand = Domain.Planning.Planning.Stand(zaak, regeling, dag);
            Assert.True(
                stand.Stap is not null || stand.WachtTot is not null || Takenlijst.Van(zaak, regeling, dag).Count > 0,
                $"{bestand}: {zaak.Fase} op {dag:O} wacht op niets ({omvang}, {vervolg}, {resultaat}).");
        }
    }

    [Theory, MemberData(nameof(Rijen))]
    public void Wat_niet_voldoet_zegt_wat_het_zou_keren(string bestand, string? eerste, string? tweede, string omvang, string vervolg, string resultaat)
    {
        var zaak = Speel(Lees(bestand), eerste, tweede).Zaak;
        List<Bevinding> bevindingen =
        [
            .. zaak.Aanvragen.SelectMany(aanvraag => aanvraag.Concept!.Bevindingen),
            .. zaak.Besluiten.SelectMany(besluit => besluit.Bevindingen),
            .. zaak.Perioden.SelectMany(periode => periode.Verantwoordingsbevindingen!.Append(periode.Resultaat!.Bevinding)),
        ];

        Assert.NotEmpty(bevindingen);
        Assert.All(bevindingen, bevinding => Assert.True(
            bevinding.Oordeel is Oordeel.VoldoetNiet == bevinding.Keerpunt is not null, $"{bestand}: {bevinding.Code}, {bevinding.Zin} ({omvang}, {vervolg}, {resultaat})"));
    }

    private static Zaakverloop Speel(Regeling regeling, string? eerste, string? tweede)
    {
        var start = regeling.GeldigVan.AddMonths(1);
        var aanvrager = regeling.Doelgroep.Aanvragers.Waarde is { } aanvragers && !aanvragers.Contains(Rol.Werknemer) ? aanvragers[0] : Rol.Werknemer;
        var vorm = regeling.Begeleidingsvorm.Waarde is Begeleidingsvorm.Intern ? Begeleidingsvorm.Intern : Begeleidingsvorm.Extern;
        var organisatie = Verlopen.Organisatie with { Vorm = vorm, OnafhankelijkVanWerkgever = vorm is Begeleidingsvorm.Extern };
        var verloop = new Zaakverloop(regeling, start, Werk(start), eerste, organisatie, aanvrager: aanvrager)
            .MetArbeidsovereenkomst()
            .Doe(DeAdministratie, new BeoordeelVolledigheid(true))
            .Doe(DeToetser, new LegVaststellingVast(Vaststelling(start) with { InstemmingWerkgever = vorm is Begeleidingsvorm.Intern ? JaNeeOnbekend.Ja : JaNeeOnbekend.Nee, AndereBegeleiding = AndereBegeleiding.Geen }))
            .Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = eerste }))
            .KenToe(eerste)
            .TotVervolg()
            .Vervolg(tweede)
            .TotVervolg();
        return verloop.Doe(DeJobcoach, new Beeindig(Eindreden.Zelfstandig, verloop.Zaak.Perioden[^1].Looptijd.TotEnMet));
    }

    private static (Uren? Uren, Bedrag? Bedrag) Berekend(Regeling regeling, Zaak zaak, Begeleidingsperiode periode)
    {
        var uitkomst = Budgetberekening.Bereken(regeling, new(
            periode.Regime,
            periode.Nummer,
            periode.Looptijd,
            zaak.Dienstverband.UrenPerWeek,
            zaak.Dienstverband.UrenPerJaar,
            BeginDienstbetrekking: zaak.Dienstverband.Van,
            EindeDienstbetrekking: zaak.Dienstverband.TotEnMet));
        return uitkomst switch
        {
            { Uren: { } uren } => (uren, null),
            { Bedrag: { } bedrag } => (null, bedrag),
            _ => (periode.ToegekendeUren, periode.ToegekendBedrag),
        };
    }

    private static string Omvang(Begeleidingsperiode periode) => periode.ToegekendeUren is { } uren
        ? FormattableString.Invariant($"{uren.InUren:0.##} uur").Replace('.', ',')
        : FormattableString.Invariant($"{periode.ToegekendBedrag!.Value.Euro:0.##}");

    private static Regeling Lees(string bestand) => bestand is Sjabloon
        ? RegelingCatalogus.FromJson("sjabloon-vng.json", Regelingschema.Sjabloon).Waarde!
        : RegelingCatalogus.Ingebouwd.Alle.Single(regeling => Bestand(regeling) == bestand);

    private static string Bestand(Regeling regeling) => regeling.Id is "gemeentelijk-hoofdstuk-8" ? regeling.Id : $"{regeling.Id}-{regeling.Versie}";
}
