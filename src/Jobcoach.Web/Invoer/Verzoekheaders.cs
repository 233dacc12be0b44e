using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Invoer;

/// <summary>De voorwaarden van een schrijfverzoek, uit zijn headers.</summary>
/// <param name="Versie">De versie die de aanroeper zag; null als hij er geen noemde.</param>
/// <param name="Sleutel">De Idempotency-Key; null als die ontbreekt.</param>
internal sealed record Verzoekheaders(long? Versie, string? Sleutel)
{
    /// <summary>De header waarmee een verzoek veilig herhaald kan worden.</summary>
    public const string IdempotencyKey = "Idempotency-Key";

    /// <summary>Langste sleutel, in tekens.</summary>
    public const int LangsteSleutel = 128;

    /// <summary>Leest de headers, of geeft alles wat er niet aan klopt.</summary>
    /// <param name="verzoek">Het verzoek.</param>
    /// <param name="huidig">De versie van de zaak; null als het verzoek er een opent.</param>
    /// <param name="ifMatchVerplicht">Of de aanroeper moet zeggen welke versie hij zag.</param>
    public static Uitkomst<Verzoekheaders> Lees(HttpRequest verzoek, long? huidig, bool ifMatchVerplicht)
    {
        var weigeringen = new List<Weigering>();
        var sleutels = verzoek.Headers[IdempotencyKey];
        if (sleutels.Count > 1 || (sleutels.Count == 1 && !IsSleutel(sleutels[0])))
        {
            weigeringen.Add(new("sleutel-onjuist", $"Gebruik een sleutel van 1 tot en met {LangsteSleutel} zichtbare ASCII-tekens.", IdempotencyKey));
        }

        long? versie = null;
        if (verzoek.Headers.IfMatch.Count == 0 && ifMatchVerplicht)
        {
            weigeringen.Add(new("if-match-verplicht", "Stuur in If-Match de ETag mee van de zaak zoals u haar zag.", "If-Match"));
        }
        else if (verzoek.Headers.IfMatch.Count > 0 && huidig is { } nu)
        {
            versie = Etag.Verwacht(verzoek, nu);
            if (versie is null)
            {
                weigeringen.Add(new("if-match-onjuist", "Stuur in If-Match precies de ETag van de zaak mee, met aanhalingstekens.", "If-Match"));
            }
        }

        return weigeringen.Count > 0 ? weigeringen : new Verzoekheaders(versie, sleutels.Count == 1 ? sleutels[0] : null);
    }

    /// <summary>De sleutel waaronder dit verzoek herhaald kan worden.</summary>
    public Herhaalsleutel? Herhaalsleutel(string persoon, HttpRequest verzoek, ReadOnlySpan<byte> inhoud) =>
        Sleutel is null ? null : Workflow.Handelingen.Herhaalsleutel.Van(persoon, Sleutel, $"{verzoek.Path}{verzoek.QueryString}", inhoud);

    /// <summary>De weigering van inhoud die ingepakt is of dat zegt; null als zij gewoon gelezen kan worden.</summary>
    public static Weigering? Ingepakt(HttpRequest verzoek) => verzoek.Headers.ContentEncoding.Any(codering => codering is not (null or "" or "identity"))
        ? new("mediatype-niet-toegestaan", "Stuur de inhoud zonder Content-Encoding.", "Content-Encoding")
        : null;

    private static bool IsSleutel(string? sleutel) =>
        sleutel is { Length: >= 1 and <= LangsteSleutel } && sleutel.All(teken => teken is >= '!' and <= '~');
}
