using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Rechten;

namespace Jobcoach.Web.Paginas;

/// <summary>Een plek in de navigatie.</summary>
/// <param name="Adres">Waar zij staat.</param>
/// <param name="Sleutel">De sleutel van haar naam in de gedeelde teksten.</param>
public sealed record Navigatieplek(string Adres, string Sleutel);

/// <summary>Waar een rol vanaf elke pagina heen kan.</summary>
public static class Navigatie
{
    /// <summary>De plekken, in volgorde.</summary>
    public static IReadOnlyList<Navigatieplek> Voor(Rol rol) => rol switch
    {
        Rol.Werknemer or Rol.Werkgever => [new("/", "plek.start"), new("/zaken", "plek.zaken"), new("/aanvragen", "plek.aanvragen"), new("/voorkeuren", "plek.voorkeuren")],
        Rol.Jobcoach => [new("/", "plek.start"), new("/zaken", "plek.zaken"), new("/logboek", "plek.logboek"), new("/aanvragen", "plek.aanvragen"), new("/voorkeuren", "plek.voorkeuren")],
        _ when rol.IsUitvoerder() => [new("/", "plek.start"), new("/werkvoorraad", "plek.werkvoorraad"), new("/zoeken", "plek.zoeken"), new("/papier", "plek.papier")],
        Rol.Beheer => [new("/", "plek.start"), new("/beheer", "plek.beheer"), new("/beheer/post", "plek.post")],
        _ => [new("/", "plek.start")],
    };
}
