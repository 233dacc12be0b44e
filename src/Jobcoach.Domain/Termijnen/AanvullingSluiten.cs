namespace Jobcoach.Domain.Termijnen;

/// <summary>Sluit de lopende opschorting wegens een verzoek om aanvulling.</summary>
internal static class AanvullingSluiten
{
    /// <summary>Vervangt de lopende opschorting door de gesloten.</summary>
    public static IReadOnlyList<Opschorting> SluitAanvulling(this IReadOnlyList<Opschorting> opschortingen, Opschorting gesloten) =>
        [.. opschortingen.Where(een => een is not { Grond: Opschortingsgrond.AanvullingGevraagd, Loopt: true }), gesloten];
}
