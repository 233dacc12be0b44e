using System.Net;
using System.Net.Sockets;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>
/// Naar welke adressen bezorgd mag worden. Een abonnement mag geen deur naar het eigen netwerk zijn: alleen https, en alleen adressen die voor iedereen bereikbaar zijn.
/// Een naam kan later naar een ander adres wijzen; daarom kijkt de bezorging bij elke verbinding opnieuw naar het adres zelf.
/// </summary>
/// <param name="OokLokaal">Of http en adressen van deze machine mogen: alleen op een ontwikkelmachine.</param>
public sealed record Callbackadres(bool OokLokaal)
{
    private const int Langst = 2000;

    // Everything that is not reachable from everywhere: IANA special-purpose registries for IPv4 and IPv6.
    private static readonly IPNetwork[] Gesloten =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32",
            "::/96", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(net => IPNetwork.Parse(net)),
    ];

    // The last 32 bits are an IPv4 address.
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Waarom het adres niet kan; null als het kan. Een naam wordt hier niet opgezocht.</summary>
    public string? Bezwaar(Uri adres) => adres switch
    {
        { IsAbsoluteUri: false } or { AbsoluteUri.Length: > Langst } => "Geef een volledig adres van ten hoogste 2000 tekens.",
        { Scheme: not "https" } when !(OokLokaal && adres.Scheme == "http") => "Het adres moet met https beginnen.",
        { UserInfo.Length: > 0 } => "Het adres mag geen naam of wachtwoord bevatten.",
        { Fragment.Length: > 0 } => "Het adres mag geen # bevatten.",
        _ when IPAddress.TryParse(adres.IdnHost, out var ip) && !Mag(ip) => "Dit adres ligt in een besloten netwerk.",
        _ when !OokLokaal && IsLokaleNaam(adres.IdnHost) => "Deze naam hoort bij een besloten netwerk.",
        _ => null,
    };

    /// <summary>Of naar dit adres een verbinding gemaakt mag worden.</summary>
    public bool Mag(IPAddress adres)
    {
        var ip = adres.IsIPv4MappedToIPv6 ? adres.MapToIPv4()
            : adres.AddressFamily is AddressFamily.InterNetworkV6 && Nat64.Contains(adres) ? new IPAddress(adres.GetAddressBytes().AsSpan(12))
            : adres;
        return (OokLokaal && IPAddress.IsLoopback(ip)) || !Array.Exists(Gesloten, net => net.BaseAddress.AddressFamily == ip.AddressFamily && net.Contains(ip));
    }

    private static bool IsLokaleNaam(string naam)
    {
        var kaal = naam.TrimEnd('.');
        return !kaal.Contains('.', StringComparison.Ordinal) && !IPAddress.TryParse(kaal.Trim('[', ']'), out _)
            || Array.Exists([".local", ".localhost", ".internal", ".lan", ".home.arpa"], einde => kaal.EndsWith(einde, StringComparison.OrdinalIgnoreCase));
    }
}
