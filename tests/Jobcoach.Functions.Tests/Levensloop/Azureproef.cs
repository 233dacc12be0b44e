using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Storage;
using Jobcoach.Functions.Durable;
using Jobcoach.Functions.Http;
using Jobcoach.Functions.Tests.Durable;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Zaken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Functions.Tests.Levensloop;

/// <summary>
/// The program of Azure: its composition, its trigger behind every request and Durable Task itself. Only the stores are those of a laptop,
/// what the platform does at the front door is done by <see cref="Voordeur"/>, and the clock of the zaken is moved by the test.
/// </summary>
internal sealed class Azureproef : IAsyncDisposable
{
    // Long, because every one of them is a turn; short enough that many waits end by reading the zaak again and nothing else.
    private static readonly Wachtgrens Wacht = new(TimeSpan.FromDays(30));

    private readonly EmbeddedStorage _opslag;
    private readonly WebApplication _app;

    private Azureproef(EmbeddedStorage opslag, TestHub hub, WebApplication app, FakeTimeProvider klok)
    {
        (_opslag, Hub, _app, Klok) = (opslag, hub, app, klok);
        Client = new(new Voordeur(app.GetTestServer().CreateHandler())) { BaseAddress = app.GetTestServer().BaseAddress };
    }

    public static DateOnly Begin { get; } = new(2015, 2, 2);

    public TestHub Hub { get; }

    public FakeTimeProvider Klok { get; }

    public HttpClient Client { get; }

    /// <summary>The services of the program; an invocation has a scope of its own.</summary>
    public IServiceProvider Diensten => _app.Services;

    public static async Task<Azureproef> StartAsync()
    {
        var klok = new FakeTimeProvider(Om(Begin));
        var opslag = EmbeddedStorage.Open(EmbeddedStorageOptions.Temporary(), klok);
        IServiceCollection Samen(IServiceCollection services) => services
            .AddSingleton<TimeProvider>(klok)
            .AddSingleton(Wacht)
            .AddJobcoachHost(new ConfigurationBuilder().AddInMemoryCollection([new("Aanmelding:Platform", "true")]).Build())
            .AddSingleton(opslag.Zaken)
            .AddSingleton(opslag.Projecties)
            .AddSingleton(opslag.Personen)
            .AddSingleton(opslag.Gebruikersdocumenten)
            .AddSingleton(opslag.Rondes)
            .AddSingleton(opslag.Documenten)
            .AddSingleton(opslag.Uitgaand)
            .AddSingleton(opslag.Gebeurtenissen)
            .AddSingleton(opslag.Abonnementen)
            .AddSingleton<IBerichtbezorger>(opslag.Bezorger);

        // The worker of the test host has no invocations; its client is of all of them.
        var hub = await TestHub.StartAsync(
            VerschovenContext.Onder(Register.Alles),
            services => Samen(services).AddSingleton<IOrchestrationClient>(diensten => new DurableOrchestrationClient(diensten.GetRequiredService<DurableTaskClient>())),
            TimeSpan.FromMinutes(5));

        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        Samen(builder.Services);
        builder.Services.AddLogging(logging => logging.ClearProviders());
        var app = builder.Build();
        app.Run(http => new FunctionRun("Overige", http.RequestServices).AnswerAsync(http.Request, hub.Durable));
        await app.StartAsync(hub.Cancelled);
        return new(opslag, hub, app, klok);
    }

    /// <summary>Lets the days go by: at every moment that the zaak waits for, the clock stands there and the bell rings.</summary>
    public async Task NaarAsync(Zaaknummer nummer, DateOnly dag)
    {
        var id = OrchestrationId.Zaak(nummer);
        await Hub.SettleAsync();
        while (await Hub.Client.GetStateAsync(id, Hub.Cancelled) is { NextWakeAt: { } wekker } && wekker - VerschovenContext.Eeuw is var moment && moment <= Om(dag))
        {
            Klok.SetUtcNow(moment > Klok.GetUtcNow() ? moment : Klok.GetUtcNow());
            await Hub.Client.SignalAsync(id, ZaakOrchestration.Bel, Hub.Cancelled);
            await Hub.SettleAsync();
        }

        Klok.SetUtcNow(Om(dag));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await Hub.DisposeAsync();
        await _opslag.DisposeAsync();
    }

    private static DateTimeOffset Om(DateOnly dag) => Moment.Om(dag, new(9, 0)).Tijdstip;
}
