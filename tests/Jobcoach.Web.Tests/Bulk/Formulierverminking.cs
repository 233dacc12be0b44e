using System.Text;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>Spoils a form that stands on a page: what no browser sends and every attacker does.</summary>
internal static class Formulierverminking
{
    private const string Formulier = "application/x-www-form-urlencoded";
    private const int MeesteVelden = 12;

    // zq7 tells where a value ends up: see Paginatoets.
    private static readonly string[] Waarden =
    [
        "", " ", "\u00a0\u2003", "<script>zq7()</script>", "\"><img src=zq7 onerror=zq7()>", "\" autofocus zq7=\"", "' autofocus zq7='", "</textarea><zq7>", "javascript:zq7()", "//zq7.example/", "https://zq7.example/",
        "/\\zq7.example", "../../../../etc/passwd\u0000.pdf", "a\r\nX-Zq7: 1", "-1", "0", "NaN", "-Infinity", "1e308", "99999999999999999999", "2147483648", "0,0000000001", "1.234.567,89", "\u0663", "0001-01-01", "9999-12-31",
        "2015-02-30", "31", "true", "null", "undefined", "[object Object]", "a\u0000b", "a\u0001\u001b[2J\u007f", "\u202egnirts\u202c\u2066x", "a\u200b\u200d\ufeffb", "\ud83d\ude00", "e" + new string('\u0301', 200),
        "'; DROP TABLE Zaken; --", "{{7*7}}${x}%s%n@(1+1)", "JC-00000-00000-0", new('a', 20_000),
    ];

    private static readonly string[] Namen =
    [
        "a[0][0].b", "doelen[99999999].x", "doelen[-1].x", "doelen[999].subdoel", "coachingsplan.doelen[998].doel", "a..b", ".a", "a.", "[0]", "[", "a[", "a[]", "a[x]", "__proto__", "constructor.prototype", "$type", "_vast", "_onbekend",
        "<script>zq7()</script>", "\"><img src=zq7>", "a\u0000b", "\u202ea", "nummer", "zaak.nummer", "rol", "handelende.rol", "versie", string.Join('.', Enumerable.Repeat("a", 900)), "a" + string.Concat(Enumerable.Repeat("[0]", 600)),
    ];

    /// <summary>The form spoiled in every way.</summary>
    /// <param name="goed">The form as it stands on the page.</param>
    public static IEnumerable<(string Wat, HttpContent Inhoud)> Van(Paginaformulier goed) =>
        Kort(goed).Concat(Velden(goed)).Concat(Techniek(goed)).Concat(Waarden.Index().SelectMany(waarde => MetWaarde(goed, waarde.Index, waarde.Item))).Concat(Ruw(goed)).Concat(Bestanden(goed));

    /// <summary>A few ways only, for whoever comes after the first.</summary>
    public static IEnumerable<(string Wat, HttpContent Inhoud)> Kort(Paginaformulier goed)
    {
        yield return ("empty", Soort([], Formulier));
        yield return ("only what is hidden", Gewoon(goed.Velden.Where(veld => veld.Naam.StartsWith('_'))));
        yield return ("script in every field", Gewoon(goed.Velden.Select(veld => (veld.Naam, "<script>zq7()</script>\"><img src=zq7 onerror=zq7()>"))));
        yield return ("JSON", Soort("""{"versie":1}"""u8.ToArray(), "application/json"));
    }

    private static IEnumerable<(string Wat, HttpContent Inhoud)> Velden(Paginaformulier goed)
    {
        var namen = goed.Velden.Select(veld => veld.Naam).Where(naam => !naam.StartsWith('_')).Distinct().ToList();
        foreach (var naam in namen.Where((_, plaats) => namen.Count <= MeesteVelden || plaats % (namen.Count / MeesteVelden) == 0))
        {
            yield return ($"without {naam}", Gewoon(goed.Velden.Where(veld => veld.Naam != naam)));
            yield return ($"{naam} as a list and a part", Gewoon([.. goed.Velden, ($"{naam}[0]", "x"), ($"{naam}.x", "x"), ($"{naam}[999].x[0].y", "x")]));
        }

        if (namen.Count > 0)
        {
            yield return ("a megabyte in a field", Gewoon(goed.Velden.Select(veld => veld.Naam == namen[^1] ? (veld.Naam, new string('a', 1024 * 1024)) : veld)));
            yield return ("every name in capitals", Gewoon(goed.Velden.Select(veld => (veld.Naam.ToUpperInvariant(), veld.Waarde))));
        }

        yield return ("every field twice", Gewoon(goed.Velden.Concat(goed.Velden.Select(veld => (veld.Naam, $"{veld.Waarde}x")))));
        yield return ("hostile names", Gewoon([.. goed.Velden, .. Namen.Select(naam => (naam, "zq7"))]));
        yield return ("only hostile names", Gewoon(Namen.Select(naam => (naam, "zq7"))));
        yield return ("2,000 fields", Gewoon([.. goed.Velden, .. Enumerable.Range(0, 2000).Select(nummer => ($"x{nummer}", "1"))]));
        yield return ("1,000 places in a list", Gewoon([.. goed.Velden, .. Enumerable.Range(0, 1000).Select(plaats => ($"{namen.FirstOrDefault("x")}[{plaats}]", "1"))]));
        yield return ("a name of 100,000", Gewoon([.. goed.Velden, (new string('n', 100_000), "1")]));
    }

