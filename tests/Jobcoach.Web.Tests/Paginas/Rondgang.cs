using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Waarden;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.Web.Tests.Bulk;
using Jobcoach.Web.Tests.Demo;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Paginas;

/// <summary>A page that somebody came upon.</summary>
/// <param name="Wie">The persona, or null for nobody.</param>
internal sealed record Vondst(string? Wie, string Taal, string Pad, int Status, string Beleid, Htmlblad Blad)
{
    public override string ToString() => $"{Pad} ({Status}) as {Wie ?? "nobody"} in {Taal}";
}

/// <summary>Goes past every page of the demo that a persona can reach: by every link from page to page, and by the address of every page for every zaak.</summary>
internal sealed partial class Rondgang(Demoproef demo)
{
    // Of a list with links that differ in their last part or their query only, this many.
    private const int MeesteGelijke = 3;

    private readonly List<Vondst> _vondsten = [];

    public static async Task<IReadOnlyList<Vondst>> GaAsync(Demoproef demo)
    {
        var rondgang = new Rondgang(demo);
        var zaken = await demo.Diensten.GetRequiredService<IZaakStore>().NietVernietigdAsync(null, 100, CancellationToken.None);
        var adressen = Adres.Paginas(demo.Diensten).Where(adres => !adres.Schrijft).ToList();
        foreach (var taal in (string[])["nl", "en"])
        {
            foreach (var persona in Personas.Alle.Append(null))
            {
                var begin = adressen.Where(adres => adres.Regel.Rollen is not { } rollen || (persona is not null && rollen.Contains(persona.Rol)))
                    .SelectMany(adres => adres.Regel.OverZaak ? zaken.Select(zaak => adres.Vul(zaak.Waarde, ("onderdeel", "1"))) : [adres.Vul("")]);
                await rondgang.GaAsync(persona?.Code, taal, ["/", "/bestaat-niet", .. begin]);
            }
        }

        return rondgang._vondsten;
    }

    private async Task GaAsync(string? wie, string taal, IEnumerable<string> begin)
    {
        var rij = new Queue<string>(begin);
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var soorten = new Dictionary<string, int>(StringComparer.Ordinal);
        while (rij.TryDequeue(out var pad))
        {
            if (!gezien.Add(pad))
            {
                continue;
            }

            using var verzoek = Api.Verzoek(HttpMethod.Get, pad, wie);
            verzoek.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
            verzoek.Headers.Add("Cookie", $"taal={taal}");
            using var antwoord = await demo.Client.SendAsync(verzoek);
            if (antwoord.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var blad = Htmlblad.Van(await antwoord.Content.ReadAsStringAsync());
            var beleid = antwoord.Headers.TryGetValues("Content-Security-Policy", out var regels) ? string.Join(" + ", regels) : "";
            _vondsten.Add(new(wie, taal, pad, (int)antwoord.StatusCode, beleid, blad));
            foreach (var link in blad.Met("a").Select(link => link["href"].Split('#')[0]).Where(IsPagina))
            {
                var soort = Soort(link);
                soorten[soort] = soorten.GetValueOrDefault(soort) + (gezien.Contains(link) ? 0 : 1);
                if (soorten[soort] <= MeesteGelijke)
                {
                    rij.Enqueue(link);
                }
            }
        }
    }

    private static bool IsPagina(string link) =>
        link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && !((string[])["/v1", "/ontwerp", "/demo", "/onderdelen", "/afmelden"]).Any(pad => link.StartsWith(pad, StringComparison.Ordinal));

    // The same page with other values in its query, or another part of the same zaak.
    private static string Soort(string link)
    {
        var (pad, vraag) = (link.Split('?')[0], link.Contains('?', StringComparison.Ordinal) ? link[link.IndexOf('?', StringComparison.Ordinal)..] : "");
        var delen = pad.Split('/');
        return string.Join('/', delen.Select((deel, plaats) => plaats > 2 && !Zaaknummer.TryParse(deel, out _) && Kenmerk().IsMatch(deel) ? "*" : deel)) + Waarde().Replace(vraag, "=");
    }

    [GeneratedRegex("[0-9]")]
    private static partial Regex Kenmerk();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Waarde();
}
