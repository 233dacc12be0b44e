using Jobcoach.Azure.Cosmos;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Azure.Tests.Cosmos;

/// <summary>Everything that happens to a zaak, in steps that a caller repeats when the program died before it answered.</summary>
internal static class Levensloop
{
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>Until the zaak lives, with a rule: 5 facts.</summary>
    public static IReadOnlyList<Func<CosmosOpslag, Task>> TotLeven { get; } =
    [
        storage => BewaarAsync(storage, 0, Fase.Ontvangst, 1, 2),
        storage => BewaarAsync(storage, 1, Fase.Begeleiding, 3),
        storage => storage.Zaken.VoegRegelToeAsync(Nummer(1), Regel("a"), Feit(4, Feitsoort.LogboekregelVastgelegd), Never),
        storage => BewaarAsync(storage, 2, Fase.Bewaren, 5),
    ];

    /// <summary>And until it is destroyed: 6 facts.</summary>
    public static IReadOnlyList<Func<CosmosOpslag, Task>> TotVernietiging { get; } =
    [
        .. TotLeven,
        storage => storage.Zaken.VernietigRegelsAsync(Nummer(1), Never),
        storage => BewaarAsync(storage, 3, Fase.Vernietigd, 6),
    ];

    /// <summary>Goes through the steps; from where it dies a second program goes on with the step that was not answered.</summary>
    public static async Task DoorloopAsync(IReadOnlyList<Func<CosmosOpslag, Task>> stappen, CosmosOpslag eerste, CosmosOpslag tweede)
    {
        var programma = eerste;
        foreach (var stap in stappen)
        {
            if (await Record.ExceptionAsync(() => stap(programma)) is { } fout)
            {
                Assert.IsType<Fixtures.SimulatedDeathException>(fout);
                programma = tweede;
                await stap(programma);
            }
        }
    }

    /// <summary>Nothing lost, nothing doubled, and the chain holds.</summary>
    public static async Task AssertFeitenAsync(CosmosOpslag storage, int aantal)
    {
        var feiten = await storage.Zaken.FeitenAsync(Nummer(1), 1, 100, Never);
        Assert.Equal(Enumerable.Range(1, aantal), feiten.Select(feit => feit.Volgnummer));
        Assert.Equal(Enumerable.Range(1, aantal).Select(i => $"document/{i}"), feiten.Select(feit => feit.Feit.Verwijzing));
        AssertKeten(feiten);
    }

    /// <summary>Each fact follows from the one before.</summary>
    public static void AssertKeten(IReadOnlyList<Dossierfeit> feiten)
    {
        Assert.Equal(["", .. feiten.SkipLast(1).Select(feit => feit.Hash)], feiten.Select(feit => feit.Vorige));
        Assert.All(feiten, feit => Assert.True(feit.Klopt()));
    }

    // As a caller does: who finds the version that he wanted to write, was answered after all.
    private static async Task BewaarAsync(CosmosOpslag storage, long versie, Fase fase, params int[] feiten)
    {
        if ((await storage.Zaken.LeesAsync(Nummer(1), Never))?.Versie != versie + 1)
        {
            Assert.Equal(versie + 1, await storage.Zaken.BewaarAsync(Document(1, fase) with { Versie = versie }, [.. feiten.Select(i => Feit(i))], Never));
        }
    }
}