    private static IEnumerable<(string Wat, HttpContent Inhoud)> Techniek(Paginaformulier goed)
    {
        foreach (var naam in goed.Velden.Select(veld => veld.Naam).Where(naam => naam.StartsWith('_')).Distinct())
        {
            foreach (var waarde in (string?[])[null, "", "0", "-1", "999999999999999999999", "NaN", "1.5", "<script>zq7()</script>", new('9', 5000)])
            {
                yield return ($"{naam} '{waarde?[..Math.Min(20, waarde.Length)] ?? "absent"}'", Gewoon(goed.Velden.Where(veld => veld.Naam != naam).Concat(waarde is null ? [] : [(naam, waarde)])));
            }
        }
    }

    // In every field at once, and in one of five beside good ones: many mistakes come out only where the rest is fine.
    private static IEnumerable<(string Wat, HttpContent Inhoud)> MetWaarde(Paginaformulier goed, int nummer, string waarde)
    {
        yield return ($"'{waarde[..Math.Min(30, waarde.Length)]}' in every field", Gewoon(goed.Velden.Select(veld => veld.Naam.StartsWith('_') ? veld : (veld.Naam, waarde))));
        yield return ($"'{waarde[..Math.Min(30, waarde.Length)]}' in some fields", Gewoon(goed.Velden.Select((veld, plaats) => veld.Naam.StartsWith('_') || plaats % 5 != nummer % 5 ? veld : (veld.Naam, waarde))));
    }

    private static IEnumerable<(string Wat, HttpContent Inhoud)> Ruw(Paginaformulier goed)
    {
        var (tekst, naam) = (Tekst(goed.Velden), goed.Velden.Select(veld => veld.Naam).LastOrDefault("x"));
        foreach (var ruw in (string[])["%ff%fe", "%ed%a0%80", "%c0%af", "%00", "%", "%zz", "%u0041", "+%2B+", "=&&==&;"])
        {
            yield return ($"{ruw} as value", Soort(Encoding.ASCII.GetBytes($"{tekst}&{naam}={ruw}"), Formulier));
            yield return ($"{ruw} as name", Soort(Encoding.ASCII.GetBytes($"{tekst}&{ruw}=x"), Formulier));
        }

        yield return ("bytes that are no UTF-8", Soort([.. Encoding.UTF8.GetBytes($"{tekst}&{naam}="), 0xC3, 0x28, 0xFF, 0x00], Formulier));
        foreach (var type in (string?[])["text/plain", "application/xml", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x", "multipart/mixed; boundary=x", $"{Formulier}; charset=utf-16", $"{Formulier}; charset=zq7", "x", "", null])
        {
            yield return ($"content type '{type}'", Soort(Encoding.UTF8.GetBytes(tekst), type));
        }

        yield return ("half a multipart", Soort(Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"{naam}\"\r\n\r\nwaarde"), "multipart/form-data; boundary=x"));
        yield return ("a part without a name", Soort("--x\r\n\r\nwaarde\r\n--x--\r\n"u8.ToArray(), "multipart/form-data; boundary=x"));
        yield return ("a part with a long header", Soort(Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"{new string('n', 50_000)}\"\r\n\r\nwaarde\r\n--x--\r\n"), "multipart/form-data; boundary=x"));
    }

    private static IEnumerable<(string Wat, HttpContent Inhoud)> Bestanden(Paginaformulier goed)
    {
        var velden = goed.Bestanden.Append(goed.Velden.Select(veld => veld.Naam).LastOrDefault("x")).Append("bestand.onbekend").ToList();
        foreach (var (wat, inhoud) in (IEnumerable<(string, byte[])>)[("empty files", []), ("pages", "<html><script>zq7()</script>"u8.ToArray()), ("half a mark", "%PD"u8.ToArray())])
        {
            var delen = new MultipartFormDataContent();
            foreach (var (naam, waarde) in goed.Velden)
            {
                delen.Add(new StringContent(waarde), $"\"{naam}\"");
            }

            foreach (var naam in velden)
            {
                var bestand = new ByteArrayContent(inhoud);
                bestand.Headers.ContentType = new("application/pdf");
                bestand.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{naam}\"; filename=\"../../zq7<script>.pdf\"");
                delen.Add(bestand);
            }

            yield return ($"{wat} for files", delen);
        }
    }

    private static ByteArrayContent Gewoon(IEnumerable<(string Naam, string Waarde)> velden) => Soort(Encoding.ASCII.GetBytes(Tekst(velden)), Formulier);

    private static string Tekst(IEnumerable<(string Naam, string Waarde)> velden) => string.Join('&', velden.Select(veld => $"{Gecodeerd(veld.Naam)}={Gecodeerd(veld.Waarde)}"));

    private static string Gecodeerd(string tekst) => string.Concat(Encoding.UTF8.GetBytes(tekst).Select(een => char.IsAsciiLetterOrDigit((char)een) ? $"{(char)een}" : $"%{een:x2}"));

    private static ByteArrayContent Soort(byte[] inhoud, string? type)
    {
        var content = new ByteArrayContent(inhoud);
        if (type is not null)
        {
            content.Headers.Remove("Content-Type");
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        return content;
    }
}
