using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Embedded.Storage;

/// <summary>The protected documents of persons, and the hashes by which their names are found.</summary>
internal sealed class SqlitePersoonStore(SqliteDatabase database, byte[] sleutel) : IPersoonStore
{
    private const int HexTekens = 24;

    private readonly Blindeindex _index = new(sleutel);

    public string Pseudoniem(Bsn bsn) =>
        "p-" + Convert.ToHexStringLower(HMACSHA256.HashData(sleutel, Encoding.ASCII.GetBytes(bsn.Onthul())))[..HexTekens];

    public Task<Persoon?> LeesAsync(string id, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return Task.FromResult(database.Read(session => Lees(session, id)));
    }

    public Task<Persoonvondst> ZoekAsync(string tekst, int hoogstens, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var gezocht = Zoekwoorden.VanVraag(tekst);
        if (gezocht.Count == 0)
        {
            return Task.FromResult(new Persoonvondst([], false));
        }

        var termen = gezocht.Select(woord => _index.Term(Zoekwoorden.Begin(woord))).ToList();
        return Task.FromResult(database.Read(session =>
        {
            var ids = Zoekwoordenlijst.Zoek(session, termen, hoogstens + 1);
            var personen = ids.Take(hoogstens).Select(id => Lees(session, id)).OfType<Persoon>();
            return new Persoonvondst([.. personen.Where(persoon => Zoekwoorden.Past(persoon.Naam, gezocht))], ids.Count > hoogstens);
        }));
    }

    public Task WerkZoekwoordenBijAsync(string id, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return database.WriteAsync(session => WerkBij(session, id));
    }

    public Task BewaarAsync(Persoon persoon, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        var (inhoud, termen) = (Opslagjson.Schrijf(persoon), _index.Termen(persoon.Naam));
        return database.WriteAsync(session =>
        {
            session.Execute("INSERT INTO Personen(Id, Inhoud) VALUES(?1, ?2) ON CONFLICT(Id) DO UPDATE SET Inhoud=excluded.Inhoud", persoon.Id, inhoud);
            Zoekwoordenlijst.Vervang(session, persoon.Id, termen);
        });
    }

    public Task VernietigAsync(string id, CancellationToken cancelled)
    {
        cancelled.ThrowIfCancellationRequested();
        return database.WriteAsync(session =>
        {
            Zoekwoordenlijst.Vervang(session, id, []);
            session.Execute("DELETE FROM Personen WHERE Id=?1", id);
        });
    }

    /// <summary>Makes the words of all persons once for each form of the index: a folder of before has none. For the opening, when nobody else is there yet.</summary>
    internal void BouwZoNodig()
    {
        const string Kenmerk = "zoekwoorden";
        const int PerKeer = 500;
        var vorm = Blindeindex.Vorm.ToString(CultureInfo.InvariantCulture);
        if (database.Read(session => session.QueryFirst("SELECT Waarde FROM Kenmerken WHERE Naam=?1", row => row.Text(0), Kenmerk)) == vorm)
        {
            return;
        }

        for (var (na, aantal) = ("", PerKeer); aantal == PerKeer;)
        {
            var ids = database.Read(session => session.Query("SELECT Id FROM Personen WHERE Id>?1 ORDER BY Id LIMIT ?2", row => row.Text(0), na, PerKeer));
            Schrijf(session => ids.ForEach(id => WerkBij(session, id)));
            (na, aantal) = (ids.LastOrDefault() ?? "", ids.Count);
        }

        Schrijf(session => session.Execute("INSERT INTO Kenmerken(Naam, Waarde) VALUES(?1, ?2) ON CONFLICT(Naam) DO UPDATE SET Waarde=?2", Kenmerk, vorm));

        void Schrijf(Action<SqliteSession> write) => database.WriteAsync(write).GetAwaiter().GetResult();
    }

    private void WerkBij(SqliteSession session, string id)
    {
        if (Lees(session, id) is { } persoon)
        {
            Zoekwoordenlijst.Vervang(session, id, _index.Termen(persoon.Naam));
        }
    }

    private static Persoon? Lees(SqliteSession session, string id) =>
        session.QueryFirst("SELECT Inhoud FROM Personen WHERE Id=?1", row => row.Blob(0), id) is { } inhoud ? Opslagjson.Lees<Persoon>(inhoud) : null;
}
