using System.Globalization;
using System.Text;
using Jobcoach.Brieven.Pdf;

namespace Jobcoach.Brieven.Inhoud;

/// <summary>
/// Vervangt tekens die het lettertype niet heeft, al in de inhoud: zo staat in HTML en in PDF hetzelfde. Een letter met een onbekend accent
/// verliest dat accent; wat dan nog onbekend is wordt een vraagteken, zodat de lezer ziet dat er iets stond.
/// </summary>
internal static class Lettertekens
{
    private const string Onbekend = "?";

    /// <summary>De brief met alleen tekens die het lettertype heeft.</summary>
    public static Briefinhoud Vervang(Briefinhoud brief) => brief with
    {
        Titel = Vervang(brief.Titel),
        Afzender = [.. brief.Afzender.Select(Vervang)],
        Voet = Vervang(brief.Voet),
        Delen = [.. brief.Delen.Select(Vervang)],
    };

    /// <summary>De tekst met alleen tekens die het lettertype heeft; elke soort witruimte wordt een spatie.</summary>
    public static string Vervang(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            uit.Append(Vervang(teken));
        }

        return uit.ToString();
    }

    private static string Vervang(Rune teken)
    {
        if (Rune.IsWhiteSpace(teken))
        {
            return " ";
        }

        if (Kent(teken))
        {
            return teken.ToString();
        }

        if (IsMerk(teken))
        {
            return "";
        }

        var kaal = string.Concat(teken.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(deel => !IsMerk(deel) && Kent(deel)));
        return kaal.Length > 0 ? kaal : Onbekend;
    }

    // What has no form of its own.
    private static bool IsMerk(Rune teken) =>
        Rune.GetUnicodeCategory(teken) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool Kent(Rune teken) => teken.IsBmp && Lettertype.Gewoon.Kent((char)teken.Value) && Lettertype.Vet.Kent((char)teken.Value);

    private static Briefdeel Vervang(Briefdeel deel) => deel switch
    {
        Briefdeel.Kop kop => kop with { Inhoud = Vervang(kop.Inhoud) },
        Briefdeel.Alinea alinea => new Briefdeel.Alinea(Vervang(alinea.Inhoud)),
        Briefdeel.Lijst lijst => lijst with { Punten = [.. lijst.Punten.Select(Vervang)] },
        Briefdeel.Tabel tabel => tabel with { Koppen = [.. tabel.Koppen.Select(Vervang)], Rijen = [.. tabel.Rijen.Select(rij => (IReadOnlyList<IReadOnlyList<Tekstdeel>>)[.. rij.Select(Vervang)])] },
        _ => throw new ArgumentOutOfRangeException(nameof(deel)),
    };

    private static IReadOnlyList<Tekstdeel> Vervang(IReadOnlyList<Tekstdeel> delen) => [.. delen.Select(stuk => stuk with { Inhoud = Vervang(stuk.Inhoud) })];
}
