using Jobcoach.Domain.Taken;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>Counts tasks: three queries in one partition, in which the service counts.</summary>
internal static class Takenteller
{
    public static async Task<IReadOnlyList<Taaktelling>> TelAsync(Container projecties, Taaktelvraag vraag, CancellationToken cancelled)
    {
        var tellingen = await Task.WhenAll(
            TelAsync(Vraag().Aangehouden(new(vraag.Vandaag))),
            TelAsync(Vraag().En("vervaldag", "<", vraag.Vandaag.DayNumber)),
            TelAsync(Vraag().Aangehouden(new(vraag.Vandaag, Alleen: true))));
        return
        [
            .. tellingen.SelectMany(telling => telling.Keys).Distinct().Order().Select(soort => new Taaktelling(
                soort,
                tellingen[0].GetValueOrDefault(soort),
                tellingen[1].GetValueOrDefault(soort),
                tellingen[2].GetValueOrDefault(soort))),
        ];

        Vraagtekst Vraag() => new Vraagtekst(Lijsten.Taken(vraag.Rol, vraag.Zicht)).En(vraag.Zicht).Verdeeld(vraag.Behandelaar, vraag.Regeling);

        async Task<Dictionary<Taaksoort, int>> TelAsync(Vraagtekst tekst) =>
            (await tekst.TelAsync<Rij>(projecties, "soort", cancelled)).ToDictionary(rij => rij.Soort, rij => rij.Aantal);
    }

    private sealed record Rij(Taaksoort Soort, int Aantal);
}
