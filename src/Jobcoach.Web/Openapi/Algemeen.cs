using Jobcoach.Web.Samenstelling;
using Microsoft.OpenApi;

namespace Jobcoach.Web.Openapi;

/// <summary>Wat voor de hele API geldt.</summary>
internal static class Algemeen
{
    /// <summary>De naam van de aanmeldwijze in de beschrijving.</summary>
    public const string Aanmeldwijze = "aanmelden";

    public static void Vul(OpenApiDocument document)
    {
        document.Info = new()
        {
            Title = "Jobcoachvoorziening",
            Version = Antwoordheaders.Versie,
            Description =
                "Aanvragen, beoordelen, besluiten en verantwoorden van een jobcoachvoorziening. "
                + "Lees een zaak, doe een handeling met haar ETag in If-Match, en lees haar opnieuw: het systeem zet na een handeling zelf de volgende stappen. "
                + "Elke fout is application/problem+json met alle oorzaken tegelijk.",
            Contact = new() { Name = "Beheer jobcoachvoorziening", Email = "beheer@jobcoachvoorziening.example", Url = new("https://jobcoachvoorziening.example/contact") },
            License = new() { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
        };
        document.Servers = [new() { Url = "https://jobcoachvoorziening.example", Description = "Voorbeeldadres; de uitvoerder noemt het echte." }];
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Aanmeldwijze] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "Hoe u aanmeldt bepaalt de host.",
        };
    }
}
