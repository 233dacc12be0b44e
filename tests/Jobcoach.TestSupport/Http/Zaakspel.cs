using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.TestSupport.Http;

/// <summary>
/// Plays one zaak over HTTP as its people would: read it, act on what was read, wait for the system.
/// The host behind the client, its storage and its clock belong to the caller.
/// </summary>
/// <param name="client">A client whose base address is the program.</param>
/// <param name="begin">The day on which the clock of the program stands.</param>
/// <param name="naar">Moves that clock to 9:00 on a day and lets the system do everything that comes up on the way.</param>
/// <param name="loop">Lets the system do what is due now.</param>
public sealed class Zaakspel(HttpClient client, DateOnly begin, Func<DateOnly, Task> naar, Func<Task> loop)
{
    public const string Jobcoach = "iris";
    public const string Werkgever = "wouter";
    public const string Administratie = "loes";
    public const string Toetser = "maria";
    public const string Besluitnemer = "olga";

    private Zaaknummer? _nummer;

    public DateOnly Vandaag { get; private set; } = begin;

    /// <summary>How many requests this zaak has taken.</summary>
    public int Verzoeken { get; private set; }

    public Zaaknummer Nummer => _nummer ?? throw new InvalidOperationException("Er is nog geen aanvraag ingediend.");

    public async Task DienInAsync(Aanvraagformulier formulier, string wie = Jobcoach)
    {
        using var antwoord = await StuurAsync(HttpMethod.Post, "/v1/aanvragen", wie, JsonContent.Create(formulier, options: JobcoachJson.Options));
        await MoetAsync(antwoord, HttpStatusCode.Created);
        var bevestiging = JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!;
        _nummer = Zaaknummer.TryParse((string?)bevestiging["zaak"], out var nummer) ? nummer : throw new InvalidOperationException("De bevestiging noemt geen zaak.");
        await loop();
    }

    public async Task UploadAsync(string wie = Jobcoach, string soort = "arbeidsovereenkomst")
    {
        using var document = new ByteArrayContent([.. "%PDF-1.7 "u8, .. Encoding.UTF8.GetBytes($"{soort} {Vandaag:O}")]);
        document.Headers.ContentType = new("application/pdf");
        using var antwoord = await StuurAsync(HttpMethod.Post, $"{Pad}/documenten?soort={soort}", wie, document);
        await MoetAsync(antwoord, HttpStatusCode.Created);
        await loop();
    }

    /// <summary>Does an act that must succeed, on the zaak as this person sees it now.</summary>
    public async Task DoeAsync<T>(string wie, string subresource, T handeling)
    {
        using var antwoord = await HandelAsync(wie, subresource, handeling);
        await MoetAsync(antwoord, HttpStatusCode.Created);
        await loop();
    }

    /// <summary>Tries an act that must be refused; gives the problem.</summary>
    public async Task<JsonObject> WeigertAsync<T>(HttpStatusCode status, string wie, string subresource, T handeling)
    {
        using var antwoord = await HandelAsync(wie, subresource, handeling);
        await MoetAsync(antwoord, status);
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!.AsObject();
    }

    public async Task SchrijfAsync(NieuweLogboekregel regel, string wie = Jobcoach)
    {
        using var antwoord = await StuurAsync(HttpMethod.Post, $"{Pad}/logboekregels", wie, JsonContent.Create(regel, options: JobcoachJson.Options));
        await MoetAsync(antwoord, HttpStatusCode.Created);
    }

    public Task<Zaak> ZaakAsync(string wie = Toetser) => LeesAsync<Zaak>("", wie);

    public Task<Termijnberekening> BeslistermijnAsync() => LeesAsync<Termijnberekening>("/beslistermijn", Toetser);

    public async Task<T> LeesAsync<T>(string subresource, string wie)
    {
        using var antwoord = await StuurAsync(HttpMethod.Get, Pad + subresource, wie);
        await MoetAsync(antwoord, HttpStatusCode.OK);
        return (await antwoord.Content.ReadFromJsonAsync<T>(JobcoachJson.Options))!;
    }

    public async Task NaarAsync(DateOnly dag)
    {
        await naar(dag);
        Vandaag = dag;
    }

    private string Pad => $"/v1/zaken/{Nummer}";

    private async Task<HttpResponseMessage> HandelAsync<T>(string wie, string subresource, T handeling)
    {
        using var gelezen = await StuurAsync(HttpMethod.Get, Pad, wie);
        await MoetAsync(gelezen, HttpStatusCode.OK);
        return await StuurAsync(HttpMethod.Post, $"{Pad}/{subresource}", wie, JsonContent.Create(handeling, options: JobcoachJson.Options), gelezen.Headers.ETag);
    }

    private async Task<HttpResponseMessage> StuurAsync(HttpMethod methode, string pad, string wie, HttpContent? inhoud = null, EntityTagHeaderValue? versie = null)
    {
        Verzoeken++;
        using var verzoek = new HttpRequestMessage(methode, pad) { Content = inhoud };
        verzoek.Headers.Authorization = new("Ontwikkeling", wie);
        if (versie is not null)
        {
            verzoek.Headers.IfMatch.Add(versie);
        }

        return await client.SendAsync(verzoek);
    }

    private static async Task MoetAsync(HttpResponseMessage antwoord, HttpStatusCode status) =>
        Assert.True(antwoord.StatusCode == status, $"{antwoord.RequestMessage?.RequestUri?.AbsolutePath}: {(int)antwoord.StatusCode} {await antwoord.Content.ReadAsStringAsync()}");
}
