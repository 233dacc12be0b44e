using System.Diagnostics.Metrics;
using Jobcoach.Web.Metingen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Tests.Metingen;

public sealed class AntwoordmetingTests
{
    // Other tests answer at the same time: only the flow of this one counts.
    private static readonly AsyncLocal<List<string>?> Gehoord = new();

    [Theory]
    [InlineData(200, "2xx")]
    [InlineData(404, "4xx")]
    [InlineData(503, "5xx")]
    public async Task Every_answer_counts_once_in_its_class(int status, string klasse) =>
        Assert.Equal([klasse], await LuisterAsync(http =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        }));

    [Fact]
    public async Task An_answer_that_broke_off_is_a_server_error() =>
        Assert.Equal(["5xx"], await LuisterAsync(_ => throw new TimeoutException()));

    private static async Task<List<string>> LuisterAsync(RequestDelegate volgende)
    {
        var gehoord = Gehoord.Value = [];
        using var luisteraar = new MeterListener
        {
            InstrumentPublished = (instrument, luisteraar) =>
            {
                if (instrument.Name == "jobcoach.http.antwoorden")
                {
                    luisteraar.EnableMeasurementEvents(instrument);
                }
            },
        };
        luisteraar.SetMeasurementEventCallback<long>((_, _, kenmerken, _) => Gehoord.Value?.Add((string)kenmerken[0].Value!));
        luisteraar.Start();
        await Record.ExceptionAsync(() => new Antwoordmeting(volgende).InvokeAsync(new DefaultHttpContext()));
        return gehoord;
    }
}
