namespace Jobcoach.Domain.Regelingen;

/// <summary>De teksten die een maker van een regelingbestand nodig heeft; zij komen met het programma mee.</summary>
public static class Regelingschema
{
    /// <summary>Het JSON-schema van het bestand. Een test vergelijkt het met het model, zodat zij niet uiteen kunnen lopen.</summary>
    public static string Tekst => Bron("schema/regeling.schema.json");

    /// <summary>Een bestand om mee te beginnen: alleen wat de wet voor elke gemeente zegt is ingevuld. Het is zelf geen regeling die iemand kan kiezen.</summary>
    public static string Sjabloon => Bron("sjabloon/sjabloon-vng.json");

    private static string Bron(string naam)
    {
        using var stroom = typeof(Regelingschema).Assembly.GetManifestResourceStream(naam)!;
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }
}
