namespace Jobcoach.Web.Shared;

/// <summary>De naam van een veld als begin van een zin erover.</summary>
public static class Opschrift
{
    /// <summary>De naam met een dubbele punt; een vraag heeft die niet nodig.</summary>
    public static string Van(string naam) => naam.EndsWith('?') ? naam : $"{naam}:";
}
