namespace Jobcoach.Embedded.Sqlite;

/// <summary>Brings the schema of a file up to date; <c>user_version</c> counts the scripts that ran.</summary>
internal static class SqliteMigrations
{
    public static void Apply(SqliteSession session, IReadOnlyList<string> scripts)
    {
        var applied = (int)session.QueryNumber("PRAGMA user_version").GetValueOrDefault();
        if (applied > scripts.Count)
        {
            throw new NotSupportedException($"The database has schema version {applied}; this program knows {scripts.Count} at most.");
        }

        for (var i = applied; i < scripts.Count; i++)
        {
            session.ExecuteScript($"BEGIN IMMEDIATE;\n{scripts[i]};\nPRAGMA user_version={i + 1};\nCOMMIT;");
        }
    }
}
