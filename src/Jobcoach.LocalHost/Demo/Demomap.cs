using Jobcoach.Embedded.Sqlite;
using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost.Demo.Casussen;
using Jobcoach.LocalHost.Demo.Tijd;

namespace Jobcoach.LocalHost.Demo;

/// <summary>De map van een demo: een tijdelijke die verdwijnt, of een die blijft en maar een keer gevuld wordt.</summary>
/// <param name="Opslag">Waar de gegevens staan.</param>
/// <param name="Klok">De klok, op de stand die bij de gegevens hoort.</param>
/// <param name="IsNieuw">Of de casussen er nog in moeten.</param>
/// <param name="Bestand">Waar een demo die blijft haar stand bewaart.</param>
public sealed record Demomap(EmbeddedStorageOptions Opslag, Demoklok Klok, bool IsNieuw, string? Bestand = null)
{
    /// <summary>Een map die verdwijnt als het programma stopt.</summary>
    public static Demomap Tijdelijk() => new(EmbeddedStorageOptions.Temporary(), new(Demotijd.OpKantoor(Vuller.Opening)), true);

    /// <summary>Een map die blijft.</summary>
    /// <exception cref="IOException">De map is niet van een demo, of het vullen is eerder afgebroken.</exception>
    public static Demomap Open(DirectoryInfo map)
    {
        var bestand = Path.Combine(map.FullName, Demostand.Bestandsnaam);
        var stand = Demostand.Lees(bestand);
        if (stand is { Gevuld: false })
        {
            throw new IOException($"Het vullen van {map} is eerder afgebroken. Verwijder de map of kies een andere.");
        }

        if (stand is null && map.Exists && map.EnumerateFileSystemInfos().Any())
        {
            throw new IOException($"{map} bevat al iets anders dan een demo. Kies een lege map.");
        }

        // A demo need not survive a power failure; writing less hard fills it in seconds.
        var opslag = new EmbeddedStorageOptions { Folder = map.FullName, Synchronous = Synchronous.Off };
        if (stand is null)
        {
            map.Create();
            new Demostand(Demotijd.OpKantoor(Vuller.Opening), false).Schrijf(bestand);
        }

        return new(opslag, new(stand?.Nu ?? Demotijd.OpKantoor(Vuller.Opening), bestand), stand is null, bestand);
    }

    /// <summary>Onthoudt dat de casussen erin staan.</summary>
    public void OnthoudGevuld()
    {
        if (Bestand is not null)
        {
            new Demostand(Klok.GetUtcNow(), true).Schrijf(Bestand);
        }
    }
}
