using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Documenten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Workflow.Tests.Zaken;

public sealed class ZaakOrchestrationTests
{
    private static readonly DateOnly Start = new(2015, 2, 2);

    [Fact]
    public async Task An_aanvraag_is_confirmed_and_checked_without_anybody_asking()
    {
        await using var proef = new Proefopstelling(Start);

        var nummer = await proef.DienInAsync();

        var zaak = await proef.ZaakAsync(nummer);
        Assert.Equal(Fase.Volledigheid, zaak.Fase);
        Assert.Equal(Start, zaak.Aanvragen[0].OntvangstBevestigdOp);
        Assert.NotNull(zaak.Aanvragen[0].Volledigheidsbevindingen);
        Assert.Equal(2, (await proef.Opslag.Bezorger.LijstAsync(nummer, null, 10, CancellationToken.None)).Regels.Count);
    }

    [Fact]
    public async Task A_zaak_goes_from_aanvraag_to_besluit_to_the_end_of_its_first_period()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await TotBegeleidingAsync(proef);

        await proef.NaarAsync(new(2015, 8, 3));

        var zaak = await proef.ZaakAsync(nummer);
        Assert.Equal(Fase.Verantwoording, zaak.Fase);
        Assert.Equal([Herinneringsoort.PeriodeEindigtOverVierWeken, Herinneringsoort.PeriodeEindigtOverEenWeek], zaak.Perioden[0].Herinneringen.Select(een => een.Soort));
        Assert.Equal([new(2015, 7, 4), new DateOnly(2015, 7, 25)], zaak.Perioden[0].Herinneringen.Select(een => een.Op));
    }

    [Fact]
    [Trait("Wet", "Awb 3:40")]
    [Trait("Wet", "Awb 6:8")]
    public async Task The_besluit_is_announced_with_a_stored_letter_dated_on_the_day_of_bekendmaking_and_not_of_the_besluit()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await TotVoorstelAsync(proef);
        await proef.Handelingen.VoerUitAsync(nummer, new NeemBesluit(1, true), DeBesluitnemer, null, null, CancellationToken.None);

        proef.Klok.Advance(TimeSpan.FromDays(1));
        await proef.Engine.RunUntilIdleAsync(CancellationToken.None);

        var besluit = (await proef.ZaakAsync(nummer)).Besluiten[0];
        var (_, inhoud) = (await proef.Opslag.Documenten.OpenAsync(nummer, besluit.DocumentId!, CancellationToken.None))!.Value;
        using var lezer = new StreamReader(inhoud);
        Assert.Equal((Start, Start.AddDays(1)), (besluit.BeslotenOp, besluit.BekendgemaaktOp));
        Assert.Contains("2015-02-03", await lezer.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(new(2015, 3, 17), besluit.Bezwaartermijn()!.LaatsteDag);
    }

    [Fact]
    public async Task A_zaak_whose_orchestration_is_gone_is_found_and_restarted_by_the_control()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await proef.DienInAsync();
        await proef.Engine.TerminateAsync(OrchestrationId.Zaak(nummer), "test", CancellationToken.None);
        await proef.Handelingen.VoerUitAsync(nummer, new TrekIn("Baan gaat niet door."), DeWerknemer, null, null, CancellationToken.None);
        await proef.Engine.TerminateAsync(OrchestrationId.Zaak(nummer), "test", CancellationToken.None);
        await proef.Engine.RunUntilIdleAsync(CancellationToken.None);
        Assert.Equal(Fase.Afsluiting, (await proef.ZaakAsync(nummer)).Fase);

        var verslag = await proef.Controle.VoerUitAsync(CancellationToken.None);
        await proef.Engine.RunUntilIdleAsync(CancellationToken.None);

        Assert.Equal((1, 1), (verslag.Gecontroleerd, verslag.Hersteld));
        Assert.Empty(verslag.ZonderVolgendeStap);
        Assert.Equal(Fase.Bewaren, (await proef.ZaakAsync(nummer)).Fase);
    }

    [Fact]
    public async Task A_lost_bell_delays_a_zaak_by_at_most_a_day()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await proef.DienInAsync();
        var document = await proef.LeesAsync(nummer);

        // Written past the handeling: stored, and nobody rang.
        var ingetrokken = new TrekIn("Baan gaat niet door.").Pas(document.Zaak, new(Domain.Regelingen.RegelingCatalogus.Ingebouwd.Van(document.Zaak), DeWerknemer, Moment.BeginVan(Start), []));
        await proef.Opslag.Zaken.BewaarAsync(document with { Zaak = ingetrokken.Waarde!.Zaak }, ingetrokken.Waarde.Feiten, CancellationToken.None);
        await proef.NaarAsync(Start.AddDays(1));

        Assert.Equal(Fase.Bewaren, (await proef.ZaakAsync(nummer)).Fase);
    }

    [Fact]
    public async Task The_control_rings_for_a_zaak_that_missed_its_bell()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await proef.DienInAsync();
        var document = await proef.LeesAsync(nummer);
        var ingetrokken = new TrekIn("Baan gaat niet door.").Pas(document.Zaak, new(Domain.Regelingen.RegelingCatalogus.Ingebouwd.Van(document.Zaak), DeWerknemer, Moment.BeginVan(Start), []));
        await proef.Opslag.Zaken.BewaarAsync(document with { Zaak = ingetrokken.Waarde!.Zaak }, ingetrokken.Waarde.Feiten, CancellationToken.None);

        var verslag = await proef.Controle.VoerUitAsync(CancellationToken.None);
        await proef.Engine.RunUntilIdleAsync(CancellationToken.None);

        Assert.Equal((0, 0), (verslag.Hersteld, verslag.Vastgelopen.Count));
        Assert.Equal(Fase.Bewaren, (await proef.ZaakAsync(nummer)).Fase);
    }

    [Fact]
    public async Task A_repeated_request_rings_the_bell_that_the_first_could_not()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await proef.DienInAsync();
        var gedood = new Zaakhandelingen(proef.Opslag.Zaken, proef.Opslag.Projecties, new GeenBel(), Domain.Regelingen.RegelingCatalogus.Ingebouwd, proef.Klok);
        Task<Handelingsuitkomst> TrekInAsync(Zaakhandelingen via) =>
            via.VoerUitAsync(nummer, new TrekIn("Baan gaat niet door."), DeWerknemer, null, Herhaalsleutel.Van(DeWerknemer.Id, "def", "/intrekkingen", [2]), CancellationToken.None);

        await Assert.ThrowsAsync<IOException>(() => TrekInAsync(gedood));
        var herhaald = await TrekInAsync(proef.Handelingen);
        await proef.Engine.RunUntilIdleAsync(CancellationToken.None);

        Assert.True(Assert.IsType<Handelingsuitkomst.Gelukt>(herhaald).AlEerder);
        Assert.Equal(Fase.Bewaren, (await proef.ZaakAsync(nummer)).Fase);
    }

    [Fact]
    public async Task A_repeated_application_starts_the_zaak_that_the_first_could_not()
    {
        await using var proef = new Proefopstelling(Start);
        var sleutel = Herhaalsleutel.Van(DeJobcoach.Id, "abc", "/v1/aanvragen", [1]);
        var nummer = await proef.DienInAsync(sleutel: sleutel);
        await proef.Engine.TerminateAsync(OrchestrationId.Zaak(nummer), "test", CancellationToken.None);

        Assert.Equal(nummer, await proef.DienInAsync(sleutel: sleutel));

        Assert.Equal(OrchestrationStatus.Running, (await proef.Engine.GetStateAsync(OrchestrationId.Zaak(nummer), CancellationToken.None))!.Status);
    }

    [Fact]
    public async Task A_failing_post_box_does_not_hold_up_the_zaak_and_each_message_arrives_once()
    {
        var bezorger = new HaperendeBezorger(storingen: 3);
        await using var proef = new Proefopstelling(Start, bezorger: bezorger);

        var nummer = await proef.DienInAsync();
        Assert.Equal(Fase.Volledigheid, (await proef.ZaakAsync(nummer)).Fase);
        await proef.NaarAsync(Start.AddDays(1));

        Assert.Equal([1, 2], bezorger.Bezorgd.Order());
    }

    [Fact]
    public async Task The_work_list_follows_the_zaak()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await proef.DienInAsync();

        var taken = await proef.Opslag.Projecties.TakenAsync(
            new(Rol.AdministratiefMedewerker, Zichtbaarheid.Alles, null, null, Taaksortering.Vervaldag, null, 10), CancellationToken.None);
        var taak = Assert.Single(taken.Regels);
        Assert.Equal((nummer, Taaksoort.VolledigheidBeoordelen, new DateOnly(2015, 3, 30)), (taak.Zaak, taak.Taak.Soort, taak.Taak.Vervaldag));

        await proef.DoeAsync(nummer, DeJobcoach, new VoegBewijsstukToe(Bewijsstuksoort.Arbeidsovereenkomst, new string('a', 64)));
        await proef.DoeAsync(nummer, DeAdministratie, new BeoordeelVolledigheid(true));
        Assert.Empty((await proef.Opslag.Projecties.TakenAsync(
            new(Rol.AdministratiefMedewerker, Zichtbaarheid.Alles, null, null, Taaksortering.Vervaldag, null, 10), CancellationToken.None)).Regels);
    }

    [Fact]
    public async Task The_result_of_an_ended_zaak_is_counted()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await TotBegeleidingAsync(proef);
        await proef.DoeAsync(nummer, DeWerkgever, new Beeindig(Eindreden.OvernameDoorWerkgever, new(2015, 3, 31)));
        await proef.NaarAsync(new(2015, 4, 1));
        await proef.DoeAsync(nummer, DeJobcoach, new DienVerantwoordingIn(new(
            proef.Vandaag, [], [], "Past.", "Ja.", [], new(8, Domain.Logboek.Evaluatieoordeel.Positief, "Goed."), new(8, Domain.Logboek.Evaluatieoordeel.Positief, "Goed."))));
        await proef.DoeAsync(nummer, DeToetser, new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord));

        var telling = Assert.Single(await proef.Opslag.Projecties.TelResultatenAsync(new(new(2015, 1, 1), new(2015, 12, 31), null, null), CancellationToken.None));
        Assert.Equal((2015, 1, Jobcoachresultaat.WerkzaamMetBegeleidingWerkgever, 1), (telling.Jaar, telling.Halfjaar, telling.Resultaat, telling.Aantal));
    }

    [Fact]
    public async Task The_same_request_twice_opens_one_zaak()
    {
        await using var proef = new Proefopstelling(Start);
        var sleutel = Herhaalsleutel.Van("jobcoach-1", "abc", "/v1/aanvragen", [1, 2, 3]);

        var een = await proef.DienInAsync(sleutel: sleutel);
        var twee = await proef.DienInAsync(sleutel: sleutel);

        Assert.Equal(een, twee);
        Assert.Single(await proef.Opslag.Zaken.NietVernietigdAsync(null, 10, CancellationToken.None));
    }

    [Fact]
    public async Task Every_fact_of_a_zaak_is_a_link_in_one_chain()
    {
        await using var proef = new Proefopstelling(Start);
        var nummer = await TotBegeleidingAsync(proef);

        var feiten = await proef.Opslag.Zaken.FeitenAsync(nummer, 1, 100, CancellationToken.None);

        Assert.All(feiten, feit => Assert.True(feit.Klopt()));
        Assert.Equal(feiten.SkipLast(1).Select(feit => feit.Hash), feiten.Skip(1).Select(feit => feit.Vorige));
        Assert.Contains(feiten, feit => feit.Feit is { Soort: Feitsoort.BesluitGenomen, Door.Id: "besluitnemer-1" });
    }

    private static async Task<Zaaknummer> TotVoorstelAsync(Proefopstelling proef)
    {
        var nummer = await proef.DienInAsync();
        await proef.DoeAsync(nummer, DeJobcoach, new VoegBewijsstukToe(Bewijsstuksoort.Arbeidsovereenkomst, new string('a', 64)));
        await proef.DoeAsync(nummer, DeAdministratie, new BeoordeelVolledigheid(true));
        await proef.DoeAsync(nummer, DeToetser, new LegVaststellingVast(Vaststelling(proef.Vandaag)));
        await proef.DoeAsync(nummer, DeToetser, new RondToetsAf(Voorbeelden.Toets));
        var concept = (await proef.ZaakAsync(nummer)).Aanvragen[0].Concept!;
        await proef.DoeAsync(nummer, DeToetser, new StelBesluitVoor(new Besluituitkomst.Toekenning("midden", concept.Looptijd!.Value, concept.Berekening!.Uren, null), "Noodzakelijk en plausibel."));
        return nummer;
    }

    internal static async Task<Zaaknummer> TotBegeleidingAsync(Proefopstelling proef)
    {
        var nummer = await TotVoorstelAsync(proef);
        await proef.DoeAsync(nummer, DeBesluitnemer, new NeemBesluit(1, true));
        Assert.Equal(Fase.Begeleiding, (await proef.ZaakAsync(nummer)).Fase);
        return nummer;
    }

    /// <summary>The program dies between storing and ringing.</summary>
    private sealed class GeenBel : IOrchestrationClient
    {
        public Task EnsureStartedAsync(string orchestration, string instanceId, object? input, CancellationToken cancelled) => throw new IOException("Gedood.");

        public Task SignalAsync(string instanceId, string signal, CancellationToken cancelled) => throw new IOException("Gedood.");

        public Task TerminateAsync(string instanceId, string reason, CancellationToken cancelled) => throw new IOException("Gedood.");

        public Task<OrchestrationState?> GetStateAsync(string instanceId, CancellationToken cancelled) => throw new IOException("Gedood.");
    }

    private sealed class HaperendeBezorger(int storingen) : IBerichtbezorger
    {
        private int _storingen = storingen;

        public List<int> Bezorgd { get; } = [];

        public Task BezorgAsync(Berichtkenmerk kenmerk, Bericht bericht, CancellationToken cancelled)
        {
            if (Interlocked.Decrement(ref _storingen) >= 0)
            {
                throw new IOException("De postbus is dicht.");
            }

            lock (Bezorgd)
            {
                Bezorgd.Add(kenmerk.Nummer);
            }

            return Task.CompletedTask;
        }
    }
}
