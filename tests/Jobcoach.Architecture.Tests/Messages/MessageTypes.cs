using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Architecture.Tests.Messages;

/// <summary>Everything that crosses the orchestration port, found from the one register both engines use.</summary>
internal static class MessageTypes
{
    /// <summary>Inputs and results of all orchestrations and activities.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. Register.Alles.Orchestrations.Values.Cast<object>().Concat(Register.Alles.Activities.Values)
            .SelectMany(definition => definition.GetType().GetGenericArguments())
            .Distinct()
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>Those that are records of ours; the others are plain values.</summary>
    public static IReadOnlyList<Type> Records { get; } = [.. All.Where(type => type.Namespace?.StartsWith("Jobcoach.", StringComparison.Ordinal) is true && !type.IsEnum)];
}
