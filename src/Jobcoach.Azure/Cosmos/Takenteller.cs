using Jobcoach.Domain.Taken;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>
/// Counts tasks: three counts for each kind that the role can have, all in one partition. The service counts in its index; no row is read.
/// </summary>
internal static class Takenteller
{
    public static async Task<IReadOnlyList<Taaktelling>> TelAsync(Container projecties, Taaktelvraag vraag, CancellationToken cancelled)
    {
        return [.. (await Task.WhenAll(Takenlijst.Soorten(vraag.Rol).Select(SoortAsync))).Where(telling => telling is not { Open: 0, TeLaat: 0, Aangehouden: 0 })];

        async Task<Taaktelling> SoortAsync(Taaksoort soort)
        {
            var aantallen = await Task.WhenAll(
                Vraag(soort).Aangehouden(new(vraag.Vandaag)).TelAsync(projecties, cancelled),
                Vraag(soort).En("vervaldag", "<", vraag.Vandaag.DayNumber).TelAsync(projecties, cancelled),
                Vraag(soort).Aangehouden(new(vraag.Vandaag, Alleen: true)).TelAsync(projecties, cancelled));
            return new(soort, aantallen[0], aantallen[1], aantallen[2]);
        }

        Vraagtekst Vraag(Taaksoort soort) =>
            new Vraagtekst(Lijsten.Taken(vraag.Rol, vraag.Zicht)).En("soort", "=", soort).En(vraag.Zicht).Verdeeld(vraag.Behandelaar, vraag.Regeling);
    }
}
