using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Post.Tests.Webhooks;

/// <summary>A real web server that receives.</summary>
internal sealed class Ontvanger : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Ontvanger(WebApplication app) => _app = app;

    /// <summary>What came, in order of arrival.</summary>
    public ConcurrentQueue<Ontvangst> Ontvangen { get; } = new();

    /// <summary>How it answers; 204 unless a test says otherwise.</summary>
    public Func<HttpContext, Task> Antwoord { get; set; } = http =>
    {
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    };

    public Uri Adres => new($"{_app.Urls.Single()}/gebeurtenissen?systeem=a%20b");

    public static async Task<Ontvanger> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var ontvanger = new Ontvanger(builder.Build());
        ontvanger._app.Run(ontvanger.NeemAanAsync);
        await ontvanger._app.StartAsync();
        return ontvanger;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task NeemAanAsync(HttpContext http)
    {
        using var inhoud = new MemoryStream();
        await http.Request.Body.CopyToAsync(inhoud);
        Ontvangen.Enqueue(new(
            http.Request.Method,
            http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            inhoud.ToArray()));
        await Antwoord(http);
    }
}

/// <summary>A request as it came.</summary>
internal sealed record Ontvangst(string Methode, IReadOnlyDictionary<string, string> Headers, byte[] Inhoud);
