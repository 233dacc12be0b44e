using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Jobcoach.LocalHost.Demo;
using Microsoft.AspNetCore.Connections;

namespace Jobcoach.LocalHost.Opdrachten;

/// <summary><c>demo</c>: start het programma met verzonnen zaken en een klok die te verzetten is.</summary>
internal static class Demostart
{
    private const int GewonePoort = 5080;

    public static Command Maak()
    {
        var data = new Option<DirectoryInfo?>("--data") { Description = "Een map die blijft; zonder deze optie verdwijnt alles bij het stoppen." };
        var urls = new Option<string?>("--urls") { Description = $"Waarop geluisterd wordt; gewoonlijk http://127.0.0.1:{GewonePoort}, of een vrije poort als die bezet is." };
        var opdracht = new Command("demo", "Start met acht verzonnen zaken en een klok die u verzet.") { data, urls };
        opdracht.SetAction((gekozen, cancelled) => VoerUitAsync(gekozen.GetValue(data), gekozen.GetValue(urls), cancelled));
        return opdracht;
    }

    private static async Task<int> VoerUitAsync(DirectoryInfo? data, string? urls, CancellationToken cancelled)
    {
        try
        {
            await using var app = await Demotoepassing.BouwAsync(data is null ? Demomap.Tijdelijk() : Demomap.Open(data), urls ?? GewoonAdres(), null, cancelled);
            await app.StartAsync(cancelled);
            await Console.Out.WriteLineAsync(await Welkom.TekstAsync(app.Services, app.Urls.First(), data, cancelled));
            await app.WaitForShutdownAsync(cancelled);
            return 0;
        }
        catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
        {
            return 0;
        }
        catch (IOException fout)
        {
            await Console.Error.WriteLineAsync(fout.InnerException is AddressInUseException ? $"{urls} is al in gebruik. Kies een ander adres met --urls." : fout.Message);
            return 1;
        }
    }

    private static string GewoonAdres()
    {
        try
        {
            using var proef = new TcpListener(IPAddress.Loopback, GewonePoort);
            proef.Start();
            return $"http://127.0.0.1:{GewonePoort}";
        }
        catch (SocketException)
        {
            Console.WriteLine($"Poort {GewonePoort} is bezet; er is een vrije poort gekozen.");
            return "http://127.0.0.1:0";
        }
    }
}
