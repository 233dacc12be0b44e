namespace Jobcoach.Mutatieproef;

/// <summary>The survivors that may live, each with its reason: the rows of a table in Markdown (file, kind, replacement, reason).</summary>
internal sealed class Overlevers
{
    private const int Kolommen = 4;
    private readonly HashSet<(string Bestand, string Soort, string Vervanging)> _bekend = [];

    public IReadOnlyCollection<(string Bestand, string Soort, string Vervanging)> Bekend => _bekend;

    /// <summary>Reads the table; a row without a reason does not count.</summary>
    public static Overlevers Lees(IEnumerable<string> regels)
    {
        var overlevers = new Overlevers();
        foreach (var cellen in regels.Where(regel => regel.StartsWith('|')).Select(regel => regel.Trim().Trim('|').Split('|')))
        {
            if (cellen.Length == Kolommen && cellen.All(cel => !string.IsNullOrWhiteSpace(cel)))
            {
                overlevers._bekend.Add((cellen[0].Trim(' ', '`'), cellen[1].Trim(), cellen[2].Trim(' ', '`')));
            }
        }

        return overlevers;
    }

    public bool Kent(Mutant mutant) => _bekend.Contains(Sleutel(mutant));

    public static (string Bestand, string Soort, string Vervanging) Sleutel(Mutant mutant) => (mutant.Bestand, mutant.Soort, mutant.Vervanging.Trim('`'));
}
