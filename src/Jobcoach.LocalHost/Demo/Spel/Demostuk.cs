using System.Globalization;
using System.Text;
using Jobcoach.Domain.Volledigheid;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>Een bewijsstuk zonder betekenis dat wel te openen is.</summary>
internal static class Demostuk
{
    /// <summary>Een PDF van een lege bladzijde, met de soort in een opmerking.</summary>
    public static byte[] Pdf(Bewijsstuksoort soort)
    {
        string[] delen =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\n% {soort}, een verzonnen stuk",
        ];
        var tekst = new StringBuilder("%PDF-1.4\n");
        var tabel = new StringBuilder($"xref\n0 {delen.Length + 1}\n0000000000 65535 f \n");
        foreach (var (plaats, inhoud) in delen.Index())
        {
            tabel.Append(CultureInfo.InvariantCulture, $"{tekst.Length:D10} 00000 n \n");
            tekst.Append(CultureInfo.InvariantCulture, $"{plaats + 1} 0 obj\n{inhoud}\nendobj\n");
        }

        var start = tekst.Length;
        tekst.Append(tabel).Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {delen.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(tekst.ToString());
    }
}
