using System.Net.Http.Headers;

namespace Jobcoach.Web.Tests.MijnZaak;

/// <summary>Somebody who visits the pages with a browser that runs no scripts.</summary>
/// <param name="api">The program.</param>
/// <param name="persona">Who it is.</param>
/// <param name="taal">The language that he chose, or null.</param>
internal sealed class Bezoeker(Api api, string persona, string? taal = null)
{
    /// <summary>Goes to an address.</summary>
    public Task<Bladzijde> NaarAsync(string pad) => StuurAsync(HttpMethod.Get, pad, null);

    /// <summary>Sends the form of a page as it stands, with these fields changed.</summary>
    public Task<Bladzijde> StuurAsync(Bladzijde pagina, params (string Naam, string Waarde)[] ingevuld) =>
        StuurAsync(HttpMethod.Post, pagina.Pad, new FormUrlEncodedContent(Samen(pagina, ingevuld)));

    /// <summary>Sends the form of a page with files.</summary>
    public Task<Bladzijde> StuurAsync(Bladzijde pagina, (string Veld, byte[] Inhoud)[] bestanden, params (string Naam, string Waarde)[] ingevuld)
    {
        var inhoud = new MultipartFormDataContent();
        foreach (var (naam, waarde) in Samen(pagina, ingevuld))
        {
            inhoud.Add(new StringContent(waarde), naam);
        }

        foreach (var (veld, bestand) in bestanden)
        {
            inhoud.Add(new ByteArrayContent(bestand), veld, "Anna de Boer.pdf");
        }

        return StuurAsync(HttpMethod.Post, pagina.Pad, inhoud);
    }

    private static Dictionary<string, string> Samen(Bladzijde pagina, (string Naam, string Waarde)[] ingevuld)
    {
        var velden = pagina.Velden;
        Assert.NotEmpty(velden);
        foreach (var (naam, waarde) in ingevuld)
        {
            velden[naam] = waarde;
        }

        return velden;
    }

    private async Task<Bladzijde> StuurAsync(HttpMethod methode, string pad, HttpContent? inhoud)
    {
        using var verzoek = Api.Verzoek(methode, pad, persona, inhoud);
        verzoek.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        verzoek.Headers.Add("Sec-Fetch-Site", "same-origin");
        if (taal is not null)
        {
            verzoek.Headers.Add("Cookie", $"taal={taal}");
        }

        using var antwoord = await api.Client.SendAsync(verzoek);
        await api.LoopAsync();
        return new(pad, antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync(), antwoord.Headers.Location?.ToString());
    }
}
