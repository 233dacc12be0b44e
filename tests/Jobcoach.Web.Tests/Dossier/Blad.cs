using System.Net;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Formulieren;
using Microsoft.Extensions.Primitives;

namespace Jobcoach.Web.Tests.Dossier;

/// <summary>A page as somebody has it before him: what it says, and the form in it with what is filled in.</summary>
internal sealed partial class Blad
{
    private readonly Api _api;
    private readonly string _pad;
    private readonly string _wie;

    private Blad(Api api, string pad, string wie, HttpStatusCode status, string? naar, string html)
    {
        (_api, _pad, _wie, Status, Naar, Html) = (api, pad, wie, status, naar, html);
        var formulier = Formulier().Match(html);
        Velden = new(formulier.Success ? Lees(formulier.Value) : []);
    }

    public HttpStatusCode Status { get; }

    /// <summary>Where the answer sends the visitor, or null.</summary>
    public string? Naar { get; }

    public string Html { get; }

    /// <summary>What the page says, without its markup.</summary>
    public string Tekst => WebUtility.HtmlDecode(Spaties().Replace(Markering().Replace(Html, " "), " "));

    /// <summary>What is filled in.</summary>
    public Formuliervelden Velden { get; private set; }

    public string Titel => WebUtility.HtmlDecode(Regex.Match(Html, "<title>(.*?)</title>").Groups[1].Value);

    public static Task<Blad> OpenAsync(Api api, Zaaknummer nummer, string deel, string wie) => OpenAsync(api, $"/zaken/{nummer}{deel}", wie);

    public static async Task<Blad> OpenAsync(Api api, string pad, string wie)
    {
        using var antwoord = await api.GetAsync(pad, wie);
        return await VanAsync(api, pad, wie, antwoord);
    }

    /// <summary>Fills in one field.</summary>
    public Blad Vul(string veld, string waarde)
    {
        Velden = Velden.Zonder(veld).Met(veld, waarde);
        return this;
    }

    /// <summary>Fills in all fields of an act.</summary>
    public Blad Vul<T>(T handeling)
        where T : notnull
    {
        Velden = Velden.Met(Formulierstaat.Van(handeling).Velden);
        return this;
    }

    /// <summary>Empties a field, or a part of the form.</summary>
    public Blad Wis(string veld)
    {
        Velden = Velden.Zonder(veld);
        return this;
    }

    /// <summary>Sends the form as a browser does, and lets the system do what is due.</summary>
    public async Task<Blad> VerstuurAsync()
    {
        var paren = Velden.Alle.SelectMany(veld => veld.Value.Select(waarde => KeyValuePair.Create(veld.Key, waarde ?? "")));
        using var verzoek = Api.Verzoek(HttpMethod.Post, _pad, _wie, new FormUrlEncodedContent(paren));
        verzoek.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var antwoord = await _api.Client.SendAsync(verzoek);
        await _api.LoopAsync();
        return await VanAsync(_api, _pad, _wie, antwoord);
    }

    /// <summary>Sends the form, which must succeed, and gives the page that follows.</summary>
    public async Task<Blad> LukAsync()
    {
        var na = await VerstuurAsync();
        Assert.True(na.Status is HttpStatusCode.SeeOther, na.Tekst);
        return await OpenAsync(_api, na.Naar!, _wie);
    }

    private static async Task<Blad> VanAsync(Api api, string pad, string wie, HttpResponseMessage antwoord) =>
        new(api, pad, wie, antwoord.StatusCode, antwoord.Headers.Location?.ToString(), await antwoord.Content.ReadAsStringAsync());

    private static IEnumerable<KeyValuePair<string, StringValues>> Lees(string formulier) => Velddelen(formulier)
        .GroupBy(veld => veld.Naam)
        .Select(veld => KeyValuePair.Create(veld.Key, new StringValues([.. veld.Select(een => een.Waarde)])));

    private static IEnumerable<(string Naam, string Waarde)> Velddelen(string formulier)
    {
        foreach (Match veld in Invoer().Matches(formulier))
        {
            var merk = veld.Value;
            var naam = Attribuut(merk, "name");
            var keuze = Attribuut(merk, "type") is "checkbox" or "radio";
            if (naam.Length > 0 && (!keuze || Aan().IsMatch(merk)))
            {
                yield return (naam, Attribuut(merk, "value"));
            }
        }

        foreach (Match veld in Tekstvak().Matches(formulier))
        {
            yield return (Attribuut(veld.Value, "name"), WebUtility.HtmlDecode(veld.Groups["tekst"].Value).TrimStart('\n'));
        }

        foreach (Match veld in Lijst().Matches(formulier))
        {
            var gekozen = Gekozen().Match(veld.Value);
            yield return (Attribuut(veld.Value, "name"), gekozen.Success ? Attribuut(gekozen.Value, "value") : "");
        }
    }

    private static string Attribuut(string merk, string naam) =>
        WebUtility.HtmlDecode(Regex.Match(merk, $"""\b{naam}="([^"]*)" """.TrimEnd()).Groups[1].Value);

    [GeneratedRegex("""<form [^>]*data-bewaak.*?</form>""", RegexOptions.Singleline)]
    private static partial Regex Formulier();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Invoer();

    [GeneratedRegex(@"\schecked\b")]
    private static partial Regex Aan();

    [GeneratedRegex("<textarea[^>]*>(?<tekst>.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Tekstvak();

    [GeneratedRegex("<select.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Lijst();

    [GeneratedRegex(@"<option[^>]*\sselected[^>]*>")]
    private static partial Regex Gekozen();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markering();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaties();
}
