using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Tests.Telemetrie;

/// <summary>What leaves the program as telemetry tells nothing about a person, whoever wrote it down.</summary>
[Collection(Alleen)]
public sealed class SchoneTelemetrieTests
{
    /// <summary>A listener hears every server of the process, so no other test may run meanwhile.</summary>
    internal const string Alleen = "telemetrie";

    private const string Bsn = "999909897";
    private const string Naam = "Anna de Boer";

    private static readonly ActivitySource Bron = new(nameof(Meetproef));

    [Fact]
    public async Task Nothing_of_a_request_leaves_but_its_method_route_and_status()
    {
        await using var proef = await Meetproef.StartAsync(app => app.MapPost("/v1/zaken/{nummer}/toetsen", (HttpContext http) => http.Response.StatusCode = 204));
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"/v1/zaken/{Bsn}/toetsen?bsn={Bsn}&naam={Uri.EscapeDataString(Naam)}") { Content = new StringContent($"{Naam} {Bsn}") };
        verzoek.Headers.Host = $"{Bsn}.test";
        verzoek.Headers.TryAddWithoutValidation("User-Agent", $"x/{Bsn}");
        verzoek.Headers.TryAddWithoutValidation("X-Forwarded-For", Bsn);
        verzoek.Headers.TryAddWithoutValidation("tracestate", $"bsn={Bsn}");
        verzoek.Headers.TryAddWithoutValidation("baggage", $"bsn={Bsn}");
        verzoek.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Bsn}");

        using var antwoord = await proef.Client.SendAsync(verzoek);
        await proef.WachtOpSpansAsync(1);

        Assert.Equal(HttpStatusCode.NoContent, antwoord.StatusCode);
        Schoon(proef.Alles());
        var span = Assert.Single(proef.Spans);
        Assert.Equal("POST /v1/zaken/{nummer}/toetsen", span.DisplayName);
        Assert.Equal(204, span.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task Of_an_exception_the_type_and_the_place_leave()
    {
        await using var proef = await Meetproef.StartAsync(app => app.MapGet("/fout", (ILogger<SchoneTelemetrieTests> logger) =>
        {
            using var span = Bron.StartActivity("reken");
            try
            {
                throw new FormatException($"{Naam} heeft {Bsn}", new InvalidOperationException(Bsn));
            }
            catch (FormatException fout)
            {
                span?.AddException(fout);
                span?.SetStatus(ActivityStatusCode.Error, fout.Message);
                logger.LogError(fout, "Berekening mislukt");
                throw;
            }
        }));

        await Assert.ThrowsAsync<FormatException>(() => proef.Client.GetAsync($"/fout?bsn={Bsn}"));
        await proef.WachtOpSpansAsync(2);

        var alles = proef.Alles();
        Schoon(alles);
        var span = proef.Spans.Single(een => een.OperationName == "reken");
        Assert.Equal("System.FormatException", span.Events.Single().Tags.Single(tag => tag.Key == "exception.type").Value);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Contains("exception.type=System.FormatException", proef.Logregels, StringComparison.Ordinal);
        Assert.Contains(nameof(Of_an_exception_the_type_and_the_place_leave), proef.Logregels, StringComparison.Ordinal);
        Assert.Contains("Berekening mislukt", proef.Logregels, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_span_keeps_only_what_is_on_the_list()
    {
        await using var proef = await Meetproef.StartAsync(_ => { });

        using (var span = Bron.StartActivity("reken"))
        {
            span!.SetTag("enduser.id", Naam).SetTag("url.query", Bsn).SetTag("client.address", Bsn).SetTag("http.request.header.authorization", Bsn)
                .SetTag("exception.message", Naam).SetTag("jobcoach.stap", "OpenPeriode").SetTag("db.response.status_code", 429);
        }

        Schoon(proef.Alles());
        Assert.Equal(["db.response.status_code", "jobcoach.stap"], Assert.Single(proef.Spans).TagObjects.Select(tag => tag.Key).Order());
    }

    [Fact]
    public async Task A_span_with_something_that_cannot_be_taken_off_stays_inside()
    {
        await using var proef = await Meetproef.StartAsync(_ => { });

        using (var span = Bron.StartActivity("reken"))
        {
            span!.AddEvent(new("gelezen", tags: new() { ["naam"] = Naam }));
        }

        using (var span = Bron.StartActivity("koppel", ActivityKind.Internal, default(ActivityContext), links: [new(new(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), default), new() { ["naam"] = Naam })]))
        {
            Assert.NotNull(span);
        }

        Schoon(proef.Alles());
        Assert.Empty(proef.Spans);
    }

    [Fact]
    public async Task Of_a_line_of_foreign_code_the_template_and_what_is_no_text_leave()
    {
        await using var proef = await Meetproef.StartAsync(app =>
        {
            var vreemd = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Vreemd.Pakket");
            vreemd.LogWarning("Sent {Count} to {Name} with {Number}", 3, Naam, 999909897);
#pragma warning disable CA2254 // What foreign code does wrong is what this is about.
            vreemd.LogWarning($"Sent to {Naam}");
#pragma warning restore CA2254
        });

        Schoon(proef.Alles());
        Assert.Contains("Sent {Count} to {Name} with {Number}", proef.Logregels, StringComparison.Ordinal);
        Assert.Contains("Count=3", proef.Logregels, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_own_lines_keep_their_values()
    {
        await using var proef = await Meetproef.StartAsync(app =>
            app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Jobcoach.Rooster").LogInformation("{Work}: {Rung} rung", "HerinnerLogboeken", 12));

        proef.Alles();

        Assert.Contains("Work=HerinnerLogboeken", proef.Logregels, StringComparison.Ordinal);
        Assert.Contains("Rung=12", proef.Logregels, StringComparison.Ordinal);
    }

    private static void Schoon(string alles)
    {
        Assert.NotEmpty(alles.Trim());
        Assert.DoesNotContain(Bsn, alles, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", alles, StringComparison.Ordinal);
    }
}
