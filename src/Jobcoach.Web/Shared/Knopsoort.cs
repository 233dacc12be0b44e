namespace Jobcoach.Web.Shared;

/// <summary>Hoe een knop eruitziet.</summary>
internal static class Knopsoort
{
    /// <summary>De klasse bij een soort.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De soort bestaat niet.</exception>
    public static string? Klasse(string soort) => soort switch
    {
        "primary" => "nl-button--primary",
        "secondary" => null,
        "subtle" => "nl-button--subtle",
        "danger" => "nl-button--primary nl-button--negative",
        _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "Een knop is primary, secondary, subtle of danger."),
    };
}
