using System.Diagnostics.Metrics;
using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Tests.Fixtures;
using Microsoft.Azure.Cosmos;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Azure.Tests.Cosmos;

public sealed class RequestMeterTests(CosmosServer server) : IAsyncLifetime
{
    private static readonly CancellationToken Never = CancellationToken.None;

    // Other tests measure at the same time; ours is what flows from here.
    private readonly AsyncLocal<bool> _mine = new();
    private readonly List<(string Instrument, double Value, string Tags)> _measured = [];
    private readonly MeterListener _listener = new();
    private CosmosHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await CosmosHost.StartAsync(server);
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Jobcoach.Azure")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.Start();
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Every_request_is_measured_by_container_operation_and_status_and_names_nothing_else()
    {
        _mine.Value = true;
        await _host.Storage.Zaken.LeesAsync(Nummer(1), Never);
        await _host.Storage.Zaken.BewaarAsync(Document(1), [], Never);

        Assert.Equal(
            ["container=zaken operation=read status=404", "container=levend operation=create status=201", "container=zaken operation=create status=201", "container=levend operation=replace status=200"],
            _measured.Where(one => one.Instrument == "jobcoach.cosmos.request_charge").Select(one => one.Tags));
        Assert.All(_measured, one => Assert.True(one.Value > 0));
        Assert.Equal(4, _measured.Count(one => one.Instrument == "jobcoach.cosmos.duration"));
        Assert.DoesNotContain(_measured, one => one.Instrument == "jobcoach.cosmos.throttled");
    }

    [Fact]
    public async Task A_throttled_request_is_repeated_and_counted()
    {
        var throttled = new Throttled(refusals: 3);
        using var storage = Open(throttled);

        _mine.Value = true;
        await storage.Zaken.BewaarAsync(Document(1), [], Never);

        Assert.Equal(3 + 3, throttled.Requests);
        Assert.Equal(("jobcoach.cosmos.throttled", 3), _measured.Where(one => one.Instrument == "jobcoach.cosmos.throttled").Select(one => (one.Instrument, one.Value)).Single());
    }

    [Fact]
    public async Task A_service_that_stays_throttled_is_given_up()
    {
        var throttled = new Throttled(refusals: int.MaxValue);
        using var storage = Open(throttled);

        var fault = await Assert.ThrowsAsync<CosmosException>(() => storage.Zaken.LeesAsync(Nummer(1), Never));

        Assert.Equal(System.Net.HttpStatusCode.TooManyRequests, fault.StatusCode);
        Assert.Equal(CosmosOptions.RetriesWhenThrottled + 1, throttled.Requests);
    }

    private CosmosOpslag Open(Throttled throttled) => CosmosOpslag.Open(_host.Instellingen with { Gateway = true }, () => throw new InvalidOperationException(), _host.Clock, options =>
    {
        CosmosHost.Adapt(server, options);
        options.HttpClientFactory = () => new HttpClient(throttled, disposeHandler: false);
    });

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (_mine.Value)
        {
            lock (_measured)
            {
                _measured.Add((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
            }
        }
    }
}
