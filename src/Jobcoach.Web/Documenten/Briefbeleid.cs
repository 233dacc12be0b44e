using System.Security.Cryptography;
using System.Text;

namespace Jobcoach.Web.Documenten;

/// <summary>
/// Het beleid waaronder een browser een bewaarde brief toont. Een brief draagt zijn opmaak in zich, zodat hij leesbaar blijft als het programma van later er anders uitziet;
/// precies die opmaak mag, en verder niets.
/// </summary>
internal static class Briefbeleid
{
    private const string Begin = "<style>";
    private const string Einde = "</style>";

    /// <summary>De waarde van <c>Content-Security-Policy</c>.</summary>
    /// <param name="brief">De brief, UTF-8.</param>
    /// <param name="streng">Het beleid voor elk document, dat met <c>default-src 'none';</c> begint.</param>
    public static string Van(ReadOnlySpan<byte> brief, string streng)
    {
        var html = Encoding.UTF8.GetString(brief);
        var van = html.IndexOf(Begin, StringComparison.Ordinal);
        var tot = van < 0 ? -1 : html.IndexOf(Einde, van, StringComparison.Ordinal);
        if (tot < 0)
        {
            return streng;
        }

        var opmaak = SHA256.HashData(Encoding.UTF8.GetBytes(html[(van + Begin.Length)..tot]));
        return streng.Replace("default-src 'none';", $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(opmaak)}';", StringComparison.Ordinal);
    }
}
