using System.Security.Cryptography;
using System.Text;
using Jobcoach.Embedded.Sqlite;

namespace Jobcoach.Embedded.Storage;

/// <summary>
/// The secret key of pseudonyms: a file of 32 random bytes beside the database, made on first use. With another key the same person would get another
/// pseudonym and nobody would notice, so the database remembers which key it was written with, by a hash that does not reveal it.
/// </summary>
internal static class Pseudoniemsleutel
{
    private const string Bestand = "pseudoniem.sleutel";
    private const string Kenmerk = "pseudoniemsleutel";
    private const int Bytes = 32;

    /// <exception cref="InvalidDataException">The key is missing, damaged, or not the one that the database was written with.</exception>
    public static byte[] Open(string folder, SqliteDatabase database)
    {
        var path = Path.Combine(folder, Bestand);
        var bekend = database.Read(session => session.QueryFirst("SELECT Waarde FROM Kenmerken WHERE Naam=?1", row => row.Text(0), Kenmerk));
        if (bekend is null && !File.Exists(path))
        {
            Maak(path);
        }

        var sleutel = File.Exists(path)
            ? File.ReadAllBytes(path)
            : throw new InvalidDataException($"The file {Bestand} is missing. Put it back: without it no person is found again.");
        var kenmerk = Convert.ToHexStringLower(HMACSHA256.HashData(sleutel, Encoding.UTF8.GetBytes(Kenmerk)));
        if (sleutel.Length != Bytes || (bekend is not null && bekend != kenmerk))
        {
            throw new InvalidDataException($"The file {Bestand} is not the one that this data was written with. Put the right one back.");
        }

        if (bekend is null)
        {
            database.WriteAsync(session => session.Execute("INSERT INTO Kenmerken(Naam, Waarde) VALUES(?1, ?2)", Kenmerk, kenmerk)).GetAwaiter().GetResult();
        }

        return sleutel;
    }

    private static void Maak(string path)
    {
        var tijdelijk = path + ".nieuw";
        using (var stream = DurableFile.Create(tijdelijk))
        {
            stream.Write(RandomNumberGenerator.GetBytes(Bytes));
            stream.Flush(flushToDisk: true);
        }

        DurableFile.Publish(tijdelijk, path);
    }
}
