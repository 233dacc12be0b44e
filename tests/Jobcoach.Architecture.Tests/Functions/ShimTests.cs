using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Architecture.Tests.Functions;

/// <summary>The functions are as complete as the register: what lacks one would wait for ever on Azure and nowhere else.</summary>
public sealed class ShimTests
{
    private static readonly IReadOnlyList<Function> Functions = FunctionsCompilation.Functions;

    [Fact]
    public void Every_orchestration_has_one_function_and_none_is_left_over() =>
        Assert.Equal(Register.Alles.Orchestrations.Keys.Order(), With("OrchestrationTrigger"));

    [Fact]
    public void Every_activity_has_one_function_and_none_is_left_over() =>
        Assert.Equal(Register.Alles.Activities.Keys.Order(), With("ActivityTrigger"));

    [Fact]
    public void The_timers_are_those_of_the_design() =>
        Assert.Equal(["ControleerZaken", "HerinnerLogboeken", "VernietigDossiers"], With("TimerTrigger"));

    [Fact]
    public void A_timer_keeps_account_of_what_it_missed() =>
        Offenders.None(Functions.Where(function => function.Binding("TimerTrigger") is { } timer
            && !timer.NamedArguments.Any(argument => argument is { Key: "UseMonitor", Value.Value: true })).Select(function => function.Name));

    [Fact]
    public void A_function_has_one_trigger() =>
        Offenders.None(Functions
            .Where(function => new[] { "OrchestrationTrigger", "ActivityTrigger", "TimerTrigger", "HttpTrigger" }.Count(kind => function.Binding(kind) is not null) != 1)
            .Select(function => function.Name));

    [Fact]
    public void Names_differ_by_more_than_case() =>
        Assert.Equal(Functions.Count, Functions.Select(function => function.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Every_function_that_is_no_orchestration_binds_the_client() =>
        Offenders.None(Functions.Where(function => function.Binding("OrchestrationTrigger") is null && function.Binding("DurableClient") is null).Select(function => function.Name));

    [Fact]
    public void A_method_has_the_name_of_its_function() =>
        Offenders.None(Functions.Where(function => function.Name != function.Method.Name).Select(function => $"{function.Name}: {function.Method.Name}"));

    private static IEnumerable<string> With(string trigger) => Functions.Where(function => function.Binding(trigger) is not null).Select(function => function.Name).Order();
}
