using System.Net;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>Everything about a request but its body: address, query, method, headers and who asks, on every endpoint of the running program.</summary>
[Collection(Bulkproef.Naam)]
public sealed class SlechteVragenTests(Toneel toneel, ITestOutputHelper output)
{
    private static readonly string[] Etags = ["*", "1", "\"\"", "W/\"1\"", "\"x\"", "\"-1\"", "\"01\"", "\"1.0\"", "\"99999999999999999999\"", "\"999\"", "\"1", ",", "\"2\", \"3\"", "\"1\" \"2\"", "'1'", "\"\u00e9\"", new string('9', 3000)];

    private static readonly string[] Sleutels = [" ", "a b", "\u00e9", "a\tb", new string('a', 129), new string('a', 9000)];

    private static readonly string?[] Aanmeldingen =
    [
        null, "", " ", "Ontwikkeling", "Ontwikkeling ", "Ontwikkeling niemand", "Ontwikkeling Maria", "Ontwikkeling maria, olga", "Ontwikkeling maria olga", "Ontwikkeling \"maria\"",
        "Ontwikkeling persona-maria", "Ontwikkeling maria\u0000", "Bearer maria", "Bearer eyJhbGciOiJub25lIn0.eyJyb2wiOiJCZXNsdWl0bmVtZXIifQ.", "Basic bWFyaWE6", "maria", "Ontwikkeling " + new string('a', 5000), "Negotiate", ";",
    ];

    private readonly List<string> _fouten = [];
    private int _verzoeken;

    private IReadOnlyList<Adres> Adressen => Adres.Alle(toneel.Api.Diensten);

    [Fact]
    public async Task A_hostile_address_is_not_found_or_refused()
    {
        var zaak = await toneel.KopieAsync(Stand.Begeleiding);
        foreach (var adres in Adressen)
        {
            foreach (var naam in adres.Patroon.Parameters.Select(parameter => parameter.Name))
            {
                foreach (var segment in Rommel.Segmenten)
                {
                    await ProbeerAsync(adres.Methode, adres.Vul(zaak.Zaak.Nummer.Waarde, (naam, segment)), adres.Wie);
                }
            }

            await ProbeerAsync(adres.Methode, $"{adres.Vul(zaak.Zaak.Nummer.Waarde)}/nog/iets", adres.Wie);
            await ProbeerAsync(adres.Methode, adres.Vul(zaak.Zaak.Nummer.Waarde).ToUpperInvariant(), adres.Wie);
        }

        await SluitAsync(zaak);
    }

    [Fact]
    public async Task A_hostile_query_is_refused_or_answered()
    {
        var zaak = await toneel.KopieAsync(Stand.Begeleiding);
        foreach (var adres in Adressen)
        {
            var pad = adres.Vul(zaak.Zaak.Nummer.Waarde);
            foreach (var naam in adres.Parameters.Select(parameter => parameter.Naam).Append("onbekend"))
            {
                foreach (var waarde in Rommel.Waarden)
                {
                    await ProbeerAsync(adres.Methode, $"{pad}?{naam}={waarde}", adres.Wie);
                }

                await ProbeerAsync(adres.Methode, $"{pad}?{naam}=1&{naam}=2", adres.Wie);
                await ProbeerAsync(adres.Methode, $"{pad}?{naam}", adres.Wie);
                await ProbeerAsync(adres.Methode, $"{pad}?{naam}[]=1&{naam}[x]=2", adres.Wie);
            }

            await ProbeerAsync(adres.Methode, $"{pad}?{string.Join('&', Enumerable.Range(0, 2000).Select(i => $"x{i}=1"))}", adres.Wie);
            await ProbeerAsync(adres.Methode, $"{pad}?&&==&%00=%00&", adres.Wie);
        }

        await SluitAsync(zaak);
    }

