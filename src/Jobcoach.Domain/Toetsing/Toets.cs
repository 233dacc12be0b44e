using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Toetsing;

/// <summary>
/// Formulier D van de Leidraad Jobcoach: de antwoorden op de vijftien toetsvragen, de negen conclusies en de eindconclusie.
/// Een concept mag onvolledig zijn; een vastgestelde toets niet.
/// </summary>
/// <param name="Antwoorden">Een antwoord per toetsvraag, in willekeurige volgorde.</param>
/// <param name="Conclusies">Een conclusie per rij, in willekeurige volgorde.</param>
/// <param name="AfwijkingMotivering">Waarom een conclusie afwijkt van het voorstel dat uit de antwoorden volgt; alleen dan verplicht.</param>
/// <param name="OverigeOpmerkingen">Mag leeg blijven.</param>
/// <param name="Eindconclusie">Het advies.</param>
/// <param name="AdviesRegime">De code van het geadviseerde regime; null bij een negatief advies of een regeling zonder regimes.</param>
public sealed record Toets(
    IReadOnlyList<Toetsantwoord>? Antwoorden,
    IReadOnlyList<Conclusie>? Conclusies,
    string? AfwijkingMotivering = null,
    string? OverigeOpmerkingen = null,
    Eindconclusie? Eindconclusie = null,
    string? AdviesRegime = null) : Vertrouwelijk
{
    /// <summary>Het antwoord op een vraag, of null als dat er niet is.</summary>
    public Antwoord? AntwoordOp(int vraag) => Antwoorden?.FirstOrDefault(antwoord => antwoord?.Vraag == vraag)?.Antwoord;

    /// <summary>De rijen waarvan de conclusie afwijkt van het voorstel.</summary>
    public IReadOnlyList<int> Afwijkingen() =>
    [
        .. Toetsvoorstel.Uit(Antwoorden)
            .Where(voorstel => voorstel.Ja is not null)
            .Where(voorstel => Conclusies?.FirstOrDefault(conclusie => conclusie?.Rij == voorstel.Rij)?.Ja == !voorstel.Ja)
            .Select(voorstel => voorstel.Rij),
    ];

    /// <summary>Alle redenen waarom deze toets nog niet vastgesteld kan worden, met het pad van het veld vanaf <paramref name="pad"/>.</summary>
    /// <param name="pad">Het veld waarin de toets staat.</param>
    /// <param name="voorbereiding">Wat het systeem klaarzette; waar de feiten een antwoord niet dragen is een toelichting nodig.</param>
    public List<Weigering> Controleer(string pad = "", IReadOnlyList<Vraagvoorbereiding>? voorbereiding = null) =>
        Toetsregels.Controleer(this, pad, voorbereiding ?? []);
}
