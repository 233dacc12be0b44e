using Microsoft.Extensions.Configuration;

namespace Jobcoach.Web.Aanmelding;

/// <summary>Hoe een host op Azure aanmeldt. Er is geen stand waarin iedereen binnenkomt: wat niet is ingesteld wordt niet vertrouwd.</summary>
/// <param name="Platform">Of het platform aanmeldt en <see cref="Platformprincipaal.Header"/> van buiten verwijdert; alleen dan wordt hij gelezen.</param>
/// <param name="Authority">Het adres van de aanmelddienst die tokens uitgeeft; null als tokens niet worden aangenomen.</param>
/// <param name="Audience">Voor wie een token bestemd moet zijn: dit programma.</param>
/// <param name="Issuers">Wie behalve de aanmelddienst zelf een token mag uitgeven.</param>
/// <param name="Claims">De namen van de claims.</param>
public sealed record Aanmeldinstellingen(bool Platform, string? Authority, string? Audience, IReadOnlyList<string> Issuers, Claimnamen Claims)
{
    private const string PlatformSleutel = "Aanmelding:Platform";
    private const string AuthoritySleutel = "Aanmelding:Authority";
    private const string AudienceSleutel = "Aanmelding:Audience";

    /// <summary>Leest de instellingen.</summary>
    public static Aanmeldinstellingen Uit(IConfiguration configuratie) => new(
        bool.TryParse(configuratie[PlatformSleutel], out var platform) && platform,
        Gegeven(configuratie[AuthoritySleutel]),
        Gegeven(configuratie[AudienceSleutel]),
        configuratie["Aanmelding:Issuers"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
        new(
            Gegeven(configuratie["Aanmelding:IdClaim"]) ?? Claimnamen.Gangbaar.Id,
            Gegeven(configuratie["Aanmelding:RolClaim"]) ?? Claimnamen.Gangbaar.Rol,
            Gegeven(configuratie["Aanmelding:OrganisatieClaim"]) ?? Claimnamen.Gangbaar.Organisatie));

    /// <summary>Of tokens worden aangenomen.</summary>
    public bool Tokens => Authority is not null && Audience is not null;

    /// <summary>Wat er nog ingesteld moet worden voordat iemand zich kan aanmelden; leeg als het genoeg is.</summary>
    public IEnumerable<string> Ontbreekt() => (Platform, Authority, Audience) switch
    {
        (_, not null, null) => [AudienceSleutel],
        (_, null, not null) => [AuthoritySleutel],
        (false, null, null) => [$"{PlatformSleutel} or {AuthoritySleutel}"],
        _ => [],
    };

    private static string? Gegeven(string? waarde) => string.IsNullOrWhiteSpace(waarde) ? null : waarde.Trim();
}
