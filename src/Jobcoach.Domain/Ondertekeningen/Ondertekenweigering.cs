using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Ondertekeningen;

/// <summary>
/// Een partij wil een formulier niet ondertekenen. De weigering staat onder dezelfde tekst als een handtekening: verandert die, dan vervalt zij (ADR 0014).
/// </summary>
/// <param name="Formulier">Wat zij niet ondertekent.</param>
/// <param name="Partij">Wie weigert.</param>
/// <param name="Op">De dag van de weigering.</param>
/// <param name="Reden">Waarom, in eigen woorden; null voor wie dat niet mag lezen.</param>
/// <param name="Door">Wie weigerde.</param>
public sealed record Ondertekenweigering(Ondertekenformulier Formulier, Partij Partij, DateOnly Op, string? Reden, Handelende Door) : Vertrouwelijk
{
    /// <summary>De weigeringen zonder die van een rol onder deze formulieren: wie tekent weigert niet meer, en wie opnieuw weigert weigert een keer.</summary>
    internal static IReadOnlyList<Ondertekenweigering> Zonder(IReadOnlyList<Ondertekenweigering> staat, Rol rol, IReadOnlySet<Ondertekenformulier> formulieren) =>
        [.. staat.Where(een => een.Partij.Rol() != rol || !formulieren.Contains(een.Formulier))];
}
