using System.Text.RegularExpressions;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Opslag;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>Pages of the work list.</summary>
internal static partial class Takenlezer
{
    public static async Task<Pagina<Taakregel>> LeesAsync(Container projecties, Taakvraag vraag, CancellationToken cancelled)
    {
        var hoogstens = Pagineren.Begrens(vraag.Hoogstens);

        // A bookmark of the other order points nowhere in this one.
        var (soort, plek) = vraag.Sortering is Taaksortering.Sinds ? ("ts", "opSinds") : ("tv", "opVervaldag");
        var rijen = await new Vraagtekst(Lijsten.Taken(vraag.Rol, vraag.Zicht))
            .En("soort", "=", vraag.Soort)
            .En(vraag.Zicht)
            .En("vervaldag", "<=", vraag.VervaltVoor?.DayNumber)
            .Verdeeld(vraag.Behandelaar, vraag.Regeling)
            .Aangehouden(vraag.Aangehouden)
            .En(plek, ">", Na(vraag.Na, soort))
            .LeesAsync<Rij>(projecties, $"TOP {hoogstens + 1} c.regel, c.{plek} AS plek", Volgorde(vraag, plek), cancelled);
        return Pagineren.Pagina(rijen, hoogstens, rij => rij.Regel, rij => Bladwijzer.Schrijf(soort, rij.Plek));
    }

    private static string[] Volgorde(Taakvraag vraag, string plek) => vraag switch
    {
        { Soort: not null } => ["lijst", "soort", plek],
        { Behandelaar.Id: not null } => ["lijst", "behandelaar", plek],
        _ => ["lijst", plek],
    };

    private static string Na(string? bladwijzer, string soort) =>
        Bladwijzer.Lees(bladwijzer, soort, 2) is [_, var plek] && Plek().Match(plek) is { Success: true } gelezen && Zaaknummer.TryParse(gelezen.Groups["nummer"].Value, out _)
            ? plek
            : "";

    [GeneratedRegex(@"^[0-9]{7}\.(?<nummer>[^.]+)\.[0-9]{4}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Plek();

    private sealed record Rij(Taakregel Regel, string Plek);
}
