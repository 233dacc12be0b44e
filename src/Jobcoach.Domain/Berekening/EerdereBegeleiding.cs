using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Berekening;

/// <summary>Begeleiding die iemand kreeg voordat deze zaak begon.</summary>
/// <param name="Van">Eerste dag.</param>
/// <param name="TotEnMet">Laatste dag; hoort erbij.</param>
/// <param name="ZelfdeWerkgever">Of het bij de werkgever van nu was.</param>
/// <param name="ZelfdeWerk">Of het hetzelfde werk was als nu; null als dat niet bekend is.</param>
/// <param name="Vorm">Of de jobcoach extern of intern was; nooit <see cref="Begeleidingsvorm.Beide"/>.</param>
/// <param name="EindeWerk">Laatste dag van het werk waarbij de begeleiding hoorde; null als dat met de begeleiding eindigde.</param>
public sealed record EerdereBegeleiding(
    DateOnly Van,
    DateOnly TotEnMet,
    bool ZelfdeWerkgever,
    bool? ZelfdeWerk,
    Begeleidingsvorm Vorm,
    DateOnly? EindeWerk = null)
{
    /// <summary>Hoeveel eerdere begeleiding een aanvraag kan noemen. Geen norm: het houdt een vergissing klein.</summary>
    public const int Meeste = 20;

    private static readonly DateOnly Vroegst = new(1950, 1, 1);

    /// <summary>Hele maanden; een begonnen maand telt niet, want geen bron laat die van iemands tijd afgaan.</summary>
    internal int Maanden(DateOnly laatste)
    {
        var maanden = 0;
        while (Van.AddMonths(maanden + 1) <= laatste.AddDays(1))
        {
            maanden++;
        }

        return maanden;
    }

    /// <summary>Alle fouten in de opgave tegelijk; leeg als de gegevens kunnen kloppen.</summary>
    /// <param name="lijst">De opgave; null is geen opgave.</param>
    /// <param name="vandaag">De dag van de opgave.</param>
    /// <param name="pad">Het veld waarin de lijst staat.</param>
    internal static IEnumerable<Weigering> Fouten(IReadOnlyList<EerdereBegeleiding>? lijst, DateOnly vandaag, string pad)
    {
        if (lijst?.Count > Meeste)
        {
            return [new("lijst-te-lang", $"Noem ten hoogste {Meeste} keer eerdere begeleiding.", pad)];
        }

        return (lijst ?? []).SelectMany((eerder, plaats) => Fouten(eerder, vandaag, $"{pad}[{plaats}]"));
    }

    private static IEnumerable<Weigering> Fouten(EerdereBegeleiding? eerder, DateOnly vandaag, string pad)
    {
        if (eerder is null)
        {
            yield return Invoer.Ontbreekt(pad);
            yield break;
        }

        if (eerder.Van < Vroegst || eerder.Van > vandaag)
        {
            yield return new("eerdere-begeleiding-ongeldig", "Vul een eerste dag in vanaf 1950 die niet in de toekomst ligt.", $"{pad}.van");
        }

        if (eerder.TotEnMet < eerder.Van || eerder.TotEnMet > vandaag.AddYears(1))
        {
            yield return new("eerdere-begeleiding-ongeldig", "De laatste dag ligt niet voor de eerste dag en niet meer dan een jaar vooruit.", $"{pad}.totEnMet");
        }

        if (eerder.Vorm is not (Begeleidingsvorm.Extern or Begeleidingsvorm.Intern))
        {
            yield return new("keuze-onbekend", "Kies extern of intern.", $"{pad}.vorm");
        }

        if (eerder.EindeWerk is { } einde && (einde < eerder.TotEnMet || einde > vandaag.AddYears(1)))
        {
            yield return new("eerdere-begeleiding-ongeldig", "Het werk eindigde niet voor de begeleiding.", $"{pad}.eindeWerk");
        }
    }
}
