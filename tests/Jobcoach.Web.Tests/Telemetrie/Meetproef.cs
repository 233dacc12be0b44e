using System.Diagnostics;
using System.Globalization;
using System.Text;
using Jobcoach.Web.Telemetrie;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Jobcoach.Web.Tests.Telemetrie;

/// <summary>A server of which everything that leaves it as telemetry is kept, as text.</summary>
internal sealed class Meetproef : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<LogRecord> _logregels;
    private readonly List<MetricSnapshot> _tellingen;

    private Meetproef(WebApplication app, List<Activity> spans, List<LogRecord> logregels, List<MetricSnapshot> tellingen)
    {
        (_app, Spans, _logregels, _tellingen) = (app, spans, logregels, tellingen);
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public List<Activity> Spans { get; }

    public string Logregels => Tekst(_logregels, regel => $"{regel.CategoryName} {regel.Body} {regel.FormattedMessage} {regel.Exception} {Tekst(regel.Attributes ?? [], een => $"{een.Key}={een.Value}")}");

    public static async Task<Meetproef> StartAsync(Action<WebApplication> routes)
    {
        List<Activity> spans = [];
        List<LogRecord> logregels = [];
        List<MetricSnapshot> tellingen = [];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.UseTestServer();
        builder.Services.AddSchoneTelemetrie()
            .WithTracing(bouw => bouw.SetSampler(new AlwaysOnSampler()).AddSource(nameof(Meetproef)).AddInMemoryExporter(spans))
            .WithMetrics(bouw => bouw.AddInMemoryExporter(tellingen))
            .WithLogging(bouw => bouw.AddInMemoryExporter(logregels));
        var app = builder.Build();
        routes(app);
        await app.StartAsync();
        return new(app, spans, logregels, tellingen);
    }

    /// <summary>Waits until so many spans have come out: that of a request ends only after its answer was given.</summary>
    public async Task WachtOpSpansAsync(int aantal)
    {
        using var geduld = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        geduld.CancelAfter(TimeSpan.FromSeconds(30));
        while (Spans.Count < aantal)
        {
            await Task.Delay(10, geduld.Token);
        }
    }

    /// <summary>All of it, after what was still on its way has come out.</summary>
    public string Alles()
    {
        _app.Services.GetRequiredService<TracerProvider>().ForceFlush();
        _app.Services.GetRequiredService<MeterProvider>().ForceFlush();
        return $"{Tekst(Spans, Span)}\n{Logregels}\n{Tekst(_tellingen, Telling)}";
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static string Span(Activity span) => string.Create(CultureInfo.InvariantCulture, $"""
        {span.DisplayName} {span.OperationName} {span.StatusDescription} {span.TraceStateString}
        {Tekst(span.TagObjects, tag => $"{tag.Key}={tag.Value}")} {Tekst(span.Baggage, tag => $"{tag.Key}={tag.Value}")}
        {Tekst(span.Events, een => $"{een.Name} {Tekst(een.Tags, tag => $"{tag.Key}={tag.Value}")}")}
        {Tekst(span.Links, een => Tekst(een.Tags ?? [], tag => $"{tag.Key}={tag.Value}"))}
        """);

    private static string Telling(MetricSnapshot telling) =>
        $"{telling.Name} {Tekst(telling.MetricPoints, punt =>
        {
            var tekst = new StringBuilder();
            foreach (var tag in punt.Tags)
            {
                tekst.Append(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value} ");
            }

            return tekst.ToString();
        })}";

    private static string Tekst<T>(IEnumerable<T> reeks, Func<T, string> schrijf) => string.Join('\n', reeks.ToList().Select(schrijf));
}
