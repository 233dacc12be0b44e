using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Handelingen;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.LocalHost.Tests.Crash;

/// <summary>
/// One zaak as its users know it: everything that the program acknowledged. What they wrote is repeated under its own key until it is acknowledged,
/// so afterwards it must be there exactly once.
/// </summary>
internal sealed class Dossier(Caller caller, string name)
{
    private readonly List<Feitsoort> _acts = [];
    private readonly List<string> _entries = [];
    private readonly List<string> _documents = [];
    private long _version;
    private int _requests;
    private int _found;

    /// <summary>Its number, once it is opened.</summary>
    public Zaaknummer Nummer { get; private set; } = null!;

    /// <summary>The acknowledged acts, in order, as the facts that they must have become.</summary>
    public IReadOnlyList<Feitsoort> Acts => _acts;

    /// <summary>An act that was sent once and got no answer: done or not, both are right.</summary>
    public Feitsoort? Doubtful { get; private set; }

    /// <summary>The ids of the acknowledged logboekregels.</summary>
    public IReadOnlyList<string> Entries => _entries;

    /// <summary>The ids of the acknowledged documents.</summary>
    public IReadOnlyList<string> Documents => _documents;

    /// <summary>The highest acknowledged version.</summary>
    public long Version => _version;

    /// <summary>Acknowledged writes.</summary>
    public int Writes => _acts.Count + _entries.Count;

    /// <summary>Repeated requests that turned out to have been done: their answer was lost in a crash, or they were sent twice on purpose.</summary>
    public int FoundDone => _found;

    /// <summary>How the course of this zaak ends.</summary>
    public Fase[] Ends { get; set; } = [Fase.Volledigheid];

    /// <summary>Opens the zaak.</summary>
    /// <param name="formulier">The application.</param>
    /// <param name="insist">Whether to repeat it until it is answered.</param>
    /// <returns>False when there was no answer and nobody insisted.</returns>
    public async Task<bool> OpenAsync(Aanvraagformulier formulier, bool insist = true)
    {
        if (await PostAsync("/v1/aanvragen", "iris", () => Json(formulier), insist) is not { } bevestiging)
        {
            return false;
        }

        Nummer = bevestiging.Zaak;
        _acts.Add(Feitsoort.AanvraagOntvangen);
        return true;
    }

    /// <summary>Adds a document that no other zaak has.</summary>
    public async Task UploadAsync()
    {
        var inhoud = Encoding.UTF8.GetBytes($"%PDF-1.7 {name} {_documents.Count}");
        var bevestiging = await PostAsync($"/v1/zaken/{Nummer}/documenten?soort=arbeidsovereenkomst", "iris", () => new ByteArrayContent(inhoud) { Headers = { ContentType = new("application/pdf") } });
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(inhoud)), bevestiging!.Onderdeel);
        _documents.Add(bevestiging.Onderdeel!);
        _acts.Add(Feitsoort.DocumentToegevoegd);
    }

    /// <summary>Does an act.</summary>
    /// <param name="persona">Who.</param>
    /// <param name="path">The collection of the act.</param>
    /// <param name="act">The act.</param>
    /// <param name="fact">The fact that it must become.</param>
    /// <param name="insist">Whether to repeat it until it is answered.</param>
    public async Task DoAsync(string persona, string path, Handeling act, Feitsoort fact, bool insist = true)
    {
        if (await PostAsync($"/v1/zaken/{Nummer}/{path}", persona, () => Json(act), insist) is null)
        {
            Doubtful = fact;
            return;
        }

        _acts.Add(fact);
    }

    /// <summary>Writes logboekregels, all at the same time.</summary>
    public async Task WriteEntriesAsync(int count, DateOnly on)
    {
        var written = await Task.WhenAll(Enumerable.Range(_entries.Count, count).Select(entry => PostAsync(
            $"/v1/zaken/{Nummer}/logboekregels",
            "iris",
            () => Json(new NieuweLogboekregel(on, Uren.Van(0.5m), Doelverwijzing.Doel1, $"Geoefend, keer {entry}.")))));
        _entries.AddRange(written.Select(bevestiging => bevestiging!.Onderdeel!));
    }

    /// <summary>Waits until the system has done what is due.</summary>
    public async Task<Zaak> UntilAsync(Func<Zaak, bool> reached)
    {
        Zaak zaak;
        while (!reached(zaak = await ReadAsync()))
        {
            await caller.PauseAsync();
        }

        return zaak;
    }

    /// <summary>Waits until the zaak stands where its course ends and its messages are handed over.</summary>
    public Task<Zaak> RestAsync() => UntilAsync(zaak => Ends.Contains(zaak.Fase) && zaak.BerichtenOvergedragenTot == zaak.Berichten.Count);

    /// <summary>Reads the zaak; what was acknowledged must be in it.</summary>
    public async Task<Zaak> ReadAsync()
    {
        var answer = await caller.GetAsync($"/v1/zaken/{Nummer}", "maria");
        var version = long.Parse(answer.ETag!.Trim('"'), System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(version >= _version, $"{name}: version {_version} was acknowledged, version {version} is stored.");
        _version = version;
        return answer.Read<Zaak>();
    }

    public override string ToString() => $"{name} ({Nummer})";

    private async Task<Bevestiging?> PostAsync(string path, string persona, Func<HttpContent> content, bool insist = true)
    {
        var key = $"{name}-{Interlocked.Increment(ref _requests)}";
        HttpRequestMessage Request()
        {
            var request = Caller.Request(HttpMethod.Post, path, persona);
            request.Headers.Add("Idempotency-Key", key);
            request.Content = content();
            if (_version > 0 && request.Content is JsonContent)
            {
                request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{_version}\""));
            }

            return request;
        }

        while (true)
        {
            var answer = await caller.SendOnceAsync(Request);
            switch (answer)
            {
                case null when !insist:
                    return null;
                case null or { Status: HttpStatusCode.ServiceUnavailable }:
                    break;
                case { Status: HttpStatusCode.PreconditionFailed }:
                    await ReadAsync();
                    break;
                case { IsAcknowledged: true }:
                    return await AcknowledgedAsync(answer, Request);
                default:
                    throw new InvalidOperationException($"{this}: POST {path} as {persona}: {answer}");
            }
        }
    }

    // Now and then the answer is thought lost although it came: the repeated request must hear the same.
    private async Task<Bevestiging> AcknowledgedAsync(Answer answer, Func<HttpRequestMessage> request)
    {
        var bevestiging = answer.Read<Bevestiging>();
        if (answer.Status is HttpStatusCode.OK)
        {
            Interlocked.Increment(ref _found);
        }
        else if (_requests % 5 == 0)
        {
            var again = await caller.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, again.Status);
            Assert.Equal((bevestiging.Zaak, bevestiging.Onderdeel), (again.Read<Bevestiging>().Zaak, again.Read<Bevestiging>().Onderdeel));
            Interlocked.Increment(ref _found);
        }

        InterlockedMax(ref _version, bevestiging.Versie ?? 0);
        return bevestiging;
    }

    private static JsonContent Json(object value) => JsonContent.Create(value, value.GetType(), options: JobcoachJson.Options);

    private static void InterlockedMax(ref long place, long value)
    {
        for (var seen = Volatile.Read(ref place); seen < value;)
        {
            var before = Interlocked.CompareExchange(ref place, value, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }
}
