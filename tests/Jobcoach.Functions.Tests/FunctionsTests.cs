using System.Reflection;
using Jobcoach.Functions.Zaken;
using Jobcoach.Workflow.Zaken;
using Microsoft.Azure.Functions.Worker;

namespace Jobcoach.Functions.Tests;

/// <summary>The functions are as complete as the register: what lacks one would wait for ever on Azure and nowhere else.</summary>
public class FunctionsTests
{
    private static readonly IReadOnlyList<MethodInfo> Functions =
        [.. typeof(ZaakFunctions).Assembly.GetTypes().SelectMany(t => t.GetMethods()).Where(m => m.IsDefined(typeof(FunctionAttribute)))];

    [Fact]
    public void Every_orchestration_has_its_function() =>
        Assert.Equal(Register.Alles.Orchestrations.Keys.Order(), NamesWith<OrchestrationTriggerAttribute>());

    [Fact]
    public void Every_activity_has_its_function() =>
        Assert.Equal(Register.Alles.Activities.Keys.Order(), NamesWith<ActivityTriggerAttribute>());

    [Fact]
    public void Names_differ_by_more_than_case() =>
        Assert.Equal(Functions.Count, Functions.Select(Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Every_function_that_is_no_orchestration_binds_the_client() =>
        Assert.All(
            Functions.Where(f => !Has<OrchestrationTriggerAttribute>(f)),
            f => Assert.True(Has<DurableClientAttribute>(f), $"{Name(f)} lacks [DurableClient]."));

    private static IEnumerable<string> NamesWith<TTrigger>()
        where TTrigger : Attribute => Functions.Where(Has<TTrigger>).Select(Name).Order();

    private static bool Has<TBinding>(MethodInfo function)
        where TBinding : Attribute => function.GetParameters().Any(p => p.IsDefined(typeof(TBinding)));

    private static string Name(MethodInfo function) => function.GetCustomAttribute<FunctionAttribute>()!.Name;
}
