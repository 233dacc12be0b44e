using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Tests.Abonnementen;

/// <summary>A real web server that receives events, and answers as a test says.</summary>
internal sealed class Ontvanger : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Ontvanger(WebApplication app) => _app = app;

    public ConcurrentQueue<JsonObject> Ontvangen { get; } = new();

    public int Status { get; set; } = StatusCodes.Status204NoContent;

    public string Adres => $"{_app.Urls.Single()}/gebeurtenissen";

    public IReadOnlyList<string> Kenmerken => [.. Ontvangen.Select(een => (string)een["id"]!)];

    public static async Task<Ontvanger> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var ontvanger = new Ontvanger(builder.Build());
        ontvanger._app.Run(async http =>
        {
            ontvanger.Ontvangen.Enqueue((await JsonNode.ParseAsync(http.Request.Body))!.AsObject());
            http.Response.StatusCode = ontvanger.Status;
        });
        await ontvanger._app.StartAsync();
        return ontvanger;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
