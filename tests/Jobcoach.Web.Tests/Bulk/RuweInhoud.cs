using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>Bodies that are wrong as a whole: no JSON, half JSON, another type, another encoding, too much of anything.</summary>
internal static class RuweInhoud
{
    /// <summary>What must be refused, whatever the endpoint.</summary>
    public static IEnumerable<(string Wat, HttpContent Inhoud)> Slecht(JsonObject goed)
    {
        var tekst = goed.ToJsonString();
        byte[] json = Encoding.UTF8.GetBytes(tekst);
        yield return ("empty", Json([]));
        yield return ("blanks", Json("  \r\n "u8.ToArray()));
        yield return ("no JSON", Json("bsn=1&naam=x"u8.ToArray()));
        yield return ("null", Json("null"u8.ToArray()));
        yield return ("a number", Json("1"u8.ToArray()));
        yield return ("a text", Json("\"x\""u8.ToArray()));
        yield return ("a list", Json(Encoding.UTF8.GetBytes($"[{tekst}]")));
        yield return ("truncated", Json(json[..^1]));
        yield return ("truncated halfway", Json(json[..(json.Length / 2)]));
        yield return ("two documents", Json([.. json, .. json]));
        yield return ("a comment", Json(Encoding.UTF8.GetBytes($"/* x */{tekst}")));
        yield return ("a trailing comma", Json(Encoding.UTF8.GetBytes($"{tekst[..^1]},}}")));
        yield return ("single quotes", Json(Encoding.UTF8.GetBytes(tekst.Replace('"', '\''))));
        yield return ("NaN", Json(Encoding.UTF8.GetBytes($"{tekst[..^1]},\"x\":NaN}}")));
        yield return ("nested 200 deep", Json(Encoding.UTF8.GetBytes($"{tekst[..^1]},\"x\":{Diep(200)}}}")));
        yield return ("nested 100,000 deep", Json(Encoding.UTF8.GetBytes($"{tekst[..^1]},\"x\":{Diep(100_000)}}}")));
        yield return ("an unknown field", Json(Encoding.UTF8.GetBytes($"{tekst[..^1]},\"onbekend\":1}}")));
        yield return ("5,000 unknown fields", Json(Encoding.UTF8.GetBytes($"{tekst[..^1]},{string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"x{i}\":1"))}}}")));
        yield return ("a field name of 100,000", Json(Encoding.UTF8.GetBytes($"{tekst[..^1]},\"{new string('x', 100_000)}\":1}}")));
        yield return ("an empty field name", Json(Encoding.UTF8.GetBytes($"{tekst[..^1]},\"\":1}}")));
        yield return ("a hostile field name", Json(Encoding.UTF8.GetBytes($"{tekst[..^1]},\"<script>\\u202e\\u0007\":1}}")));
        yield return ("half a character in a field name", Json(Encoding.UTF8.GetBytes($"{tekst[..^1]},\"\\ud800\":1}}")));
        yield return ("metadata of the serializer", Json(Encoding.UTF8.GetBytes($"{{\"$type\":\"System.IO.FileInfo\",\"$id\":\"1\",{tekst[1..]}")));
        yield return ("__proto__", Json(Encoding.UTF8.GetBytes($"{{\"__proto__\":{{\"rol\":\"besluitnemer\"}},{tekst[1..]}")));
        foreach (var veld in goed.Select(veld => veld.Key))
        {
            yield return ($"{veld} twice", Json(Encoding.UTF8.GetBytes($"{{\"{veld}\":null,{tekst[1..]}")));
            yield return ($"{veld} twice by escape", Json(Encoding.UTF8.GetBytes($"{{\"\\u{(int)veld[0]:x4}{veld[1..]}\":null,{tekst[1..]}")));
            yield return ($"{veld} in capitals", Json(Encoding.UTF8.GetBytes(tekst.Replace($"\"{veld}\":", $"\"{veld.ToUpperInvariant()}\":", StringComparison.Ordinal))));
        }

        yield return ("invalid UTF-8", Json([.. json[..^1], .. ",\"x\":\""u8, 0xC3, 0x28, .. "\"}"u8]));
        yield return ("overlong UTF-8", Json([.. json[..^1], .. ",\"x\":\""u8, 0xC0, 0xAF, .. "\"}"u8]));
        yield return ("UTF-16", Json(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(tekst)).ToArray()));
        yield return ("a megabyte too much", Json(Encoding.UTF8.GetBytes(tekst + new string(' ', 1024 * 1024))));
        yield return ("a megabyte too much without length", Chunked(Encoding.UTF8.GetBytes(tekst + new string(' ', 1024 * 1024))));
        foreach (var type in (string[])["text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json; charset=utf-16", "application/problem+json", "text/html", "x", ""])
        {
            yield return ($"content type '{type}'", Inhoud(json, type));
        }

        yield return ("gzip", Gecodeerd(Gzip(json), "gzip"));
        yield return ("plain JSON that says gzip", Gecodeerd(json, "gzip"));
        yield return ("an unknown encoding", Gecodeerd(json, "x-zelfbedacht"));
    }

    public static HttpContent Json(byte[] inhoud) => Inhoud(inhoud, "application/json");

    private static ByteArrayContent Inhoud(byte[] inhoud, string type)
    {
        var content = new ByteArrayContent(inhoud);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    private static ByteArrayContent Gecodeerd(byte[] inhoud, string codering)
    {
        var content = Inhoud(inhoud, "application/json");
        content.Headers.ContentEncoding.Add(codering);
        return content;
    }

    private static StreamContent Chunked(byte[] inhoud)
    {
        var content = new StreamContent(new NietTellend(inhoud));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static string Diep(int lagen) => new string('[', lagen) + new string(']', lagen);

    private static byte[] Gzip(byte[] inhoud)
    {
        using var uit = new MemoryStream();
        using (var gzip = new GZipStream(uit, CompressionLevel.Fastest))
        {
            gzip.Write(inhoud);
        }

        return uit.ToArray();
    }

    private sealed class NietTellend(byte[] inhoud) : MemoryStream(inhoud)
    {
        public override bool CanSeek => false;
    }
}
