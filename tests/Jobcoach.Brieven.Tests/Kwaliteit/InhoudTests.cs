using System.Globalization;
using System.Text.RegularExpressions;
using Jobcoach.Brieven.Inhoud;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Brieven.Tests.Kwaliteit;

/// <summary>Wat in elke brief moet staan, en dat elk getal en elke dag die van het besluit is.</summary>
public sealed partial class InhoudTests
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly HashSet<Briefsoort> Toekenningen =
        [Briefsoort.Toekenning, Briefsoort.GedeeltelijkeToekenning, Briefsoort.VervolgGelijk, Briefsoort.VervolgHoger, Briefsoort.VervolgLichter, Briefsoort.VervolgToegekend];

    private static readonly HashSet<Briefsoort> Besluiten =
        [.. Toekenningen, Briefsoort.Afwijzing, Briefsoort.BuitenBehandeling, Briefsoort.Wijziging, Briefsoort.WijzigingAfgewezen, Briefsoort.Intrekking];

    /// <summary>De tussenkoppen die een soort brief heeft.</summary>
    public static TheoryData<Briefsoort, string[]> Koppen => new()
    {
        { Briefsoort.Ontvangstbevestiging, ["Wat er nu gebeurt", "Wanneer wij beslissen", "Vragen?"] },
        { Briefsoort.VerzoekOmAanvulling, ["Wat wij missen", "Wat dit betekent voor de termijn", "Vragen?"] },
        { Briefsoort.Opschorting, ["Waarom", "Vragen?"] },
        { Briefsoort.Hervatting, ["Wanneer wij beslissen", "Vragen?"] },
        { Briefsoort.Verdaging, ["Waarom", "Vragen?"] },
        { Briefsoort.Toekenning, ["Wat wij besluiten", "Waar het over gaat", "Waarom wij dit besluiten", "Waar iedereen zich aan houdt", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.GedeeltelijkeToekenning, ["Wat wij besluiten", "Waar het over gaat", "Waarom wij dit besluiten", "Waar iedereen zich aan houdt", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.VervolgLichter, ["Wat wij besluiten", "Waar het over gaat", "Waarom wij dit besluiten", "Waar iedereen zich aan houdt", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.VervolgGelijk, ["Wat wij besluiten", "Waar het over gaat", "Waarom wij dit besluiten", "Waar iedereen zich aan houdt", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.VervolgHoger, ["Wat wij besluiten", "Waar het over gaat", "Waarom wij dit besluiten", "Waar iedereen zich aan houdt", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.VervolgToegekend, ["Wat wij besluiten", "Waar het over gaat", "Waarom wij dit besluiten", "Waar iedereen zich aan houdt", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.Afwijzing, ["Wat wij besluiten", "Waar het over gaat", "Waarom wij dit besluiten", "Wat nog wel kan", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.BuitenBehandeling, ["Wat wij besluiten", "Waar het over gaat", "Waarom wij dit besluiten", "Wat nog wel kan", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.Wijziging, ["Wat wij besluiten", "Waar het over gaat", "Waarom wij dit besluiten", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.WijzigingAfgewezen, ["Wat wij besluiten", "Waar het over gaat", "Waarom wij dit besluiten", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.Intrekking, ["Wat wij besluiten", "Waarom wij dit besluiten", "Niet eens met dit besluit?", "Vragen?"] },
        { Briefsoort.Herinnering, ["Wat er moet gebeuren", "Vragen?"] },
        { Briefsoort.VerantwoordingBeoordeeld, ["Wat wij vinden", "Vragen?"] },
        { Briefsoort.UitnodigingVervolgaanvraag, ["Wat u nu kan doen", "Vragen?"] },
        { Briefsoort.Beeindiging, ["Wat er nog gebeurt", "Vragen?"] },
        { Briefsoort.BezwaarOntvangen, ["Wat er nu gebeurt", "Vragen?"] },
        { Briefsoort.ZaakAfgesloten, ["Vragen?"] },
    };

    private static IEnumerable<Zetsel> Besluitbrieven => Zetsel.Alle.Where(zetsel => Besluiten.Contains(zetsel.Geval.Soort));

    [Fact]
    public void Elke_soort_en_elke_regeling_komt_langs()
    {
        Assert.Equal(Enum.GetValues<Briefsoort>(), Zetsel.Alle.Select(zetsel => zetsel.Geval.Soort).Distinct().Order());
        Assert.Equal(Enum.GetValues<Briefsoort>(), Koppen.Select(rij => rij.Data.Item1).Order());
        Assert.All(RegelingCatalogus.Ingebouwd.Alle, regeling => Assert.Contains(Besluitbrieven, zetsel => zetsel.Geval.Opdracht.Regeling == regeling));
    }

    [Theory, MemberData(nameof(Koppen))]
    public void Elke_brief_heeft_de_delen_die_erin_horen(Briefsoort soort, string[] koppen) => Assert.All(Zetsel.Alle.Where(zetsel => zetsel.Geval.Soort == soort), zetsel =>
    {
        var gezien = zetsel.Inhoud.Delen.OfType<Briefdeel.Kop>().Select(kop => Platte.Tekst(kop.Inhoud)).ToList();

        Assert.Equal(koppen, gezien.Where(koppen.Contains));
        Assert.Contains(zetsel.Geval.Opdracht.Zaak.Nummer.Waarde, zetsel.Tekst, StringComparison.Ordinal);
        Assert.Contains(Voluit(zetsel.Geval.Opdracht.Dag), zetsel.Tekst, StringComparison.Ordinal);
    });

    [Fact]
    public void Nergens_staat_een_leeg_veld() => Assert.All(Zetsel.Alle, zetsel =>
    {
        var regels = Platte.Regels(zetsel.Inhoud);

        Assert.All(regels, regel => Assert.False(string.IsNullOrWhiteSpace(regel)));
        if (Gewoon(zetsel))
        {
            Assert.DoesNotMatch(Leegte(), zetsel.Tekst);
        }
    });

    [Fact, Trait("Wet", "Awb 3:45")]
    public void Elk_besluit_noemt_tot_wanneer_en_bij_wie_bezwaar_kan() => Assert.All(Besluitbrieven, zetsel =>
    {
        var (opdracht, uitvoerder) = (zetsel.Geval.Opdracht, zetsel.Geval.Opdracht.Regeling.Uitvoerder.Naam.Waarde ?? "de uitvoerder");

        Assert.Contains($"uiterlijk {Voluit(Bezwaartermijn.Bereken(opdracht.Dag).LaatsteDag)} naar {(uitvoerder.StartsWith("college", StringComparison.Ordinal) ? "het " : "")}{uitvoerder}.", zetsel.Tekst, StringComparison.Ordinal);
    });

    [Fact, Trait("Wet", "Awb 3:47")]
    public void Elk_besluit_noemt_zijn_motivering_en_wat_niet_voldeed() => Assert.All(Besluitbrieven.Where(Gewoon), zetsel =>
    {
        var besluit = Besluit(zetsel);

        Assert.Contains(Zetsel.Plat(besluit.Motivering), Zetsel.Plat(zetsel.Tekst), StringComparison.Ordinal);
        Assert.All(Briefbevindingen.Van(besluit), bevinding => Assert.Contains(Zetsel.Plat(bevinding.Zin), Zetsel.Plat(zetsel.Tekst), StringComparison.Ordinal));
    });

    [Fact]
    public void De_tabel_van_een_toekenning_zegt_precies_wat_is_toegekend() => Assert.All(Zetsel.Alle.Where(zetsel => Toekenningen.Contains(zetsel.Geval.Soort)), zetsel =>
    {
        var toekenning = (Besluituitkomst.Toekenning)Besluit(zetsel).Uitkomst;
        var tabel = zetsel.Inhoud.Delen.OfType<Briefdeel.Tabel>().First();
        var rijen = tabel.Rijen.ToDictionary(rij => Platte.Tekst(rij[0]), rij => Platte.Tekst(rij[1]));

        Assert.Equal(Voluit(toekenning.Looptijd.Van), rijen["Eerste dag"]);
        Assert.Equal(Voluit(toekenning.Looptijd.TotEnMet), rijen["Laatste dag"]);
        Assert.Equal(zetsel.Geval.Opdracht.Regeling.Regime(toekenning.Regime)?.Naam, rijen.GetValueOrDefault("Regime"));
        Assert.Equal(toekenning.Uren?.Minuten, rijen.TryGetValue("Uren", out var uren) ? Minuten(uren) : null);
        Assert.Equal(toekenning.Bedrag?.Euro, rijen.TryGetValue("Bedrag", out var bedrag) ? decimal.Parse(Cijfers().Match(bedrag).Value, Nederlands) : null);
    });

    [Fact]
    public void Elke_dag_in_een_besluitbrief_komt_uit_de_zaak() => Assert.All(Besluitbrieven, zetsel =>
    {
        var opdracht = zetsel.Geval.Opdracht;
        var gegevens = Briefopbouw.Van(opdracht.Zaak, opdracht.Regeling, opdracht.Soort, opdracht.Verwijzing, opdracht.Dag, opdracht.Vervangt)!;
        HashSet<string> bekend =
        [
            .. Dagen(gegevens.Besluit!.Besluit.BeslotenOp, opdracht.Dag, opdracht.Vervangt, Bezwaartermijn.Bereken(opdracht.Dag).LaatsteDag, gegevens.Aanvraag!.OntvangenOp),
            .. Dagen(gegevens.Dienstverband.Van, gegevens.Dienstverband.TotEnMet, gegevens.Aanvraag.Plan?.Periode?.Van, gegevens.Aanvraag.Plan?.Periode?.TotEnMet),
            .. Dagen(gegevens.Periode?.Looptijd.Van, gegevens.Periode?.Looptijd.TotEnMet, gegevens.Besluit.Verzoek?.OntvangenOp),
            .. Uitkomst(gegevens.Besluit.Besluit.Uitkomst),
            .. Datum().Matches(string.Join(' ', gegevens.Besluit.Bevindingen.SelectMany(een => een.Gegevens.Select(gegeven => gegeven.Waarde).Append(een.Zin).Append(een.Keerpunt?.Zin)))).Select(match => match.Value),
            .. Datum().Matches(string.Join(' ', gegevens.Besluit.Voorwaarden.Select(een => een.Zin).Concat((gegevens.Besluit.Berekening?.Stappen ?? []).Select(stap => stap.Zin)))).Select(match => match.Value),
        ];

        Assert.Empty(Datum().Matches(zetsel.Tekst).Select(match => match.Value).Except(bekend));
    });

    [Fact]
    public void Geen_brief_noemt_een_persoon() => Assert.All(Zetsel.Alle, zetsel =>
    {
        var partijen = zetsel.Geval.Opdracht.Zaak.Partijen;

        Assert.DoesNotContain(partijen.WerknemerId, zetsel.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(partijen.JobcoachId, zetsel.Html, StringComparison.Ordinal);
        Assert.All(zetsel.Geval.Opdracht.Zaak.Besluiten, besluit => Assert.DoesNotContain(besluit.GenomenDoor.Id, zetsel.Html, StringComparison.Ordinal));
    });

    [Fact]
    public void Een_verbetering_noemt_de_brief_die_zij_vervangt() => Assert.All(Zetsel.Alle.Where(zetsel => zetsel.Geval.Opdracht.Vervangt is not null), zetsel =>
        Assert.Contains($"in de plaats van onze brief van {Voluit(zetsel.Geval.Opdracht.Vervangt!.Value)}", zetsel.Tekst, StringComparison.Ordinal));

    private static bool Gewoon(Zetsel zetsel) => !zetsel.Geval.Naam.EndsWith("opmaak", StringComparison.Ordinal) && !zetsel.Geval.Naam.EndsWith("tekens", StringComparison.Ordinal);

    private static Besluit Besluit(Zetsel zetsel) => Briefopbouw.Van(zetsel.Geval.Opdracht.Zaak, zetsel.Geval.Opdracht.Regeling, zetsel.Geval.Opdracht.Soort, zetsel.Geval.Opdracht.Verwijzing, zetsel.Geval.Opdracht.Dag)!.Besluit!.Besluit;

    private static IEnumerable<string> Uitkomst(Besluituitkomst uitkomst) => uitkomst switch
    {
        Besluituitkomst.Toekenning { Looptijd: var looptijd } => Dagen(looptijd.Van, looptijd.TotEnMet),
        Besluituitkomst.Wijziging { Per: var per, Inhoud: Domain.Wijzigingen.Wijzigingsinhoud.Ziekte { Looptijd: var ziekte } } => Dagen(per, ziekte.Van, ziekte.TotEnMet),
        Besluituitkomst.Wijziging { Per: var per } => Dagen(per),
        Besluituitkomst.Intrekking { Per: var per } => Dagen(per, per.AddDays(-1)),
        _ => [],
    };

    private static IEnumerable<string> Dagen(params DateOnly?[] dagen) => dagen.OfType<DateOnly>().Select(Voluit);

    private static string Voluit(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);

    private static int Minuten(string tekst)
    {
        var delen = Cijfers().Matches(tekst).Select(match => decimal.Parse(match.Value, Nederlands)).ToList();
        return (int)(delen[0] * 60) + (delen.Count > 1 ? (int)delen[1] : 0);
    }

    [GeneratedRegex(@"\d+ (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}")]
    private static partial Regex Datum();

    [GeneratedRegex(@"\d[\d.]*(,\d+)?")]
    private static partial Regex Cijfers();

    // A hole, a tag, a word of the programme, or a blank where a value should have been.
    [GeneratedRegex(@"\{\{|\}\}|\{%|%\}|\(\)|\bnull\b|\btrue\b|\bfalse\b|\bNaN\b| [.,;:](\s|$)|  |\\")]
    private static partial Regex Leegte();
}
