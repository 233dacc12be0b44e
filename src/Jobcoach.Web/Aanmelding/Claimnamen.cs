using System.Security.Claims;

namespace Jobcoach.Web.Aanmelding;

/// <summary>Onder welke namen een aanmelddienst de drie claims van een <see cref="Gebruiker"/> levert.</summary>
/// <param name="Id">De claim met het pseudoniem.</param>
/// <param name="Rol">De claim met de rol, zoals de enum haar noemt.</param>
/// <param name="Organisatie">De claim met de organisatie van werkgever of jobcoach.</param>
public sealed record Claimnamen(string Id, string Rol, string Organisatie)
{
    /// <summary>De namen van OpenID Connect en van de approllen van Entra ID; voor de organisatie bestaat geen gangbare naam.</summary>
    public static Claimnamen Gangbaar { get; } = new("sub", "roles", "organisatie");

    /// <summary>De gebruiker die deze claims noemen; null als er een ontbreekt, dubbel is of niet bestaat.</summary>
    public Gebruiker? Vertaal(IEnumerable<(string Naam, string Waarde)> claims)
    {
        var identiteit = new ClaimsIdentity("vertaald");
        foreach (var (naam, waarde) in claims)
        {
            // Two of our names may be one claim of theirs.
            Neem(naam == Id, Gebruiker.IdClaim, waarde);
            Neem(naam == Rol, Gebruiker.RolClaim, waarde);
            Neem(naam == Organisatie, Gebruiker.OrganisatieClaim, waarde);
        }

        return Gebruiker.Van(new(identiteit));

        void Neem(bool isHet, string onzeNaam, string waarde)
        {
            if (isHet)
            {
                identiteit.AddClaim(new(onzeNaam, waarde));
            }
        }
    }
}