    [Fact]
    public async Task Another_method_is_refused_and_told_which_ones_there_are()
    {
        var zaak = await toneel.KopieAsync(Stand.Begeleiding);
        foreach (var groep in Adressen.GroupBy(adres => adres.Vul(zaak.Zaak.Nummer.Waarde)))
        {
            var bekend = groep.Select(adres => adres.Methode.Method).ToHashSet();
            foreach (var methode in (string[])["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "ONZIN"])
            {
                if (!bekend.Contains(methode))
                {
                    using var antwoord = await ProbeerAsync(new(methode), groep.Key, groep.First().Wie);
                    Eis(antwoord.StatusCode is HttpStatusCode.MethodNotAllowed && bekend.SetEquals(antwoord.Content.Headers.Allow), $"{methode} {groep.Key}: {antwoord.StatusCode}, Allow {string.Join(", ", antwoord.Content.Headers.Allow)}");
                }
            }
        }

        await SluitAsync(zaak);
    }

    [Fact]
    public async Task Nobody_gets_in_with_an_authorization_that_is_absent_or_forged()
    {
        var zaak = await toneel.KopieAsync(Stand.Begeleiding);
        foreach (var adres in Adressen.Where(adres => adres.Regel.Rollen is not null))
        {
            foreach (var aanmelding in Aanmeldingen)
            {
                using var antwoord = await ProbeerAsync(adres.Methode, adres.Vul(zaak.Zaak.Nummer.Waarde), null, verzoek =>
                {
                    if (aanmelding is not null)
                    {
                        verzoek.Headers.TryAddWithoutValidation("Authorization", aanmelding);
                    }
                });
                Eis(antwoord.StatusCode is HttpStatusCode.Unauthorized && antwoord.Headers.WwwAuthenticate.Count > 0, $"{adres.Naam} as '{aanmelding}': {antwoord.StatusCode}");
            }

            using var dubbel = await ProbeerAsync(adres.Methode, adres.Vul(zaak.Zaak.Nummer.Waarde), null, verzoek =>
                verzoek.Headers.TryAddWithoutValidation("Authorization", ["Ontwikkeling maria", "Ontwikkeling olga"]));
            Eis(dubbel.StatusCode is HttpStatusCode.Unauthorized, $"{adres.Naam} as two people: {dubbel.StatusCode}");
        }

        await SluitAsync(zaak);
    }

    [Fact]
    public async Task A_wrong_version_or_key_is_refused_before_anything_is_written()
    {
        foreach (var geval in Gevallen.Alle.Values.Where(geval => geval.Stand is not Stand.Geen).DistinctBy(geval => geval.Endpoint))
        {
            var zaak = await toneel.KopieAsync(geval.Stand);
            var afdruk = await toneel.AfdrukAsync(zaak.Zaak.Nummer);
            foreach (var (kop, waarde) in Etags.Select(etag => ("If-Match", etag)).Concat(Sleutels.Select(sleutel => ("Idempotency-Key", sleutel))).Append(("Idempotency-Key", "twee")))
            {
                using var antwoord = await ProbeerAsync(HttpMethod.Post, $"/v1/zaken/{zaak.Zaak.Nummer}/{geval.Pad}", geval.Wie, verzoek =>
                {
                    verzoek.Content = RuweInhoud.Json(System.Text.Encoding.UTF8.GetBytes(geval.Json().ToJsonString()));
                    verzoek.Headers.TryAddWithoutValidation(kop, waarde is "twee" ? ["een", "twee"] : [waarde]);
                    if (kop != "If-Match")
                    {
                        verzoek.Headers.IfMatch.Add(Toneel.Versie(zaak));
                    }
                });
                Eis(!antwoord.IsSuccessStatusCode, $"{geval.Endpoint} with {kop} '{waarde[..Math.Min(20, waarde.Length)]}': {antwoord.StatusCode}");
                if (antwoord.IsSuccessStatusCode || await toneel.AfdrukAsync(zaak.Zaak.Nummer) != afdruk)
                {
                    zaak = await toneel.KopieAsync(geval.Stand);
                }
            }
        }

        await SluitAsync(null);
    }

    [Fact]
    public async Task A_hostile_document_is_refused()
    {
        var (zaak, zonderAanvraag) = (await toneel.KopieAsync(Stand.Volledigheid), await toneel.KopieAsync(Stand.Begeleiding));
        foreach (var (wat, type, inhoud) in (IEnumerable<(string, string, byte[])>)
        [
            ("a good one that nothing asks for now", "application/pdf", "%PDF-1.7"u8.ToArray()),
            ("no content", "application/pdf", []),
            ("half a mark", "application/pdf", "%PD"u8.ToArray()),
            ("a page that says PDF", "application/pdf", "<html><script>alert(1)</script>"u8.ToArray()),
            ("a page", "text/html", "<html></html>"u8.ToArray()),
            ("a drawing with script", "image/svg+xml", "<svg onload='x'/>"u8.ToArray()),
            ("a PDF that says PNG", "image/png", "%PDF-1.7"u8.ToArray()),
            ("a program", "application/octet-stream", "MZ"u8.ToArray()),
            ("no type", "", "%PDF-1.7"u8.ToArray()),
            ("too large", "application/pdf", [.. "%PDF-1.7"u8, .. new byte[20 * 1024 * 1024]]),
        ])
        {
            var doel = wat.StartsWith("a good one", StringComparison.Ordinal) ? zonderAanvraag : zaak;
            using var antwoord = await ProbeerAsync(HttpMethod.Post, $"/v1/zaken/{doel.Zaak.Nummer}/documenten?soort=arbeidsovereenkomst", "iris", verzoek =>
            {
                verzoek.Content = new ByteArrayContent(inhoud);
                verzoek.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            });
            Eis(!antwoord.IsSuccessStatusCode, $"{wat}: {antwoord.StatusCode}");
            Eis((await toneel.AfdrukAsync(doel.Zaak.Nummer)).EndsWith(" 0 documenten", StringComparison.Ordinal), $"{wat}: refused, yet its content was kept");
        }

        await SluitAsync(zaak);
    }

    private async Task<HttpResponseMessage> ProbeerAsync(HttpMethod methode, string pad, string? wie, Action<HttpRequestMessage>? pasAan = null)
    {
        using var verzoek = Api.Verzoek(methode, pad, wie);
        pasAan?.Invoke(verzoek);
        var antwoord = await toneel.Api.Client.SendAsync(verzoek);
        _verzoeken++;
        if (await Antwoordtoets.FoutAsync(antwoord) is { } fout)
        {
            _fouten.Add($"{methode} {pad[..Math.Min(150, pad.Length)]}: {fout}");
        }

        return antwoord;
    }

    private void Eis(bool goed, string fout)
    {
        if (!goed)
        {
            _fouten.Add(fout);
        }
    }

    private async Task SluitAsync(ZaakDocument? zaak)
    {
        if (zaak is not null)
        {
            Assert.StartsWith("versie 1, 1 gebeurtenissen, 0 logboekregels, 0 documenten", await toneel.AfdrukAsync(zaak.Zaak.Nummer), StringComparison.Ordinal);
        }

        output.WriteLine($"{_verzoeken} requests");
        Assert.True(_fouten.Count == 0, $"{_fouten.Count} wrong:\n{string.Join('\n', _fouten.Take(80))}");
    }
}
