using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Benchmarks;

/// <summary>Names made of syllables: first names that many share, surnames that a few dozen share, and organisations.</summary>
internal static class Opslagnamen
{
    public const int Achternamen = 4_000;
    private const int Voornamen = 200;

    private static readonly string[] Klanken = ["ba", "de", "fi", "go", "hu", "ja", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "wa", "ze", "bri", "dro", "sta"];

    // Of the test series; who somebody is does not depend on it here.
    private static readonly Bsn Bsn = Bsn.TryParse("999909897", out var nummer) ? nummer : throw new InvalidOperationException("Geen geldig testnummer.");

    public static string Voornaam(int i) => Hoofdletter(Woord(i % Voornamen, 2) + "n");

    public static string Achternaam(int i) => Hoofdletter(Woord((i % Achternamen) + (Klanken.Length * Klanken.Length), 3) + "sma");

    /// <summary>The employee of a zaak.</summary>
    public static Persoon Persoon(int i)
    {
        var toeval = new Random(i);
        return new(Opslagvulling.Werknemer(i), Bsn, $"{Voornaam(toeval.Next(Voornamen))} {Achternaam(toeval.Next(Achternamen))}", new(1990, 1, 1), null, null);
    }

    public static Organisatieregel Organisatie(int i) => new(Organisatiesoort.Jobcoachorganisatie, Opslagvulling.Organisatie(i), $"Jobcoaching {Achternaam(i)}");

    public static Organisatieregel Werkgever(int i) => new(Organisatiesoort.Werkgever, Opslagvulling.Werkgever(i), $"Bedrijf {Achternaam(7 * i)}");

    private static string Woord(int i, int lengte) => string.Concat(Enumerable.Range(0, lengte).Select(plaats => Klanken[i / (int)Math.Pow(Klanken.Length, plaats) % Klanken.Length]));

    private static string Hoofdletter(string woord) => char.ToUpperInvariant(woord[0]) + woord[1..];
}
