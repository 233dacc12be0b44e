using System.Text;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Web.Formulieren;

/// <summary>Wat een formulier op het scherm toont: wat er staat ingevuld en wat daar niet aan klopt.</summary>
/// <param name="Velden">De ingevulde velden.</param>
/// <param name="Weigeringen">Alle fouten tegelijk; zonder veld gaat een fout over het geheel.</param>
public sealed record Formulierstaat(Formuliervelden Velden, IReadOnlyList<Weigering> Weigeringen)
{
    /// <summary>Een leeg formulier zonder fouten.</summary>
    public static Formulierstaat Leeg { get; } = new(Formuliervelden.Leeg, []);

    /// <summary>Of er iets niet klopt.</summary>
    public bool HeeftFouten => Weigeringen.Count > 0;

    /// <summary>Wat een ander intussen deed; null als niemand eerder was.</summary>
    public IReadOnlyList<Workflow.Opslag.Dossierfeit>? Intussen { get; init; }

    /// <summary>Een formulier met de velden van een bestaande waarde.</summary>
    public static Formulierstaat Van<T>(T waarde)
        where T : notnull => new(Formulierlezer.Velden(waarde), []);

    /// <summary>De tekst van een veld.</summary>
    public string Tekst(string pad) => Velden.Tekst(pad);

    /// <summary>Of een keuze gemaakt is, ook als er meer mogen.</summary>
    public bool Gekozen(string pad, string waarde) =>
        Velden.Heeft(pad, waarde) || Enumerable.Range(0, Velden.Aantal(pad)).Any(plaats => Velden.Tekst($"{pad}[{plaats}]") == waarde);

    /// <summary>De fouten van een veld, elk een keer.</summary>
    public IReadOnlyList<string> Fouten(string pad) => [.. Weigeringen.Where(weigering => weigering.Veld == pad).Select(weigering => weigering.Uitleg).Distinct()];

    /// <summary>Het kenmerk van een veld in de pagina, waar een foutmelding naar verwijst.</summary>
    public static string Id(string pad) => pad.Aggregate(new StringBuilder("veld-"), (id, teken) => id.Append(char.IsAsciiLetterOrDigit(teken) ? teken : '-')).ToString().TrimEnd('-');
}
