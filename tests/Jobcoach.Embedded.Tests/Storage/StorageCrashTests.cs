using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Embedded.Storage;
using Jobcoach.Embedded.Tests.Sqlite;
using Microsoft.Extensions.Time.Testing;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Embedded.Tests.Storage;

/// <summary>The process dies around a commit. Afterwards everything of a save is there or nothing, and nothing that was answered is missing.</summary>
public sealed class StorageCrashTests : IAsyncDisposable
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly FakeTimeProvider _clock = new(Nu);
    private readonly EmbeddedStorageOptions _options = EmbeddedStorageOptions.Temporary() with { DeleteOnDispose = false };

    [Theory]
    [InlineData(false, 1, Fase.Ontvangst)] // died before the commit: the save before is what counts
    [InlineData(true, 2, Fase.Toets)] // died before the answer: the save stands, and whoever asks again finds it
    public async Task A_save_is_there_with_its_facts_or_not_at_all(bool committed, int versie, Fase fase)
    {
        await DoAsync(null, storage => storage.Zaken.BewaarAsync(Document(1), [Feit(1)], Never));

        await DieAsync(committed, storage => storage.Zaken.BewaarAsync(Document(1, Fase.Toets) with { Versie = 1 }, [Feit(2)], Never));

        await DoAsync(null, async storage =>
        {
            var gelezen = (await storage.Zaken.LeesAsync(Nummer(1), Never))!;
            Assert.Equal((versie, fase, versie), (gelezen.Versie, gelezen.Zaak.Fase, (await storage.Zaken.FeitenAsync(Nummer(1), 1, 10, Never)).Count));
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_document_that_was_not_answered_can_be_stored_again(bool committed)
    {
        await DieAsync(committed, storage => BewaarAsync(storage));

        await DoAsync(null, async storage =>
        {
            var document = await BewaarAsync(storage);
            Assert.Equal([document], await storage.Documenten.LijstAsync(Nummer(1), Never));
            await using var inhoud = (await storage.Documenten.OpenAsync(Nummer(1), document.Id, Never))!.Value.Inhoud;
            using var gelezen = new MemoryStream();
            await inhoud.CopyToAsync(gelezen);
            Assert.Equal(3, gelezen.Length);
        });
    }

    [Fact]
    public async Task A_document_that_was_never_listed_goes_with_its_zaak()
    {
        await DieAsync(committed: false, storage => BewaarAsync(storage));
        var folder = Path.Combine(_options.Folder, "documenten", Nummer(1).Waarde);
        Assert.Single(Directory.EnumerateFiles(folder));

        await DoAsync(null, storage => storage.Documenten.VernietigAsync(Nummer(1), Never));

        Assert.False(Directory.Exists(folder));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_options.Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static Task<Workflow.Documenten.Document> BewaarAsync(EmbeddedStorage storage) =>
        storage.Documenten.BewaarAsync(Nummer(1), new MemoryStream([1, 2, 3]), "text/plain", 10, Never);

    private async Task DieAsync(bool committed, Func<EmbeddedStorage, Task> act)
    {
        var death = new Death(committed);
        await DoAsync(death, async storage =>
        {
            death.Near = true;
            await Assert.ThrowsAsync<SimulatedCrashException>(() => act(storage));
        });
    }

    private async Task DoAsync(ICommitProbe? probe, Func<EmbeddedStorage, Task> act)
    {
        await using var storage = EmbeddedStorage.Open(_options with { Probe = probe }, _clock);
        await act(storage);
    }

    private sealed class Death(bool committed) : ICommitProbe
    {
        public bool Near { get; set; }

        public void BeforeCommit() => DieIf(Near && !committed);

        public void AfterCommit() => DieIf(Near && committed);

        private static void DieIf(bool now)
        {
            if (now)
            {
                throw new SimulatedCrashException();
            }
        }
    }
}
