using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Paginas;

/// <summary>
/// Stijlen, scripts en tekeningen van de pagina's, uit dit assembly. Het adres noemt de hash van de inhoud: een browser bewaart een bestand voorgoed
/// en haalt een nieuwe versie altijd.
/// </summary>
public static class Ontwerpbestanden
{
    private const string Voorvoegsel = "Ontwerp/";

    // The order is the cascade: what others made, our tokens, our own.
    private const string Stijl = "stijl.css";

    private static readonly FrozenDictionary<string, Bestand> Bestanden = Laad();

    /// <summary>Het adres van een bestand.</summary>
    /// <exception cref="KeyNotFoundException">Het bestand bestaat niet.</exception>
    public static string Adres(string naam) => $"/ontwerp/{Bestanden[naam].Hash}/{naam}";

    /// <summary>De namen van alle bestanden.</summary>
    public static IEnumerable<string> Namen => Bestanden.Keys;

    internal static void Map(IEndpointRouteBuilder endpoints) => endpoints
        .MapGet("/ontwerp/{hash}/{naam}", (HttpContext http, string hash, string naam) => Antwoord(http, hash, naam))
        .WithMetadata(Toegang.Openbaar)
        .ExcludeFromDescription();

    /// <summary>Een bestand op een vast adres, zoals een service worker nodig heeft.</summary>
    internal static IResult Vast(string naam) => new Inhoud(Bestanden[naam], "no-cache");

    private static IResult Antwoord(HttpContext http, string hash, string naam) =>
        Bestanden.TryGetValue(naam, out var bestand) && bestand.Hash == hash
            ? new Inhoud(bestand, "public, max-age=31536000, immutable")
            : new Probleemantwoord(Probleem.NietGevonden);

    private static FrozenDictionary<string, Bestand> Laad()
    {
        var assembly = typeof(Ontwerpbestanden).Assembly;
        var los = assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal))
            .ToDictionary(naam => naam[Voorvoegsel.Length..], naam => Lees(assembly.GetManifestResourceStream(naam)!));

        // One sheet for the browser; names of files that others made sort before ours by their number.
        var stijlen = los.Keys.Where(naam => naam.EndsWith(".css", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        byte[] stijl = [.. stijlen.SelectMany(naam => los[naam].Append((byte)'\n'))];
        return los.Where(paar => !stijlen.Contains(paar.Key)).Select(paar => (paar.Key, paar.Value)).Append((Stijl, stijl))
            .ToFrozenDictionary(paar => paar.Item1, paar => new Bestand(paar.Item1, paar.Item2));
    }

    private static byte[] Lees(Stream bron)
    {
        using (bron)
        {
            var bytes = new byte[bron.Length];
            bron.ReadExactly(bytes);
            return bytes;
        }
    }

    private sealed class Bestand
    {
        public Bestand(string naam, byte[] inhoud)
        {
            Gewoon = inhoud;
            Ingepakt = PakIn(inhoud);
            Hash = Convert.ToHexStringLower(SHA256.HashData(inhoud))[..16];
            Type = Path.GetExtension(naam) switch
            {
                ".css" => "text/css; charset=utf-8",
                ".js" => "text/javascript; charset=utf-8",
                ".svg" => "image/svg+xml",
                ".webmanifest" => "application/manifest+json",
                ".png" => "image/png",
                _ => throw new InvalidOperationException($"Van {naam} is het type niet bekend."),
            };
        }

        public byte[] Gewoon { get; }

        public byte[] Ingepakt { get; }

        public string Hash { get; }

        public string Type { get; }

        private static byte[] PakIn(byte[] inhoud)
        {
            using var doel = new MemoryStream();
            using (var brotli = new BrotliStream(doel, CompressionLevel.SmallestSize))
            {
                brotli.Write(inhoud);
            }

            return doel.ToArray();
        }
    }

    private sealed class Inhoud(Bestand bestand, string bewaring) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var antwoord = httpContext.Response;
            var ingepakt = httpContext.Request.Headers.AcceptEncoding.Any(codering => codering?.Contains("br", StringComparison.Ordinal) is true);
            var bytes = ingepakt ? bestand.Ingepakt : bestand.Gewoon;
            antwoord.ContentType = bestand.Type;
            antwoord.Headers.CacheControl = bewaring;
            antwoord.Headers.Vary = "Accept-Encoding";
            if (ingepakt)
            {
                antwoord.Headers.ContentEncoding = "br";
            }

            antwoord.ContentLength = bytes.Length;
            await antwoord.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }
}
