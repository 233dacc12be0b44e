using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Termijnen;

/// <summary>Waarom de beslistermijn stilstaat (Awb 4:15).</summary>
public enum Opschortingsgrond
{
    /// <summary>De aanvrager is uitgenodigd om aan te vullen (lid 1).</summary>
    AanvullingGevraagd,

    /// <summary>De aanvrager stemt schriftelijk in met uitstel (lid 2 onder a).</summary>
    InstemmingAanvrager,

    /// <summary>De vertraging is de aanvrager toe te rekenen (lid 2 onder b).</summary>
    VertragingAanvrager,

    /// <summary>Overmacht van het bestuursorgaan (lid 2 onder c); de aanvrager krijgt daarvan bericht (lid 3).</summary>
    Overmacht,
}

/// <summary>Een reeks hele kalenderdagen waarop de beslistermijn stilstaat (Awb 4:15).</summary>
/// <param name="Grond">Waarom.</param>
/// <param name="Van">De eerste dag die stilstaat.</param>
/// <param name="TotEnMet">De laatste dag die stilstaat; null zolang de opschorting loopt; voor <paramref name="Van"/> als er geen dag stilstond.</param>
/// <param name="Reden">Toelichting, zonder persoonsgegevens.</param>
public sealed record Opschorting(Opschortingsgrond Grond, DateOnly Van, DateOnly? TotEnMet, string? Reden)
{
    /// <summary>Of de opschorting nog loopt.</summary>
    [JsonIgnore]
    public bool Loopt => TotEnMet is null;

    /// <summary>Het artikel waarop de grond rust.</summary>
    [JsonIgnore]
    public string Artikel => Grond switch
    {
        Opschortingsgrond.AanvullingGevraagd => "Awb 4:15 lid 1",
        Opschortingsgrond.InstemmingAanvrager => "Awb 4:15 lid 2 onder a",
        Opschortingsgrond.VertragingAanvrager => "Awb 4:15 lid 2 onder b",
        _ => "Awb 4:15 lid 2 onder c",
    };

    /// <summary>Of de termijn op die dag stilstaat. Een lopende opschorting geldt voor elke dag vanaf het begin.</summary>
    public bool Omvat(DateOnly dag) => Van <= dag && (TotEnMet is not { } einde || dag <= einde);

    /// <summary>Een lopende opschorting vanaf de dag na de uitnodiging om aan te vullen (Awb 4:15 lid 1).</summary>
    public static Opschorting Aanvulling(DateOnly verzondenOp) =>
        new(Opschortingsgrond.AanvullingGevraagd, verzondenOp.AddDays(1), null, null);

    /// <summary>
    /// Er is aangevuld: de termijn stond stil van de dag na de uitnodiging tot de dag waarop is aangevuld; die dag telt weer mee
    /// (Awb 4:15 lid 1). Wie dezelfde of de volgende dag aanvult, schort niets op.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Aangevuld voordat erom gevraagd is.</exception>
    public static Opschorting NaAanvulling(DateOnly verzondenOp, DateOnly aangevuldOp)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aangevuldOp, verzondenOp);
        return Aanvulling(verzondenOp) with { TotEnMet = aangevuldOp.AddDays(-1) };
    }

    /// <summary>
    /// De hersteltermijn is ongebruikt verstreken. "Tot de dag waarop de termijn ongebruikt is verstreken" kan de laatste dag van die termijn
    /// zijn of de dag erna; hier geldt de kortste lezing, die in het voordeel van de burger is: een termijn van 14 dagen schort 13 dagen op.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">De laatste dag ligt voor de verzending.</exception>
    public static Opschorting OngebruiktVerstreken(DateOnly verzondenOp, DateOnly laatsteDagHerstel) => NaAanvulling(verzondenOp, laatsteDagHerstel);
}

/// <summary>Rekenen met meer opschortingen tegelijk.</summary>
public static class Opschortingen
{
    /// <summary>Hoeveel kalenderdagen de termijn tot en met een dag heeft stilgestaan; elke dag telt een keer, ook als opschortingen overlappen.</summary>
    public static int Dagen(IReadOnlyList<Opschorting> opschortingen, DateOnly totEnMet)
    {
        var (dagen, geteldTotEnMet) = (0, DateOnly.MinValue);
        foreach (var opschorting in opschortingen.OrderBy(een => een.Van))
        {
            var van = Later(opschorting.Van, geteldTotEnMet.AddDays(1));
            var einde = opschorting.TotEnMet is { } laatste && laatste < totEnMet ? laatste : totEnMet;
            if (einde >= van)
            {
                dagen += einde.DayNumber - van.DayNumber + 1;
                geteldTotEnMet = einde;
            }
        }

        return dagen;
    }

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
