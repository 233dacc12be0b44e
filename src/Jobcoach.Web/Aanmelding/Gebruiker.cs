using System.Globalization;
using System.Security.Claims;
using System.Text;
using Jobcoach.Domain.Handelingen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Aanmelding;

/// <summary>Wie is aangemeld. De host meldt aan met welke techniek dan ook en levert deze drie claims.</summary>
/// <param name="Id">Pseudoniem van de persoon (claim <c>id</c>).</param>
/// <param name="Rol">De hoedanigheid (claim <c>rol</c>); nooit <see cref="Rol.Systeem"/>.</param>
/// <param name="Organisatie">Kenmerk van werkgever of jobcoachorganisatie (claim <c>organisatie</c>); alleen bij die rollen, en dan verplicht.</param>
public sealed record Gebruiker(string Id, Rol Rol, string? Organisatie)
{
    /// <summary>Claim met het pseudoniem.</summary>
    public const string IdClaim = "id";

    /// <summary>Claim met de rol, zoals de enum haar noemt.</summary>
    public const string RolClaim = "rol";

    /// <summary>Claim met de organisatie.</summary>
    public const string OrganisatieClaim = "organisatie";

    /// <summary>Claim met de naam.</summary>
    public const string NaamClaim = "naam";

    /// <summary>Hoe de bezoeker zelf heet, om hem op zijn eigen scherm te noemen; null als de aanmelding dat niet zegt.</summary>
    public string? Naam { get; init; }

    /// <summary>Dezelfde persoon in de woorden van het domein.</summary>
    public Handelende Handelende => new(Id, Rol);

    /// <summary>Leest de claims; null als iemand niet is aangemeld of zijn claims niet precies kloppen.</summary>
    public static Gebruiker? Van(ClaimsPrincipal persoon)
    {
        if (persoon.Identity?.IsAuthenticated is not true
            || Enige(persoon, IdClaim) is not { Length: > 0 } id
            || Enige(persoon, RolClaim) is not { } naam
            || RolVan(naam) is not { } rol)
        {
            return null;
        }

        var organisatie = rol is Rol.Werkgever or Rol.Jobcoach ? Enige(persoon, OrganisatieClaim) : null;
        return rol is Rol.Werkgever or Rol.Jobcoach && string.IsNullOrEmpty(organisatie) ? null : new(id, rol, organisatie) { Naam = Enige(persoon, NaamClaim) };
    }

    /// <summary>De gebruiker die de poort heeft doorgelaten, als parameter van een endpoint.</summary>
    public static ValueTask<Gebruiker?> BindAsync(HttpContext context) => new(
        context.Features.Get<Gebruiker>() ?? throw new InvalidOperationException("Dit endpoint kent zijn gebruiker niet: de toegangsregel is openbaar."));

    /// <summary>De claims van deze gebruiker, voor een host die aanmeldt.</summary>
    /// <param name="wijze">De naam van de aanmeldwijze.</param>
    public ClaimsPrincipal AlsClaims(string wijze)
    {
        var identiteit = new ClaimsIdentity(wijze, IdClaim, RolClaim);
        identiteit.AddClaim(new(IdClaim, Id));
        identiteit.AddClaim(new(RolClaim, Rol.ToString()));
        if (Organisatie is not null)
        {
            identiteit.AddClaim(new(OrganisatieClaim, Organisatie));
        }

        if (Naam is not null)
        {
            identiteit.AddClaim(new(NaamClaim, Naam));
        }

        return new(identiteit);
    }

    // Without the name, so that a user can stand in a log.
    private bool PrintMembers(StringBuilder tekst)
    {
        tekst.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Rol = {Rol}, Organisatie = {Organisatie}, Handelende = {Handelende}");
        return true;
    }

    // By name only: a number would be a role that somebody counted.
    private static Rol? RolVan(string naam) =>
        Enum.GetValues<Rol>().Where(rol => rol is not Rol.Systeem && rol.ToString() == naam).Select(rol => (Rol?)rol).FirstOrDefault();

    // Two claims of one kind are an ambiguity that somebody could use.
    private static string? Enige(ClaimsPrincipal persoon, string soort) =>
        persoon.FindAll(soort).Select(claim => claim.Value).Distinct().Take(2).ToList() is [var enige] ? enige : null;
}
