using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using Azure.Core.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Azure.Tests.Blobs;

/// <summary>The name of a blob says which document of which zaak was read; whatever a host listens to, it does not hear that.</summary>
public sealed class BlobSilenceTests(Azurite azurite)
{
    private readonly ConcurrentQueue<string> _heard = new();

    [Fact]
    public async Task Names_of_blobs_come_in_no_log_and_no_trace()
    {
        using var logs = new AzureEventSourceListener((written, text) => _heard.Enqueue($"{written.EventName} {text}"), EventLevel.LogAlways);
        using var traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _heard.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(traces);
        var store = azurite.Open(Azurite.NewContainer(), new FakeTimeProvider(Nu));
        await store.CheckAsync(create: true, CancellationToken.None);

        var document = await store.BewaarAsync(Nummer(1), new MemoryStream(Guid.NewGuid().ToByteArray()), "application/pdf", 1000, CancellationToken.None);
        await (await store.OpenAsync(Nummer(1), document.Id, CancellationToken.None))!.Value.Inhoud.CopyToAsync(Stream.Null);
        await store.LijstAsync(Nummer(1), CancellationToken.None);
        await store.VernietigAsync(Nummer(1), CancellationToken.None);

        Assert.DoesNotContain(_heard, line => line.Contains(document.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_listening_would_hear_a_client_that_speaks()
    {
        using var logs = new AzureEventSourceListener((written, text) => _heard.Enqueue($"{written.EventName} {text}"), EventLevel.LogAlways);
        var name = Guid.NewGuid().ToString("N");

        await azurite.Container(name).CreateAsync();

        Assert.Contains(_heard, line => line.Contains(name, StringComparison.Ordinal));
    }
}
