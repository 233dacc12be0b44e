namespace Jobcoach.Architecture.Tests;

/// <summary>An architecture rule fails with the whole list of those who break it.</summary>
internal static class Offenders
{
    public static void None(IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }
}
