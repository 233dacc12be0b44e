using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Rondes;

namespace Jobcoach.Embedded.Storage;

/// <summary>The last rounds of scheduled work.</summary>
internal sealed class SqliteRondeStore(SqliteDatabase database) : IRondeStore
{
    public Task NoteerAsync(Ronde ronde, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var inhoud = Opslagjson.Schrijf(ronde);
        return database.WriteAsync(session =>
        {
            session.Execute("INSERT INTO Rondes(Soort, Begonnen, Inhoud) VALUES(?1, ?2, ?3)", ronde.Soort.ToString(), ronde.Begonnen.UtcTicks, inhoud);
            session.Execute(
                "DELETE FROM Rondes WHERE Soort=?1 AND Id NOT IN (SELECT Id FROM Rondes WHERE Soort=?1 ORDER BY Begonnen DESC, Id DESC LIMIT ?2)",
                ronde.Soort.ToString(),
                IRondeStore.Bewaard);
        });
    }

    public Task<IReadOnlyList<Ronde>> LaatsteAsync(Rondesoort soort, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var rijen = database.Read(session => session.Query(
            "SELECT Inhoud FROM Rondes WHERE Soort=?1 ORDER BY Begonnen DESC, Id DESC",
            row => row.Blob(0),
            soort.ToString()));
        return Task.FromResult<IReadOnlyList<Ronde>>(rijen.ConvertAll(inhoud => Opslagjson.Lees<Ronde>(inhoud)));
    }
}
