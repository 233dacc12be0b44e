using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Intake;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>A form that somebody of a role found, and in which stand the zaak then was.</summary>
internal sealed record Gevonden(Adres Adres, Rol Rol, Stand Stand, Paginaformulier Formulier);

/// <summary>
/// Goes past every page of every role, with a zaak in every stand, and keeps the fullest form that leads to each endpoint.
/// </summary>
internal sealed partial class Paginawandeling
{
    private readonly Dictionary<(Adres Adres, Rol Rol), Gevonden> _formulieren = [];
    private readonly HashSet<string> _vraagnamen = new(StringComparer.Ordinal);
    private readonly List<string> _fouten = [];
    private readonly Toneel _toneel;

    private Paginawandeling(Toneel toneel)
    {
        _toneel = toneel;
        Adressen = Adres.Paginas(toneel.Api.Diensten);
    }

    public IReadOnlyList<Adres> Adressen { get; }

    public IReadOnlyCollection<Gevonden> Formulieren => _formulieren.Values;

    /// <summary>What was wrong with the pages themselves.</summary>
    public IReadOnlyList<string> Fouten => _fouten;

    /// <summary>The names that stand in the queries of links.</summary>
    public IReadOnlyCollection<string> Vraagnamen => _vraagnamen;

    public int Verzoeken { get; private set; }

    public static async Task<Paginawandeling> GaAsync(Toneel toneel)
    {
        var wandeling = new Paginawandeling(toneel);
        foreach (var stand in Enum.GetValues<Stand>())
        {
            var zaak = stand is Stand.Geen ? null : await toneel.KopieAsync(stand);
            foreach (var adres in wandeling.Adressen.Where(adres => !adres.Schrijft && adres.Regel.OverZaak == zaak is not null))
            {
                foreach (var rol in Rollen(adres))
                {
                    await wandeling.BezoekAsync(adres, rol, stand, zaak);
                }
            }
        }

        return wandeling;
    }

    /// <summary>Who may; of an endpoint for everybody one is enough.</summary>
    public static IEnumerable<Rol> Rollen(Adres adres) => adres.Regel.Rollen is { } rollen ? rollen.Where(Adres.Personen.ContainsKey) : [Rol.Toetser];

    /// <summary>Somebody of a role who is involved in a zaak that stands like this.</summary>
    public static string Wie(Rol rol, Stand stand) => (rol, stand) switch
    {
        (Rol.Werknemer, Stand.Verantwoording or Stand.Verantwoord or Stand.Vervolg) => "anna",
        (Rol.Werknemer, Stand.Geen or Stand.Begeleiding or Stand.WijzigingGevraagd or Stand.Bezwaar) => "chris",
        (Rol.Werknemer, _) => "bram",
        _ => Adres.Personen[rol],
    };

    /// <summary>A draft of somebody, in which nothing is filled in yet. Whoever has as many as he may have loses them first.</summary>
    public static async Task<string> ConceptAsync(Toneel toneel, string wie)
    {
        if (await BeginAsync(toneel, wie) is { } concept)
        {
            return concept;
        }

        using var lijst = await toneel.Api.GetAsync("/aanvragen", wie);
        foreach (var id in Conceptadres().Matches(await lijst.Content.ReadAsStringAsync()).Select(adres => adres.Groups["id"].Value).Distinct())
        {
            using var weg = await VerstuurAsync(toneel, $"/aanvragen/concepten/{id}/verwijderen", wie);
        }

        return await BeginAsync(toneel, wie) ?? throw new InvalidOperationException($"{wie} kan geen aanvraag beginnen.");
    }

    private static async Task<string?> BeginAsync(Toneel toneel, string wie)
    {
        using var antwoord = await VerstuurAsync(toneel, "/aanvragen/nieuw", wie, KeyValuePair.Create("begin", "leeg"));
        return antwoord.Headers.Location?.OriginalString.Split('/')[3];
    }

