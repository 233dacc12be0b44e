using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>
/// Wat meespeelt bij de zwaarte van een vervolg. Geen bron geeft een grens: vergeleken wordt alleen met wat de regeling in de volgende periode
/// bij elk regime toekent, en met wat de jobcoach zelf verantwoordde (docs/aannames.md).
/// </summary>
internal static class Vervolgfactoren
{
    private const string Uren = "vervolg-uren";
    private const string Doelen = "vervolg-doelen";

    /// <summary>Alle factoren, in vaste volgorde.</summary>
    public static IReadOnlyList<Vervolgfactor> Van(
        Zaak zaak, Regeling regeling, Begeleidingsperiode periode, IReadOnlyList<Periodeverloop> verloop, IReadOnlyList<Doelvoortgang> doelen) =>
    [
        Urenfactor(zaak, regeling, periode, verloop[^1].Gebruikt),
        Doelfactor(periode.Verantwoording is not null, doelen),
        .. Verloop(periode.Verantwoording is not null, verloop),
        .. Evaluatie(verloop[^1].EvaluatieWerkgever, "werkgever"),
        .. Evaluatie(verloop[^1].EvaluatieWerknemer, "werknemer"),
    ];

    /// <summary>Wat bij alle factoren past, als de uren en de doelen bekend zijn en er precies een antwoord overblijft; anders null.</summary>
    public static Regimeverloop? Voorstel(IReadOnlyList<Vervolgfactor> factoren)
    {
        if (factoren.Any(factor => factor is { Code: Uren or Doelen, PastBij: null }))
        {
            return null;
        }

        var over = factoren.Select(factor => factor.PastBij).OfType<IReadOnlyList<Regimeverloop>>()
            .Aggregate((IEnumerable<Regimeverloop>)Enum.GetValues<Regimeverloop>(), (past, ook) => past.Intersect(ook)).ToList();
        return over.Count == 1 ? over[0] : null;
    }

    private static Vervolgfactor Urenfactor(Zaak zaak, Regeling regeling, Begeleidingsperiode periode, Uren gebruikt)
    {
        if (periode.Verantwoording is null)
        {
            return new(Uren, null, "De uren van deze periode staan nog niet vast.", [new("gebruikte uren tot nu toe", Leesbaar.Kort(gebruikt))]);
        }

        var regimes = Volgende(zaak, regeling, periode);
        var (zelfde, lichter) = (regimes.FirstOrDefault(een => een.Regime.Code == periode.Regime), (Regimeuren?)null);
        if (zelfde is { } nu)
        {
            lichter = regimes.Where(een => een.Regime.Rang < nu.Regime.Rang).MaxBy(een => een.Regime.Rang);
        }

        Gegeven[] gegevens =
        [
            new("gebruikte uren", Leesbaar.Kort(gebruikt)),
            new("uren in een volgende periode bij hetzelfde regime", zelfde is null ? null : Leesbaar.Kort(zelfde.Uren)),
            .. lichter is null ? Array.Empty<Gegeven>() : [new("uren in een volgende periode bij een lichter regime", Leesbaar.Kort(lichter.Uren))],
        ];
        return zelfde is null
            ? new(Uren, null, "De regeling zegt niet hoeveel uren een regime in de volgende periode geeft.", gegevens)
            : gebruikt > zelfde.Uren
                ? new(Uren, [Regimeverloop.Hoger], "Er zijn meer uren gebruikt dan hetzelfde regime in de volgende periode geeft.", gegevens)
                : lichter is not null && gebruikt <= lichter.Uren
                    ? new(Uren, [Regimeverloop.Lichter], "De gebruikte uren passen in een lichter regime.", gegevens)
                    : new(Uren, [Regimeverloop.Gelijkblijvend], "De gebruikte uren passen in hetzelfde regime en niet in een lichter.", gegevens);
    }

    private static Vervolgfactor Doelfactor(bool verantwoord, IReadOnlyList<Doelvoortgang> doelen)
    {
        Gegeven[] gegevens =
        [
            new("gehaalde doelen", verantwoord ? Leesbaar.Tekst(doelen.Count(doel => doel.Stand is Doelstand.Gerealiseerd)) : null),
            new("doelen", Leesbaar.Tekst(doelen.Count)),
        ];
        return !verantwoord || doelen.Count == 0 || doelen.Any(doel => doel is { Stand: null, Bijstelling: null })
            ? new(Doelen, null, "Van een of meer doelen staat nog niet vast hoe ver zij zijn.", gegevens)
            : doelen.All(doel => doel is { Stand: Doelstand.Gerealiseerd, Bijstelling: null })
                ? new(Doelen, [Regimeverloop.Lichter], "Alle doelen zijn gehaald en er zijn geen nieuwe.", gegevens)
                : new(Doelen, [Regimeverloop.Gelijkblijvend, Regimeverloop.Hoger], "Er zijn doelen niet gehaald, of er zijn nieuwe.", gegevens);
    }

    // What a trend means no source says; it is shown beside the others.
    private static IEnumerable<Vervolgfactor> Verloop(bool verantwoord, IReadOnlyList<Periodeverloop> verloop)
    {
        if (!verantwoord || verloop.Count < 2)
        {
            return [];
        }

        var zin = verloop[^1].Gebruikt.CompareTo(verloop[^2].Gebruikt) switch
        {
            < 0 => "In de laatste periode zijn minder uren gebruikt dan in de periode ervoor.",
            0 => "In de laatste twee perioden zijn evenveel uren gebruikt.",
            _ => "In de laatste periode zijn meer uren gebruikt dan in de periode ervoor.",
        };
        return [new("vervolg-verloop", null, zin, [.. verloop.Select(een => new Gegeven($"gebruikte uren in periode {een.Nummer}", Leesbaar.Kort(een.Gebruikt)))])];
    }

    private static IEnumerable<Vervolgfactor> Evaluatie(Evaluatie? evaluatie, string naam) => evaluatie is null
        ? []
        :
        [
            evaluatie.Oordeel is Evaluatieoordeel.Negatief
                ? new($"vervolg-evaluatie-{naam}", [], $"De {naam} is negatief over de begeleiding. Een mens weegt wat dat voor het vervolg betekent.", Cijfer(evaluatie))
                : new($"vervolg-evaluatie-{naam}", null, $"De {naam} is positief over de begeleiding.", Cijfer(evaluatie)),
        ];

    private static Gegeven[] Cijfer(Evaluatie evaluatie) => [new("cijfer", evaluatie.Cijfer is { } cijfer ? Leesbaar.Kort(cijfer) : null)];

    // What each regime gives in the next period; empty when the scheme does not grant hours, names no period, or a proefplaatsing comes before it.
    private static List<Regimeuren> Volgende(Zaak zaak, Regeling regeling, Begeleidingsperiode periode) =>
        periode.Nummer > 0 && Toekenningsruimte.Geteld(zaak, regeling, periode.Nummer + 1) is { } looptijd
            ?
            [
                .. from regime in regeling.Regimes
                   let uren = Toekenningsruimte.Bereken(zaak, regeling, regime.Code, periode.Nummer + 1, looptijd, null).Uren
                   where uren is not null
                   select new Regimeuren(regime, uren.Value),
            ]
            : [];

    private sealed record Regimeuren(Regime Regime, Uren Uren);
}
