using System.Net;
using System.Net.Http.Headers;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>Everything about a request for a page but its form: address, query and method, on every page of the running program.</summary>
[Collection(Bulkproef.Naam)]
public sealed class SlechtePaginavragenTests(Toneel toneel, ITestOutputHelper output)
{
    // Every eighth is enough for the number of a zaak: one gate reads it for all pages.
    private const int Poort = 8;

    // What pages read and no link of the walk has.
    private static readonly string[] MeerNamen = ["gedaan", "week", "na", "lijst", "taak", "onderwerp", "bewaard", "zaak", "terug", "toegevoegd", "aanvraag", "nummer", "herhaal", "onbekend"];

    private readonly List<string> _fouten = [];
    private int _verzoeken;

    [Fact]
    public async Task A_hostile_address_of_a_page_is_not_found_or_refused()
    {
        var zaak = await toneel.KopieAsync(Stand.Begeleiding);
        foreach (var adres in Adres.Paginas(toneel.Api.Diensten))
        {
            foreach (var naam in adres.Patroon.Parameters.Select(parameter => parameter.Name))
            {
                foreach (var segment in Rommel.Segmenten.Where((_, plaats) => naam != Toegangspoort.Nummer || plaats % Poort == 0))
                {
                    await ProbeerAsync(adres, adres.Vul(zaak.Zaak.Nummer.Waarde, (naam, segment)));
                }
            }

            await ProbeerAsync(adres, $"{adres.Vul(zaak.Zaak.Nummer.Waarde)}/nog/iets");
            if (!adres.Schrijft)
            {
                await ProbeerAsync(adres, adres.Vul(zaak.Zaak.Nummer.Waarde).ToUpperInvariant());
            }
        }

        await SluitAsync(zaak.Zaak.Nummer);
    }

    [Fact]
    public async Task A_hostile_query_of_a_page_is_left_out_of_account_or_refused()
    {
        var namen = toneel.Wandeling.Vraagnamen.Union(MeerNamen).Order(StringComparer.Ordinal).ToList();
        var zaak = await toneel.KopieAsync(Stand.Begeleiding);
        foreach (var adres in Adres.Paginas(toneel.Api.Diensten).Where(adres => !adres.Schrijft))
        {
            var pad = adres.Vul(zaak.Zaak.Nummer.Waarde);
            foreach (var waarde in Rommel.Waarden.Append("%3Cscript%3Ezq7()%3C%2Fscript%3E").Append("%22%3E%3Cimg%20src=zq7%3E").Append("%2F%2Fzq7.example").Append("javascript:zq7()"))
            {
                // As long as an address may be: what is longer does not come in.
                await ProbeerAsync(adres, $"{pad}?{string.Join('&', namen.Take(Math.Max(1, 12_000 / (waarde.Length + 10))).Select(naam => $"{naam}={waarde}"))}");
            }

            await ProbeerAsync(adres, $"{pad}?{string.Join('&', namen.Select(naam => $"{naam}=1&{naam}=x"))}");
            await ProbeerAsync(adres, $"{pad}?{string.Join('&', namen)}&&==&%00=%00&{string.Join('&', namen.Select(naam => $"{naam}[]=1"))}");
            await ProbeerAsync(adres, $"{pad}?{string.Join('&', Enumerable.Range(0, 2000).Select(nummer => $"x{nummer}=1"))}");
        }

        output.WriteLine($"names: {string.Join(' ', namen)}");
        await SluitAsync(zaak.Zaak.Nummer);
    }

    [Fact]
    public async Task Another_method_on_a_page_is_refused_with_a_page()
    {
        var zaak = await toneel.KopieAsync(Stand.Begeleiding);
        var adressen = Adres.Paginas(toneel.Api.Diensten);
        foreach (var pad in adressen.GroupBy(adres => adres.Vul(zaak.Zaak.Nummer.Waarde)))
        {
            var bekend = adressen.Where(adres => Paginawandeling.Past(adres.Patroon, pad.Key)).Select(adres => adres.Methode.Method).ToHashSet();
            foreach (var methode in ((string[])["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "ONZIN"]).Where(methode => !bekend.Contains(methode)))
            {
                using var antwoord = await ProbeerAsync(pad.First() with { Methode = new(methode) }, pad.Key);
                if (antwoord.StatusCode is not HttpStatusCode.MethodNotAllowed || !bekend.SetEquals(antwoord.Content.Headers.Allow))
                {
                    _fouten.Add($"{methode} {pad.Key}: {(int)antwoord.StatusCode}, Allow {string.Join(", ", antwoord.Content.Headers.Allow)}");
                }
            }
        }

        await SluitAsync(zaak.Zaak.Nummer);
    }

    [Theory]
    [InlineData("/toegankelijkheid", 200)]
    [InlineData("/bestaat-niet", 404)]
    public async Task A_request_that_names_no_host_gets_its_page(string pad, int status)
    {
        var antwoord = await ((TestServer)toneel.Api.Diensten.GetRequiredService<IServer>()).SendAsync(http =>
        {
            http.Request.Path = pad;
            http.Request.Host = default;
            http.Request.Headers.Accept = "text/html";
        });

        Assert.Equal(status, antwoord.Response.StatusCode);
        Assert.Contains("<h1", await new StreamReader(antwoord.Response.Body).ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> ProbeerAsync(Adres adres, string pad)
    {
        var wie = Paginawandeling.Wie(Paginawandeling.Rollen(adres).First(), Stand.Begeleiding);
        using var verzoek = Api.Verzoek(adres.Methode, pad, wie, adres.Schrijft && adres.Methode != HttpMethod.Head ? new FormUrlEncodedContent([]) : null);
        verzoek.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        verzoek.Headers.Add("Sec-Fetch-Site", "same-origin");
        var antwoord = await toneel.Api.Client.SendAsync(verzoek);
        _verzoeken++;
        if (await Paginatoets.FoutAsync(antwoord) is { } fout)
        {
            _fouten.Add($"{adres.Methode} {pad[..Math.Min(150, pad.Length)]}: {fout}");
        }

        return antwoord;
    }

    private async Task SluitAsync(Domain.Waarden.Zaaknummer zaak)
    {
        output.WriteLine($"{_verzoeken} requests");
        Assert.True(_fouten.Count == 0, $"{_fouten.Count} wrong:\n{string.Join('\n', _fouten.Take(80))}");
        Assert.StartsWith("versie 1, 1 gebeurtenissen, 0 logboekregels, 0 documenten", await toneel.AfdrukAsync(zaak), StringComparison.Ordinal);
    }
}
