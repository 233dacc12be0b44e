using System.Text.Json;

namespace Jobcoach.LocalHost.Demo.Tijd;

/// <summary>Wat een demo in haar map over zichzelf onthoudt.</summary>
/// <param name="Nu">De stand van de klok.</param>
/// <param name="Gevuld">Of de casussen erin staan; onwaar als het vullen is afgebroken.</param>
internal sealed record Demostand(DateTimeOffset Nu, bool Gevuld)
{
    /// <summary>De naam van het bestand in de map.</summary>
    public const string Bestandsnaam = "demo.json";

    /// <summary>De stand, of null als de map niet van een demo is.</summary>
    public static Demostand? Lees(string bestand) => File.Exists(bestand) ? JsonSerializer.Deserialize<Demostand>(File.ReadAllBytes(bestand)) : null;

    /// <summary>Bewaart een nieuwe tijd en laat de rest zoals het is.</summary>
    public static void Bewaar(string bestand, DateTimeOffset nu) => ((Lees(bestand) ?? new(nu, false)) with { Nu = nu }).Schrijf(bestand);

    /// <summary>Schrijft naast het bestand en vervangt het dan: een half geschreven stand bestaat niet.</summary>
    public void Schrijf(string bestand)
    {
        File.WriteAllBytes($"{bestand}.nieuw", JsonSerializer.SerializeToUtf8Bytes(this));
        File.Move($"{bestand}.nieuw", bestand, overwrite: true);
    }
}
