using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Intake;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Web.Tests.Intake;

/// <summary>A visitor with a browser without scripts: he opens pages and sends the forms that stand on them.</summary>
internal sealed partial class Intakevenster(Api api, string wie)
{
    public Api Api => api;

    public async Task<Blad> OpenAsync(string adres)
    {
        using var verzoek = Api.Verzoek(HttpMethod.Get, adres, wie);
        return await StuurAsync(verzoek);
    }

    /// <summary>Sends fields to an address, with what the page had hidden.</summary>
    public async Task<Blad> VerstuurAsync(string adres, IEnumerable<(string Naam, string Waarde)> velden, Blad? vanaf = null)
    {
        var alles = (vanaf?.Verborgen ?? []).Concat(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        using var verzoek = Api.Verzoek(HttpMethod.Post, adres, wie, new FormUrlEncodedContent(alles));
        return await StuurAsync(verzoek);
    }

    public async Task<Blad> VoegToeAsync(string adres, string soort, byte[] inhoud)
    {
        using var formulier = new MultipartFormDataContent { { new StringContent(soort), "soort" }, { new ByteArrayContent(inhoud), $"bestand.{soort}", "contract van Anna.pdf" } };
        using var verzoek = Api.Verzoek(HttpMethod.Post, adres, wie, formulier);
        return await StuurAsync(verzoek);
    }

    /// <summary>Begins a draft and gives its address.</summary>
    public async Task<string> BeginAsync(string hoe = "leeg")
    {
        var begonnen = await VerstuurAsync("/aanvragen/nieuw", [("begin", hoe)], await OpenAsync("/aanvragen/nieuw"));
        Assert.Equal(HttpStatusCode.SeeOther, begonnen.Status);
        return begonnen.Naar![..begonnen.Naar!.LastIndexOf('/')];
    }

    /// <summary>Opens a step, fills in and presses a button.</summary>
    public async Task<Blad> StapAsync(string concept, string stap, IEnumerable<(string Naam, string Waarde)> velden, string knop = "verder") =>
        await VerstuurAsync($"{concept}/{stap}", [.. velden, ("_doe", knop)], await OpenAsync($"{concept}/{stap}"));

    /// <summary>Fills in every step of a first aanvraag for Anna.</summary>
    public async Task<string> VulInAsync()
    {
        var concept = await BeginAsync();
        foreach (var stap in Formulierstappen.Voor(Conceptsoort.Eerste, Rol.Jobcoach))
        {
            var bewaard = await StapAsync(concept, stap.Naam, Ingevuld(api).Where(veld => stap.Heeft(veld.Naam)));
            Assert.True(bewaard.Status is HttpStatusCode.SeeOther, $"{stap.Naam}: {bewaard.Html}");
        }

        return concept;
    }

    public static (string Naam, string Waarde)[] Handtekening => [("werknemer.bsn", Bsn("anna")), ("akkoord", "true")];

    public static string Bsn(string persona) => Personas.Zoek(persona)!.Bsn!.Onthul();

    /// <summary>A whole aanvraag as fields.</summary>
    public static IReadOnlyList<(string Naam, string Waarde)> Ingevuld(Api api)
    {
        var formulier = api.Formulier();
        var velden = Formulierlezer.Velden(new Conceptformulier(
            formulier.Regeling,
            Rol.Werknemer,
            new("Anna de Boer", "Dorpsstraat 1, Ons Dorp"),
            formulier.Werkgever,
            formulier.Jobcoachorganisatie,
            formulier.Dienstverband,
            null,
            formulier.Matchingsformat! with { OndertekeningAanvrager = null, OndertekeningClient = null },
            formulier.Coachingsplan! with { Ondertekeningen = null, VerklaringAkkoord = null }));
        return [.. velden.Alle.Select(veld => (veld.Key, veld.Value.ToString()))];
    }

    private async Task<Blad> StuurAsync(HttpRequestMessage verzoek)
    {
        verzoek.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        verzoek.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var antwoord = await api.Client.SendAsync(verzoek);
        await api.LoopAsync();
        return new(antwoord.StatusCode, antwoord.Headers.Location?.ToString(), await antwoord.Content.ReadAsStringAsync());
    }

    /// <summary>What came back.</summary>
    internal sealed partial record Blad(HttpStatusCode Status, string? Naar, string Html)
    {
        /// <summary>The text as a reader sees it, entities resolved.</summary>
        public string Tekst => WebUtility.HtmlDecode(Html);

        public Zaaknummer Nummer => Zaaknummer.TryParse(Naar!.Split('/')[^1], out var nummer) ? nummer : throw new InvalidOperationException(Naar);

        /// <summary>The technical fields of the form on the page.</summary>
        public IEnumerable<KeyValuePair<string, string>> Verborgen =>
            VerborgenVeld().Matches(Html).Select(veld => KeyValuePair.Create(veld.Groups["naam"].Value, veld.Groups["waarde"].Value)).DistinctBy(veld => veld.Key);

        [GeneratedRegex("<input type=\"hidden\" name=\"(?<naam>_[a-z]+)\" value=\"(?<waarde>[^\"]*)\"", RegexOptions.ExplicitCapture)]
        private static partial Regex VerborgenVeld();
    }
}
