using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>Every form of every page of the running program, as it stands on the page of each role that has it, sent in every way that no browser sends it.</summary>
[Collection(Bulkproef.Naam)]
public sealed class SlechteFormulierenTests(Toneel toneel, ITestOutputHelper output)
{
    // What no form of the walk leads to: scripts send the fields of a form there, or there is nothing to press for in these zaken.
    // They are tried with the form of the endpoint beside them.
    private static readonly Dictionary<string, string> ZonderFormulier = new()
    {
        ["/aanvragen/concepten/{id}/{stap}/totalen"] = "/aanvragen/concepten/{id}/{stap}",
        ["/logboek/{nummer}/vooruitblik"] = "/logboek/{nummer}",
        ["/beheer/orkestraties/{id}/hervatten"] = "/beheer/controles",
        ["/werkvoorraad/zoekopdrachten/{sleutel}/verwijderen"] = "/werkvoorraad/zoekopdrachten",
        ["/werkvoorraad/{nummer}/loslaten"] = "/werkvoorraad/{nummer}/nemen",
        ["/werkvoorraad/{nummer}/hervatting"] = "/werkvoorraad/{nummer}/aanhouding",
    };

    // Of what is accepted, this many are followed to the page that shows them.
    private const int MeesteVervolg = 20;

    private readonly List<string> _fouten = [];
    private int _verzoeken;
    private int _geweigerd;
    private int _aanvaard;

