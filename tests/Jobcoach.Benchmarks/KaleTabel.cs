using Jobcoach.Embedded.Sqlite;

namespace Jobcoach.Benchmarks;

/// <summary>The least that a list can be: a table as wide as the work list with one index, read into texts.</summary>
internal sealed class KaleTabel : IAsyncDisposable
{
    private const int Rijen = 100_000;

    private readonly SqliteDatabase _database = SqliteDatabase.Open(
        SqliteOptions.Temporary() with { Synchronous = Synchronous.Full },
        "CREATE TABLE Rij(Id INTEGER PRIMARY KEY, Plaats INTEGER, A TEXT, B TEXT, C TEXT, D TEXT, E TEXT, F TEXT, G TEXT, H TEXT); CREATE INDEX RijPlaats ON Rij(Plaats)");

    public static async Task<KaleTabel> OpenAsync()
    {
        var tabel = new KaleTabel();
        await Task.WhenAll(Enumerable.Range(0, Rijen).Select(i => tabel.SchrijfAsync(i, 0)));
        return tabel;
    }

    public Task SchrijfAsync(int aanroeper, int keer) => _database.WriteAsync(session => session.Execute(
        "INSERT INTO Rij(Plaats, A, B, C, D, E, F, G, H) VALUES(?1, ?2, ?2, ?2, ?2, ?2, ?2, ?2, ?2)",
        (aanroeper * 7919L + keer) % Rijen,
        "vijftien tekens"));

    /// <summary>A page from a place on.</summary>
    public int Pagina(int plaats, int hoogstens) => _database.Read(session => session.Query(
        "SELECT Plaats, A, B, C, D, E, F, G, H FROM Rij WHERE Plaats>=?1 ORDER BY Plaats LIMIT ?2",
        row => (row.Number(0), row.Text(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7), row.Text(8)),
        plaats,
        hoogstens)).Count;

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
