using System.Net;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Post.Mail;

/// <summary>Wat in een e-mail staat: een neutraal onderwerp, een neutrale zin en een link. Niets van de zaak, ook niet waar het over gaat.</summary>
/// <param name="Onderwerp">Het onderwerp.</param>
/// <param name="Tekst">De platte tekst.</param>
/// <param name="Html">Dezelfde tekst in HTML.</param>
public sealed record Mailinhoud(string Onderwerp, string Tekst, string Html)
{
    private static readonly string OnderwerpTekst = Lees("onderwerp.txt").Trim();
    private static readonly string Platte = Lees("bericht.txt");
    private static readonly string Opgemaakte = Lees("bericht.html");

    /// <summary>De e-mail bij een bericht van een zaak; voor elke soort dezelfde.</summary>
    /// <param name="zaak">De zaak, alleen voor de link.</param>
    /// <param name="adres">Waar de pagina's staan.</param>
    /// <param name="afzender">De naam onder de e-mail.</param>
    public static Mailinhoud Van(Zaaknummer zaak, Uri adres, string afzender)
    {
        var (link, voorkeuren) = (new Uri(adres, $"zaken/{zaak.Waarde}").AbsoluteUri, new Uri(adres, "voorkeuren").AbsoluteUri);
        return new(OnderwerpTekst, Vul(Platte, tekst => tekst), Vul(Opgemaakte, WebUtility.HtmlEncode));

        string Vul(string sjabloon, Func<string, string?> veilig) => sjabloon
            .Replace("{onderwerp}", veilig(OnderwerpTekst), StringComparison.Ordinal)
            .Replace("{link}", veilig(link), StringComparison.Ordinal)
            .Replace("{voorkeuren}", veilig(voorkeuren), StringComparison.Ordinal)
            .Replace("{afzender}", veilig(afzender), StringComparison.Ordinal);
    }

    private static string Lees(string naam)
    {
        using var stroom = typeof(Mailinhoud).Assembly.GetManifestResourceStream(naam) ?? throw new InvalidOperationException($"De tekst {naam} ontbreekt in het programma.");
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }
}
