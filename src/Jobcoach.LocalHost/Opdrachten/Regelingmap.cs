using System.CommandLine;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.LocalHost.Opdrachten;

/// <summary>De map met regelingen van een gemeente, naast die van het programma.</summary>
internal static class Regelingmap
{
    public static Option<DirectoryInfo?> Optie() => new("--regelingen") { Description = "Een map met regelingbestanden (*.json) die erbij komen." };

    /// <summary>De meegeleverde regelingen en die uit de map. Geeft alle fouten van alle bestanden tegelijk.</summary>
    /// <exception cref="IOException">De map of een bestand is niet te lezen.</exception>
    public static Uitkomst<RegelingCatalogus> Laad(DirectoryInfo? map) => map is null
        ? RegelingCatalogus.Ingebouwd
        : RegelingCatalogus.Laad(map.EnumerateFiles("*.json").OrderBy(bestand => bestand.Name, StringComparer.Ordinal).Select(Lees));

    /// <summary>Laadt, of zegt op de foutuitgang wat er niet klopt en geeft null.</summary>
    public static async Task<RegelingCatalogus?> LaadOfMeldAsync(DirectoryInfo? map)
    {
        if (map is { Exists: false })
        {
            await Console.Error.WriteLineAsync($"Starten lukt niet. De map {map} is niet gevonden.");
            return null;
        }

        try
        {
            var geladen = Laad(map);
            if (geladen.Gelukt)
            {
                return geladen.Waarde;
            }

            await Console.Error.WriteLineAsync($"Starten lukt niet. In {map} staan fouten:");
            foreach (var weigering in geladen.Weigeringen)
            {
                await Console.Error.WriteLineAsync(weigering.Uitleg);
            }
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Starten lukt niet. {fout.Message}");
        }

        return null;
    }

    /// <summary>Leest een bestand als tekst.</summary>
    /// <exception cref="IOException">Het bestand is niet te lezen.</exception>
    public static Regelingbestand Lees(FileInfo bestand) => new(bestand.Name, File.ReadAllText(bestand.FullName));
}
