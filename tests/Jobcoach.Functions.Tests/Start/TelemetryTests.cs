using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;

namespace Jobcoach.Functions.Tests.Start;

/// <summary>Without its identity the program would send telemetry that is refused, and every alarm would stay silent.</summary>
public class TelemetryTests
{
    [Theory]
    [InlineData("ClientId=00000000-0000-0000-0000-000000000001;Authorization=AAD", typeof(DefaultAzureCredential))]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Telemetry_shows_the_identity_of_the_program_where_that_is_asked(string? authentication, Type? credential)
    {
        var exporter = new AzureMonitorExporterOptions();

        exporter.Send(new ConfigurationBuilder()
            .AddInMemoryCollection([new("APPLICATIONINSIGHTS_CONNECTION_STRING", "InstrumentationKey=1"), new("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", authentication)])
            .Build());

        Assert.Equal("InstrumentationKey=1", exporter.ConnectionString);
        Assert.Equal(credential, exporter.Credential?.GetType());
    }
}
