namespace Jobcoach.Embedded.Engine;

/// <summary>What may be an instance id: exactly what Durable Functions accepts, so that an id that works here works there.</summary>
internal static class InstanceIds
{
    private const int MaxLength = 100;

    /// <exception cref="ArgumentException">The id is empty, longer than 100 characters, begins with @ or has one of / \ # ? or a control character.</exception>
    public static void Check(string instanceId)
    {
        if (string.IsNullOrEmpty(instanceId) || instanceId.Length > MaxLength || instanceId[0] == '@' || instanceId.Any(IsForbidden))
        {
            throw new ArgumentException("An instance id has 1 to 100 characters, does not begin with @, and has no / \\ # ? or control characters.", nameof(instanceId));
        }
    }

    private static bool IsForbidden(char c) => c is '/' or '\\' or '#' or '?' || char.IsControl(c);
}
