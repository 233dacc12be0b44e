using System.CommandLine;
using Jobcoach.LocalHost.Demo;

namespace Jobcoach.LocalHost.Opdrachten;

/// <summary><c>demo</c>: start het programma met verzonnen zaken en een klok die te verzetten is.</summary>
internal static class Demostart
{
    private const string GewoonAdres = "http://127.0.0.1:5080";
    private const string VrijAdres = "http://127.0.0.1:0";

    public static Command Maak()
    {
        var data = new Option<DirectoryInfo?>("--data") { Description = "Een map die blijft; zonder deze optie verdwijnt alles bij het stoppen." };
        var urls = new Option<string?>("--urls") { Description = $"Waarop geluisterd wordt; gewoonlijk {GewoonAdres}, of een vrije poort als die bezet is." };
        var regelingen = Regelingmap.Optie();
        var opdracht = new Command("demo", "Start met acht verzonnen zaken en een klok die u verzet.") { data, urls, regelingen };
        opdracht.SetAction((gekozen, cancelled) => VoerUitAsync(gekozen.GetValue(data), gekozen.GetValue(urls), gekozen.GetValue(regelingen), cancelled));
        return opdracht;
    }

    private static async Task<int> VoerUitAsync(DirectoryInfo? data, string? urls, DirectoryInfo? regelingmap, CancellationToken cancelled)
    {
        if (await Regelingmap.LaadOfMeldAsync(regelingmap) is not { } regelingen)
        {
            return 1;
        }

        var adres = urls ?? GewoonAdres;
        if (!Poort.IsVrij(adres))
        {
            if (urls is not null)
            {
                await Console.Error.WriteLineAsync($"{urls} is al in gebruik. Kies een ander adres met --urls.");
                return 1;
            }

            await Console.Out.WriteLineAsync($"{adres} is al in gebruik; er is een vrije poort gekozen.");
            adres = VrijAdres;
        }

        try
        {
            await using var app = await Demotoepassing.BouwAsync(data is null ? Demomap.Tijdelijk() : Demomap.Open(data), adres, builder => builder.Services.AddSingleton(regelingen), cancelled);
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
            await Console.Error.WriteLineAsync(fout.Message);
            return 1;
        }
    }
}
