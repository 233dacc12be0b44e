using System.CommandLine;
using Jobcoach.Azure.Blobs;
using Jobcoach.Brieven.Inhoud;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost.Demo.Tijd;
using Jobcoach.Post;

namespace Jobcoach.LocalHost.Opdrachten;

/// <summary><c>serve</c>: start het programma op een map met gegevens.</summary>
internal static class Serve
{
    public static Command Maak()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "De map met gegevens; wordt gemaakt als zij niet bestaat.", DefaultValueFactory = _ => new("data") };
        var urls = new Option<string>("--urls") { Description = "Waarop geluisterd wordt; poort 0 kiest een vrije poort.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var regelingen = Regelingmap.Optie();
        var documenten = new Option<string?>("--documenten")
        {
            Description = "De verbindingstekst van een opslagaccount, zoals UseDevelopmentStorage=true voor Azurite: daar komen de documenten. Geef haar bij dezelfde map steeds.",
        };
        var brieven = new Option<DirectoryInfo?>("--brieven") { Description = "De map met eigen teksten en briefpapier voor brieven." };
        var opdracht = new Command("serve", "Start de API.") { data, urls, regelingen, documenten, brieven };
        opdracht.SetAction((gekozen, cancelled) =>
            VoerUitAsync(gekozen.GetRequiredValue(data), gekozen.GetRequiredValue(urls), gekozen.GetValue(regelingen), gekozen.GetValue(documenten), gekozen.GetValue(brieven), cancelled));
        return opdracht;
    }

    private static async Task<int> VoerUitAsync(DirectoryInfo data, string urls, DirectoryInfo? map, string? documenten, DirectoryInfo? brieven, CancellationToken cancelled)
    {
        if (File.Exists(Path.Combine(data.FullName, Demostand.Bestandsnaam)))
        {
            // Its zaken live on another calendar: served by the real clock they would grow years older in a second.
            await Console.Error.WriteLineAsync("Starten lukt niet. Deze map is van een demo. Gebruik `demo --data` of kies een andere map.");
            return 1;
        }

        if (await Regelingmap.LaadOfMeldAsync(map) is not { } regelingen)
        {
            return 1;
        }

        WebApplication app;
        try
        {
            app = Bouw(data, urls, documenten, brieven, regelingen);
        }
        catch (Exception fout) when (fout is PostinstellingenException or BriefsjabloonException)
        {
            await Console.Error.WriteLineAsync($"Starten lukt niet. {fout.Message}");
            return 1;
        }

        await using var loopt = app;
        try
        {
            await app.StartAsync(cancelled);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or FormatException or NotSupportedException or InvalidDataException or BlobCheckException)
        {
            // The folder, the address or the account: whoever typed it can mend it, and needs no trace of our code for that.
            await Console.Error.WriteLineAsync($"Starten lukt niet. {fout.Message}");
            return 1;
        }

        foreach (var adres in app.Urls)
        {
            await Console.Out.WriteLineAsync($"Luistert op {adres}");
        }

        await app.WaitForShutdownAsync(cancelled);
        return 0;
    }

    private static WebApplication Bouw(DirectoryInfo data, string urls, string? documenten, DirectoryInfo? brieven, RegelingCatalogus regelingen) => Toepassing.Bouw(new()
    {
        Opslag = new EmbeddedStorageOptions { Folder = data.FullName },
        Documenten = documenten is null ? null : new(null, documenten),
        Adressen = urls,
        Regelingen = regelingen,
        Briefmap = brieven?.FullName,
        Instellingen = new ConfigurationBuilder().AddEnvironmentVariables().Build(),
    });
}
