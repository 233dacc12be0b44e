using System.Text.Json;

namespace Jobcoach.Functions.Tests;

/// <summary>Settings whose defaults have differed between versions, or that cannot be changed once instances run.</summary>
public class HostJsonTests
{
    [Theory]
    [InlineData("hubName", "Jobcoach")] // another name is another, empty hub
    [InlineData("defaultVersion", "1")] // an instance keeps the version it was started with
    [InlineData("overridableExistingInstanceStates", "NonRunningStates")] // a running instance is never replaced
    public void Durable_settings_are_explicit(string setting, string value)
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));

        Assert.Equal(value, host.RootElement.GetProperty("extensions").GetProperty("durableTask").GetProperty(setting).GetString());
    }
}
