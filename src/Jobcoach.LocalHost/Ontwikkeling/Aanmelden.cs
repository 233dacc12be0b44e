using Jobcoach.Web.Aanmelding;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Authentication;

namespace Jobcoach.LocalHost.Ontwikkeling;

/// <summary>Zet het aanmelden met personas aan.</summary>
public static class Aanmelden
{
    /// <summary>Voegt de aanmeldwijze toe en maakt haar de gewone.</summary>
    internal static IServiceCollection AddOntwikkelAanmelding(this IServiceCollection services)
    {
        services.AddSingleton(Aanmeldroutes.Adressen);
        services.AddAuthentication(OntwikkelAanmelding.Wijze).AddScheme<AuthenticationSchemeOptions, OntwikkelAanmelding>(OntwikkelAanmelding.Wijze, null);
        return services;
    }

    /// <summary>De gebruiker die een persona is: een werknemer onder het pseudoniem van zijn testnummer, een ander onder zijn code.</summary>
    public static Gebruiker AlsGebruiker(this Persona persona, IPersoonStore personen) =>
        new(persona.Bsn is { } bsn ? personen.Pseudoniem(bsn) : $"persona-{persona.Code}", persona.Rol, persona.Organisatie) { Naam = persona.Naam };
}
