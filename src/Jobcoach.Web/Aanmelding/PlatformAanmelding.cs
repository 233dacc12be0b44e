using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Jobcoach.Web.Aanmelding;

/// <summary>Neemt over wie het platform heeft aangemeld, als de instellingen zeggen dat het platform dat doet.</summary>
internal sealed class PlatformAanmelding(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, Aanmeldinstellingen instellingen)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>De naam van de aanmeldwijze.</summary>
    public const string Wijze = "Platform";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Oordeel());

    private AuthenticateResult Oordeel()
    {
        if (!instellingen.Platform || !Request.Headers.TryGetValue(Platformprincipaal.Header, out var headers))
        {
            return AuthenticateResult.NoResult();
        }

        // Two headers: one of them came from outside.
        return headers.Count == 1 && Platformprincipaal.Lees(headers[0], instellingen.Claims) is { } wie
            ? AuthenticateResult.Success(new(wie.AlsClaims(Wijze), Wijze))
            : AuthenticateResult.Fail("De header van het platform zegt niet eenduidig wie dit is.");
    }
}
