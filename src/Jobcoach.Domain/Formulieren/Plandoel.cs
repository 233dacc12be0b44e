using System.Text.Json.Serialization;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Formulieren;

/// <summary>Eén activiteit van de jobcoach voor een doel.</summary>
/// <param name="Omschrijving">Wat de jobcoach gaat doen en hoe dat er in de praktijk uitziet.</param>
/// <param name="Activiteitcode">De code uit de doelcatalogus van de regeling; null voor een activiteit die daar niet in staat.</param>
/// <param name="Uren">De tijd die de activiteit in de hele periode vraagt.</param>
public sealed record Planactiviteit(string? Omschrijving, string? Activiteitcode, Uren? Uren) : Vertrouwelijk;

/// <summary>Een doel van deze periode: een coachingsdoel uit het matchingsformat, specifiek gemaakt.</summary>
/// <param name="Coachingsdoel">Het nummer (1 tot en met 5) van het coachingsdoel in het matchingsformat.</param>
/// <param name="Subdoel">Wat er deze periode precies bereikt moet worden.</param>
/// <param name="Activiteiten">Ten hoogste drie.</param>
/// <param name="WanneerGehaald">Waaraan te zien is dat het doel gehaald is.</param>
/// <param name="DuurWeken">Hoeveel weken aan het doel wordt gewerkt.</param>
public sealed record Plandoel(int Coachingsdoel, string? Subdoel, IReadOnlyList<Planactiviteit>? Activiteiten, string? WanneerGehaald, int? DuurWeken)
    : Vertrouwelijk
{
    /// <summary>De uren van de activiteiten samen.</summary>
    [JsonIgnore]
    public Uren Uren => Optelling.Van(Activiteiten?.Select(activiteit => activiteit?.Uren));
}
