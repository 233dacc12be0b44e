using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Brieven;

/// <summary>Het besluit in een brief: wat, waarom, hoe berekend, onder welke voorwaarden, en hoe iemand het kan aanvechten.</summary>
public sealed record Briefbesluit
{
    /// <summary>Het besluit.</summary>
    public required Besluit Besluit { get; init; }

    /// <summary>De bevindingen die de brief noemt.</summary>
    public required IReadOnlyList<Bevinding> Bevindingen { get; init; }

    /// <summary>Hoe er bezwaar gemaakt kan worden (Awb 3:45).</summary>
    public required Bezwaarclausule Bezwaar { get; init; }

    /// <summary>De naam van het toegekende regime; null als er geen is.</summary>
    public string? Regime { get; init; }

    /// <summary>De naam van het gevraagde regime; null als er geen is gevraagd.</summary>
    public string? GevraagdRegime { get; init; }

    /// <summary>De naam van het regime van de vorige periode; null als er geen is.</summary>
    public string? VorigRegime { get; init; }

    /// <summary>Waarin minder is toegekend dan gevraagd; leeg als alles is toegekend.</summary>
    public IReadOnlyList<Toekenningstekort> Tekorten { get; init; } = [];

    /// <summary>Hoe de hoogste uren of het hoogste bedrag is berekend; null als er niets te berekenen was.</summary>
    public Berekeningsuitkomst? Berekening { get; init; }

    /// <summary>Of het bedrag zonder btw is; null als de regeling dat niet zegt.</summary>
    public bool? ExclusiefBtw { get; init; }

    /// <summary>Of het om een proefplaatsing gaat.</summary>
    public bool Proefplaatsing { get; init; }

    /// <summary>De voorwaarden en plichten; leeg als er niets is toegekend.</summary>
    public IReadOnlyList<Briefvoorwaarde> Voorwaarden { get; init; } = [];

    /// <summary>Wat niet wordt vergoed; leeg als de regeling daar niets over zegt.</summary>
    public IReadOnlyList<string> NietVergoed { get; init; } = [];

    /// <summary>Het wijzigingsverzoek waarop is beslist; null bij een ander besluit.</summary>
    public Wijzigingsverzoek? Verzoek { get; init; }

    /// <summary>De uren of het bedrag van de periode na de wijziging; null als die er niet door veranderen.</summary>
    public (Uren? Uren, Bedrag? Bedrag)? Daarna { get; init; }

    /// <summary>De gegevens van een besluit.</summary>
    /// <param name="zaak">De zaak zoals zij is op het moment van de brief.</param>
    /// <param name="regeling">De versie die geldt.</param>
    /// <param name="besluit">Het besluit.</param>
    /// <param name="dag">De dag van bekendmaking.</param>
    internal static Briefbesluit Van(Zaak zaak, Regeling regeling, Besluit besluit, DateOnly dag)
    {
        var brief = new Briefbesluit
        {
            Besluit = besluit,
            Bevindingen = Briefbevindingen.Van(besluit),
            Bezwaar = Bezwaarclausule.Van(regeling, besluit.BekendgemaaktOp ?? dag),
            Verzoek = besluit.Onderwerp.Soort is Onderwerpsoort.Wijziging ? zaak.Wijzigingen.ElementAtOrDefault(besluit.Onderwerp.Nummer - 1) : null,
        };
        return besluit.Uitkomst switch
        {
            Besluituitkomst.Toekenning toekenning => brief.Met(zaak, regeling, zaak.Aanvragen[besluit.Onderwerp.Nummer - 1], toekenning),
            Besluituitkomst.Wijziging wijziging => brief with { Daarna = Wijzigingsgevolg.Van(zaak, regeling, besluit.Onderwerp.Nummer, wijziging) },
            _ => brief,
        };
    }

    private Briefbesluit Met(Zaak zaak, Regeling regeling, Aanvraag aanvraag, Besluituitkomst.Toekenning toekenning) => this with
    {
        Regime = regeling.Regime(toekenning.Regime)?.Naam ?? toekenning.Regime,
        GevraagdRegime = regeling.Regime(aanvraag.GevraagdRegime)?.Naam ?? aanvraag.GevraagdRegime,
        VorigRegime = Briefkeuze.Vorige(zaak, aanvraag.Periodenummer)?.Regime is { } vorig ? regeling.Regime(vorig)?.Naam ?? vorig : null,
        Tekorten = Toekenningstekorten.Van(aanvraag, toekenning, regeling),
        Berekening = Bereken(zaak, regeling, aanvraag, toekenning),
        ExclusiefBtw = regeling.Tarief?.ExclusiefBtw.Waarde,
        Proefplaatsing = aanvraag.Periodenummer == 0,
        Voorwaarden = Briefvoorwaarden.Van(regeling, toekenning.Looptijd),
        NietVergoed = Briefvoorwaarden.NietVergoed(regeling),
    };

    // What the toetser saw when he proposed it; a later change of the dienstverband does not rewrite the reasoning of a besluit.
    private static Berekeningsuitkomst? Bereken(Zaak zaak, Regeling regeling, Aanvraag aanvraag, Besluituitkomst.Toekenning toekenning) => (aanvraag.Concept, toekenning.Regime) switch
    {
        ({ Berekening: { } berekening } concept, _) when concept.Regime == toekenning.Regime && concept.Looptijd == toekenning.Looptijd => berekening,
        (_, null) => null,
        _ => Toekenningsruimte.Bereken(zaak, regeling, toekenning.Regime, aanvraag.Periodenummer, toekenning.Looptijd, toekenning.Uren),
    };
}
