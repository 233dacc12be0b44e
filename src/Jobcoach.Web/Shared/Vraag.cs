namespace Jobcoach.Web.Shared;

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

    /// <summary>Ja of nee.</summary>
    JaNee,

    /// <summary>Een vakje om aan te kruisen.</summary>
    Aankruisen,

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

    /// <summary>Wat bij de vraag te lezen is, in het Nederlands van wet of formulier; null als er niets bij hoort.</summary>
    public string? Citaat { get; init; }

    /// <summary>Bij een verborgen vraag het antwoord dat vaststaat; null neemt wat eerder is ingevuld.</summary>
    public string? Waarde { get; init; }

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
