namespace Jobcoach.Domain.Handelingen;

/// <summary>Waarom een handeling niet kan, als waarde. Een exception is een fout van het programma of een kapotte wereld.</summary>
/// <param name="Code">Vaste code, in kleine letters met streepjes.</param>
/// <param name="Uitleg">Wat er niet klopt en wat eraan te doen is, in eenvoudig Nederlands en zonder persoonsgegevens.</param>
/// <param name="Veld">Het veld van de invoer waar het om gaat, als pad (<c>dienstverband.urenPerWeek</c>); null als het de stand van de zaak betreft.</param>
public sealed record Weigering(string Code, string Uitleg, string? Veld = null);
