using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>Whose zaken a list may show, as conditions on the parameters 2 to 4.</summary>
internal static class Zichtfilter
{
    public static string Sql(Zichtbaarheid zicht) =>
        (zicht.WerknemerId is null ? "" : "WerknemerId=?2 AND ")
        + (zicht.WerkgeverId is null ? "" : "WerkgeverId=?3 AND ")
        + (zicht.JobcoachorganisatieId is null ? "" : "JobcoachorganisatieId=?4 AND ");
}
