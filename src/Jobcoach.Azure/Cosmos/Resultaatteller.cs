using Jobcoach.Domain.Resultaten;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>Counts results: one query per year, of the few properties that are counted by.</summary>
internal static class Resultaatteller
{
    public static async Task<IReadOnlyList<Resultaattelling>> TelAsync(Container projecties, Resultaatjaren jaren, Resultaatvraag vraag, CancellationToken cancelled)
    {
        List<(int Jaar, Rij Rij)> rijen = [];
        foreach (var jaar in await jaren.TussenAsync(vraag.Van.Year, vraag.TotEnMet.Year, cancelled))
        {
            var inJaar = await new Vraagtekst(Lijsten.Resultaten(jaar))
                .En("jobcoachorganisatieId", "=", vraag.JobcoachorganisatieId)
                .En("regeling", "=", vraag.Regeling)
                .En("bepaaldOp", ">=", vraag.Van.DayNumber)
                .En("bepaaldOp", "<=", vraag.TotEnMet.DayNumber)
                .LeesAsync<Rij>(projecties, "c.halfjaar, c.jobcoachorganisatieId, c.resultaat, c.reden", [], cancelled);
            rijen.AddRange(inJaar.Select(rij => (jaar, rij)));
        }

        return
        [
            .. rijen
                .GroupBy(een => (een.Jaar, een.Rij.Halfjaar, een.Rij.JobcoachorganisatieId, een.Rij.Resultaat, een.Rij.Reden))
                .Select(groep => new Resultaattelling(groep.Key.Jaar, groep.Key.Halfjaar, groep.Key.JobcoachorganisatieId, groep.Key.Resultaat, groep.Key.Reden, groep.Count()))
                .OrderBy(telling => telling.Jaar)
                .ThenBy(telling => telling.Halfjaar)
                .ThenBy(telling => telling.JobcoachorganisatieId, StringComparer.Ordinal)
                .ThenBy(telling => telling.Resultaat)
                .ThenBy(telling => telling.Reden),
        ];
    }

    private sealed record Rij(int Halfjaar, string JobcoachorganisatieId, Jobcoachresultaat Resultaat, OverigeReden? Reden);
}
