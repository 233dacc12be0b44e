using Jobcoach.Domain.Waarden;

namespace Jobcoach.Web.Handelingen;

/// <summary>Het antwoord op elk geslaagd schrijfverzoek; een herhaling krijgt hetzelfde.</summary>
/// <param name="Zaak">De zaak.</param>
/// <param name="Versie">De versie van de zaak die dit verzoek opleverde; null bij een logboekregel, want die staat naast de zaak.</param>
/// <param name="Onderdeel">Het kenmerk van wat is toegevoegd, zoals een logboekregel of document.</param>
public sealed record Bevestiging(Zaaknummer Zaak, long? Versie, string? Onderdeel = null);
