using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Rechten;
using Microsoft.Extensions.Configuration;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>Een collega tussen wie werk verdeeld wordt.</summary>
/// <param name="Id">Zijn pseudoniem, zoals de aanmelding het geeft.</param>
/// <param name="Naam">Hoe hij op het scherm heet.</param>
/// <param name="Rol">Zijn rol bij de uitvoerder.</param>
public sealed record Medewerker(string Id, string Naam, Rol Rol);

/// <summary>
/// De collega's die deze host bij naam kent, om uit te kiezen en om een pseudoniem als naam te tonen. Zij staan in geen zaak en in geen lijst.
/// Een host die ze niet kent laat deze lijst leeg: dan wordt een collega met zijn kenmerk aangewezen.
/// </summary>
/// <param name="Alle">De collega's.</param>
public sealed record Medewerkers(IReadOnlyList<Medewerker> Alle)
{
    /// <summary>Geen enkele collega.</summary>
    public static Medewerkers Onbekend { get; } = new([]);

    /// <summary>Leest de collega's uit de instellingen <c>Medewerkers:0:Id</c>, <c>Medewerkers:0:Naam</c> en <c>Medewerkers:0:Rol</c>, en zo verder.</summary>
    /// <exception cref="InvalidOperationException">Van een collega ontbreekt iets, of zijn rol is er geen van de uitvoerder.</exception>
    public static Medewerkers Uit(IConfiguration configuratie) => new([.. configuratie.GetSection("Medewerkers").GetChildren().Select(Een)]);

    /// <summary>Wie deze rol heeft, op naam.</summary>
    public IReadOnlyList<Medewerker> Met(Rol rol) => [.. Alle.Where(een => een.Rol == rol).OrderBy(een => een.Naam, StringComparer.CurrentCulture)];

    /// <summary>De naam bij een pseudoniem, of het pseudoniem zelf.</summary>
    public string Naam(string id) => Alle.FirstOrDefault(een => een.Id == id)?.Naam ?? id;

    private static Medewerker Een(IConfigurationSection deel) =>
        deel["Id"] is { Length: > 0 } id && deel["Naam"] is { Length: > 0 } naam && Enum.TryParse<Rol>(deel["Rol"], out var rol) && rol.IsUitvoerder()
            ? new(id, naam, rol)
            : throw new InvalidOperationException($"{deel.Path} needs an Id, a Naam, and a Rol of the authority.");
}
