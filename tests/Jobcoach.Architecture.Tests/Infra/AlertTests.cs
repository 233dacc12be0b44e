using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Metingen;

namespace Jobcoach.Architecture.Tests.Infra;

/// <summary>An alarm listens to something that the program says; one that listens to nothing would be silent for ever.</summary>
public sealed class AlertTests
{
    private static readonly string Alerts = Template.Of("modules/alerts").Text;

    private static readonly IReadOnlyList<string> Asked = [.. Regex.Matches(Alerts, @"Name == ""(?<name>[^""]+)""").Select(match => match.Groups["name"].Value)];

    [Fact]
    public void Every_alert_asks_for_a_measurement_that_the_program_makes() => Assert.Equal(Emitted().Order(StringComparer.Ordinal), Asked.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_a_query_on_measurements()
    {
        Assert.Equal(Asked.Count, Regex.Count(Alerts, "(?m)^    query: "));
        Assert.Equal(Asked.Count, Regex.Count(Alerts, "(?m)^    windowSize: "));
    }

    [Fact]
    public void An_alert_selects_by_a_tag_that_the_program_gives()
    {
        var tags = Regex.Matches(Alerts, @"Properties\[""(?<tag>\w+)""\]").Select(match => match.Groups["tag"].Value).Order(StringComparer.Ordinal);

        Assert.Equal([Procesmeting.Activiteit, "klasse"], tags);
        Assert.Contains("private const string Klasse = \"klasse\";", Repository.Read("src/Jobcoach.Web/Metingen/Antwoordmeting.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_hears_an_alarm_finds_what_to_do_in_the_papers() =>
        Offenders.None(Regex.Matches(Alerts, "(?m)^    name: '(?<name>[a-z-]+)'").Select(match => match.Groups["name"].Value)
            .Where(name => !Repository.Read("docs/deployen.md").Contains($"| `{name}` |", StringComparison.Ordinal)));

    [Fact]
    public void An_activity_has_failed_for_good_after_as_many_attempts_as_the_policy_makes() =>
        Assert.Contains($"var attempts = {ActivityRetry.MaxAttempts}\n", Alerts, StringComparison.Ordinal);

    [Fact]
    public void All_attempts_of_an_activity_fall_in_the_window_of_the_alert()
    {
        var waits = Enumerable.Range(0, ActivityRetry.MaxAttempts - 1)
            .Aggregate(TimeSpan.Zero, (sum, i) => sum + (ActivityRetry.FirstInterval * Math.Pow(ActivityRetry.BackoffCoefficient, i)));
        var rule = Alerts.Split("name: 'activiteiten-mislukt'")[1];

        Assert.InRange(waits, TimeSpan.Zero, TimeSpan.FromMinutes(int.Parse(Regex.Match(rule, @"windowSize: 'PT(?<minutes>\d+)M'").Groups["minutes"].Value, null)));
    }

    // Instruments of the process and of the web, as a listener is told of them.
    private static List<string> Emitted()
    {
        List<string> names = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name is Procesmeting.Naam or "Jobcoach.Web")
                {
                    names.Add(instrument.Name);
                }
            },
        };
        System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(Procesmeting).TypeHandle);
        System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(Ring.All.Single(ring => ring.GetName().Name == "Jobcoach.Web").GetType("Jobcoach.Web.Metingen.Antwoordmeting", true)!.TypeHandle);
        listener.Start();
        return names;
    }
}
