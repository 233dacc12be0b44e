namespace Jobcoach.Brieven.Inhoud;

/// <summary>De tekst van een brief zonder opmaak, in leesvolgorde: wat een schermlezer voorleest.</summary>
public static class Platte
{
    /// <summary>Elke kop, alinea, elk punt en elke cel een regel; eerst het briefhoofd, dan de titel.</summary>
    public static IReadOnlyList<string> Regels(Briefinhoud brief) => [.. brief.Afzender, brief.Titel, .. brief.Delen.SelectMany(Van)];

    /// <summary>De letters van stukken tekst achter elkaar.</summary>
    public static string Tekst(IReadOnlyList<Tekstdeel> delen) => string.Concat(delen.Select(deel => deel.Inhoud));

    private static IEnumerable<string> Van(Briefdeel deel) => deel switch
    {
        Briefdeel.Kop kop => [Tekst(kop.Inhoud)],
        Briefdeel.Alinea alinea => [Tekst(alinea.Inhoud)],
        Briefdeel.Lijst lijst => lijst.Punten.Select((punt, plaats) => $"{Teken(lijst, plaats)} {Tekst(punt)}"),
        Briefdeel.Tabel tabel => tabel.Rijen.Prepend(tabel.Koppen).SelectMany(rij => rij.Select(Tekst)),
        _ => throw new ArgumentOutOfRangeException(nameof(deel)),
    };

    /// <summary>Wat voor een punt staat: een bolletje of zijn nummer.</summary>
    internal static string Teken(Briefdeel.Lijst lijst, int plaats) => lijst.Genummerd ? $"{plaats + 1}." : "•";
}
