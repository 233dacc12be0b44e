using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>Pages of the list of zaken.</summary>
internal static class Overzichtlezer
{
    private const string Soort = "z";

    public static async Task<Pagina<Zaakoverzicht>> LeesAsync(Container projecties, Zaakvraag vraag, CancellationToken cancelled)
    {
        var hoogstens = Pagineren.Begrens(vraag.Hoogstens);
        var na = Bladwijzer.Lees(vraag.Na, Soort, 2) is [_, var tekst] && Zaaknummer.TryParse(tekst, out var nummer) ? nummer.Waarde : "";
        var (vanaf, voor) = vraag.Tussen(na);
        var rijen = await new Vraagtekst(Lijsten.Zaken(vraag.Zicht))
            .En("fase", "=", vraag.Fase)
            .En(vraag.Zicht)
            .En("nummer", ">", vanaf)
            .En("nummer", "<", vraag.Nummerbegin is null ? null : voor)
            .LeesAsync<Rij>(projecties, $"TOP {hoogstens + 1} c.regel", vraag.Fase is null ? ["lijst", "nummer"] : ["lijst", "fase", "nummer"], cancelled);
        return Pagineren.Pagina(rijen, hoogstens, rij => rij.Regel, rij => Bladwijzer.Schrijf(Soort, rij.Regel.Nummer.Waarde));
    }

    private sealed record Rij(Zaakoverzicht Regel);
}
