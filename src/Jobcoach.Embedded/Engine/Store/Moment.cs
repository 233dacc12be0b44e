namespace Jobcoach.Embedded.Engine.Store;

/// <summary>Moments in storage: UTC ticks, so that a timer never fires a fraction too early.</summary>
internal static class Moment
{
    public static DateTimeOffset From(long ticks) => new(ticks, TimeSpan.Zero);

    public static DateTimeOffset? From(long? ticks) => ticks is { } t ? From(t) : null;
}
