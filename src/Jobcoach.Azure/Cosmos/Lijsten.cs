using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Azure.Cosmos;

/// <summary>The names of the partitions of lists. A row stands in every list in which a question may look for it, so that a question has one place to look.</summary>
internal static class Lijsten
{
    /// <summary>The lists of zaken with a row for this one.</summary>
    public static IEnumerable<string> Zaken(Zaakoverzicht overzicht) => Zichten(overzicht).Select(zicht => $"zaken|{zicht}");

    /// <summary>The most selective list of zaken for this view.</summary>
    public static string Zaken(Zichtbaarheid zicht) => $"zaken|{Zicht(zicht)}";

    /// <summary>The lists of tasks with a row for a task of this role.</summary>
    public static IEnumerable<string> Taken(Rol rol, Zaakoverzicht overzicht) => Zichten(overzicht).Select(zicht => $"taken|{rol}|{zicht}");

    /// <summary>The most selective list of tasks for this view.</summary>
    public static string Taken(Rol rol, Zichtbaarheid zicht) => $"taken|{rol}|{Zicht(zicht)}";

    /// <summary>The results that were determined in a year.</summary>
    public static string Resultaten(int jaar) => $"resultaten|{jaar:D4}";

    /// <summary>What is known of the rows of a zaak.</summary>
    public static string Spoor(Zaaknummer nummer) => $"spoor|{nummer.Waarde}";

    private static string[] Zichten(Zaakoverzicht overzicht) =>
        ["alles", $"wn|{overzicht.WerknemerId}", $"wg|{overzicht.WerkgeverId}", $"jo|{overzicht.JobcoachorganisatieId}"];

    // A werknemer has few zaken, a werkgever more, an organisatie most.
    private static string Zicht(Zichtbaarheid zicht) => zicht switch
    {
        { WerknemerId: { } id } => $"wn|{id}",
        { WerkgeverId: { } id } => $"wg|{id}",
        { JobcoachorganisatieId: { } id } => $"jo|{id}",
        _ => "alles",
    };
}
