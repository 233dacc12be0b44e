using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Sqlite;
using Jobcoach.Embedded.Storage;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.Time.Testing;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;
using static Jobcoach.TestSupport.Opslag.Projecties;

namespace Jobcoach.Embedded.Tests.Storage;

/// <summary>A folder that the program wrote before there was a division of work: its tables are those of the first script.</summary>
public sealed class UpgradeTests : IAsyncLifetime
{
    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly EmbeddedStorageOptions _options = EmbeddedStorageOptions.Temporary() with { DeleteOnDispose = false };
    private string _persoon = "";

    public async ValueTask InitializeAsync()
    {
        // The key first, as a program makes it; then the file as it was.
        await using (var nieuw = EmbeddedStorage.Open(_options, new FakeTimeProvider(Nu)))
        {
            _persoon = nieuw.Personen.Pseudoniem(Bsn);
        }

        var bestand = Path.Combine(_options.Folder, "zaken.db");
        SqliteDatabase.Delete(bestand);
        await using var oud = SqliteDatabase.Open(new() { Path = bestand, Synchronous = Synchronous.Off }, StorageSchema.Scripts[0]);
        await oud.WriteAsync(session =>
        {
            session.Execute(
                """
                INSERT INTO Overzichten(Nummer, Versie, Fase, FaseSinds, Regeling, Regelingversie, WerknemerId, WerkgeverId, JobcoachorganisatieId, JobcoachId, Beslistermijn)
                VALUES(?1, 1, 'Toets', ?2, 'uwv-2014', 1, ?3, 'wg-1', 'org-1', 'jc-1', ?4)
                """,
                Nummer(1).Waarde,
                new DateOnly(2026, 1, 12).DayNumber,
                _persoon,
                Dag.Geen);
            session.Execute(
                """
                INSERT INTO Taken(Nummer, Volg, Rol, Soort, Sinds, Vervaldag, Fase, Regeling, WerknemerId, WerkgeverId, JobcoachorganisatieId)
                VALUES(?1, 0, 'Toetser', 'Toetsen', ?2, ?3, 'Toets', 'uwv-2014', ?4, 'wg-1', 'org-1')
                """,
                Nummer(1).Waarde,
                new DateOnly(2026, 1, 12).DayNumber,
                new DateOnly(2026, 3, 1).DayNumber,
                _persoon);
            session.Execute("INSERT INTO Personen(Id, Inhoud) VALUES(?1, ?2)", _persoon, Opslagjson.Schrijf(new Persoon(_persoon, Bsn, "Anna Bakker", null, null, null)));
        });
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_options.Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_task_of_before_is_of_nobody_and_in_sight()
    {
        await using var storage = EmbeddedStorage.Open(_options, new FakeTimeProvider(Nu));
        var vraag = new Taakvraag(Domain.Handelingen.Rol.Toetser, Zichtbaarheid.Alles, null, null, Taaksortering.Vervaldag, null, 50);

        var regel = Assert.Single((await storage.Projecties.TakenAsync(vraag with { Behandelaar = new(null), Aangehouden = new(new(2026, 2, 1)) }, Never)).Regels);

        Assert.Equal((null, null, "uwv-2014"), (regel.BehandelaarId, regel.AangehoudenTot, regel.Regeling));
    }

    [Fact]
    public async Task A_projection_of_before_is_made_again_for_the_same_version_and_then_left_alone()
    {
        await using var storage = EmbeddedStorage.Open(_options, new FakeTimeProvider(Nu));
        var projectie = Projectie(1) with { Organisaties = [new(Workflow.Zoeken.Organisatiesoort.Werkgever, "wg-1", "Bakkerij De Korenaar")] };

        await storage.Projecties.WerkBijAsync(projectie, Never);
        await storage.Projecties.WerkBijAsync(projectie with { Organisaties = [new(Workflow.Zoeken.Organisatiesoort.Werkgever, "wg-1", "Komt niet")] }, Never);

        Assert.Equal("Bakkerij De Korenaar", Assert.Single(await storage.Projecties.ZoekOrganisatiesAsync("wg", 10, Never)).Naam);
    }

    [Fact]
    public async Task A_person_of_before_is_found_by_name()
    {
        await using var storage = EmbeddedStorage.Open(_options, new FakeTimeProvider(Nu));

        Assert.Equal(_persoon, Assert.Single((await storage.Personen.ZoekAsync("anna bak", 10, Never)).Personen).Id);
    }

    private static Bsn Bsn => Bsn.TryParse("999990019", out var bsn) ? bsn : throw new InvalidOperationException();
}
