using Jobcoach.Domain.Bevindingen;

namespace Jobcoach.Domain.Volledigheid;

/// <summary>De slotsom van de controle op volledigheid.</summary>
/// <param name="Volledig">Of de aanvraag in behandeling kan: niets ontbreekt en alles is vastgesteld.</param>
/// <param name="Ontbreekt">De codes van wat de aanvrager moet aanvullen (Awb 4:5).</param>
/// <param name="VastTeStellen">De codes van wat een medewerker zelf nog moet vaststellen; daarvoor krijgt de aanvrager geen verzoek.</param>
public sealed record Volledigheidsoordeel(bool Volledig, IReadOnlyList<string> Ontbreekt, IReadOnlyList<string> VastTeStellen)
{
    /// <summary>Vat de bevindingen samen. Wat alleen een beoordeling vraagt hoort bij de toets en houdt de aanvraag niet op.</summary>
    public static Volledigheidsoordeel Van(IReadOnlyList<Bevinding> bevindingen)
    {
        var ontbreekt = Codes(bevindingen, Oordeel.VoldoetNiet);
        var vastTeStellen = Codes(bevindingen, Oordeel.NietVastgesteld);
        return new(ontbreekt.Count == 0 && vastTeStellen.Count == 0, ontbreekt, vastTeStellen);
    }

    private static List<string> Codes(IReadOnlyList<Bevinding> bevindingen, Oordeel oordeel) =>
        [.. bevindingen.Where(bevinding => bevinding.Oordeel == oordeel).Select(bevinding => bevinding.Code)];
}
