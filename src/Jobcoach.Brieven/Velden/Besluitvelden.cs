using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Brieven.Velden.Aanvraagvelden;
using static Jobcoach.Brieven.Velden.Briefwoorden;

namespace Jobcoach.Brieven.Velden;

/// <summary>Velden over een besluit; leeg in een brief die geen besluit is.</summary>
internal static class Besluitvelden
{
    // Stands before the list that uses it: static fields are filled from top to bottom.
    private static readonly string[] Bevindingdelen = ["zin", "artikel", "feiten", "keerpunt"];

    public static IReadOnlyList<Veld> Alle { get; } =
    [
        new("besluit_nummer", "Het nummer van het besluit binnen de zaak.", bron => Besluit(bron)?.Nummer.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new("besloten_op", "De dag waarop het besluit is genomen.", bron => Dag(Besluit(bron)?.BeslotenOp)),
        new("motivering", "De motivering van het besluit, per alinea.", bron => Alineas(Besluit(bron)?.Motivering)),
        new("gronden", "Waarom is afgewezen: de gronden als zinnen.", bron => Besluit(bron)?.Uitkomst is Besluituitkomst.Afwijzing { Gronden: var gronden } ? gronden.Select(Van).ToList() : null),
        new("niet_voldaan", "De regels waaraan niet is voldaan.", bron => Bevindingen(bron, Oordeel.VoldoetNiet), Bevindingdelen),
        new("beoordeeld", "De regels waarover een mens moest oordelen.", bron => Bevindingen(bron, Oordeel.BeoordelingNodig, Oordeel.NietVastgesteld), Bevindingdelen),
        new("voldaan", "De regels waaraan is voldaan, voor zover zij in de brief horen.", bron => Bevindingen(bron, Oordeel.Voldoet), Bevindingdelen),
        new("regime", "Het toegekende regime; leeg als de regeling er geen noemt.", bron => bron.Brief.Besluit?.Regime),
        new("gevraagd_regime", "Het gevraagde regime; leeg als er geen is gevraagd.", bron => bron.Brief.Besluit?.GevraagdRegime),
        new("vorig_regime", "Het regime van de vorige periode; leeg bij een eerste periode.", bron => bron.Brief.Besluit?.VorigRegime),
        new("minder", "Waarin minder is toegekend dan gevraagd; leeg als alles is toegekend.", bron => bron.Brief is { Besluit: { } besluit, Aanvraag: { } aanvraag } ? besluit.Tekorten.Select(tekort => Van(tekort, besluit, aanvraag)).ToList() : null),
        new("toegekend_van", "De eerste dag van de toekenning.", bron => Dag(Toekenning(bron)?.Looptijd.Van)),
        new("toegekend_tot_en_met", "De laatste dag van de toekenning.", bron => Dag(Toekenning(bron)?.Looptijd.TotEnMet)),
        new("toegekend_uren", "De toegekende uren; leeg als in geld is toegekend.", bron => Tijd(Toekenning(bron)?.Uren)),
        new("toegekend_bedrag", "Het toegekende bedrag; leeg als in uren is toegekend.", bron => Toekenning(bron)?.Bedrag?.ToString()),
        new("btw", "\"zonder btw\" of \"met btw\".", bron => Toekenning(bron) is null ? null : bron.Brief.Besluit?.ExclusiefBtw is false ? "met btw" : "zonder btw"),
        new("proefplaatsing", "Of het om een proefplaatsing gaat.", bron => bron.Brief.Besluit?.Proefplaatsing),
        new(
            "berekening",
            "Hoe de hoogste uren of het hoogste bedrag is berekend, in stappen; leeg als een mens de omvang vaststelde.",
            bron => bron.Brief.Besluit?.Berekening?.Stappen.Select(stap => Rij(("zin", stap.Zin), ("artikel", Bron(stap.Artikel)), ("afgeleid", stap.Zekerheid is Zekerheid.D))).ToList(),
            "zin",
            "artikel",
            "afgeleid"),
        new("voorwaarden", "De voorwaarden en plichten bij een toekenning.", bron => bron.Brief.Besluit?.Voorwaarden.Select(een => Rij(("zin", een.Zin), ("bron", Bron(een.Bron)))).ToList(), "zin", "bron"),
        new("niet_vergoed", "Wat niet wordt vergoed; leeg als de regeling daar niets over zegt.", bron => bron.Brief.Besluit?.NietVergoed),
        new("ingang", "De eerste dag van de wijziging of intrekking.", bron => Dag(Ingang(bron))),
        new("laatste_dag", "De laatste dag met begeleiding bij een intrekking.", bron => Besluit(bron)?.Uitkomst is Besluituitkomst.Intrekking { Per: var per } ? Dag(per.AddDays(-1)) : null),
        new("wijziging", "Wat er verandert, als zinnen.", bron => Besluit(bron)?.Uitkomst is Besluituitkomst.Wijziging wijziging ? Van(wijziging.Inhoud) : null),
        new("gevraagde_wijziging", "Wat in het wijzigingsverzoek stond, als zinnen.", bron => Van(bron.Brief.Besluit?.Verzoek?.Inhoud)),
        new("verzoek_van", "De dag van ontvangst van het wijzigingsverzoek.", bron => Dag(bron.Brief.Besluit?.Verzoek?.OntvangenOp)),
        new("daarna_uren", "De uren van de periode na de wijziging; leeg als die niet veranderen.", bron => Tijd(bron.Brief.Besluit?.Daarna?.Uren)),
        new("daarna_bedrag", "Het bedrag van de periode na de wijziging; leeg als dat niet verandert.", bron => bron.Brief.Besluit?.Daarna?.Bedrag?.ToString()),
    ];

    private static Besluit? Besluit(Briefbron bron) => bron.Brief.Besluit?.Besluit;

    private static Besluituitkomst.Toekenning? Toekenning(Briefbron bron) => Besluit(bron)?.Uitkomst as Besluituitkomst.Toekenning;

    private static DateOnly? Ingang(Briefbron bron) => Besluit(bron)?.Uitkomst switch
    {
        Besluituitkomst.Wijziging { Per: var per } => per,
        Besluituitkomst.Intrekking { Per: var per } => per,
        _ => null,
    };

    private static List<IReadOnlyDictionary<string, object?>>? Bevindingen(Briefbron bron, params Oordeel[] oordelen) =>
        bron.Brief.Besluit?.Bevindingen.Where(bevinding => oordelen.Contains(bevinding.Oordeel)).Select(Van).ToList();
}
