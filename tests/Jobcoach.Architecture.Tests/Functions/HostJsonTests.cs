using System.Text.Json;

namespace Jobcoach.Architecture.Tests.Functions;

/// <summary>Settings whose defaults have differed between versions, that cannot be changed once instances run, or that were decided by measurement.</summary>
public sealed class HostJsonTests
{
    private static readonly JsonElement Host = JsonDocument.Parse(Repository.Read("host.json")).RootElement;

    [Theory]
    [InlineData("version", "2.0")]
    [InlineData("telemetryMode", "OpenTelemetry")] // else the host passes the lines of the worker on as they were before they were cleaned
    [InlineData("functionTimeout", "01:00:00")] // a nightly control of many zaken takes longer than the half hour of the default
    [InlineData("logging.logLevel.default", "Information")]
    [InlineData("logging.logLevel.DurableTask.Core", "Warning")] // a line for every event of every history
    [InlineData("extensions.http.routePrefix", "")] // the routes of the triggers are those of the API
    [InlineData("extensions.durableTask.hubName", "Jobcoach")] // another name is another, empty hub
    [InlineData("extensions.durableTask.defaultVersion", "1")] // an instance keeps the version it was started with
    [InlineData("extensions.durableTask.versionMatchStrategy", "CurrentOrOlder")] // new code goes on with old instances
    [InlineData("extensions.durableTask.versionFailureStrategy", "Reject")] // and old code leaves new ones alone
    [InlineData("extensions.durableTask.overridableExistingInstanceStates", "NonRunningStates")] // a running instance is never replaced
    [InlineData("extensions.durableTask.extendedSessionsEnabled", "False")] // ADR 0012
    [InlineData("extensions.durableTask.maxConcurrentActivityFunctions", "10")] // ADR 0012
    [InlineData("extensions.durableTask.maxConcurrentOrchestratorFunctions", "20")] // ADR 0012
    [InlineData("extensions.durableTask.storageProvider.type", "AzureStorage")]
    [InlineData("extensions.durableTask.storageProvider.connectionName", "AzureWebJobsStorage")]
    [InlineData("extensions.durableTask.storageProvider.partitionCount", "16")] // cannot be changed once the hub exists
    [InlineData("extensions.durableTask.storageProvider.controlQueueBufferThreshold", "64")] // ADR 0012
    [InlineData("extensions.durableTask.tracing.traceInputsAndOutputs", "False")] // they hold no personal data, and need not be everywhere
    public void A_setting_is_explicit(string path, string value) => Assert.Equal(value, Find(path).ToString());

    // A name may hold dots itself, as those of log categories do.
    private static JsonElement Find(string path)
    {
        var at = Host;
        for (var rest = path; rest.Length > 0;)
        {
            var name = at.EnumerateObject().Select(property => property.Name).Where(name => rest == name || rest.StartsWith(name + ".", StringComparison.Ordinal)).MaxBy(name => name.Length);
            Assert.True(name is not null, $"host.json does not have {path}.");
            (at, rest) = (at.GetProperty(name), rest[name.Length..].TrimStart('.'));
        }

        return at;
    }
}
