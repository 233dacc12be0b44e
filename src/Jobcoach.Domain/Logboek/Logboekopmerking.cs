using Jobcoach.Domain.Formulieren;

namespace Jobcoach.Domain.Logboek;

/// <summary>
/// Wat de werknemer bij een regel van het logboek opmerkt. Zij gaat met de regel mee naar de uitvoerder; de werkgever ziet haar nooit.
/// Zij blijft bij de regel waar zij over gaat, ook als de jobcoach die later verbetert.
/// </summary>
/// <param name="Logboekregel">Kenmerk van de regel.</param>
/// <param name="Tekst">De woorden van de werknemer.</param>
/// <param name="Op">De dag waarop zij is geschreven.</param>
public sealed record Logboekopmerking(string Logboekregel, string Tekst, DateOnly Op) : Vertrouwelijk
{
    /// <summary>Langste opmerking, in tekens.</summary>
    public const int LangsteTekst = 1000;
}
