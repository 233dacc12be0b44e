using System.Net;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Web.Tests.Logboek;

/// <summary>The logboek as a browser without scripts sees it.</summary>
internal static partial class Logboekproef
{
    public static (string Naam, string Waarde)[] Regel(string sleutel, string omschrijving = "Samen ingepakt.", string minuten = "90", string dag = "2") =>
    [
        ("_sleutel", sleutel),
        ("datum.dag", dag),
        ("datum.maand", "2"),
        ("datum.jaar", "2015"),
        ("duur.minuten", minuten),
        ("doel", "doel1"),
        ("omschrijving", omschrijving),
        ("groepsgrootte", "1"),
    ];

    public static async Task<string> PaginaAsync(this Api api, string pad, string? wie = "iris", HttpStatusCode status = HttpStatusCode.OK)
    {
        using var antwoord = await api.GetAsync(pad, wie);
        var pagina = await antwoord.Content.ReadAsStringAsync();
        Assert.True(antwoord.StatusCode == status, $"{antwoord.StatusCode}: {pagina}");
        return WebUtility.HtmlDecode(pagina);
    }

    public static Task<HttpResponseMessage> VerstuurAsync(this Api api, string pad, string wie, params (string Naam, string Waarde)[] velden)
    {
        var verzoek = Api.Verzoek(HttpMethod.Post, pad, wie, new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde))));
        verzoek.Headers.Add("Sec-Fetch-Site", "same-origin");
        return api.Client.SendAsync(verzoek);
    }

    /// <summary>Sends a form that must succeed, and comes back with the page behind it.</summary>
    public static async Task<string> GeluktAsync(this Api api, string pad, params (string Naam, string Waarde)[] velden)
    {
        using var antwoord = await api.VerstuurAsync(pad, "iris", velden);
        Assert.True(antwoord.StatusCode is HttpStatusCode.SeeOther, WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync()));
        return await api.PaginaAsync(antwoord.Headers.Location!.OriginalString);
    }

    /// <summary>Sends a form that must come back, and comes back with it.</summary>
    public static async Task<string> GeweigerdAsync(this Api api, string pad, HttpStatusCode status, params (string Naam, string Waarde)[] velden)
    {
        using var antwoord = await api.VerstuurAsync(pad, "iris", velden);
        var pagina = WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync());
        Assert.True(antwoord.StatusCode == status, $"{antwoord.StatusCode}: {pagina}");
        return pagina;
    }

    public static Task<List<Logboekregel>> RegelsAsync(this Api api, Zaaknummer nummer) => api.LeesAsync<List<Logboekregel>>($"/v1/zaken/{nummer}/logboekregels", "iris");

    /// <summary>The page without its tags, with one space between words.</summary>
    public static string Tekst(string pagina) => Witruimte().Replace(Markering().Replace(pagina, " "), " ");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markering();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Witruimte();
}
