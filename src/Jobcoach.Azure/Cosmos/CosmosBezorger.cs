using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Berichten;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>Delivers to a post box, a partition per zaak. A message that is there already is not delivered again.</summary>
public sealed class CosmosBezorger : IBerichtbezorger
{
    private readonly Container _berichten;
    private readonly TimeProvider _clock;

    internal CosmosBezorger(Container berichten, TimeProvider clock) => (_berichten, _clock) = (berichten, clock);

    /// <inheritdoc/>
    public async Task BezorgAsync(Berichtkenmerk kenmerk, Bericht bericht, CancellationToken cancelled)
    {
        var (zaak, pogingen) = (kenmerk.Zaak.Waarde, new Attempts());
        var document = new Bezorgd($"bericht-{kenmerk.Nummer:D6}", zaak, kenmerk.Nummer, bericht, _clock.GetUtcNow());
        while (await _berichten.CreateAsync(document, zaak, cancelled) is { Answer: WriteAnswer.Unknown } onbekend)
        {
            await pogingen.AfterAsync(onbekend.Answer, cancelled);
        }
    }

    /// <summary>The messages of a zaak, by number, with the moment of their arrival in UTC.</summary>
    public async Task<IReadOnlyList<(Bericht Bericht, DateTimeOffset Op)>> BerichtenAsync(Zaaknummer zaak, CancellationToken cancelled)
    {
        var documenten = await _berichten.QueryAsync<Bezorgd>(
            new QueryDefinition("SELECT * FROM c WHERE c.zaak = @zaak").WithParameter("@zaak", zaak.Waarde),
            zaak.Waarde,
            cancelled);
        return [.. documenten.OrderBy(document => document.Nummer).Select(document => (document.Bericht, document.BezorgdOp))];
    }

    private sealed record Bezorgd(string Id, string Zaak, int Nummer, Bericht Bericht, DateTimeOffset BezorgdOp);
}
