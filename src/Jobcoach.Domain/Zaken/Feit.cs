using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Zaken;

/// <summary>Een onuitwisbare regel in het dossier: wie deed wanneer wat en waarom.</summary>
/// <param name="Soort">Wat er gebeurde.</param>
/// <param name="Door">Wie het deed.</param>
/// <param name="Op">Wanneer, UTC.</param>
/// <param name="Reden">Waarom, in de woorden van wie het deed; null als de handeling voor zich spreekt.</param>
/// <param name="Verwijzing">Waar het over gaat binnen de zaak, bijvoorbeeld <c>besluit/2</c>; nooit persoonsgegevens.</param>
public sealed record Feit(Feitsoort Soort, Handelende Door, DateTimeOffset Op, string? Reden, string? Verwijzing);
