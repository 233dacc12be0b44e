using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Berichten;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.TestSupport.Opslag;

/// <summary>What may be relied upon of every deliverer of messages. Nothing was delivered when a test begins.</summary>
public abstract class BezorgerContract
{
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>The deliverer, also after a restart.</summary>
    protected abstract IBerichtbezorger Bezorger { get; }

    /// <summary>Closes the deliverer and opens it again on the same data.</summary>
    protected abstract Task RestartAsync();

    /// <summary>What arrived for a zaak, in order of arrival.</summary>
    protected abstract Task<IReadOnlyList<Bericht>> AangekomenAsync(Zaaknummer zaak);

    [Fact]
    public async Task A_message_arrives_as_it_was_sent()
    {
        await BezorgAsync(1, Bericht(1), Bericht(2) with { DocumentId = null });
        await RestartAsync();

        Assert.Equal([Bericht(1), Bericht(2) with { DocumentId = null }], await AangekomenAsync(Nummer(1)));
    }

    [Fact]
    public async Task A_message_that_is_sent_again_arrives_once()
    {
        await BezorgAsync(1, Bericht(1));
        await RestartAsync();
        await BezorgAsync(1, Bericht(1), Bericht(1));

        Assert.Equal([Bericht(1)], await AangekomenAsync(Nummer(1)));
    }

    [Fact]
    public async Task A_message_that_is_sent_many_times_at_once_arrives_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => BezorgAsync(1, Bericht(1))));

        Assert.Equal([Bericht(1)], await AangekomenAsync(Nummer(1)));
    }

    [Fact]
    public async Task The_same_number_in_another_zaak_is_another_message()
    {
        await BezorgAsync(1, Bericht(1));
        await BezorgAsync(2, Bericht(1) with { Soort = Berichtsoort.Besluit });

        Assert.Equal([Bericht(1)], await AangekomenAsync(Nummer(1)));
        Assert.Equal([Bericht(1) with { Soort = Berichtsoort.Besluit }], await AangekomenAsync(Nummer(2)));
    }

    private static Bericht Bericht(int nummer) =>
        new(nummer, Berichtsoort.Ontvangstbevestiging, Rol.Werknemer, "p-0123456789abcdef01234567", Voorbeelden.Ontvangen, new string('a', 64))
        {
            Verwijzing = "aanvraag/1",
            PdfId = new string('b', 64),
            Vervangt = 1,
        };

    private async Task BezorgAsync(int zaak, params IReadOnlyList<Bericht> berichten)
    {
        foreach (var bericht in berichten)
        {
            await Bezorger.BezorgAsync(new(Nummer(zaak), bericht.Nummer), bericht, Never);
        }
    }
}
