using Jobcoach.Domain.Waarden;

namespace Jobcoach.Workflow.Opslag;

/// <summary>
/// The zaken that were read last, as they were parsed. A zaak of three years is a hundred times as large as a new one and every turn reads it;
/// parsing it once per version keeps a turn as cheap at the end as at the begin. Whoever asks names the version that storage has now,
/// so what is remembered can never be out of date. Zaken do not change in memory, so readers may share one.
/// </summary>
public sealed class Leesgeheugen
{
    // Each number has one place; two zaken that share it take turns. Few places, because each holds a whole zaak.
    private readonly ZaakDocument?[] _plaatsen = new ZaakDocument?[256];

    /// <summary>The zaak of this version, if it is remembered.</summary>
    public ZaakDocument? Zoek(Zaaknummer nummer, long versie) =>
        Volatile.Read(ref Plaats(nummer)) is { } document && document.Versie == versie && document.Zaak.Nummer == nummer ? document : null;

    /// <summary>Remembers the zaak as it was parsed.</summary>
    public void Onthoud(ZaakDocument document) => Volatile.Write(ref Plaats(document.Zaak.Nummer), document);

    /// <summary>Makes room, because another version is about to come.</summary>
    public void Vergeet(Zaaknummer nummer) => Volatile.Write(ref Plaats(nummer), null);

    private ref ZaakDocument? Plaats(Zaaknummer nummer) => ref _plaatsen[(uint)nummer.GetHashCode() % (uint)_plaatsen.Length];
}
