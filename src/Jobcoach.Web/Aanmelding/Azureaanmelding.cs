using Jobcoach.Web.Werkvoorraad;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Jobcoach.Web.Aanmelding;

/// <summary>Het aanmelden van een host op Azure: door het platform of met een bearer-token. De ontwikkelaanmelding kent deze host niet.</summary>
public static class Azureaanmelding
{
    private const string Wijze = "Azure";

    // Asymmetric only: with a shared secret whoever can check a token can also make one.
    private static readonly string[] Ondertekening =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384];

    /// <summary>Voegt beide aanmeldwijzen toe, zoals de instellingen zeggen.</summary>
    public static IServiceCollection AddAzureaanmelding(this IServiceCollection services, IConfiguration configuratie)
    {
        var instellingen = Aanmeldinstellingen.Uit(configuratie);
        var wijzen = services.AddSingleton(instellingen)
            .AddSingleton(Medewerkers.Uit(configuratie))
            .AddSingleton(Organisaties.Uit(configuratie))
            .AddAuthentication(Wijze)
            .AddPolicyScheme(Wijze, null, keuze => keuze.ForwardDefaultSelector = http => Kies(http.Request, instellingen))
            .AddScheme<AuthenticationSchemeOptions, PlatformAanmelding>(PlatformAanmelding.Wijze, null);
        if (instellingen.Tokens)
        {
            wijzen.AddJwtBearer(token => StelIn(token, instellingen));
        }

        return services;
    }

    // Where the platform signs people in, its word decides; it has seen the token too.
    private static string Kies(HttpRequest verzoek, Aanmeldinstellingen instellingen) =>
        instellingen.Tokens && !(instellingen.Platform && verzoek.Headers.ContainsKey(Platformprincipaal.Header))
            ? JwtBearerDefaults.AuthenticationScheme
            : PlatformAanmelding.Wijze;

    private static void StelIn(JwtBearerOptions token, Aanmeldinstellingen instellingen)
    {
        token.Authority = instellingen.Authority;
        token.Audience = instellingen.Audience;
        token.MapInboundClaims = false;
        token.IncludeErrorDetails = false;
        token.SaveToken = false;
        token.TokenValidationParameters.ValidAlgorithms = Ondertekening;
        token.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
        if (instellingen.Issuers.Count > 0)
        {
            token.TokenValidationParameters.ValidIssuers = instellingen.Issuers;
        }

        token.Events = new()
        {
            OnTokenValidated = context =>
            {
                if (instellingen.Claims.Vertaal(context.Principal!.Claims.Select(claim => (claim.Type, claim.Value))) is { } wie)
                {
                    context.Principal = wie.AlsClaims(JwtBearerDefaults.AuthenticationScheme);
                }
                else
                {
                    context.Fail("Het token zegt niet eenduidig wie dit is.");
                }

                return Task.CompletedTask;
            },
        };
    }
}
