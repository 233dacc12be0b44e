using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Berichten;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Workflow.Tests.Berichten;

public sealed class UitgaandbezorgingTests
{
    private static readonly DateTimeOffset Nu = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Berichtkenmerk Kenmerk = new(Zaaknummer.Uit(1), 3);
    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly FakeTimeProvider _klok = new(Nu);
    private readonly Uitvallendeopslag _post = new();

    [Fact]
    public async Task What_is_delivered_is_never_sent_again()
    {
        var verzender = new Proefverzender();

        Assert.Equal(new(Bezorguitslag.Klaar), await RondeAsync(verzender));
        Assert.Equal(new(Bezorguitslag.Klaar), await RondeAsync(verzender));

        Assert.Equal([Kenmerk.ToString()], verzender.OpDeDraad);
        Assert.Equal((Uitgaandstatus.Bezorgd, 1), await StandAsync());
    }

    [Fact]
    public async Task A_fault_comes_back_after_each_wait_of_the_ladder_and_then_it_is_given_up()
    {
        var verzender = new Proefverzender(_ => new Verzenduitkomst.Mislukt("smtp-450"));

        List<TimeSpan> wachttijden = [];
        Bezorgstand stand;
        while ((stand = await RondeAsync(verzender)) is { Op: { } op })
        {
            wachttijden.Add(op - _klok.GetUtcNow());
            _klok.SetUtcNow(op);
        }

        Assert.Equal(Bezorguitslag.Opgegeven, stand.Uitslag);
        Assert.Equal(Bezorgladder.Wachttijden, wachttijden);
        Assert.Equal(Bezorgladder.MeestePogingen, verzender.OpDeDraad.Count);
        Assert.Single(verzender.OpDeDraad.Distinct());
        Assert.Equal((Uitgaandstatus.Mislukt, Bezorgladder.MeestePogingen), await StandAsync());
        Assert.Equal("smtp-450", (await ItemAsync()).Fout);
    }

    [Fact]
    public async Task Before_its_time_nothing_goes()
    {
        var verzender = new Proefverzender(_ => new Verzenduitkomst.Mislukt("smtp-450"));
        await RondeAsync(verzender);
        _klok.Advance(TimeSpan.FromSeconds(59));

        Assert.Equal(new(Bezorguitslag.Opnieuw, Nu.AddMinutes(1)), await RondeAsync(verzender));
        Assert.Single(verzender.OpDeDraad);
    }

    [Fact]
    public async Task A_lasting_fault_is_given_up_at_once()
    {
        Assert.Equal(new(Bezorguitslag.Opgegeven), await RondeAsync(new(_ => new Verzenduitkomst.Mislukt("smtp-550", Blijvend: true))));
        Assert.Equal((Uitgaandstatus.Mislukt, 1), await StandAsync());
    }

    [Fact]
    public async Task Who_asks_to_come_later_gets_later_but_within_a_day()
    {
        var verzender = new Proefverzender(poging => new Verzenduitkomst.Mislukt("http-429", NietVoor: Nu.AddHours(poging == 1 ? 3 : 90)));

        Assert.Equal(Nu.AddHours(3), (await RondeAsync(verzender)).Op);
        _klok.SetUtcNow(Nu.AddHours(3));
        Assert.Equal(Nu.AddHours(27), (await RondeAsync(verzender)).Op);
    }

    [Fact]
    public async Task What_may_not_go_yet_waits_without_an_attempt()
    {
        var ochtend = Nu.AddHours(10);
        Func<Verzendvoornemen> voornemen = () => _klok.GetUtcNow() < ochtend ? new Verzendvoornemen.Later(ochtend) : new Verzendvoornemen.Verstuur();
        var verzender = new Proefverzender(voornemen: voornemen);

        Assert.Equal(new(Bezorguitslag.Opnieuw, ochtend), await RondeAsync(verzender));
        Assert.Empty(verzender.OpDeDraad);
        Assert.Equal((Uitgaandstatus.Wacht, 0), await StandAsync());
        _klok.SetUtcNow(ochtend);
        Assert.Equal(new(Bezorguitslag.Klaar), await RondeAsync(verzender));
    }

