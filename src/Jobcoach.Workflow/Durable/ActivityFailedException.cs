namespace Jobcoach.Workflow.Durable;

/// <summary>An activity failed and its retries are exhausted. Exceptions do not cross the boundary of an engine; the name of their type does.</summary>
public sealed class ActivityFailedException : Exception
{
    public ActivityFailedException(string activity, string errorType)
        : base($"Activity {activity} failed: {errorType}")
    {
        Activity = activity;
        ErrorType = errorType;
    }

    /// <summary>Name of the activity.</summary>
    public string Activity { get; }

    /// <summary>Type name of the last exception; its message is left out because it may hold personal data.</summary>
    public string ErrorType { get; }
}
