using System.Reflection;

namespace Jobcoach.LocalHost.Ontwikkeling.Onderdelen;

/// <summary>Een pagina van de galerij.</summary>
/// <param name="Voorbeeld">Het voorbeeld.</param>
/// <param name="Toont">Wat het toont.</param>
public sealed record Galerijpagina(Type Voorbeeld, ToontAttribute Toont)
{
    /// <summary>De naam: die van de eerste component.</summary>
    public string Naam => Toont.Componenten[0].Name;

    /// <summary>Het adres.</summary>
    public string Adres => $"{Galerij.Adres}/{Naam.ToLowerInvariant()}";
}

/// <summary>De componenten van de pagina's, om naar te kijken; alleen in dit programma.</summary>
public static class Galerij
{
    /// <summary>Het adres van de galerij.</summary>
    public const string Adres = "/onderdelen";

    /// <summary>Alle pagina's, op naam.</summary>
    public static IReadOnlyList<Galerijpagina> Paginas { get; } =
    [
        .. typeof(Galerij).Assembly.GetTypes()
            .Select(type => (Type: type, Toont: type.GetCustomAttribute<ToontAttribute>()))
            .Where(voorbeeld => voorbeeld.Toont is not null)
            .Select(voorbeeld => new Galerijpagina(voorbeeld.Type, voorbeeld.Toont!))
            .OrderBy(pagina => pagina.Naam, StringComparer.Ordinal),
    ];
}
