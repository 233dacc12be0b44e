namespace Jobcoach.Workflow.Opslag;

/// <summary>Cuts a page from rows of which one too many was read.</summary>
public static class Pagineren
{
    private const int Meest = 200;

    /// <summary>A number of rows per page, 1 to 200 inclusive.</summary>
    public static int Begrens(int hoogstens) => Math.Clamp(hoogstens, 1, Meest);

    /// <summary>The page, with the bookmark of its last row if there is a next one.</summary>
    public static Pagina<TRegel> Pagina<TRij, TRegel>(List<TRij> rijen, int hoogstens, Func<TRij, TRegel> regel, Func<TRij, string> bladwijzer) =>
        rijen.Count > hoogstens
            ? new([.. rijen.Take(hoogstens).Select(regel)], bladwijzer(rijen[hoogstens - 1]))
            : new(rijen.ConvertAll(rij => regel(rij)), null);
}
