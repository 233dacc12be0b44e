namespace Jobcoach.Domain.Regelingen;

/// <summary>Een activiteit van de jobcoach.</summary>
/// <param name="Code">Vaste code; dezelfde activiteit heeft in elke regeling dezelfde code.</param>
/// <param name="Naam">De naam in deze regeling.</param>
public sealed record Activiteit(string Code, string Naam);

/// <summary>Een doel van jobcoaching met zijn activiteiten.</summary>
/// <param name="Code">Vaste code, <c>d1</c> tot en met <c>d8</c>.</param>
/// <param name="Naam">De naam in deze regeling.</param>
/// <param name="Activiteiten">De activiteiten die de regeling noemt.</param>
public sealed record Doel(string Code, string Naam, IReadOnlyList<Activiteit> Activiteiten);

/// <summary>De doelen en activiteiten van de regeling.</summary>
/// <param name="DoelenLimitatief">Of alleen deze doelen kunnen.</param>
/// <param name="ActiviteitenLimitatief">Of alleen deze activiteiten kunnen.</param>
/// <param name="Bron">Waar de lijst staat.</param>
/// <param name="Doelen">De doelen.</param>
public sealed record Doelcatalogus(
    Param<bool?> DoelenLimitatief,
    Param<bool?> ActiviteitenLimitatief,
    string Bron,
    IReadOnlyList<Doel> Doelen)
{
    /// <summary>Of de code een doel of activiteit van deze regeling is.</summary>
    public bool Kent(string code) =>
        Doelen.Any(doel => doel.Code == code || doel.Activiteiten.Any(activiteit => activiteit.Code == code));

    /// <summary>De naam bij een code; null als de regeling de code niet kent.</summary>
    public string? Naam(string code) =>
        Doelen.FirstOrDefault(doel => doel.Code == code)?.Naam
        ?? Doelen.SelectMany(doel => doel.Activiteiten).FirstOrDefault(activiteit => activiteit.Code == code)?.Naam;
}
