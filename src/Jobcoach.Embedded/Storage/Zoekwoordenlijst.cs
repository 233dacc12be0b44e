using Jobcoach.Embedded.Sqlite;

namespace Jobcoach.Embedded.Storage;

/// <summary>By which hashes a person is found.</summary>
internal static class Zoekwoordenlijst
{
    private const int Meest = Workflow.Zoeken.Zoekwoorden.Meest;

    /// <summary>The terms of a person are these and no others; what stays is not written again.</summary>
    public static void Vervang(SqliteSession session, string persoon, IReadOnlyList<string> termen)
    {
        var eerder = session.Query("SELECT Term FROM Zoekwoorden WHERE Persoon=?1", row => row.Text(0), persoon).ToHashSet();
        foreach (var term in eerder.Except(termen))
        {
            session.Execute("DELETE FROM Zoekwoorden WHERE Term=?1 AND Persoon=?2", term, persoon);
        }

        foreach (var term in termen.Except(eerder))
        {
            session.Execute("INSERT INTO Zoekwoorden(Term, Persoon) VALUES(?1, ?2)", term, persoon);
        }
    }

    /// <summary>Persons that have all terms, from the range of the first.</summary>
    public static List<string> Zoek(SqliteSession session, IReadOnlyList<string> termen, int hoogstens)
    {
        // A place that is not used repeats the first term, so that there is one text.
        string Term(int i) => i < termen.Count ? termen[i] : termen[0];
        return session.Query(Sql, row => row.Text(0), Term(0), Term(1), Term(2), Term(3), Term(4), Term(5), hoogstens);
    }

    /// <inheritdoc cref="Takenlezer.Sql"/>
    internal static string Sql { get; } = $"""
        SELECT Persoon FROM Zoekwoorden AS een WHERE Term=?1
            {string.Join("\n    ", Enumerable.Range(2, Meest - 1).Select(i => $"AND EXISTS(SELECT 1 FROM Zoekwoorden WHERE Term=?{i} AND Persoon=een.Persoon)"))}
        ORDER BY Persoon LIMIT ?{Meest + 1}
        """;
}
