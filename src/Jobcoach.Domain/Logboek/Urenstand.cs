using System.Text.Json.Serialization;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Logboek;

/// <summary>De declarabele uren van een doel.</summary>
public sealed record Doeluren(Doelverwijzing Doel, Uren Uren);

/// <summary>De stand van de uren in een periode, altijd berekend en nooit ingevuld.</summary>
/// <param name="Toegekend">De toegekende uren; null als de regeling geen uren toekent of zij niet zijn vastgesteld.</param>
/// <param name="Verantwoord">De declarabele uren van de regels die gelden, zonder wat de regeling niet vergoedt.</param>
/// <param name="Resterend">Wat er over is, nooit minder dan nul; null zonder toekenning.</param>
/// <param name="PerDoel">De uren per doel, alle vier in vaste volgorde.</param>
public sealed record Urenstand(Uren? Toegekend, Uren Verantwoord, Uren? Resterend, IReadOnlyList<Doeluren> PerDoel)
{
    /// <summary>Uren die wel zijn geschreven maar niet meetellen, omdat de regeling die activiteit niet vergoedt.</summary>
    public Uren NietVergoedbaar { get; init; }

    /// <summary>Wat boven de toekenning ligt; nul zonder toekenning.</summary>
    [JsonIgnore]
    public Uren Boven => Toegekend is { } toegekend ? Verantwoord - toegekend : Uren.Nul;

    /// <summary>Telt de regels die gelden en waarvan de datum binnen de periode valt.</summary>
    /// <param name="regels">Alle regels van de zaak.</param>
    /// <param name="periode">De periode.</param>
    /// <param name="toegekend">De toegekende uren, of null.</param>
    /// <param name="activiteiten">Wat de regeling van activiteiten vindt; zonder deze lijst telt elke regel mee.</param>
    public static Urenstand Bereken(IEnumerable<Logboekregel> regels, Periode periode, Uren? toegekend, Activiteitenlijst? activiteiten = null)
    {
        var inPeriode = Logboekregels.Geldend(regels, periode).ToLookup(regel => activiteiten?.IsNietVergoedbaar(regel.Activiteit) is true);
        var geldend = inPeriode[false].ToList();
        var verantwoord = Som(geldend);
        return new(
            toegekend,
            verantwoord,
            toegekend is { } uren ? uren - verantwoord : null,
            [.. Enum.GetValues<Doelverwijzing>().Select(doel => new Doeluren(doel, Som(geldend.Where(regel => regel.Doel == doel))))])
        {
            NietVergoedbaar = Som(inPeriode[true]),
        };
    }

    /// <summary>De declarabele uren bij elkaar.</summary>
    internal static Uren Som(IEnumerable<Logboekregel> regels) => regels.Aggregate(Uren.Nul, (som, regel) => som + regel.Declarabel);
}
