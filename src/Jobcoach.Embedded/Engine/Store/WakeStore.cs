using Jobcoach.Embedded.Sqlite;

namespace Jobcoach.Embedded.Engine.Store;

/// <summary>Who must be woken, and when.</summary>
internal static class WakeStore
{
    /// <summary>Instances with a timer that is due.</summary>
    public static List<long> DueTimers(SqliteSession session, DateTimeOffset now) => session.Query(
        "SELECT DISTINCT m.Instance FROM Inbox m JOIN Instances i ON i.Id=m.Instance WHERE m.Kind=3 AND m.VisibleAt<=?1 AND i.Status IN (0, 1)",
        row => row.Number(0),
        now.UtcTicks);

    /// <summary>All instances with anything to do. Reads the whole inbox: for a start, and now and then.</summary>
    public static List<long> Due(SqliteSession session, DateTimeOffset now) => session.Query(
        "SELECT Id FROM Instances WHERE Status IN (0, 1) AND Id IN (SELECT Instance FROM Inbox WHERE Kind<>3 OR VisibleAt<=?1) ORDER BY Id",
        row => row.Number(0),
        now.UtcTicks);

    /// <summary>The first moment after <paramref name="now"/> at which a timer fires or an activity is tried again.</summary>
    public static DateTimeOffset? Next(SqliteSession session, DateTimeOffset now)
    {
        var timer = session.QueryNumber(
            "SELECT m.VisibleAt FROM Inbox m JOIN Instances i ON i.Id=m.Instance WHERE m.Kind=3 AND m.VisibleAt>?1 AND i.Status IN (0, 1) ORDER BY m.VisibleAt LIMIT 1",
            now.UtcTicks);
        var retry = session.QueryNumber(
            "SELECT t.DueAt FROM Tasks t LEFT JOIN Instances i ON i.Id=t.Instance WHERE t.Attempt>1 AND t.DueAt>?1 AND i.Status IS NOT 5 ORDER BY t.DueAt LIMIT 1",
            now.UtcTicks);
        return Moment.From(timer is null || retry < timer ? retry : timer);
    }

    /// <summary>
    /// Counts that the program starts and finds this work unfinished; progress sets the count to zero.
    /// Work that was found too often is held, because it may be what stops the program.
    /// </summary>
    public static void CountRestart(SqliteSession session, DateTimeOffset now, int maxRestarts)
    {
        const string Reason = "Too many failed attempts: the program stopped again and again while this was in progress.";
        session.Execute(
            "UPDATE Instances SET Restarts=Restarts+1 WHERE Status IN (0, 1) AND Id IN (SELECT Instance FROM Inbox WHERE Kind<>3 OR VisibleAt<=?1)",
            now.UtcTicks);
        session.Execute("UPDATE Tasks SET Restarts=Restarts+1 WHERE DueAt<=?1", now.UtcTicks);
        session.Execute(
            "UPDATE Instances SET Status=5, Turns=Turns+1, Failure=?2 WHERE Status IN (0, 1) AND (Restarts>?1 OR Id IN (SELECT Instance FROM Tasks WHERE Restarts>?1))",
            maxRestarts,
            Reason);
    }
}
