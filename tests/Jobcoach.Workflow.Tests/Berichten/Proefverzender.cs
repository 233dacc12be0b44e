using Jobcoach.Workflow.Berichten;

namespace Jobcoach.Workflow.Tests.Berichten;

/// <summary>The other side: notes what came over the wire, and answers as the test says.</summary>
internal sealed class Proefverzender(Func<int, Verzenduitkomst>? antwoord = null, Func<Verzendvoornemen>? voornemen = null) : IBerichtverzender
{
    public List<string> OpDeDraad { get; } = [];

    public Uitgaandkanaal Kanaal { get; init; } = Uitgaandkanaal.Email;

    public Task<Verzendvoornemen> BeoordeelAsync(Uitgaand item, CancellationToken cancelled) => Task.FromResult(voornemen?.Invoke() ?? new Verzendvoornemen.Verstuur());

    public Task<Verzenduitkomst> VerzendAsync(Uitgaand item, CancellationToken cancelled)
    {
        OpDeDraad.Add(item.Id);
        return Task.FromResult(antwoord?.Invoke(OpDeDraad.Count) ?? new Verzenduitkomst.Verzonden());
    }
}
