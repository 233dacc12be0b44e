using System.Security.Cryptography;
using System.Text;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Embedded.Storage;

/// <summary>The protected documents of persons.</summary>
internal sealed class SqlitePersoonStore(SqliteDatabase database, byte[] sleutel) : IPersoonStore
{
    private const int HexTekens = 24;

    public string Pseudoniem(Bsn bsn) =>
        "p-" + Convert.ToHexStringLower(HMACSHA256.HashData(sleutel, Encoding.ASCII.GetBytes(bsn.Onthul())))[..HexTekens];

    public Task<Persoon?> LeesAsync(string id, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var inhoud = database.Read(session => session.QueryFirst("SELECT Inhoud FROM Personen WHERE Id=?1", row => row.Blob(0), id));
        return Task.FromResult(inhoud is null ? null : Opslagjson.Lees<Persoon>(inhoud));
    }

    public Task BewaarAsync(Persoon persoon, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var inhoud = Opslagjson.Schrijf(persoon);
        return database.WriteAsync(session => session.Execute(
            "INSERT INTO Personen(Id, Inhoud) VALUES(?1, ?2) ON CONFLICT(Id) DO UPDATE SET Inhoud=excluded.Inhoud",
            persoon.Id,
            inhoud));
    }

    public Task VernietigAsync(string id, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return database.WriteAsync(session => session.Execute("DELETE FROM Personen WHERE Id=?1", id));
    }
}
