using System.Net.Http.Headers;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Http;
using Jobcoach.Web.Tests.Scenarios;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Bulk;

/// <summary>Where a zaak stands when something is tried on it.</summary>
public enum Stand
{
    Geen,
    Volledigheid,
    Opgeschort,
    InGebreke,
    Doelgroep,
    Toets,
    Aangehouden,
    Besluit,
    Voorgesteld,
    Begeleiding,
    WijzigingGevraagd,
    Bezwaar,
    Verantwoording,
    Verantwoord,
    Vervolg,
    Bewaren,
    Gevraagd,
}

[CollectionDefinition(Naam)]
public sealed class Bulkproef : ICollectionFixture<Toneel>
{
    public const string Naam = "Bulk";
}

/// <summary>One host with a zaak in every stand, and copies of them to spoil.</summary>
public sealed class Toneel : IAsyncLifetime
{
    private readonly Dictionary<Stand, ZaakDocument> _voorbeelden = [];
    private Api? _api;
    private long _kopieen;
    private Paginawandeling? _wandeling;

    internal Api Api => _api!;

    /// <summary>A subscription to events that waits.</summary>
    internal string Abonnement { get; private set; } = "";

    internal IZaakStore Zaken => Api.Diensten.GetRequiredService<IZaakStore>();

    public async ValueTask InitializeAsync()
    {
        _api = await Api.StartAsync();

        // The oldest first: they end a period while the others have not begun.
        var (verantwoording, verantwoord, vervolg) = (Api.Nieuw(), Api.Nieuw(), Api.Nieuw());
        foreach (var spel in (Zaakspel[])[verantwoording, verantwoord, vervolg])
        {
            await spel.TotBegeleidingAsync(Api.Aanvraag());
            await spel.SchrijfAsync(new(spel.Vandaag, Uren.Van(2), Doelverwijzing.Doel1, "Samen ingepakt.", "d3-handelingen"));
        }

        foreach (var spel in (Zaakspel[])[verantwoording, verantwoord, vervolg])
        {
            await spel.NaarAsync(new(2015, 8, 4));
        }

        await verantwoord.DoeAsync(Zaakspel.Jobcoach, "verantwoordingen", new DienVerantwoordingIn(Zaakstappen.Verantwoording(verantwoord.Vandaag)));
        await vervolg.VerantwoordAsync();
        await BewaarAsync(Stand.Verantwoording, verantwoording);
        await BewaarAsync(Stand.Verantwoord, verantwoord);
        await BewaarAsync(Stand.Vervolg, vervolg);
        await SpeelAanvraagAsync();
        await SpeelToekenningAsync();
        await VulPostAsync();
        Abonnement = await AbonneerAsync();

        // Before anything bad is tried: what is accepted of that stays, and whichever test came first would decide what the pages show.
        _wandeling = await Paginawandeling.GaAsync(this);
    }

    public ValueTask DisposeAsync() => _api?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>A fresh copy of the zaak in a stand, under a number of its own, with its logboek: <c>regel-0</c>, <c>regel-1</c> and so on.</summary>
    internal Task<ZaakDocument> KopieAsync(Stand stand) => KopieAsync(_voorbeelden[stand]);

    /// <summary>A fresh copy of any zaak, in the same way.</summary>
    internal async Task<ZaakDocument> KopieAsync(ZaakDocument voorbeeld)
    {
        var kopie = new ZaakDocument(voorbeeld.Zaak with { Nummer = Zaaknummer.Uit((ulong)(7_000_000_000 + Interlocked.Increment(ref _kopieen))) }, 0, []);
        var feit = (await Zaken.FeitenAsync(voorbeeld.Zaak.Nummer, 1, 1, CancellationToken.None))[0].Feit;
        Assert.Equal(1, await Zaken.BewaarAsync(kopie, [feit], CancellationToken.None));
        foreach (var (plaats, regel) in (await Zaken.LogboekregelsAsync(voorbeeld.Zaak.Nummer, CancellationToken.None)).Index())
        {
            Assert.True(await Zaken.VoegRegelToeAsync(kopie.Zaak.Nummer, regel with { Id = $"regel-{plaats}" }, feit, CancellationToken.None));
        }

        return kopie with { Versie = 1 };
    }

    /// <summary>Everything of a zaak that a refused request must leave as it was.</summary>
    internal async Task<string> AfdrukAsync(Zaaknummer nummer)
    {
        var document = await Zaken.LeesAsync(nummer, CancellationToken.None);
        var feiten = await Zaken.FeitenAsync(nummer, 1, 200, CancellationToken.None);
        var regels = await Zaken.LogboekregelsAsync(nummer, CancellationToken.None);
        var documenten = await Api.Diensten.GetRequiredService<Workflow.Documenten.IDocumentStore>().LijstAsync(nummer, CancellationToken.None);
        return $"versie {document?.Versie}, {feiten.Count} gebeurtenissen, {regels.Count} logboekregels, {documenten.Count} documenten";
    }

