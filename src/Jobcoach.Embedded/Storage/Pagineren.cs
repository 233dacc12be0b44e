using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>Cuts a page from rows of which one too many was read.</summary>
internal static class Pagineren
{
    private const int Meest = 200;

    public static int Begrens(int hoogstens) => Math.Clamp(hoogstens, 1, Meest);

    public static Pagina<TRegel> Pagina<TRij, TRegel>(List<TRij> rijen, int hoogstens, Func<TRij, TRegel> regel, Func<TRij, string> bladwijzer) =>
        rijen.Count > hoogstens
            ? new([.. rijen.Take(hoogstens).Select(regel)], bladwijzer(rijen[hoogstens - 1]))
            : new(rijen.ConvertAll(rij => regel(rij)), null);
}
