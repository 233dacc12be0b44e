using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Jobcoach.LocalHost.Ontwikkeling;

/// <summary>Meldt aan met <c>Authorization: Ontwikkeling &lt;persona&gt;</c>, of met de cookie die de aanmeldpagina zet. Bestaat alleen in deze host; de Azure-host kan haar niet aanzetten.</summary>
internal sealed class OntwikkelAanmelding(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IPersoonStore personen)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>De naam van de aanmeldwijze.</summary>
    public const string Wijze = "Ontwikkeling";

    /// <summary>De cookie met de code van de persona; een persona is geen geheim.</summary>
    public const string Cookie = "persona";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var header) || !header.Scheme.Equals(Wijze, StringComparison.OrdinalIgnoreCase))
        {
            return Task.FromResult(Request.Headers.Authorization.Count == 0 && Request.Cookies[Cookie] is { } cookie ? MeldAan(cookie) : AuthenticateResult.NoResult());
        }

        return Task.FromResult(MeldAan(header.Parameter ?? ""));
    }

    private AuthenticateResult MeldAan(string code) => Personas.Zoek(code) is { } persona
        ? AuthenticateResult.Success(new AuthenticationTicket(persona.AlsGebruiker(personen).AlsClaims(Wijze), Wijze))
        : AuthenticateResult.Fail("Deze persona bestaat niet.");
}