    private static async Task<HttpResponseMessage> VerstuurAsync(Toneel toneel, string pad, string wie, params KeyValuePair<string, string>[] velden)
    {
        using var verzoek = Api.Verzoek(HttpMethod.Post, pad, wie, new FormUrlEncodedContent(velden));
        verzoek.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await toneel.Api.Client.SendAsync(verzoek);
    }

    /// <summary>Whether a path is one of this pattern.</summary>
    public static bool Past(RoutePattern patroon, string pad) =>
        new TemplateMatcher(new(patroon), []).TryMatch(pad, []);

    private async Task BezoekAsync(Adres adres, Rol rol, Stand stand, ZaakDocument? zaak)
    {
        foreach (var pad in await PadenAsync(adres, rol, Wie(rol, stand), zaak))
        {
            var html = await OpenAsync(pad, rol, stand);

            // The one page that shows nothing without its query: which task it is about.
            if (Aanhouding().Match(html) is { Success: true, Value: var link })
            {
                await OpenAsync(WebUtility.HtmlDecode(link), rol, stand);
            }
        }
    }

    private async Task<string> OpenAsync(string pad, Rol rol, Stand stand)
    {
        using var verzoek = Api.Verzoek(HttpMethod.Get, pad, Wie(rol, stand));
        verzoek.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var antwoord = await _toneel.Api.Client.SendAsync(verzoek);
        Verzoeken++;
        if (await Paginatoets.FoutAsync(antwoord) is { } fout)
        {
            _fouten.Add($"{pad} as {rol} in {stand}: {fout}");
        }

        var html = await antwoord.Content.ReadAsStringAsync();
        _vraagnamen.UnionWith(Vraagnaam().Matches(html).Select(naam => naam.Groups["naam"].Value));
        foreach (var formulier in Paginaformulier.Op(pad, html))
        {
            Onthoud(formulier, rol, stand);
        }

        return html;
    }

    private async Task<IEnumerable<string>> PadenAsync(Adres adres, Rol rol, string wie, ZaakDocument? zaak)
    {
        if (adres.Patroon.RawText!.StartsWith("/aanvragen/concepten/", StringComparison.Ordinal))
        {
            var concept = adres.Vul("", ("id", await ConceptAsync(_toneel, wie)));
            return adres.Patroon.GetParameter("stap") is null ? [concept] : Formulierstappen.Voor(Conceptsoort.Eerste, rol).Select(stap => concept[..concept.LastIndexOf('/')] + $"/{stap.Naam}");
        }

        if (adres.Patroon.RawText.StartsWith("/beheer/abonnementen/{id}", StringComparison.Ordinal))
        {
            return [adres.Vul("", ("id", _toneel.Abonnement))];
        }

        return [adres.Patroon.Parameters.FirstOrDefault(parameter => parameter.Name is "id" or "regel" or "onderdeel") is { Name: var naam } && zaak is not null
            ? adres.Vul(zaak.Zaak.Nummer.Waarde, (naam, naam is "onderdeel" ? "1" : "regel-0"))
            : adres.Vul(zaak?.Zaak.Nummer.Waarde ?? "")];
    }

    private void Onthoud(Paginaformulier formulier, Rol rol, Stand stand)
    {
        var pad = formulier.Naar.Split('?', '#')[0];
        var doel = Adressen.Where(adres => adres.Schrijft && Past(adres.Patroon, pad)).MinBy(adres => adres.Patroon.Parameters.Count);
        Assert.True(doel is not null, $"No endpoint takes the form that goes to {pad}.");
        if (!_formulieren.TryGetValue((doel, rol), out var eerder) || eerder.Formulier.Velden.Count < formulier.Velden.Count)
        {
            _formulieren[(doel, rol)] = new(doel, rol, stand, formulier);
        }
    }

    [GeneratedRegex("/aanvragen/concepten/(?<id>[^/\"]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Conceptadres();

    [GeneratedRegex("/werkvoorraad/[^/\"]+/aanhouding[?][^\"]+")]
    private static partial Regex Aanhouding();

    [GeneratedRegex("href=\"[^\"?]*[?][^\"]*?\\b(?<naam>[a-z]+)=", RegexOptions.ExplicitCapture)]
    private static partial Regex Vraagnaam();
}
