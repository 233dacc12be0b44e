using Jobcoach.Domain.Formulieren;

namespace Jobcoach.Domain.Toetsing;

/// <summary>Het antwoord op een toetsvraag.</summary>
public enum Antwoord
{
    /// <summary>Ja.</summary>
    Ja,

    /// <summary>Nee; vraagt altijd een toelichting.</summary>
    Nee,

    /// <summary>De vraag past niet bij deze aanvraag; vraagt altijd een toelichting, anders valt een vraag ongemerkt weg.</summary>
    NietVanToepassing,
}

/// <summary>Wat de toetser op een van de vijftien vragen antwoordt.</summary>
/// <param name="Vraag">Het nummer van de toetsvraag, 1 tot en met 15.</param>
/// <param name="Antwoord">Het antwoord; null in een concept.</param>
/// <param name="Toelichting">De toelichting.</param>
public sealed record Toetsantwoord(int Vraag, Antwoord? Antwoord, string? Toelichting = null) : Vertrouwelijk;
