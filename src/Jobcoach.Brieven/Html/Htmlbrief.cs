using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jobcoach.Brieven.Inhoud;

namespace Jobcoach.Brieven.Html;

/// <summary>Maakt van een brief een pagina die op zichzelf staat: toegankelijk, zonder script, te printen.</summary>
public static class Htmlbrief
{
    // Letters stay letters; only what could be read as markup is encoded.
    private static readonly HtmlEncoder Veilig = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>De hele pagina.</summary>
    /// <param name="brief">De inhoud.</param>
    /// <param name="stijlblad">Het adres van het stijlblad; null zet de stijl in de pagina zelf, zodat een bewaarde brief altijd leesbaar is.</param>
    public static string Maak(Briefinhoud brief, string? stijlblad = null)
    {
        var uit = new StringBuilder();
        uit.Append("<!DOCTYPE html>\n<html lang=\"").Append(Veilig.Encode(brief.Taal)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Veilig.Encode(brief.Titel)).Append("</title>\n");
        if (stijlblad is null)
        {
            uit.Append("<style>").Append(Briefstijl.Tekst).Append("</style>\n");
        }
        else
        {
            uit.Append("<link rel=\"stylesheet\" href=\"").Append(Veilig.Encode(stijlblad)).Append("\">\n");
        }

        uit.Append("</head>\n<body class=\"jc-brief\">\n<main>\n");
        Inhoud(uit, brief, kop: 1);
        return uit.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>De inhoud als deel van een pagina, met de titel als kop van het niveau <paramref name="kop"/>.</summary>
    public static string Deel(Briefinhoud brief, int kop)
    {
        var uit = new StringBuilder();
        Inhoud(uit, brief, kop);
        return uit.ToString();
    }

    private static void Inhoud(StringBuilder uit, Briefinhoud brief, int kop)
    {
        foreach (var regel in brief.Afzender)
        {
            uit.Append("<p class=\"jc-brief__afzender\">").Append(Veilig.Encode(regel)).Append("</p>\n");
        }

        Element(uit, $"h{kop}", [new(brief.Titel)]);
        foreach (var deel in brief.Delen)
        {
            switch (deel)
            {
                case Briefdeel.Kop tussenkop:
                    Element(uit, $"h{Math.Min(6, tussenkop.Niveau + kop - 1)}", tussenkop.Inhoud);
                    break;
                case Briefdeel.Alinea alinea:
                    Element(uit, "p", alinea.Inhoud);
                    break;
                case Briefdeel.Lijst lijst:
                    Lijst(uit, lijst);
                    break;
                case Briefdeel.Tabel tabel:
                    Tabel(uit, tabel);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(brief));
            }
        }
    }

    private static void Lijst(StringBuilder uit, Briefdeel.Lijst lijst)
    {
        var soort = lijst.Genummerd ? "ol" : "ul";
        uit.Append('<').Append(soort).Append(">\n");
        foreach (var punt in lijst.Punten)
        {
            Element(uit, "li", punt);
        }

        uit.Append("</").Append(soort).Append(">\n");
    }

    private static void Tabel(StringBuilder uit, Briefdeel.Tabel tabel)
    {
        uit.Append("<table>\n<thead>\n<tr>\n");
        for (var kolom = 0; kolom < tabel.Koppen.Count; kolom++)
        {
            Element(uit, "th", tabel.Koppen[kolom], $" scope=\"col\"{Klasse(tabel, kolom)}");
        }

        uit.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var rij in tabel.Rijen)
        {
            uit.Append("<tr>\n");
            for (var kolom = 0; kolom < rij.Count; kolom++)
            {
                Element(uit, kolom == 0 ? "th" : "td", rij[kolom], kolom == 0 ? " scope=\"row\"" : Klasse(tabel, kolom));
            }

            uit.Append("</tr>\n");
        }

        uit.Append("</tbody>\n</table>\n");
    }

    private static string Klasse(Briefdeel.Tabel tabel, int kolom) => tabel.Rechts.ElementAtOrDefault(kolom) ? " class=\"jc-rechts\"" : "";

    private static void Element(StringBuilder uit, string naam, IReadOnlyList<Tekstdeel> inhoud, string kenmerken = "")
    {
        uit.Append('<').Append(naam).Append(kenmerken).Append('>');
        foreach (var stuk in inhoud)
        {
            if (stuk.Vet)
            {
                uit.Append("<strong>").Append(Veilig.Encode(stuk.Inhoud)).Append("</strong>");
            }
            else
            {
                uit.Append(Veilig.Encode(stuk.Inhoud));
            }
        }

        uit.Append("</").Append(naam).Append(">\n");
    }
}
