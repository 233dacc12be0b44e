using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Embedded.Storage;

/// <summary>The organisations that zaken name, as they were named last. There are thousands and not millions, so a search looks at all of them.</summary>
internal static class Organisatielijst
{
    public static void Noteer(SqliteSession session, IReadOnlyList<Organisatieregel> organisaties)
    {
        foreach (var organisatie in organisaties)
        {
            session.Execute(
                """
                INSERT INTO Organisaties(Soort, Kenmerk, Naam, Woorden) VALUES(?1, ?2, ?3, ?4)
                ON CONFLICT(Soort, Kenmerk) DO UPDATE SET Naam=?3, Woorden=?4 WHERE Naam<>?3
                """,
                organisatie.Soort.ToString(),
                organisatie.Id,
                organisatie.Naam,
                Woorden($"{organisatie.Naam} {organisatie.Id}"));
        }
    }

    public static IReadOnlyList<Organisatieregel> Zoek(SqliteSession session, string tekst, int hoogstens)
    {
        var gezocht = Zoekwoorden.VanVraag(tekst);
        if (gezocht.Count == 0)
        {
            return [];
        }

        // Words have letters and digits only, so none of them is a pattern; a place that is not used fits every row.
        string Patroon(int i) => i < gezocht.Count ? $"% {gezocht[i]}%" : "%";
        return session.Query(
            """
            SELECT Soort, Kenmerk, Naam FROM Organisaties
            WHERE Woorden LIKE ?1 AND Woorden LIKE ?2 AND Woorden LIKE ?3 AND Woorden LIKE ?4 AND Woorden LIKE ?5 AND Woorden LIKE ?6
            ORDER BY Naam, Kenmerk LIMIT ?7
            """,
            row => new Organisatieregel(Enum.Parse<Organisatiesoort>(row.Text(0)), row.Text(1), row.Text(2)),
            Patroon(0),
            Patroon(1),
            Patroon(2),
            Patroon(3),
            Patroon(4),
            Patroon(5),
            hoogstens);
    }

    // Every word with a space before it, so that a pattern finds where one begins.
    private static string Woorden(string tekst) => string.Concat(Zoekwoorden.Van(tekst).Select(woord => $" {woord}"));
}
