namespace Jobcoach.Domain.Doelgroep;

/// <summary>Hoe groot een werkgever is; alleen voor rapporten, geen regel hangt ervan af.</summary>
public enum Werkgeversgrootte
{
    /// <summary>Klein.</summary>
    Klein,

    /// <summary>Midden.</summary>
    Midden,

    /// <summary>Groot.</summary>
    Groot,
}

/// <summary>De werkgever waar de werknemer werkt.</summary>
/// <param name="Id">Kenmerk.</param>
/// <param name="Naam">Naam van de werkgever.</param>
/// <param name="Grootte">De grootte; null als niet opgegeven.</param>
public sealed record Werkgever(string Id, string Naam, Werkgeversgrootte? Grootte = null);
