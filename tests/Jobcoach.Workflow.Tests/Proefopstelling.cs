using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Storage;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Brieven;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Workflow.Tests;

/// <summary>The whole process on the embedded engine and storage, with a clock that the test moves. Nothing is faked but the time.</summary>
internal sealed class Proefopstelling : IServiceProvider, IAsyncDisposable
{
    private static readonly Bsn Bsn = Bsn.TryParse("123456782", out var bsn) ? bsn : throw new InvalidOperationException();

    private readonly Dictionary<Type, object> _diensten = [];

    public Proefopstelling(DateOnly begin, HistoryRecorder? recorder = null, IBerichtbezorger? bezorger = null, RegelingCatalogus? catalogus = null, IBriefzetter? briefzetter = null)
    {
        var regelingen = catalogus ?? RegelingCatalogus.Ingebouwd;
        Klok = new(Moment.BeginVan(begin).Tijdstip.AddHours(9));
        Opslag = EmbeddedStorage.Open(EmbeddedStorageOptions.Temporary(), Klok);
        Engine = new(Opslag.EngineFile, Register.Alles, this, Klok, new() { Recorder = recorder }, NullLogger<EmbeddedEngine>.Instance);
        Handelingen = new(Opslag.Zaken, Opslag.Projecties, Engine, regelingen, Klok);
        Intake = new(Opslag.Zaken, Opslag.Personen, Handelingen, regelingen, Klok);
        Logboek = new(Opslag.Zaken, regelingen, Klok);
        Controle = new(Opslag.Zaken, Engine, regelingen, Klok, Wachtgrens.EenDag);
        Post = new(Opslag.Uitgaand, Engine, Klok);
        Voorkeuren = new(Opslag.Gebruikersdocumenten, Opslag.Personen, Postinrichting.Standaard, Klok);
        _diensten[typeof(Zaakstappen)] = new Zaakstappen(
            Opslag.Zaken, Opslag.Projecties, Opslag.Personen, new(briefzetter ?? new Proefbriefzetter(), Opslag.Documenten), Opslag.Documenten, Post, Voorkeuren, regelingen, Klok, Wachtgrens.EenDag);
        _diensten[typeof(Gebeurtenispomp)] = new Gebeurtenispomp(Opslag.Abonnementen, Opslag.Gebeurtenissen, Post, Wachtgrens.EenDag, Klok);
        _diensten[typeof(Uitgaandbezorging)] = new Uitgaandbezorging(Opslag.Uitgaand, [new Postbusverzender(Opslag.Zaken, bezorger ?? Opslag.Bezorger)], Klok);
    }

    public FakeTimeProvider Klok { get; }

    public EmbeddedStorage Opslag { get; }

    public EmbeddedEngine Engine { get; }

    public Zaakhandelingen Handelingen { get; }

    public Aanvraagintake Intake { get; }

    public Logboekschrijver Logboek { get; }

    public Postuitgang Post { get; }

    public Berichtvoorkeuren Voorkeuren { get; }

    public Zaakcontrole Controle { get; }

    public DateOnly Vandaag => Moment.Van(Klok.GetUtcNow()).Dag;

    public object? GetService(Type serviceType) => _diensten.GetValueOrDefault(serviceType);

    /// <summary>Files an aanvraag that is complete but for the contract, and lets the system do what is due.</summary>
    public async Task<Zaaknummer> DienInAsync(string regeling = "uwv", Herhaalsleutel? sleutel = null)
    {
        var uitkomst = await Intake.DienInAsync(
            new(
                regeling,
                Rol.Werknemer,
                new(Bsn, "Robin Voorbeeld"),
                new("werkgever-1", "Bakkerij De Korenaar"),
                new("organisatie-1", "Stap voor Stap", Erkend: true, OnafhankelijkVanWerkgever: true),
                Zaakverloop.Werk(Vandaag),
                null,
                Zaakverloop.Matchingsformat(Vandaag),
                Zaakverloop.Coachingsplan("midden", Vandaag)),
            Zaakverloop.DeJobcoach,
            sleutel,
            CancellationToken.None);
        await Engine.RunUntilIdleAsync(CancellationToken.None);
        return Assert.IsType<Handelingsuitkomst.Gelukt>(uitkomst).Document.Zaak.Nummer;
    }

    public async Task<ZaakDocument> LeesAsync(Zaaknummer nummer) =>
        await Opslag.Zaken.LeesAsync(nummer, CancellationToken.None) ?? throw new InvalidOperationException("De zaak is weg.");

    public async Task<Zaak> ZaakAsync(Zaaknummer nummer) => (await LeesAsync(nummer)).Zaak;

    /// <summary>Does an act that must succeed, and lets the system do what is due.</summary>
    public async Task DoeAsync(Zaaknummer nummer, Handelende door, Handeling handeling)
    {
        var uitkomst = await Handelingen.VoerUitAsync(nummer, handeling, door, null, null, CancellationToken.None);
        Assert.IsType<Handelingsuitkomst.Gelukt>(uitkomst);
        await Engine.RunUntilIdleAsync(CancellationToken.None);
    }

    public Task NaarAsync(DateOnly dag) => Engine.RunUntilAsync(Moment.BeginVan(dag).Tijdstip.AddHours(9), Klok.SetUtcNow, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        await Opslag.DisposeAsync();
    }
}
