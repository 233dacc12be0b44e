using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Werkvoorraad;
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
        services.AddSingleton(new Medewerkers([.. Personas.Alle.Where(persona => persona.Rol.IsUitvoerder()).Select(persona => new Medewerker(Id(persona), persona.Naam, persona.Rol))]));
        services.AddSingleton(Personas.Organisaties);
        services.AddAuthentication(OntwikkelAanmelding.Wijze).AddScheme<AuthenticationSchemeOptions, OntwikkelAanmelding>(OntwikkelAanmelding.Wijze, null);
        return services;
    }

    /// <summary>De gebruiker die een persona is: een werknemer onder het pseudoniem van zijn testnummer, een ander onder zijn code.</summary>
    public static Gebruiker AlsGebruiker(this Persona persona, IPersoonStore personen) =>
        new(persona.Bsn is { } bsn ? personen.Pseudoniem(bsn) : Id(persona), persona.Rol, persona.Organisatie) { Naam = persona.Naam };

    private static string Id(Persona persona) => $"persona-{persona.Code}";
}
