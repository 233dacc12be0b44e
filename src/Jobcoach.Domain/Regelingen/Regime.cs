namespace Jobcoach.Domain.Regelingen;

/// <summary>Waarin de intensiteit van een regime is uitgedrukt.</summary>
public enum Intensiteitsoort
{
    /// <summary>Procenten van de arbeidsuren, per jaar van de begeleiding.</summary>
    PercentageUren,

    /// <summary>Euro's per jaar, exclusief btw.</summary>
    BedragPerJaar,

    /// <summary>Coachingsuren per jaar.</summary>
    UrenPerJaar,

    /// <summary>Euro's per periode, exclusief btw: de eerste waarde voor de eerste periode, de volgende voor de tweede.</summary>
    BedragPerPeriode,

    /// <summary>De bron noemt geen intensiteit.</summary>
    Onbekend,
}

/// <summary>Hoeveel begeleiding een regime geeft.</summary>
/// <param name="Soort">De eenheid van de waarden.</param>
/// <param name="Waarden">De waarde voor jaar (of periode) 1, 2, 3 en zo verder.</param>
/// <param name="LaatsteGeldtVerder">Of de laatste waarde ook voor latere jaren geldt ("jaar 3 en verder").</param>
/// <param name="Proefplaatsing">De waarde tijdens een proefplaatsing: procenten, of euro's of uren voor de hele proefplaatsing.</param>
public sealed record Intensiteit(
    Intensiteitsoort Soort,
    IReadOnlyList<Param<decimal?>> Waarden,
    Param<bool?> LaatsteGeldtVerder,
    Param<decimal?> Proefplaatsing)
{
    /// <summary>De waarde voor een jaar of periode vanaf 1; null als de regeling er niets over zegt.</summary>
    public Param<decimal?>? Voor(int nummer) => nummer switch
    {
        < 1 => null,
        _ when nummer <= Waarden.Count => Waarden[nummer - 1],
        _ when LaatsteGeldtVerder.Waarde is true && Waarden.Count > 0 => Waarden[^1],
        _ => null,
    };
}

/// <summary>Een begeleidingsregime. Regimes worden op rang vergeleken, nooit op percentage: dat daalt ook binnen een regime.</summary>
/// <param name="Code">Vaste code, bijvoorbeeld <c>midden</c>.</param>
/// <param name="Naam">De naam in brieven.</param>
/// <param name="Rang">Plaats in de volgorde, 1 is het lichtst.</param>
/// <param name="Intensiteit">Hoeveel begeleiding.</param>
/// <param name="ExtraMotivering">Of het regime een eigen motivering vraagt.</param>
/// <param name="OverhevelenVooruitUren">Uren die naar een volgende periode mogen.</param>
/// <param name="OverhevelenTerugUren">Uren die uit een volgende periode mogen komen.</param>
public sealed record Regime(
    string Code,
    string Naam,
    int Rang,
    Intensiteit Intensiteit,
    Param<bool?> ExtraMotivering,
    Param<decimal?> OverhevelenVooruitUren,
    Param<decimal?> OverhevelenTerugUren);
