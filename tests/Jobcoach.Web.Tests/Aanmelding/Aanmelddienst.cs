using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Jobcoach.Web.Tests.Aanmelding;

/// <summary>A sign-in service of our own: its metadata, its public key and the tokens that it gives out.</summary>
internal sealed class Aanmelddienst : HttpMessageHandler
{
    public const string Adres = "https://aanmelden.test";
    public const string Programma = "api://jobcoach";

    private readonly RSA _rsa = RSA.Create(2048);

    public SecurityKey Sleutel => new RsaSecurityKey(_rsa) { KeyId = "sleutel-1" };

    public SecurityKey PubliekeSleutel => new RsaSecurityKey(_rsa.ExportParameters(false)) { KeyId = "sleutel-1" };

    public static Dictionary<string, object> Maria() => new() { ["sub"] = "p-maria", ["roles"] = new[] { "Toetser" } };

    public string Token(
        Dictionary<string, object>? claims = null,
        string issuer = Adres,
        string? audience = Programma,
        DateTime? vervalt = null,
        SigningCredentials? ondertekening = null) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Expires = vervalt ?? DateTime.UtcNow.AddMinutes(5),
            Claims = claims ?? Maria(),
            SigningCredentials = ondertekening ?? new(Sleutel, SecurityAlgorithms.RsaSha256),
        });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(request.RequestUri?.AbsolutePath switch
    {
        "/.well-known/openid-configuration" => Antwoord(new { issuer = Adres, jwks_uri = $"{Adres}/keys" }),
        "/keys" => Antwoord(new { keys = new[] { Jwk() } }),
        _ => new HttpResponseMessage(HttpStatusCode.NotFound),
    });

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _rsa.Dispose();
    }

    private static HttpResponseMessage Antwoord(object inhoud) => new(HttpStatusCode.OK) { Content = JsonContent.Create(inhoud) };

    private object Jwk()
    {
        var publiek = JsonWebKeyConverter.ConvertFromRSASecurityKey((RsaSecurityKey)PubliekeSleutel);
        return new { kty = "RSA", use = "sig", kid = publiek.Kid, n = publiek.N, e = publiek.E };
    }
}
