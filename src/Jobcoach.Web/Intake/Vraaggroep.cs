using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

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
