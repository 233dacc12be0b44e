using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Tests.Berichten;

/// <summary>An outbox in memory whose program dies at one chosen moment: just before or just after one of its writes.</summary>
internal sealed class Uitvallendeopslag : IUitgaandStore
{
    private readonly Dictionary<string, Uitgaand> _items = [];
    private int _moment;

    /// <summary>At which moment it dies: twice the number of writes that went well, plus one when the last of them is stored but never answered.</summary>
    public int ValtUitOp { get; set; } = int.MaxValue;

    public Task<Uitgaand?> LeesAsync(Uitgaandkanaal kanaal, string id, CancellationToken cancelled) => Task.FromResult(_items.GetValueOrDefault(id));

    public Task<Uitgaand> ZetKlaarAsync(Uitgaand nieuw, CancellationToken cancelled) =>
        _items.TryGetValue(nieuw.Id, out var eerder) ? Task.FromResult(eerder) : Schrijf(nieuw with { Versie = 1 });

    public async Task<Uitgaand?> BewaarAsync(Uitgaand gewijzigd, CancellationToken cancelled) =>
        _items.GetValueOrDefault(gewijzigd.Id)?.Versie == gewijzigd.Versie ? await Schrijf(gewijzigd with { Versie = gewijzigd.Versie + 1 }) : null;

    public Task<Pagina<Uitgaand>> LijstAsync(Uitgaandvraag vraag, CancellationToken cancelled) => Task.FromResult(new Pagina<Uitgaand>(
        [.. _items.Values.Where(item => item.Kanaal == vraag.Kanaal && item.Status == vraag.Status)],
        null));

    public Task<int> TelAsync(Uitgaandkanaal kanaal, Uitgaandstatus status, CancellationToken cancelled) =>
        Task.FromResult(_items.Values.Count(item => item.Kanaal == kanaal && item.Status == status));

    private Task<Uitgaand> Schrijf(Uitgaand item)
    {
        ValUit();
        _items[item.Id] = item;
        ValUit();
        return Task.FromResult(item);
    }

    private void ValUit()
    {
        if (_moment++ == ValtUitOp)
        {
            throw new IOException("Het programma viel uit.");
        }
    }
}
