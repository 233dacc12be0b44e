using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Termijnen;

/// <summary>De dwangsom per dag (Awb 4:17 lid 2), per blok van veertien dagen.</summary>
/// <param name="EersteBlok">Voor dag 1 tot en met 14.</param>
/// <param name="TweedeBlok">Voor dag 15 tot en met 28.</param>
/// <param name="DerdeBlok">Voor dag 29 tot en met 42.</param>
public sealed record Dwangsomtarief(Param<Bedrag?> EersteBlok, Param<Bedrag?> TweedeBlok, Param<Bedrag?> DerdeBlok)
{
    /// <summary>Het tarief van een jaar. Alleen de bedragen van 2015 zijn nagezocht; daarna zijn ze aangepast, en een mens zoekt ze op.</summary>
    public static Dwangsomtarief Van(int jaar)
    {
        return new(Per(20), Per(30), Per(40));

        Param<Bedrag?> Per(decimal euro) => jaar == 2015
            ? new(Bedrag.Van(euro), "Awb 4:17 lid 2 (tekst 2015)", Zekerheid.H)
            : new(null, "Awb 4:17 lid 2; de bedragen van dit jaar zijn niet nagezocht", Zekerheid.Onbekend);
    }

    /// <summary>De dwangsom over zoveel dagen; null als een bedrag dat nodig is ontbreekt.</summary>
    /// <param name="dagen">Van 0 tot en met 42.</param>
    /// <exception cref="ArgumentOutOfRangeException">Minder dan 0 of meer dan 42 dagen.</exception>
    public Bedrag? Over(int dagen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dagen);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dagen, Dwangsom.HoogsteAantalDagen);
        var som = 0m;
        for (var dag = 1; dag <= dagen; dag++)
        {
            if (Dagbedrag(dag) is not { Euro: var euro })
            {
                return null;
            }

            som += euro;
        }

        return Bedrag.Van(som);
    }

    private Bedrag? Dagbedrag(int dag) => (dag <= 14 ? EersteBlok : dag <= 28 ? TweedeBlok : DerdeBlok).Waarde;
}
