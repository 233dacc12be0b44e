using Microsoft.DurableTask;

namespace Jobcoach.Functions.Durable;

/// <summary>
/// Stands in for the exception of an activity. Durable Task stores the message of an exception in clear text,
/// and the Functions host passes the type of an exception on as text only; so the type name is the whole message.
/// </summary>
internal sealed class ActivityFault(string errorType) : Exception(Marker + errorType)
{
    private const string Marker = "activity-fault ";

    /// <summary>The type name of the exception that an activity threw.</summary>
    public static string ErrorTypeOf(TaskFailureDetails failure)
    {
        var at = failure.ErrorMessage.LastIndexOf(Marker, StringComparison.Ordinal);
        return at >= 0 ? string.Concat(failure.ErrorMessage[(at + Marker.Length)..].TakeWhile(IsPartOfName)) : failure.ErrorType;
    }

    // A host may write more behind it, such as a stack.
    private static bool IsPartOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '`';
}
