namespace Jobcoach.Domain.Zaken;

/// <summary>De versie van een regeling die op een zaak, of op een aanvraag en haar periode, van toepassing is.</summary>
/// <param name="Id">Kenmerk van de regeling.</param>
/// <param name="Versie">Versie van de regeling.</param>
/// <param name="Peildatum">De dag waarop bepaald is welke versie geldt: het begin van de ondersteuning, of van de eerste periode onder deze versie.</param>
public sealed record Regelingverwijzing(string Id, int Versie, DateOnly Peildatum);
