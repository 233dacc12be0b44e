using System.Text.Json;
using System.Text.Unicode;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Invoer;

/// <summary>Een gelezen verzoek: de handeling en de bytes waaruit zij kwam, voor de vingerafdruk van de herhaalsleutel.</summary>
internal sealed record Gelezen<T>(T Waarde, ReadOnlyMemory<byte> Inhoud);

/// <summary>
/// Leest de JSON van een verzoek. Alle fouten komen tegelijk terug, elk met het pad van het veld; geen enkele inhoud leidt tot een fout van het programma.
/// </summary>
internal static class Invoerlezer
{
    /// <summary>Grootste verzoek, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    private static readonly JsonDocumentOptions Lezen = new() { MaxDepth = JobcoachJson.Options.MaxDepth };

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Leest de inhoud van een verzoek.</summary>
    public static async Task<Uitkomst<Gelezen<T>>> LeesAsync<T>(HttpRequest verzoek, CancellationToken cancelled)
        where T : notnull
    {
        if (!IsJson(verzoek))
        {
            return new Weigering("mediatype-niet-toegestaan", "Stuur de inhoud als application/json in UTF-8.", "Content-Type");
        }

        if (Verzoekheaders.Ingepakt(verzoek) is { } ingepakt)
        {
            return ingepakt;
        }

        if (await BytesAsync(verzoek, cancelled) is not { } bytes)
        {
            return new Weigering("inhoud-te-groot", $"Een verzoek is ten hoogste {MaxBytes / 1024} kB.");
        }

        return Lees<T>(bytes);
    }

    /// <summary>Leest JSON uit bytes.</summary>
    public static Uitkomst<Gelezen<T>> Lees<T>(ReadOnlyMemory<byte> bytes)
        where T : notnull
    {
        var json = bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        if (json.IsEmpty)
        {
            return OnjuisteJson("Het verzoek heeft geen inhoud. Stuur een JSON-object.");
        }

        if (!Utf8.IsValid(json.Span))
        {
            return OnjuisteJson("De inhoud is geen geldige UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(json, Lezen);
            return Lees<T>(document.RootElement, bytes);
        }
        catch (JsonException fout)
        {
            return OnjuisteJson($"De inhoud is geen geldige JSON. Het gaat mis op regel {fout.LineNumber + 1}, positie {fout.BytePositionInLine + 1}.");
        }
    }

    private static Uitkomst<Gelezen<T>> Lees<T>(JsonElement wortel, ReadOnlyMemory<byte> bytes)
        where T : notnull
    {
        if (wortel.ValueKind is not JsonValueKind.Object)
        {
            return OnjuisteJson("De inhoud moet een JSON-object zijn.");
        }

        var fouten = Tekencontrole.Fouten(wortel);
        if (fouten.Count == 0)
        {
            fouten = Contractcontrole.Fouten(wortel, typeof(T));
        }

        if (fouten.Count > 0)
        {
            return fouten;
        }

        try
        {
            return wortel.Deserialize<T>(JobcoachJson.Options) is { } waarde
                ? new Gelezen<T>(waarde, bytes)
                : OnjuisteJson("De inhoud is leeg.");
        }
        catch (JsonException fout)
        {
            return new Weigering("waarde-ongeldig", "Deze waarde kan niet.", Jsonpad.Leesbaar(fout.Path));
        }
        catch (Exception fout) when (fout is ArgumentException or InvalidOperationException or NotSupportedException or FormatException or OverflowException)
        {
            return OnjuisteJson("De inhoud bevat waarden die niet bij elkaar passen.");
        }
    }

    private static Weigering OnjuisteJson(string uitleg) => new("json-onjuist", uitleg) { Soort = Weigeringsoort.Invoer };

    private static bool IsJson(HttpRequest verzoek) =>
        Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(verzoek.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static async Task<ReadOnlyMemory<byte>?> BytesAsync(HttpRequest verzoek, CancellationToken cancelled)
    {
        if (verzoek.ContentLength > MaxBytes)
        {
            return null;
        }

        using var inhoud = new MemoryStream();
        var stuk = new byte[16 * 1024];
        int gelezen;
        while ((gelezen = await verzoek.Body.ReadAsync(stuk, cancelled)) > 0)
        {
            if (inhoud.Length + gelezen > MaxBytes)
            {
                return null;
            }

            inhoud.Write(stuk, 0, gelezen);
        }

        return inhoud.ToArray();
    }
}