    [Fact]
    public async Task What_goes_on_paper_waits_in_sight_and_is_not_tried_again()
    {
        var verzender = new Proefverzender(voornemen: () => new Verzendvoornemen.OpPapier());

        Assert.Equal(new(Bezorguitslag.Klaar), await RondeAsync(verzender));
        Assert.Equal(new(Bezorguitslag.Klaar), await RondeAsync(verzender));

        Assert.Empty(verzender.OpDeDraad);
        Assert.Equal((Uitgaandkanaal.Papier, Uitgaandstatus.Wacht), ((await ItemAsync()).Kanaal, (await ItemAsync()).Status));
    }

    [Fact]
    public async Task An_address_that_the_other_side_refuses_sends_the_message_to_paper()
    {
        Assert.Equal(new(Bezorguitslag.Klaar), await RondeAsync(new(_ => new Verzenduitkomst.OpPapier("smtp-550"))));
        Assert.Equal((Uitgaandkanaal.Papier, Uitgaandstatus.Wacht, "smtp-550"), ((await ItemAsync()).Kanaal, (await ItemAsync()).Status, (await ItemAsync()).Fout));
    }

    [Fact]
    public async Task What_is_not_needed_any_more_lapses()
    {
        Assert.Equal(new(Bezorguitslag.Klaar), await RondeAsync(new(voornemen: () => new Verzendvoornemen.Vervalt("abonnement-weg"))));
        Assert.Equal((Uitgaandstatus.Vervallen, 0), await StandAsync());
    }

    [Fact]
    public async Task What_a_transport_throws_is_noted_by_its_kind_and_nothing_else()
    {
        await RondeAsync(new(_ => throw new InvalidOperationException("robin@voorbeeld.example bestaat niet")));

        Assert.Equal(nameof(InvalidOperationException), (await ItemAsync()).Fout);
    }

    // Four writes at most in a round that succeeds after one fault: put in, attempt, fault; attempt, delivered. Each before and after it is stored.
    public static TheoryData<int> Momenten => [.. Enumerable.Range(0, 10)];

    [Theory]
    [MemberData(nameof(Momenten))]
    public async Task Whenever_the_program_dies_the_message_still_goes_under_the_same_id(int moment)
    {
        _post.ValtUitOp = moment;
        var verzender = new Proefverzender(poging => poging == 1 ? new Verzenduitkomst.Mislukt("smtp-421") : new Verzenduitkomst.Verzonden());
        var rondes = 0;
        for (Bezorgstand? stand = null; stand is not { Uitslag: Bezorguitslag.Klaar }; rondes++)
        {
            stand = await HerstartAsync(verzender);
            _klok.Advance(TimeSpan.FromDays(1));
            Assert.InRange(rondes, 0, 5);
        }

        Assert.Equal(Uitgaandstatus.Bezorgd, (await ItemAsync()).Status);
        Assert.Single(verzender.OpDeDraad.Distinct());
        Assert.InRange(verzender.OpDeDraad.Count, 1, 3);
    }

    [Fact]
    public async Task A_send_that_takes_the_program_down_every_time_ends_with_what_failed()
    {
        var verzender = new Proefverzender(_ => throw new OperationCanceledException());
        using var uit = new CancellationTokenSource();
        await uit.CancelAsync();
        for (var poging = 1; poging <= Bezorgladder.MeestePogingen; poging++)
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => Bezorging(verzender).BezorgAsync(nu => Uitgaand.Bericht(Kenmerk, nu), uit.Token));
            _klok.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(new(Bezorguitslag.Opgegeven), await RondeAsync(verzender));
        Assert.Equal(Bezorgladder.MeestePogingen, verzender.OpDeDraad.Count);
        Assert.Equal("geen-antwoord", (await ItemAsync()).Fout);
    }

    private async Task<Bezorgstand?> HerstartAsync(Proefverzender verzender)
    {
        try
        {
            return await RondeAsync(verzender);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private Uitgaandbezorging Bezorging(Proefverzender verzender) => new(_post, [verzender], _klok);

    private Task<Bezorgstand> RondeAsync(Proefverzender verzender) => Bezorging(verzender).BezorgAsync(nu => Uitgaand.Bericht(Kenmerk, nu), Never);

    private async Task<Uitgaand> ItemAsync() => await _post.LeesAsync(Uitgaandkanaal.Email, Kenmerk.ToString(), Never) ?? throw new InvalidOperationException("Het item is weg.");

    private async Task<(Uitgaandstatus Status, int Pogingen)> StandAsync() => ((await ItemAsync()).Status, (await ItemAsync()).Pogingen);
}
