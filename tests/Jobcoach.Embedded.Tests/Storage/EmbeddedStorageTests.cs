using System.Text;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Embedded.Storage;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Jobcoach.Workflow.Zoeken;
using Microsoft.Data.Sqlite;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Embedded.Tests.Storage;

public sealed class EmbeddedStorageTests : IAsyncDisposable
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly StorageHost _host = new();

    private string Folder => _host.Options.Folder;

    [Fact]
    public void What_is_answered_is_on_disk_by_default() =>
        Assert.Equal(Synchronous.Full, new EmbeddedStorageOptions { Folder = "x" }.Synchronous);

    [Fact]
    public void The_engine_has_a_file_of_its_own_in_the_folder_and_writes_as_hard()
    {
        Assert.Equal(Path.Combine(Folder, "engine.db"), _host.Storage.EngineFile.Path);
        Assert.Equal(_host.Options.Synchronous, _host.Storage.EngineFile.Synchronous);
    }

    [Fact]
    public async Task A_folder_has_one_user_at_a_time()
    {
        var busy = Assert.Throws<IOException>(() => EmbeddedStorage.Open(_host.Options, _host.Clock));

        Assert.Contains("in use by another process", busy.Message, StringComparison.Ordinal);
        await _host.RestartAsync();
    }

    [Fact]
    public async Task A_folder_of_a_newer_program_is_refused_and_let_go()
    {
        await _host.Storage.DisposeAsync();
        await Sql("PRAGMA user_version=1000");

        var newer = Assert.Throws<NotSupportedException>(() => EmbeddedStorage.Open(_host.Options, _host.Clock));

        Assert.Contains("schema version 1000", newer.Message, StringComparison.Ordinal);
        await Sql($"PRAGMA user_version={StorageSchema.Scripts.Count}");
        await _host.RestartAsync();
    }

    [Fact]
    public async Task Temporary_storage_leaves_nothing_behind()
    {
        var options = EmbeddedStorageOptions.Temporary();
        var storage = EmbeddedStorage.Open(options, _host.Clock);
        await storage.Documenten.BewaarAsync(Nummer(1), new MemoryStream([1]), "text/plain", 10, Never);

        await storage.DisposeAsync();

        Assert.False(Directory.Exists(options.Folder));
    }

    [Fact]
    public async Task The_key_of_pseudonyms_is_a_secret_file_that_cannot_be_lost_unseen()
    {
        var sleutel = Path.Combine(Folder, "pseudoniem.sleutel");
        Assert.Equal(32, new FileInfo(sleutel).Length);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(sleutel) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));

        await _host.Storage.DisposeAsync();
        File.Move(sleutel, sleutel + ".weg");
        Assert.Throws<InvalidDataException>(() => EmbeddedStorage.Open(_host.Options, _host.Clock));
        await File.WriteAllBytesAsync(sleutel, new byte[32]);
        Assert.Throws<InvalidDataException>(() => EmbeddedStorage.Open(_host.Options, _host.Clock));

        File.Move(sleutel + ".weg", sleutel, overwrite: true);
        await _host.RestartAsync();
    }

    [Fact]
    public async Task Two_folders_have_different_pseudonyms_for_one_person()
    {
        await using var other = EmbeddedStorage.Open(EmbeddedStorageOptions.Temporary(), _host.Clock);

        Assert.NotEqual(Persoon().Id, Persoon(other).Id);
    }

    [Fact]
    public async Task What_was_destroyed_is_not_in_the_files_any_more()
    {
        var persoon = Persoon();
        await _host.Storage.Personen.BewaarAsync(persoon, Never);
        await _host.Storage.Zaken.BewaarAsync(Document(1), [], Never);
        await _host.Storage.Zaken.VoegRegelToeAsync(Nummer(1), Regel("a") with { Omschrijving = "Onuitwisbaar-geheim" }, Feit(1), Never);
        await _host.RestartAsync();
        Assert.True(await StaatInBestandAsync("Onuitwisbaar-geheim"));
        Assert.True(await StaatInBestandAsync(persoon.Naam));

        await _host.Storage.Personen.VernietigAsync(persoon.Id, Never);
        await _host.Storage.Zaken.VernietigRegelsAsync(Nummer(1), Never);
        await _host.RestartAsync();

        Assert.False(await StaatInBestandAsync("Onuitwisbaar-geheim"));
        Assert.False(await StaatInBestandAsync(persoon.Naam));
    }

    [Fact]
    public async Task Of_a_destroyed_person_no_hash_of_the_name_is_in_the_files_any_more()
    {
        var persoon = Persoon();
        await _host.Storage.Personen.BewaarAsync(persoon, Never);
        var sleutel = await File.ReadAllBytesAsync(Path.Combine(Folder, "pseudoniem.sleutel"));
        var term = new Blindeindex(sleutel).Term("verdwijn");
        Assert.True(await StaatInBestandAsync(term));

        await _host.Storage.Personen.VernietigAsync(persoon.Id, Never);

        Assert.False(await StaatInBestandAsync(term));
    }

    [Fact]
    public async Task A_concept_that_was_removed_or_cleared_away_is_not_in_the_files_any_more()
    {
        var concept = new Gebruikersdocument("p-iris", Gebruikersdocumentsoort.Concept, "a", "\"Onuitwisbaar-concept\"", 0, Nu, Nu.AddDays(30));
        await _host.Storage.Gebruikersdocumenten.BewaarAsync(concept, Nu, Never);
        await _host.Storage.Gebruikersdocumenten.BewaarAsync(concept with { Sleutel = "b" }, Nu, Never);
        Assert.True(await StaatInBestandAsync("Onuitwisbaar-concept"));

        await _host.Storage.Gebruikersdocumenten.VerwijderAsync("p-iris", Gebruikersdocumentsoort.Concept, "a", Never);
        Assert.Equal(0, await _host.Storage.RuimVerlopenOpAsync(Nu.AddDays(30).AddTicks(-1)));
        Assert.Equal(1, await _host.Storage.RuimVerlopenOpAsync(Nu.AddDays(30)));

        Assert.False(await StaatInBestandAsync("Onuitwisbaar-concept"));
    }

    [Theory]
    [InlineData("UPDATE Feiten SET Hash=''")]
    [InlineData("DELETE FROM Feiten")]
    public async Task Facts_can_be_neither_changed_nor_removed(string statement)
    {
        await _host.Storage.Zaken.BewaarAsync(Document(1), [Feit(1)], Never);
        await _host.Storage.DisposeAsync();

        await Assert.ThrowsAsync<SqliteException>(() => Sql(statement));
        await _host.RestartAsync();
    }

    [Fact]
    public async Task Documents_that_never_came_in_whole_are_cleared_away_on_opening()
    {
        var onderweg = Path.Combine(Folder, "documenten", "onderweg");
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _host.Storage.Documenten.BewaarAsync(Nummer(1), new ClosedStream(), "text/plain", 10, Never));
        Assert.Empty(Directory.EnumerateFiles(onderweg));

        await File.WriteAllTextAsync(Path.Combine(onderweg, "1"), "half");
        await _host.RestartAsync();

        Assert.Empty(Directory.EnumerateFiles(onderweg));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private Persoon Persoon(EmbeddedStorage? storage = null)
    {
        Assert.True(Bsn.TryParse("999990019", out var bsn));
        return new((storage ?? _host.Storage).Personen.Pseudoniem(bsn), bsn, "Q. Verdwijnt-Straks", null, null, null);
    }

    private async Task Sql(string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "zaken.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand in this class.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    // The last connection that closes takes the write-ahead log along; then one file holds everything.
    private async Task<bool> StaatInBestandAsync(string tekst)
    {
        await _host.Storage.DisposeAsync();
        Assert.False(File.Exists(Path.Combine(Folder, "zaken.db-wal")));
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, "zaken.db"));
        await _host.RestartAsync();
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(tekst)) >= 0;
    }

    private sealed class ClosedStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new ObjectDisposedException(nameof(ClosedStream));
    }
}
