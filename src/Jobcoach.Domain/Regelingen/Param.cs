namespace Jobcoach.Domain.Regelingen;

/// <summary>Hoe zeker een parameter is.</summary>
public enum Zekerheid
{
    /// <summary>Letterlijk gelezen in de regeling of de wet.</summary>
    H,

    /// <summary>Van een officiële pagina of uit een getrouwe weergave.</summary>
    M,

    /// <summary>Uit één zwakke bron.</summary>
    L,

    /// <summary>Eigen afleiding of ontwerpkeuze; geen bron zegt het.</summary>
    D,

    /// <summary>Geen bron gevonden.</summary>
    Onbekend,
}

/// <summary>Eén parameter van een regeling, met zijn herkomst.</summary>
/// <typeparam name="T">Een type dat null kan zijn, bijvoorbeeld <c>int?</c>.</typeparam>
/// <param name="Waarde">De waarde; null als geen bron haar geeft. Een mens beoordeelt dan, er is nooit een standaardwaarde.</param>
/// <param name="Bron">Artikel of document waaruit de waarde komt, of waarom zij ontbreekt.</param>
/// <param name="Zekerheid">Hoe zeker de waarde is.</param>
public sealed record Param<T>(T Waarde, string Bron, Zekerheid Zekerheid);
