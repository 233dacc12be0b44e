using System.Net;
using System.Net.Sockets;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Post.Webhooks;

/// <summary>De naam wijst naar een adres waar niet bezorgd mag worden.</summary>
internal sealed class AdresGeslotenException() : IOException("The name points to an address that is not reachable for everybody.");

/// <summary>
/// Maakt elke verbinding zelf, en kijkt naar het adres waarmee zij verbindt: een naam die bij het aanmelden naar buiten wees,
/// kan intussen naar binnen wijzen. Er wordt niet omgeleid en geen proxy gebruikt, want dan koos een ander het adres.
/// </summary>
internal static class Adreswacht
{
    /// <summary>Een handler die alleen verbindt met adressen die mogen.</summary>
    /// <param name="regels">Welke adressen mogen.</param>
    /// <param name="zoekOp">Zoekt een naam op; null is de naamdienst van deze machine.</param>
    public static SocketsHttpHandler Handler(Callbackadres regels, Func<string, CancellationToken, Task<IPAddress[]>>? zoekOp = null)
    {
        zoekOp ??= Dns.GetHostAddressesAsync;
        return new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            MaxResponseHeadersLength = 16,
            ConnectCallback = async (context, cancelled) =>
            {
                var (naam, poort) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
                var gevonden = IPAddress.TryParse(naam, out var ip) ? [ip] : await zoekOp(naam, cancelled);
                var adressen = Array.FindAll(gevonden, regels.Mag);
                if (adressen.Length == 0)
                {
                    throw gevonden.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new AdresGeslotenException();
                }

                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    await socket.ConnectAsync(adressen, poort, cancelled);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            },
        };
    }
}