    /// <summary>The forms that stand on the pages before anything is tried.</summary>
    internal Paginawandeling Wandeling => _wandeling!;

    internal async Task<int> AantalZakenAsync() => (await Zaken.NietVernietigdAsync(null, 100_000, CancellationToken.None)).Count;

    internal static EntityTagHeaderValue Versie(ZaakDocument document) => new($"\"{document.Versie}\"");

    private async Task SpeelAanvraagAsync()
    {
        var spel = Api.Nieuw();
        await spel.TotVolledigheidAsync(Api.Aanvraag("bram"));
        await BewaarAsync(Stand.Volledigheid, spel);
        await spel.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(true));
        await BewaarAsync(Stand.Doelgroep, spel);
        await spel.DoeAsync(Zaakspel.Toetser, "doelgroepvaststellingen", new LegVaststellingVast(Zaakverloop.Vaststelling(spel.Vandaag)));
        await BewaarAsync(Stand.Toets, spel);
        await spel.DoeAsync(Zaakspel.Toetser, "aanhoudingen", new HoudAan(Taaksoort.Toetsen, spel.Vandaag.AddDays(7), "De werkgever belt terug."));
        await BewaarAsync(Stand.Aangehouden, spel);
        await spel.DoeAsync(Zaakspel.Toetser, "toetsen", new RondToetsAf(Voorbeelden.Toets));
        await BewaarAsync(Stand.Besluit, spel);
        await spel.DoeAsync(Zaakspel.Toetser, "besluitvoorstellen", Gevallen.Afwijzing);
        await BewaarAsync(Stand.Voorgesteld, spel);

        var opgeschort = Api.Nieuw();
        await opgeschort.TotVolledigheidAsync(Api.Aanvraag("bram"));
        await opgeschort.DoeAsync(Zaakspel.Administratie, "opschortingen", new SchortOp(Opschortingsgrond.Overmacht, opgeschort.Vandaag, null, "Overstroming."));
        await BewaarAsync(Stand.Opgeschort, opgeschort);
        await opgeschort.DoeAsync(Zaakspel.Administratie, "ingebrekestellingen", new RegistreerIngebrekestelling());
        await BewaarAsync(Stand.InGebreke, opgeschort);

        var gevraagd = Api.Nieuw();
        await gevraagd.TotVolledigheidAsync(Api.Aanvraag("bram"));
        await gevraagd.DoeAsync(Zaakspel.Administratie, "volledigheidsoordelen", new BeoordeelVolledigheid(false, ["coachingsplan-ingevuld"], 14, "Het plan is niet af."));
        await BewaarAsync(Stand.Gevraagd, gevraagd);

        var gesloten = Api.Nieuw();
        await gesloten.TotVolledigheidAsync(Api.Aanvraag("bram"));
        await gesloten.DoeAsync("bram", "intrekkingen", new TrekIn("De baan gaat niet door."));
        await BewaarAsync(Stand.Bewaren, gesloten);
    }

    private async Task SpeelToekenningAsync()
    {
        var spel = Api.Nieuw();
        await spel.TotBegeleidingAsync(Api.Aanvraag("chris"));
        await BewaarAsync(Stand.Begeleiding, spel);
        await spel.DoeAsync(Zaakspel.Werkgever, "wijzigingen", new VraagWijziging(Gevallen.MeerUren, spel.Vandaag, "Er is meer werk."));
        await BewaarAsync(Stand.WijzigingGevraagd, spel);
        await spel.DoeAsync(Zaakspel.Administratie, "bezwaren", new RegistreerBezwaar(1));
        await BewaarAsync(Stand.Bezwaar, spel);
    }

    // Paused: nothing leaves this machine.
    internal async Task<string> AbonneerAsync() => (await Api.Diensten.GetRequiredService<Abonnementbeheer>().MaakAsync(
        new("Proef", "https://ontvanger.example/gebeurtenissen", Gepauzeerd: true), null, CancellationToken.None)).Waarde!.Abonnement.Id;

    // What operations and who prints have a form for.
    private async Task VulPostAsync()
    {
        var (post, nummer, nu) = (Api.Diensten.GetRequiredService<IUitgaandStore>(), _voorbeelden[Stand.Begeleiding].Zaak.Nummer, Api.Klok.GetUtcNow());
        await post.ZetKlaarAsync(Uitgaand.Bericht(new(nummer, 901), nu) with { Status = Uitgaandstatus.Mislukt, Pogingen = 9, Fout = "smtp-550" }, CancellationToken.None);
        await post.ZetKlaarAsync(Uitgaand.Bericht(new(nummer, 902), nu) with { Kanaal = Uitgaandkanaal.Papier }, CancellationToken.None);
    }

    private async Task BewaarAsync(Stand stand, Zaakspel spel) => _voorbeelden[stand] = (await Zaken.LeesAsync(spel.Nummer, CancellationToken.None))!;
}
