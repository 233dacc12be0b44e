using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

/// <summary>Hoe een vraag wordt beantwoord.</summary>
public enum Vraagsoort
{
    /// <summary>Een regel tekst.</summary>
    Regel,

    /// <summary>Meer regels tekst.</summary>
    Tekst,

    /// <summary>Een getal.</summary>
    Getal,

    /// <summary>Een dag.</summary>
    Dag,

    /// <summary>Uren en minuten.</summary>
    Duur,

    /// <summary>Een van enkele mogelijkheden.</summary>
    Keuze,

    /// <summary>Een uit een lange lijst.</summary>
    Lijst,

    /// <summary>Niet te zien: het formulier vult het zelf in.</summary>
    Verborgen,
}

/// <summary>Een vraag van het formulier.</summary>
/// <param name="Pad">Het veld.</param>
/// <param name="Soort">Hoe het antwoord eruitziet.</param>
/// <param name="Label">De vraag.</param>
public sealed record Vraag(string Pad, Vraagsoort Soort, string Label)
{
    /// <summary>Uitleg bij de vraag; null als de vraag genoeg zegt.</summary>
    public string? Hulp { get; init; }

    /// <summary>Of het antwoord voor een volledige aanvraag nodig is.</summary>
    public bool Verplicht { get; init; }

    /// <summary>De mogelijkheden.</summary>
    public IReadOnlyList<Keuze> Keuzes { get; init; } = [];

    /// <summary>Hoe de lege keuze van een lijst heet; null is zoals overal.</summary>
    public string? Leeg { get; init; }

    /// <summary>Of het antwoord alleen het formulier helpt en niet bij de aanvraag hoort.</summary>
    public bool IsHulp => Pad.StartsWith('_');

    /// <summary>Het grootste aantal tekens, om mee te tellen.</summary>
    public int? Hoogstens { get; init; }

    /// <summary>Hoeveel tekens breed; null is zo breed als kan.</summary>
    public int? Breedte { get; init; }

    /// <summary>Wat de browser mag aanvullen.</summary>
    public string? Aanvullen { get; init; }
}

/// <summary>Een knop die het formulier bewaart en er iets mee doet.</summary>
/// <param name="Doe">Wat er gebeurt, zie <see cref="Formulierknop"/>.</param>
/// <param name="Tekst">Het opschrift.</param>
public sealed record Vraagknop(string Doe, string Tekst);

/// <summary>Vragen die bij elkaar horen.</summary>
/// <param name="Kop">De kop; null als de kop van de pagina genoeg zegt.</param>
/// <param name="Vragen">De vragen.</param>
public sealed record Vraaggroep(string? Kop, params IReadOnlyList<Vraag> Vragen)
{
    /// <summary>2, of 3 onder een kop van 2.</summary>
    public int Niveau { get; init; } = 2;

    /// <summary>Uitleg onder de kop.</summary>
    public string? Uitleg { get; init; }

    /// <summary>Wat de aanvrager eerder schreef en waar deze vragen op voortbouwen.</summary>
    public string? Citaat { get; init; }

    /// <summary>Of de groep dicht begint.</summary>
    public bool Uitklap { get; init; }

    /// <summary>Het kenmerk op de pagina, om naar terug te komen.</summary>
    public string? Anker { get; init; }

    /// <summary>De knoppen eronder.</summary>
    public IReadOnlyList<Vraagknop> Knoppen { get; init; } = [];
}
