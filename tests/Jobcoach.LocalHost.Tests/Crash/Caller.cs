using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.LocalHost.Tests.Crash;

/// <summary>An answer that arrived.</summary>
internal sealed record Answer(HttpStatusCode Status, string? ETag, byte[] Body)
{
    public bool IsAcknowledged => Status is HttpStatusCode.OK or HttpStatusCode.Created;

    public T Read<T>() => JsonSerializer.Deserialize<T>(Body, JobcoachJson.Options)!;

    public override string ToString() => $"{(int)Status} {System.Text.Encoding.UTF8.GetString(Body)}";
}

/// <summary>Speaks HTTP with a program that may die at any moment.</summary>
internal sealed class Caller(CrashingHost host, CancellationToken cancelled) : IDisposable
{
    private readonly HttpClient _http = new();
    private int _lost;

    /// <summary>Requests that were never answered.</summary>
    public int Lost => _lost;

    /// <summary>Sends it once; null when no answer came, and then nobody knows whether it was done.</summary>
    public async Task<Answer?> SendOnceAsync(Func<HttpRequestMessage> request)
    {
        var address = await host.AddressAsync(cancelled);
        using var message = request();
        message.RequestUri = new Uri(address, message.RequestUri!);
        try
        {
            host.Sent();
            using var response = await _http.SendAsync(message, cancelled);
            var answer = new Answer(response.StatusCode, response.Headers.ETag?.ToString(), await response.Content.ReadAsByteArrayAsync(cancelled));
            host.Answered();
            return answer;
        }
        // A program that dies between connecting and asking shows itself as a bare SocketException: HttpClient does not wrap that one.
        catch (Exception gone) when (gone is HttpRequestException or IOException or SocketException)
        {
            Interlocked.Increment(ref _lost);
            return null;
        }
    }

    /// <summary>Sends it until an answer comes.</summary>
    public async Task<Answer> SendAsync(Func<HttpRequestMessage> request)
    {
        Answer? answer;
        while ((answer = await SendOnceAsync(request)) is null)
        {
        }

        return answer;
    }

    /// <summary>Reads what must be there.</summary>
    public async Task<Answer> GetAsync(string path, string persona)
    {
        var answer = await SendAsync(() => Request(HttpMethod.Get, path, persona));
        return answer.Status is HttpStatusCode.OK ? answer : throw new InvalidOperationException($"GET {path} as {persona}: {answer}");
    }

    /// <summary>Gives the program a moment to do what is due.</summary>
    public Task PauseAsync() => Task.Delay(TimeSpan.FromMilliseconds(15), cancelled);

    public static HttpRequestMessage Request(HttpMethod method, string path, string persona)
    {
        var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Ontwikkeling", persona);
        return request;
    }

    public void Dispose() => _http.Dispose();
}
