using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Jobcoach.Web.Tests.Paginas;

/// <summary>What somebody sees after a visit, or after sending a form.</summary>
/// <param name="Status">The status.</param>
/// <param name="Naar">Where the answer sends the visitor, or null.</param>
/// <param name="Html">The page.</param>
internal sealed partial record Scherm(HttpStatusCode Status, string? Naar, string Html)
{
    /// <summary>What the page says, without its markup.</summary>
    public string Tekst => WebUtility.HtmlDecode(Spaties().Replace(Markering().Replace(Html, " "), " "));

    /// <summary>The main part of the page, without what stands around every page.</summary>
    public string Inhoud => Hoofddeel().Match(Html).Value;

    public static async Task<Scherm> OpenAsync(Api api, string pad, string? wie)
    {
        using var verzoek = Api.Verzoek(HttpMethod.Get, pad, wie);
        return await VanAsync(api, verzoek);
    }

    /// <summary>Sends fields as a browser does.</summary>
    public static async Task<Scherm> VerstuurAsync(Api api, string pad, string? wie, params (string Naam, string Waarde)[] velden)
    {
        using var verzoek = Api.Verzoek(HttpMethod.Post, pad, wie, new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde))));
        verzoek.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await VanAsync(api, verzoek);
    }

    /// <summary>How often something stands in the page.</summary>
    public int Aantal(string deel) => Regex.Count(Html, Regex.Escape(deel));

    private static async Task<Scherm> VanAsync(Api api, HttpRequestMessage verzoek)
    {
        verzoek.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var antwoord = await api.Client.SendAsync(verzoek);
        return new(antwoord.StatusCode, antwoord.Headers.Location?.ToString(), await antwoord.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex Hoofddeel();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markering();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaties();
}
