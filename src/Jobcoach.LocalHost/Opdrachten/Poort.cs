using System.Net;
using System.Net.Sockets;

namespace Jobcoach.LocalHost.Opdrachten;

/// <summary>Of er op een adres geluisterd kan worden, nagegaan voordat er iets wordt klaargezet.</summary>
internal static class Poort
{
    /// <summary>Onwaar als een ander daar al luistert. Wat geen IP-adres met een poort is laat de server zelf beoordelen.</summary>
    public static bool IsVrij(string adres)
    {
        if (!Uri.TryCreate(adres, UriKind.Absolute, out var uri) || !IPAddress.TryParse(uri.Host == "localhost" ? "127.0.0.1" : uri.Host, out var ip))
        {
            return true;
        }

        try
        {
            using var proef = new TcpListener(ip, uri.Port);
            proef.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
