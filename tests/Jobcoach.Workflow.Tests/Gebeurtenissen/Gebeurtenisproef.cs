using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Storage;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Workflow.Tests.Gebeurtenissen;

/// <summary>Real storage, a clock that the test moves, and an engine that only remembers what it was asked to start.</summary>
internal sealed class Gebeurtenisproef : IOrchestrationClient, IAsyncDisposable
{
    private readonly EmbeddedStorage _opslag;

    public Gebeurtenisproef()
    {
        _opslag = EmbeddedStorage.Open(EmbeddedStorageOptions.Temporary(), Klok);
        Abonnementen = new UitvallendeAbonnementen(_opslag.Abonnementen, Uitval);
        Post = new UitvallendePost(_opslag.Uitgaand, Uitval);
        var melder = new Gebeurtenismelder(_opslag.Gebeurtenissen, Abonnementen, this);
        Zaken = new GemeldeZaakStore(_opslag.Zaken, melder);
        Beheer = new(Abonnementen, _opslag.Gebeurtenissen, melder, new(OokLokaal: false), Gebeurtenisbron.Ontwikkeling, Klok);
    }

    public FakeTimeProvider Klok { get; } = new(Opslagvoorbeelden.Nu);

    public Uitvallend Uitval { get; } = new();

    public IAbonnementStore Abonnementen { get; }

    public IUitgaandStore Post { get; }

    public IZaakStore Zaken { get; }

    public Abonnementbeheer Beheer { get; }

    /// <summary>What was started, the delivery of events included.</summary>
    public HashSet<string> Gestart { get; } = [];

    public List<string> Gebeld { get; } = [];

    private Gebeurtenispomp Pomp => new(Abonnementen, _opslag.Gebeurtenissen, new Postuitgang(Post, this, Klok), Wachtgrens.EenDag, Klok);

    public async Task<Abonnement> AbonneerAsync(params string[] typen)
    {
        var uitkomst = await Beheer.MaakAsync(new("Proef", "https://ontvanger.example/", [.. typen.Select(type => Gebeurteniscatalogus.Voorvoegsel + type)]), null, CancellationToken.None);
        Assert.True(uitkomst.Gelukt);
        return uitkomst.Waarde.Abonnement;
    }

    public async Task BewaarAsync(int zaak, long versie, params Feitsoort[] feiten) => Assert.NotNull(await Zaken.BewaarAsync(
        Opslagvoorbeelden.Document(zaak) with { Versie = versie },
        [.. feiten.Select(soort => Opslagvoorbeelden.Feit(0, soort) with { Op = Klok.GetUtcNow() })],
        CancellationToken.None));

    /// <summary>Pumps until there is nothing left, and starts again whenever the program died.</summary>
    public async Task PompLeegAsync()
    {
        for (var i = 0; i < 100; i++)
        {
            try
            {
                if (await Pomp.PompAsync(CancellationToken.None) is not { Loopt: true, WachtTot: null })
                {
                    return;
                }
            }
            catch (IOException)
            {
                Uitval.Op = null;
            }
        }

        Assert.Fail("De pomp houdt niet op.");
    }

    public Task<Pompstand> PompAsync() => Pomp.PompAsync(CancellationToken.None);

    public async Task<IReadOnlyList<string>> KlaargezetAsync() =>
        [.. (await Post.LijstAsync(new(Uitgaandkanaal.Webhook, Uitgaandstatus.Wacht, null, 200), CancellationToken.None)).Regels.Select(item => item.Id).Order(StringComparer.Ordinal)];

    public Task EnsureStartedAsync(string orchestration, string instanceId, object? input, CancellationToken cancelled)
    {
        Gestart.Add(instanceId);
        return Task.CompletedTask;
    }

    public Task SignalAsync(string instanceId, string signal, CancellationToken cancelled)
    {
        Gebeld.Add(instanceId);
        return Task.CompletedTask;
    }

    public Task TerminateAsync(string instanceId, string reason, CancellationToken cancelled) => Task.CompletedTask;

    public Task<OrchestrationState?> GetStateAsync(string instanceId, CancellationToken cancelled) => Task.FromResult<OrchestrationState?>(null);

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();
}
