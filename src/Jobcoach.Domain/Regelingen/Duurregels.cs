using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Regelingen;

/// <summary>Perioden en maximum van de begeleiding.</summary>
/// <param name="PeriodeMaanden">Lengte van een periode, in maanden.</param>
/// <param name="MaximumMaanden">Langste duur in dezelfde dienstbetrekking, in maanden.</param>
/// <param name="VerlengingNaMaximum">Of gemotiveerd langer mogelijk is.</param>
/// <param name="VerlengingMeldenInPeriode">In welke periode de wens tot verlenging al gemeld kan worden.</param>
/// <param name="ResetNaOnderbrekingWeken">Na een langere onderbreking dan dit aantal weken begint de telling opnieuw.</param>
/// <param name="ResetBijNieuweWerkgever">Of de telling bij een andere werkgever opnieuw begint.</param>
/// <param name="ZelfdeWerkTeltDoor">Of hetzelfde werk bij een andere werkgever toch doortelt.</param>
/// <param name="EerdereBegeleidingAftrekken">Of eerdere begeleiding in een andere vorm (extern bij intern) van het maximum af gaat.</param>
public sealed record Duurregels(
    Param<int?> PeriodeMaanden,
    Param<int?> MaximumMaanden,
    Param<bool?> VerlengingNaMaximum,
    Param<int?> VerlengingMeldenInPeriode,
    Param<int?> ResetNaOnderbrekingWeken,
    Param<bool?> ResetBijNieuweWerkgever,
    Param<bool?> ZelfdeWerkTeltDoor,
    Param<bool?> EerdereBegeleidingAftrekken)
{
    /// <summary>Het maximum in hele perioden; null als de regeling geen maximum of periodelengte noemt.</summary>
    [JsonIgnore]
    public int? MaxPerioden => MaximumMaanden.Waarde is { } maximum && PeriodeMaanden.Waarde is > 0 and { } periode ? maximum / periode : null;
}

/// <summary>Regels voor de proefplaatsing.</summary>
/// <param name="DuurMaanden">Gewone duur, in maanden.</param>
/// <param name="MaximumMaanden">Langste duur, in maanden; een mens beoordeelt alles boven de gewone duur.</param>
/// <param name="IntentieContractMaanden">Voor hoeveel maanden de werkgever daarna een contract moet willen geven.</param>
/// <param name="UwvUitkeringVereist">Of de werknemer een uitkering van UWV moet hebben.</param>
/// <param name="TeltMeeInMaximum">Of de proefplaatsing meetelt in de langste duur van de begeleiding.</param>
public sealed record Proefplaatsingsregels(
    Param<int?> DuurMaanden,
    Param<int?> MaximumMaanden,
    Param<int?> IntentieContractMaanden,
    Param<bool?> UwvUitkeringVereist,
    Param<bool?> TeltMeeInMaximum);
