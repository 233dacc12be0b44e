using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.Domain.Zaken;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Azure.Tests.Cosmos;

/// <summary>A program dies, an answer is lost or others write in between, at every write there is: nothing that was answered is missing and nothing counts twice.</summary>
public sealed class ZaakMishapTests(CosmosServer server) : IAsyncLifetime
{
    private const int WritesOfALife = 17;
    private static readonly CancellationToken Never = CancellationToken.None;

    private CosmosHost _host = null!;

    public static TheoryData<MishapKind, int> EveryWrite => [.. from kind in new[] { MishapKind.DiesBefore, MishapKind.DiesAfter } from at in Enumerable.Range(1, WritesOfALife) select (kind, at)];

    public async ValueTask InitializeAsync() => _host = await CosmosHost.StartAsync(server);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_cases_are_all_writes_that_there_are()
    {
        var mishap = new Mishap(MishapKind.DiesBefore, at: int.MaxValue);

        await Levensloop.DoorloopAsync(Levensloop.TotVernietiging, _host.Open(mishap), _host.Storage);

        Assert.Equal(WritesOfALife, mishap.Writes);
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task A_living_zaak_survives_the_death_of_the_program(MishapKind kind, int at)
    {
        await Levensloop.DoorloopAsync(Levensloop.TotLeven, _host.Open(new Mishap(kind, at)), _host.Storage);

        await Levensloop.AssertFeitenAsync(_host.Storage, 5);
        Assert.Equal([Regel("a")], await _host.Storage.Zaken.LogboekregelsAsync(Nummer(1), Never));
        Assert.Equal([Nummer(1)], await _host.Storage.Zaken.NietVernietigdAsync(null, 10, Never));
        Assert.Equal((3, Fase.Bewaren), await StandAsync());
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task A_destroyed_zaak_keeps_its_facts_only_whatever_dies(MishapKind kind, int at)
    {
        await Levensloop.DoorloopAsync(Levensloop.TotVernietiging, _host.Open(new Mishap(kind, at)), _host.Storage);

        await Levensloop.AssertFeitenAsync(_host.Storage, 6);
        Assert.Empty(await _host.Storage.Zaken.LogboekregelsAsync(Nummer(1), Never));
        Assert.Empty(await _host.Storage.Zaken.NietVernietigdAsync(null, 10, Never));
        Assert.Equal((4, Fase.Vernietigd), await StandAsync());
    }

    [Theory]
    [MemberData(nameof(EveryWrite))]
    public async Task A_zaak_is_listed_from_its_first_write_until_its_destruction_whatever_dies(MishapKind kind, int at)
    {
        var program = _host.Open(new Mishap(kind, at));
        foreach (var step in Levensloop.TotVernietiging)
        {
            var died = await Record.ExceptionAsync(() => step(program)) is not null;
            var stand = await _host.Storage.Zaken.LeesAsync(Nummer(1), Never);

            Assert.Equal(
                stand is { Zaak.Fase: not Fase.Vernietigd } ? [Nummer(1)] : [],
                await _host.Storage.Zaken.NietVernietigdAsync(null, 10, Never));
            if (died)
            {
                return;
            }
        }
    }

    [Theory]
    [InlineData(1)] // the entry in the list of the living
    [InlineData(2)] // the new zaak
    [InlineData(3)] // the entry is sure
    [InlineData(4)] // facts get documents
    [InlineData(5)]
    [InlineData(6)] // the save
    [InlineData(7)]
    [InlineData(8)] // the rule
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)] // the last save
    public async Task A_lost_answer_changes_nothing_for_the_caller(int at)
    {
        var mishap = new Mishap(MishapKind.LosesAnswer, at);

        await Levensloop.DoorloopAsync(Levensloop.TotLeven, _host.Open(mishap), _host.Storage);

        Assert.True(mishap.Reached.IsCompleted);
        await Levensloop.AssertFeitenAsync(_host.Storage, 5);
        Assert.Equal([Regel("a")], await _host.Storage.Zaken.LogboekregelsAsync(Nummer(1), Never));
        Assert.Equal([Nummer(1)], await _host.Storage.Zaken.NietVernietigdAsync(null, 10, Never));
    }

    [Fact]
    public async Task Twenty_programs_that_write_at_once_all_land_and_the_chain_holds()
    {
        await _host.Storage.Zaken.BewaarAsync(Document(1), [], Never);
        var programs = Enumerable.Range(1, 20).Select(_ => _host.Open()).ToList();

        var landed = await Task.WhenAll(programs.Select((program, i) =>
            program.Zaken.VoegRegelToeAsync(Nummer(1), Regel($"regel-{i}"), Feit(i, Feitsoort.LogboekregelVastgelegd), Never)));

        Assert.DoesNotContain(false, landed);
        var feiten = await _host.Storage.Zaken.FeitenAsync(Nummer(1), 1, 100, Never);
        Assert.Equal(Enumerable.Range(1, 20), feiten.Select(feit => feit.Volgnummer));
        Assert.Equal(20, feiten.DistinctBy(feit => feit.Feit.Verwijzing).Count());
        Levensloop.AssertKeten(feiten);
        Assert.Equal(20, (await _host.Storage.Zaken.LogboekregelsAsync(Nummer(1), Never)).DistinctBy(regel => regel.Id).Count());
    }

    [Fact]
    public async Task A_rule_in_between_does_not_refuse_a_save()
    {
        await _host.Storage.Zaken.BewaarAsync(Document(1), [], Never);
        var mishap = new Mishap(MishapKind.Waits, at: 1);

        var save = _host.Open(mishap).Zaken.BewaarAsync(Document(1, Fase.Toets) with { Versie = 1 }, [Feit(2)], Never);
        await mishap.Reached;
        await _host.Storage.Zaken.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(1), Never);
        mishap.Release();

        Assert.Equal(2, await save);
        await Levensloop.AssertFeitenAsync(_host.Storage, 2);
    }

    [Fact]
    public async Task A_rule_that_is_destroyed_while_a_writer_gives_it_a_document_stays_destroyed()
    {
        await _host.Storage.Zaken.BewaarAsync(Document(1), [], Never);
        await _host.Storage.Zaken.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(1), Never);

        // Of the two documents that the writer makes, fact and rule, each in turn comes too late.
        foreach (var at in new[] { 1, 2 })
        {
            var mishap = new Mishap(MishapKind.Waits, at);
            var late = _host.Open(mishap).Zaken.VoegRegelToeAsync(Nummer(1), Regel($"laat-{at}"), Feit(1 + at), Never);
            await mishap.Reached;
            await _host.Storage.Zaken.VernietigRegelsAsync(Nummer(1), Never);
            mishap.Release();
            Assert.True(await late);

            Assert.Equal([Regel($"laat-{at}")], await _host.Storage.Zaken.LogboekregelsAsync(Nummer(1), Never));
            Assert.True(await _host.Storage.Zaken.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(10 + at), Never));
        }
    }

    private async Task<(long Versie, Fase Fase)> StandAsync()
    {
        var document = (await _host.Storage.Zaken.LeesAsync(Nummer(1), Never))!;
        return (document.Versie, document.Zaak.Fase);
    }
}
