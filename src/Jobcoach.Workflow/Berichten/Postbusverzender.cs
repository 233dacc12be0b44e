using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Berichten;

/// <summary>Brengt berichten naar de postbus van het systeem in plaats van naar mensen: voor een host zonder mailserver.</summary>
public sealed class Postbusverzender(IZaakStore zaken, IBerichtbezorger postbus) : IBerichtverzender
{
    /// <inheritdoc/>
    public Uitgaandkanaal Kanaal => Uitgaandkanaal.Email;

    /// <inheritdoc/>
    public async Task<Verzenduitkomst> VerzendAsync(Uitgaand item, CancellationToken cancelled)
    {
        if (await zaken.LeesAsync(item.Zaak, cancelled) is not { } document || document.Zaak.Berichten.Count < item.Nummer)
        {
            return new Verzenduitkomst.Mislukt("bericht-onbekend", Blijvend: true);
        }

        await postbus.BezorgAsync(new(item.Zaak, item.Nummer), document.Zaak.Berichten[item.Nummer - 1], cancelled);
        return new Verzenduitkomst.Verzonden();
    }
}
