using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Logboek;

/// <summary>Wat de regeling van een verantwoording eist. Null betekent dat geen bron het zegt; dan oordeelt een mens.</summary>
/// <param name="Bron">Het artikel van de regeling.</param>
/// <param name="HandtekeningJobcoach">Of de jobcoach tekent.</param>
/// <param name="HandtekeningWerknemer">Of de werknemer tekent.</param>
/// <param name="HandtekeningWerkgever">Of de werkgever tekent.</param>
/// <param name="EvaluatieWerkgever">Of een evaluatie door de werkgever nodig is.</param>
/// <param name="EvaluatieWerknemer">Of een evaluatie door de werknemer nodig is.</param>
/// <param name="EvaluatieOndertekend">Of evaluaties ondertekend zijn.</param>
/// <param name="InzichtInResultaten">Of de twee vragen over de werkplek en de werkgever beantwoord worden.</param>
/// <param name="Tevredenheidsnorm">Het laagste cijfer dat niet opvalt (UWV Erkenningskader 2012: 6,5).</param>
/// <param name="TerugOverhevelbaar">Hoeveel uren uit een volgende periode mogen komen (Rotterdam).</param>
/// <param name="BronHandtekeningen">Waar staat wie tekent; null als dat <paramref name="Bron"/> is.</param>
/// <param name="BronTevredenheid">Waar het cijfer staat; null als dat <paramref name="Bron"/> is.</param>
public sealed record Verantwoordingsnorm(
    string Bron,
    bool? HandtekeningJobcoach = null,
    bool? HandtekeningWerknemer = null,
    bool? HandtekeningWerkgever = null,
    bool? EvaluatieWerkgever = null,
    bool? EvaluatieWerknemer = null,
    bool? EvaluatieOndertekend = null,
    bool? InzichtInResultaten = null,
    decimal? Tevredenheidsnorm = null,
    Uren? TerugOverhevelbaar = null,
    string? BronHandtekeningen = null,
    string? BronTevredenheid = null);
