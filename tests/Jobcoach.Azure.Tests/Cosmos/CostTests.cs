using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;
using static Jobcoach.TestSupport.Opslag.Projecties;

namespace Jobcoach.Azure.Tests.Cosmos;

/// <summary>Which requests each operation makes: what it costs.</summary>
public sealed class CostTests(CosmosServer server) : IAsyncLifetime
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly Journal _journal = new();
    private CosmosHost _host = null!;
    private CosmosOpslag _storage = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await CosmosHost.StartAsync(server);
        _storage = _host.Open(_journal);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_new_zaak_is_one_write_and_two_in_the_register() => Assert.Equal(
        ["create levend", "create zaken", "replace levend"],
        await RequestsAsync(() => _storage.Zaken.BewaarAsync(Document(1), [Feit(1), Feit(2)], Never)));

    [Fact]
    public async Task Reading_a_zaak_is_one_read()
    {
        await _storage.Zaken.BewaarAsync(Document(1), [], Never);

        Assert.Equal(["read zaken"], await RequestsAsync(() => _storage.Zaken.LeesAsync(Nummer(1), Never)));
        Assert.Equal(["read zaken"], await RequestsAsync(() => _storage.Zaken.LeesAsync(Nummer(2), Never)));
    }

    [Fact]
    public async Task A_save_is_a_read_a_replacement_and_the_facts_of_the_save_before()
    {
        await _storage.Zaken.BewaarAsync(Document(1), [Feit(1), Feit(2)], Never);

        Assert.Equal(
            ["read zaken", "create zaken", "create zaken", "replace zaken"],
            await RequestsAsync(() => _storage.Zaken.BewaarAsync(Document(1) with { Versie = 1 }, [], Never)));
        Assert.Equal(["read zaken", "replace zaken"], await RequestsAsync(() => _storage.Zaken.BewaarAsync(Document(1) with { Versie = 2 }, [Feit(3)], Never)));
        Assert.Equal(["read zaken"], await RequestsAsync(() => _storage.Zaken.BewaarAsync(Document(1) with { Versie = 2 }, [Feit(3)], Never)));
    }

    [Fact]
    public async Task A_logboekregel_is_two_reads_a_replacement_and_the_documents_of_the_one_before()
    {
        await _storage.Zaken.BewaarAsync(Document(1), [], Never);

        Assert.Equal(["read zaken", "read zaken", "replace zaken"], await RequestsAsync(() => _storage.Zaken.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(1), Never)));
        Assert.Equal(
            ["read zaken", "read zaken", "create zaken", "create zaken", "replace zaken"],
            await RequestsAsync(() => _storage.Zaken.VoegRegelToeAsync(Nummer(1), Regel("b"), Feit(2), Never)));
    }

    [Fact]
    public async Task Facts_and_rules_are_a_read_and_a_query_and_the_last_facts_a_read_alone()
    {
        await _storage.Zaken.BewaarAsync(Document(1), [Feit(1)], Never);
        await _storage.Zaken.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(2), Never);

        Assert.Equal(["read zaken", "query zaken"], await RequestsAsync(() => _storage.Zaken.FeitenAsync(Nummer(1), 1, 10, Never)));
        Assert.Equal(["read zaken"], await RequestsAsync(() => _storage.Zaken.FeitenAsync(Nummer(1), 2, 10, Never)));
        Assert.Equal(["read zaken", "query zaken"], await RequestsAsync(() => _storage.Zaken.LogboekregelsAsync(Nummer(1), Never)));
    }

    [Fact]
    public async Task A_full_page_of_the_register_is_one_query()
    {
        // Its number begins with 0, so it is in the first partition.
        await _storage.Zaken.BewaarAsync(Document(32), [], Never);

        Assert.Equal(["query levend"], await RequestsAsync(() => _storage.Zaken.NietVernietigdAsync(null, 1, Never)));
    }

    [Fact]
    public async Task A_page_of_a_list_is_one_query()
    {
        await _storage.Projecties.WerkBijAsync(Projectie(1).Met(Taak()), Never);

        Assert.Equal(["query projecties"], await RequestsAsync(() => _storage.Projecties.ZakenAsync(new(Zichtbaarheid.Alles, null, null, 1), Never)));
        Assert.Equal(
            ["query projecties"],
            await RequestsAsync(() => _storage.Projecties.TakenAsync(new(Rol.Toetser, new(WerknemerId: "wn-1"), null, null, Taaksortering.Sinds, null, 1), Never)));
    }

    [Fact]
    public async Task A_count_is_the_list_of_years_and_a_query_for_each_that_there_is()
    {
        await _storage.Projecties.WerkBijAsync(Projectie(1).Met(Resultaat(new(2026, 1, 1)), Resultaat(new(2028, 1, 1))), Never);

        Assert.Equal(
            ["read projecties", "query projecties", "query projecties"],
            await RequestsAsync(() => _storage.Projecties.TelResultatenAsync(new(DateOnly.MinValue, DateOnly.MaxValue, null, null), Never)));
    }

    [Fact]
    public async Task A_projection_that_is_known_is_one_read_and_one_that_changes_no_row_one_write_more()
    {
        await _storage.Projecties.WerkBijAsync(Projectie(1).Met(Taak()), Never);

        Assert.Equal(["read projecties"], await RequestsAsync(() => _storage.Projecties.WerkBijAsync(Projectie(1).Met(Taak()), Never)));
        Assert.Equal(["read projecties", "replace projecties"], await RequestsAsync(() => _storage.Projecties.WerkBijAsync(Projectie(1).Met(Taak()) with { Versie = 2 }, Never)));
    }

    [Fact]
    public async Task A_new_task_is_a_row_in_each_of_four_lists_between_claim_and_close()
    {
        await _storage.Projecties.WerkBijAsync(Projectie(1), Never);

        Assert.Equal(
            ["read projecties", "replace projecties", .. Enumerable.Repeat("create projecties", 4), "replace projecties"],
            await RequestsAsync(() => _storage.Projecties.WerkBijAsync(Projectie(1).Met(Taak()) with { Versie = 2 }, Never)));
    }

    [Fact]
    public async Task A_message_is_one_request_and_a_person_one_more_for_each_word_of_the_name()
    {
        var bericht = new Bericht(1, Berichtsoort.Besluit, Rol.Werknemer, "p-0123456789abcdef01234567", new(2026, 1, 12), null);
        var persoon = new Domain.Partijen.Persoon("p-1", Bsn.TryParse("999990019", out var bsn) ? bsn : throw new InvalidOperationException(), "A. Voorbeeld", null, null, null);

        Assert.Equal(["create berichten"], await RequestsAsync(() => _storage.Bezorger.BezorgAsync(new(Nummer(1), 1), bericht, Never)));
        Assert.Equal(
            ["read personen", "create personen", "upsert projecties", "upsert projecties", "replace personen"],
            await RequestsAsync(() => _storage.Personen.BewaarAsync(persoon, Never)));
        Assert.Equal(["read personen", "replace personen"], await RequestsAsync(() => _storage.Personen.BewaarAsync(persoon with { Email = "a@voorbeeld.example" }, Never)));
        Assert.Equal(["read personen"], await RequestsAsync(() => _storage.Personen.WerkZoekwoordenBijAsync("p-1", Never)));
        Assert.Equal(["query projecties", "read personen"], await RequestsAsync(() => _storage.Personen.ZoekAsync("voorbeeld a", 10, Never)));
        Assert.Equal(["read personen"], await RequestsAsync(() => _storage.Personen.LeesAsync("p-1", Never)));
        Assert.Equal(
            ["read personen", "delete projecties", "delete projecties", "delete personen"],
            await RequestsAsync(() => _storage.Personen.VernietigAsync("p-1", Never)));
    }

    [Fact]
    public async Task An_organisation_is_written_once_for_each_name_by_a_program()
    {
        var projectie = Projectie(1) with { Organisaties = [new(Workflow.Zoeken.Organisatiesoort.Werkgever, "wg-1", "Bakkerij De Korenaar")] };
        await _storage.Projecties.WerkBijAsync(projectie, Never);

        Assert.Equal(["read projecties", "replace projecties"], await RequestsAsync(() => _storage.Projecties.WerkBijAsync(projectie with { Versie = 2 }, Never)));
    }

    [Fact]
    public async Task Counts_of_tasks_are_three_queries_for_each_kind_of_the_role() => Assert.Equal(
        Enumerable.Repeat("query projecties", 3),
        await RequestsAsync(() => _storage.Projecties.TelTakenAsync(new(Rol.Besluitnemer, Zichtbaarheid.Alles, new(2026, 1, 12)), Never)));

    [Fact]
    public async Task A_document_of_a_user_is_a_read_and_a_write()
    {
        var document = new Workflow.Gebruikersdocumenten.Gebruikersdocument("p-iris", Workflow.Gebruikersdocumenten.Gebruikersdocumentsoort.Concept, "a", "{}", 0, Nu, Nu.AddDays(30));

        Assert.Equal(["read gebruikers", "create gebruikers"], await RequestsAsync(() => _storage.Gebruikersdocumenten.BewaarAsync(document, Nu, Never)));
        Assert.Equal(["read gebruikers", "replace gebruikers"], await RequestsAsync(() => _storage.Gebruikersdocumenten.BewaarAsync(document with { Versie = 1 }, Nu, Never)));
        Assert.Equal(["query gebruikers"], await RequestsAsync(() => _storage.Gebruikersdocumenten.LijstAsync("p-iris", document.Soort, Nu, Never)));
    }

    private async Task<IReadOnlyList<string>> RequestsAsync(Func<Task> act)
    {
        _journal.Take();
        await act();
        return _journal.Take();
    }
}
