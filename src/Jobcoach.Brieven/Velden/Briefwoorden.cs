using System.Globalization;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;

namespace Jobcoach.Brieven.Velden;

/// <summary>Hoe waarden in een brief heten, in eenvoudig Nederlands.</summary>
internal static class Briefwoorden
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Bijvoorbeeld "5 januari 2026".</summary>
    public static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);

    /// <inheritdoc cref="Dag(DateOnly)"/>
    public static string? Dag(DateOnly? dag) => dag is { } er ? Dag(er) : null;

    /// <summary>"37,5 uur", of met minuten als twee cijfers achter de komma niet genoeg zijn: een brief rondt niets af.</summary>
    public static string Tijd(Uren uren) => uren.Minuten * 100 % 60 == 0
        ? $"{Getal(uren.InUren)} uur"
        : string.Create(Nederlands, $"{uren.Minuten / 60} uur en {uren.Minuten % 60} {(uren.Minuten % 60 == 1 ? "minuut" : "minuten")}");

    /// <inheritdoc cref="Tijd(Uren)"/>
    public static string? Tijd(Uren? uren) => uren is { } er ? Tijd(er) : null;

    /// <summary>Met hoogstens vier cijfers achter de komma.</summary>
    public static string Getal(decimal getal) => getal.ToString("0.####", Nederlands);

    /// <summary>De alinea's van een tekst die iemand schreef.</summary>
    public static IReadOnlyList<string> Alineas(string? tekst) =>
        [.. (tekst ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public static string Van(Rol rol) => rol switch
    {
        Rol.Werknemer => "de werknemer",
        Rol.Werkgever => "de werkgever",
        Rol.Jobcoach => "de jobcoach",
        _ => throw new ArgumentOutOfRangeException(nameof(rol)),
    };

    public static string Van(Arbeidsrelatie soort) => soort is Arbeidsrelatie.Proefplaatsing ? "de proefplaatsing" : "het werk";

    public static string Van(Afwijzingsgrond grond) => grond switch
    {
        Afwijzingsgrond.GeenDoelgroep => "De werknemer hoort niet bij de groep voor wie deze hulp is.",
        Afwijzingsgrond.DienstverbandVoldoetNiet => "Het werk of het contract voldoet niet aan de eisen.",
        Afwijzingsgrond.NietNoodzakelijk => "Een jobcoach is voor dit werk niet nodig.",
        Afwijzingsgrond.OnvoldoendeOnderbouwd => "Uit de aanvraag blijkt niet goed genoeg waarom deze hulp past.",
        Afwijzingsgrond.MaximaleDuurBereikt => "De begeleiding heeft al zo lang geduurd als de regels toelaten.",
        Afwijzingsgrond.OrganisatieVoldoetNiet => "De jobcoach of zijn organisatie voldoet niet aan de eisen.",
        Afwijzingsgrond.VoorliggendeVoorziening => "Er is andere hulp die eerst gebruikt moet worden.",
        Afwijzingsgrond.VerantwoordingNietAanvaard => "Het verslag over de vorige periode is niet goedgekeurd.",
        Afwijzingsgrond.HerhaaldZonderNieuweFeiten => "Wij wezen deze aanvraag al eerder af. Er zijn geen nieuwe feiten (Awb 4:6).",
        _ => throw new ArgumentOutOfRangeException(nameof(grond)),
    };

    public static string Van(Toekenningstekort tekort, Briefbesluit besluit, Briefaanvraag aanvraag) => (tekort, besluit.Besluit.Uitkomst) switch
    {
        (Toekenningstekort.Regime, _) => $"Gevraagd is het regime {besluit.GevraagdRegime}. Toegekend is het regime {besluit.Regime}.",
        (Toekenningstekort.Uren, Besluituitkomst.Toekenning { Uren: { } uren }) => $"Gevraagd is {Tijd(aanvraag.Plan!.TotaalUren)}. Toegekend is {Tijd(uren)}.",
        (Toekenningstekort.Bedrag, Besluituitkomst.Toekenning { Bedrag: { } bedrag }) => $"Toegekend is {bedrag}. Dat is minder dan bij het gevraagde regime hoort.",
        (Toekenningstekort.Looptijd, Besluituitkomst.Toekenning { Looptijd: var looptijd }) =>
            $"Gevraagd is {Dag(aanvraag.Plan!.Periode!.Van)} tot en met {Dag(aanvraag.Plan.Periode.TotEnMet)}. Toegekend is {Dag(looptijd.Van)} tot en met {Dag(looptijd.TotEnMet)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(tekort)),
    };

    public static string Van(Opschortingsgrond grond) => grond switch
    {
        Opschortingsgrond.InstemmingAanvrager => "De aanvrager is het eens met uitstel.",
        Opschortingsgrond.VertragingAanvrager => "Wij wachten op de aanvrager.",
        Opschortingsgrond.Overmacht => "Wij kunnen nu niet beslissen. Daar kunnen wij niets aan doen.",
        Opschortingsgrond.AanvullingGevraagd => "Wij vroegen om een aanvulling.",
        _ => throw new ArgumentOutOfRangeException(nameof(grond)),
    };

    public static IReadOnlyList<string> Van(Wijzigingsinhoud? inhoud) => inhoud switch
    {
        null => [],
        Wijzigingsinhoud.Contracturen uren =>
        [
            $"De werknemer werkt {Getal(uren.UrenPerWeek)} uur per week.",
            .. uren.UrenPerJaar is { } jaar ? [$"Dat is {Getal(jaar)} uur per jaar."] : Array.Empty<string>(),
        ],
        Wijzigingsinhoud.AndereWerkgever { Werkgever.Naam: var naam } => [$"De werkgever is nu: {naam}."],
        Wijzigingsinhoud.AndereJobcoach { Jobcoachorganisatie.Naam: var naam } => [$"De jobcoach komt nu van: {naam}."],
        Wijzigingsinhoud.Ziekte ziekte =>
        [
            $"De jobcoach mag tijdens ziekte begeleiden van {Dag(ziekte.Looptijd.Van)} tot en met {Dag(ziekte.Looptijd.TotEnMet)}.",
            $"Hij mag daar hoogstens {Tijd(ziekte.Uren)} aan besteden.",
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(inhoud)),
    };

    public static string Van(Eindreden reden) => reden switch
    {
        Eindreden.Zelfstandig => "De werknemer kan zonder jobcoach verder.",
        Eindreden.OvernameDoorWerkgever => "De werkgever begeleidt de werknemer nu zelf.",
        Eindreden.EindeDienstbetrekking => "Het werk of de proefplaatsing stopt.",
        Eindreden.MaximaleDuurBereikt => "De begeleiding heeft zo lang geduurd als de regels toelaten.",
        Eindreden.GeenVervolgaanvraag => "Er kwam geen vervolgaanvraag.",
        Eindreden.Ingetrokken => "De toekenning is ingetrokken.",
        Eindreden.AndereWerkgever => "De werknemer gaat naar een andere werkgever.",
        Eindreden.ProefplaatsingNaarDienstbetrekking => "De proefplaatsing is een baan geworden.",
        Eindreden.Anders => "Er is een andere reden.",
        _ => throw new ArgumentOutOfRangeException(nameof(reden)),
    };

    /// <summary>De bron van een regel; null als daar alleen staat dat er geen bron is, want dat zegt een lezer niets.</summary>
    public static string? Bron(string bron) =>
        bron.StartsWith("niet in ", StringComparison.Ordinal) || bron.StartsWith("geen bron", StringComparison.Ordinal) ? null : bron;

    /// <summary>Wie beslist, in een zin: een college krijgt een lidwoord.</summary>
    public static string Uitvoerder(string? naam) => naam switch
    {
        null => "de uitvoerder",
        _ when naam.StartsWith("college ", StringComparison.Ordinal) => $"het {naam}",
        _ => naam,
    };

    public static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    public static string Periode(int nummer) => nummer == 0 ? "de proefplaatsing" : $"periode {nummer}";

    /// <summary>De regel en zijn bevinding, met de feiten als er iets op aan te merken is.</summary>
    public static IReadOnlyDictionary<string, object?> Van(Bevinding bevinding) => new Dictionary<string, object?>
    {
        ["zin"] = bevinding.Zin,
        ["artikel"] = Bron(bevinding.Artikel),
        ["feiten"] = bevinding.Oordeel is Oordeel.Voldoet
            ? null
            : string.Join("; ", bevinding.Gegevens.Where(gegeven => gegeven.Waarde is not null).Select(gegeven => $"{gegeven.Naam}: {gegeven.Waarde}")),
        ["keerpunt"] = bevinding.Keerpunt?.Zin,
    };
}
