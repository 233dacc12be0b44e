namespace Jobcoach.Domain.Toetsing;

/// <summary>Waar een toetsvraag over gaat.</summary>
public enum Toetsgroep
{
    /// <summary>Vraag 1 tot en met 4.</summary>
    AlgemeneVoorwaarden,

    /// <summary>Vraag 5 en 6.</summary>
    Werknemerprofiel,

    /// <summary>Vraag 7 en 8.</summary>
    Werkprofiel,

    /// <summary>Vraag 9.</summary>
    PersoonlijkeContext,

    /// <summary>Vraag 10 tot en met 12.</summary>
    Coachingsdoelen,

    /// <summary>Vraag 13 tot en met 15.</summary>
    Onderbouwing,
}

/// <summary>Hulp bij een toetsvraag; een denkrichting, nadrukkelijk geen vraag om letterlijk te beantwoorden.</summary>
/// <param name="Tekst">De checkvraag.</param>
/// <param name="Element">Het onderdeel van het profiel waar zij bij hoort; null als zij bij de hele vraag hoort.</param>
public sealed record Checkvraag(string Tekst, string? Element = null);

/// <summary>Een van de vijftien toetsvragen.</summary>
/// <param name="Nummer">1 tot en met 15.</param>
/// <param name="Groep">Waar de vraag over gaat.</param>
/// <param name="Tekst">De vraag zoals de leidraad haar stelt.</param>
/// <param name="Checkvragen">De hulp; mag leeg zijn.</param>
/// <param name="RustOp">De vragen waarvan de antwoorden hier beoordeeld worden.</param>
/// <param name="OpenNorm">Wat geen regel kan beslissen en alleen een mens kan wegen, als bijzin met "of"; null als de vraag op feiten rust.</param>
public sealed record Toetsvraag(
    int Nummer, Toetsgroep Groep, string Tekst, IReadOnlyList<Checkvraag> Checkvragen, IReadOnlyList<int> RustOp, string? OpenNorm = null);
