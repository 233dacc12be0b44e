using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Storage;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.LocalHost.Tests;

public sealed class StartTests
{
    private const int Patience = 60_000;

    [Fact(Timeout = Patience)]
    public async Task A_zaak_that_was_stored_by_a_process_that_died_before_it_rang_goes_on_at_the_next_start()
    {
        var opslag = EmbeddedStorageOptions.Temporary();
        var zaak = Geopend();
        await using (var gedood = EmbeddedStorage.Open(opslag with { DeleteOnDispose = false }, TimeProvider.System))
        {
            await gedood.Zaken.BewaarAsync(new(zaak.Zaak, 0, []), zaak.Feiten, CancellationToken.None);
        }

        await using var app = Toepassing.Bouw(new() { Opslag = opslag, Adressen = "http://127.0.0.1:0" }, builder => builder.Logging.ClearProviders());
        await app.StartAsync(TestContext.Current.CancellationToken);

        var zaken = app.Services.GetRequiredService<IZaakStore>();
        while ((await zaken.LeesAsync(zaak.Zaak.Nummer, CancellationToken.None))!.Zaak.Fase is Fase.Ontvangst)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TestContext.Current.CancellationToken);
        }

        Assert.Equal(Fase.Volledigheid, (await zaken.LeesAsync(zaak.Zaak.Nummer, CancellationToken.None))!.Zaak.Fase);
        await app.StopAsync(TestContext.Current.CancellationToken);
    }

    private static Overgang Geopend()
    {
        var nu = Moment.Van(TimeProvider.System.GetUtcNow());
        var regeling = RegelingCatalogus.Ingebouwd.Geldend("gemeentelijk-hoofdstuk-8", nu.Dag)!;
        var partijen = new Partijen("werknemer-1", new("werkgever-1", "Bakkerij De Korenaar"), new("organisatie-1", "Stap voor Stap", Erkend: true, OnafhankelijkVanWerkgever: true), "jobcoach-1", Rol.Werknemer);
        return new OpenZaak(partijen, Zaakverloop.Werk(nu.Dag), null, null).Pas(Zaaknummer.Uit(1), new(regeling, Zaakverloop.DeJobcoach, nu, [])).Waarde!;
    }
}
