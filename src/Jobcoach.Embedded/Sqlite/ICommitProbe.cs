namespace Jobcoach.Embedded.Sqlite;

/// <summary>
/// Called by the writer around every commit, on its thread. An exception here stands for the death of the process at that point:
/// nothing is written any more and no waiting caller gets an answer other than an error.
/// </summary>
public interface ICommitProbe
{
    /// <summary>The transaction is complete but not yet committed.</summary>
    void BeforeCommit();

    /// <summary>The transaction is durable but its callers do not know it yet.</summary>
    void AfterCommit();
}
