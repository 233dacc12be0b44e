namespace Jobcoach.Web.Shared;

/// <summary>Een stap op de weg naar een pagina.</summary>
/// <param name="Naam">Hoe zij heet.</param>
/// <param name="Adres">Waar zij staat.</param>
public sealed record Kruimel(string Naam, string Adres);
