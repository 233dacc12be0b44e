using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Post.Webhooks;

/// <summary>Bezorgt gebeurtenissen met een ondertekende POST. Het antwoord telt alleen om zijn status; de inhoud ervan wordt niet gelezen.</summary>
internal sealed class Webhookbezorger(HttpClient http, Callbackadres regels, Gebeurtenisbron bron, TimeProvider klok)
{
    /// <summary>Zo lang wacht een poging op het antwoord.</summary>
    public static readonly TimeSpan Tijdslimiet = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LangsteWachten = TimeSpan.FromHours(24);

    /// <summary>Een poging.</summary>
    public async Task<Webhookpoging> BezorgAsync(Abonnement abonnement, Gebeurtenis gebeurtenis, CancellationToken cancelled)
    {
        if (regels.Bezwaar(abonnement.Adres) is not null)
        {
            return new(Webhookuitkomst.Later, "adres-gesloten");
        }

        using var verzoek = Verzoek(abonnement, gebeurtenis);
        try
        {
            using var antwoord = await http.SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead, cancelled);
            return Oordeel(antwoord);
        }
        catch (Exception fout) when (fout is HttpRequestException or IOException || (fout is OperationCanceledException && !cancelled.IsCancellationRequested))
        {
            return new(Webhookuitkomst.Later, Code(fout));
        }
    }

    private HttpRequestMessage Verzoek(Abonnement abonnement, Gebeurtenis gebeurtenis)
    {
        var (inhoud, mediatype) = Envelop.Van(gebeurtenis, bron);
        var verzoek = new HttpRequestMessage(HttpMethod.Post, abonnement.Adres) { Content = new ReadOnlyMemoryContent(inhoud) };
        verzoek.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediatype);
        verzoek.Headers.UserAgent.Add(new("jobcoachvoorziening", "1.0"));
        var nu = klok.GetUtcNow();
        MessageSigner.Sign(verzoek, inhoud.Span, abonnement.GeheimenOp(nu), nu);
        return verzoek;
    }

    private Webhookpoging Oordeel(HttpResponseMessage antwoord)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"http-{(int)antwoord.StatusCode}");
        return antwoord switch
        {
            { IsSuccessStatusCode: true } => new(Webhookuitkomst.Aangenomen, code),
            { StatusCode: HttpStatusCode.Gone } => new(Webhookuitkomst.Opgeheven, code),
            _ => new(Webhookuitkomst.Later, code, Wachten(antwoord.Headers.RetryAfter)),
        };
    }

    private TimeSpan? Wachten(RetryConditionHeaderValue? gevraagd)
    {
        var wachten = gevraagd?.Delta ?? (gevraagd?.Date is { } op ? op - klok.GetUtcNow() : null);
        return wachten is { } tijd && tijd > TimeSpan.Zero ? (tijd < LangsteWachten ? tijd : LangsteWachten) : null;
    }

    private static string Code(Exception fout) => fout switch
    {
        OperationCanceledException => "tijd-voorbij",
        _ when fout is AdresGeslotenException || fout.InnerException is AdresGeslotenException => "adres-gesloten",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "naam-onbekend",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "tls-mislukt",
        _ => "geen-verbinding",
    };
}