    [Fact]
    public void Every_page_shows_itself_in_every_stand_and_every_form_endpoint_has_its_form_on_one()
    {
        var wandeling = toneel.Wandeling;

        output.WriteLine($"{wandeling.Verzoeken} pages, {wandeling.Formulieren.Count} forms of {wandeling.Formulieren.Select(gevonden => gevonden.Adres).Distinct().Count()} endpoints");
        Assert.Empty(wandeling.Fouten);
        Assert.Equal(
            ZonderFormulier.Keys.Order(StringComparer.Ordinal),
            wandeling.Adressen.Where(adres => adres.Schrijft).Except(wandeling.Formulieren.Select(gevonden => gevonden.Adres)).Select(adres => adres.Patroon.RawText!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_bad_form_comes_back_as_a_page_and_changes_nothing()
    {
        var wandeling = toneel.Wandeling;
        var eerdere = toneel.Api.Engine.List(OrchestrationStatus.Poisoned, null, 10).Count;
        foreach (var endpoint in wandeling.Formulieren.Concat(ZonderPagina(wandeling)).GroupBy(gevonden => gevonden.Adres))
        {
            var klok = Stopwatch.StartNew();
            var eerder = _verzoeken;
            foreach (var (plaats, gevonden) in endpoint.OrderByDescending(gevonden => gevonden.Formulier.Velden.Count).Index())
            {
                await ProbeerAsync(gevonden, plaats == 0 && gevonden.Formulier.Velden.Count > 0 ? Formulierverminking.Van : Formulierverminking.Kort);
            }

            output.WriteLine($"{endpoint.Key.Patroon.RawText}: {_verzoeken - eerder} requests, {klok.Elapsed.TotalSeconds:N1} s");
        }

        if (toneel.Api.Engine.List(OrchestrationStatus.Poisoned, null, 10) is { } vast && vast.Count > eerdere)
        {
            _fouten.Add($"{vast.Count - eerdere} orchestrations are held: {vast[^1].Failure}");
        }

        Sluit();
    }

    [Fact]
    public async Task A_good_form_of_somebody_who_may_not_or_from_elsewhere_changes_nothing()
    {
        var wandeling = toneel.Wandeling;
        foreach (var gevonden in wandeling.Formulieren.DistinctBy(gevonden => gevonden.Adres))
        {
            var doel = await DoelAsync(gevonden);
            foreach (var (rol, wie) in Adres.Personen.Where(persoon => gevonden.Adres.Regel.Rollen?.Contains(persoon.Key) is false))
            {
                using var antwoord = await StuurAsync(doel.Pad, wie, new FormUrlEncodedContent(Paren(gevonden)));
                await KeurAsync($"{gevonden.Adres.Patroon.RawText} as {rol}", antwoord, doel, HttpStatusCode.Forbidden);
            }

            foreach (var herkomst in (string?[])["cross-site", "same-site", "zq7", "", null])
            {
                using var antwoord = await StuurAsync(doel.Pad, Paginawandeling.Wie(gevonden.Rol, gevonden.Stand), new FormUrlEncodedContent(Paren(gevonden)), herkomst);
                await KeurAsync($"{gevonden.Adres.Patroon.RawText} from '{herkomst}'", antwoord, doel, HttpStatusCode.Forbidden);
            }
        }

        Sluit();
    }

    // With the fields of the form beside it, sent to the address that no form has.
    private static IEnumerable<Gevonden> ZonderPagina(Paginawandeling wandeling) => wandeling.Adressen.Where(adres => adres.Schrijft && ZonderFormulier.ContainsKey(adres.Patroon.RawText!)).Select(adres =>
    {
        var buur = wandeling.Formulieren.Where(gevonden => gevonden.Adres.Patroon.RawText == ZonderFormulier[adres.Patroon.RawText!]).MaxBy(gevonden => gevonden.Formulier.Velden.Count)!;
        var delen = adres.Patroon.RawText!.Split('/').Zip(buur.Formulier.Naar.Split('?')[0].Split('/').Concat(["x", "x"]), (deel, ander) => deel is "{nummer}" or "{id}" or "{stap}" ? ander : deel is ['{', ..] ? "x" : deel);
        return buur with { Adres = adres, Stand = adres.Patroon.RawText.EndsWith("/hervatting", StringComparison.Ordinal) ? Stand.Aangehouden : buur.Stand, Formulier = buur.Formulier with { Naar = string.Join('/', delen) } };
    });

    private async Task ProbeerAsync(Gevonden gevonden, Func<Paginaformulier, IEnumerable<(string Wat, HttpContent Inhoud)>> verminkingen)
    {
        var wie = Paginawandeling.Wie(gevonden.Rol, gevonden.Stand);
        var (doel, getoond) = (await DoelAsync(gevonden), 0);
        foreach (var (wat, inhoud) in verminkingen(gevonden.Formulier))
        {
            using var antwoord = await StuurAsync(doel.Pad, wie, inhoud);
            await KeurAsync($"{gevonden.Adres.Patroon.RawText} as {gevonden.Rol}, {wat}", antwoord, doel);
            if (antwoord.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found && getoond++ < MeesteVervolg)
            {
                // What was accepted, the next page shows.
                using var verder = await OpenAsync(antwoord.Headers.Location!.OriginalString, wie);
                await KeurAsync($"{gevonden.Adres.Patroon.RawText} as {gevonden.Rol}, {wat}, and then {antwoord.Headers.Location}", verder, null);
            }

            doel = antwoord.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found ? await DoelAsync(gevonden) : doel;
        }
    }

    private async Task KeurAsync(string wat, HttpResponseMessage antwoord, Doel? doel, HttpStatusCode? verwacht = null)
    {
        if (await Paginatoets.FoutAsync(antwoord) is { } fout)
        {
            _fouten.Add($"{wat}: {fout}");
        }

        if (verwacht is not null && antwoord.StatusCode != verwacht)
        {
            _fouten.Add($"{wat}: {(int)antwoord.StatusCode}");
        }

        if (antwoord.StatusCode is HttpStatusCode.SeeOther or HttpStatusCode.Found)
        {
            _aanvaard++;
        }
        else if (doel is not null)
        {
            _geweigerd++;
            if (doel.Nummer is { } nummer && await toneel.AfdrukAsync(nummer) is var nu && nu != doel.Afdruk)
            {
                _fouten.Add($"{wat}: {(int)antwoord.StatusCode}, yet {doel.Afdruk} became {nu}");
            }
        }
    }

    private async Task<Doel> DoelAsync(Gevonden gevonden)
    {
        var delen = gevonden.Formulier.Naar.Split('/');
        if (delen is ["", "aanvragen", "concepten", _, ..])
        {
            delen[3] = await Paginawandeling.ConceptAsync(toneel, Paginawandeling.Wie(gevonden.Rol, gevonden.Stand));
        }

        var plaats = Array.FindIndex(delen, deel => Zaaknummer.TryParse(deel, out _));
        if (plaats < 0)
        {
            return new(string.Join('/', delen), null, "");
        }

        var kopie = gevonden.Stand is Stand.Geen && Zaaknummer.TryParse(delen[plaats], out var genoemd)
            ? await toneel.KopieAsync((await toneel.Zaken.LeesAsync(genoemd, CancellationToken.None))!)
            : await toneel.KopieAsync(gevonden.Stand);
        delen[plaats] = kopie.Zaak.Nummer.Waarde;
        return new(string.Join('/', delen), kopie.Zaak.Nummer, await toneel.AfdrukAsync(kopie.Zaak.Nummer));
    }

    private Task<HttpResponseMessage> StuurAsync(string pad, string wie, HttpContent inhoud, string? herkomst = "same-origin") => VerstuurAsync(HttpMethod.Post, pad, wie, inhoud, herkomst);

    private Task<HttpResponseMessage> OpenAsync(string pad, string wie) => VerstuurAsync(HttpMethod.Get, pad, wie, null, null);

    private async Task<HttpResponseMessage> VerstuurAsync(HttpMethod methode, string pad, string wie, HttpContent? inhoud, string? herkomst)
    {
        using var verzoek = Api.Verzoek(methode, pad, wie, inhoud);
        verzoek.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        if (herkomst is not null)
        {
            verzoek.Headers.TryAddWithoutValidation("Sec-Fetch-Site", herkomst);
        }

        _verzoeken++;
        return await toneel.Api.Client.SendAsync(verzoek);
    }

    private static IEnumerable<KeyValuePair<string, string>> Paren(Gevonden gevonden) => gevonden.Formulier.Velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde));

    private void Sluit()
    {
        output.WriteLine($"{_verzoeken} requests, {_geweigerd} refused, {_aanvaard} accepted");
        Assert.True(_fouten.Count == 0, $"{_fouten.Count} wrong:\n{string.Join('\n', _fouten.Take(80))}");
    }

    private sealed record Doel(string Pad, Zaaknummer? Nummer, string Afdruk);
}
