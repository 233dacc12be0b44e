using System.CommandLine;
using Jobcoach.Brieven;
using Jobcoach.Brieven.Inhoud;

namespace Jobcoach.LocalHost.Opdrachten;

/// <summary><c>brief</c>: zet van elke soort brief een voorbeeld, met de teksten van een gemeente, zodat zij die kan bekijken voor zij ze gebruikt.</summary>
internal static class Briefvoorbeelden
{
    private const int Goed = 0;
    private const int Fout = 1;
    private const int NietGevonden = 2;

    public static Command Maak()
    {
        var map = new Option<DirectoryInfo?>("--map") { Description = "De map met eigen teksten en briefpapier; zonder deze optie de teksten van het programma." };
        var uit = new Option<DirectoryInfo>("--uit") { Description = "Waar de brieven komen, als PDF en als pagina.", DefaultValueFactory = _ => new("brieven") };
        var regeling = new Option<string?>("--regeling") { Description = "Alleen de brieven van deze regeling, zoals uwv; zonder deze optie die van elke regeling." };
        var regelingen = Regelingmap.Optie();
        var opdracht = new Command("brief", "Zet voorbeelden van alle brieven. Uitgang 0: gezet, 1: fouten in de map, 2: de regeling bestaat niet.") { map, uit, regeling, regelingen };
        opdracht.SetAction((gekozen, cancelled) =>
            VoerUitAsync(gekozen.GetValue(map), gekozen.GetRequiredValue(uit), gekozen.GetValue(regeling), gekozen.GetValue(regelingen), cancelled));
        return opdracht;
    }

    private static async Task<int> VoerUitAsync(DirectoryInfo? map, DirectoryInfo uit, string? gekozen, DirectoryInfo? regelingmap, CancellationToken cancelled)
    {
        if (await Regelingmap.LaadOfMeldAsync(regelingmap) is not { } catalogus)
        {
            return Fout;
        }

        // Of every regeling the last version: letters follow the regeling and not its version.
        var regelingen = catalogus.Alle.Where(regeling => gekozen is null || regeling.Id == gekozen).GroupBy(regeling => regeling.Id).Select(versies => versies.MaxBy(versie => versie.Versie)!).ToList();
        if (regelingen.Count == 0)
        {
            await Console.Error.WriteLineAsync($"Er is geen regeling {gekozen}. Bekend zijn: {string.Join(", ", catalogus.Alle.Select(regeling => regeling.Id).Distinct())}.");
            return NietGevonden;
        }

        try
        {
            var zetter = Briefzetter.Open(map?.FullName, catalogus);
            var aantal = 0;
            foreach (var regeling in regelingen)
            {
                var waar = Directory.CreateDirectory(Path.Combine(uit.FullName, regeling.Id)).FullName;
                foreach (var (naam, brief) in zetter.Voorbeelden(regeling))
                {
                    await File.WriteAllBytesAsync(Path.Combine(waar, naam + ".pdf"), brief.Pdf, cancelled);
                    await File.WriteAllBytesAsync(Path.Combine(waar, naam + ".html"), brief.Html, cancelled);
                    aantal++;
                }
            }

            await Console.Out.WriteLineAsync($"{aantal} brieven staan in {uit}, elk als PDF en als pagina.");
            return Goed;
        }
        catch (Exception fout) when (fout is BriefsjabloonException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fout.Message);
            return Fout;
        }
    }
}
