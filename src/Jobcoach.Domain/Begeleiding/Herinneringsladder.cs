using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>
/// Wanneer welke herinnering gaat. Geen bron noemt deze momenten: vier weken en een week voor het einde zijn een ontwerpkeuze,
/// de termijn zelf komt uit de regeling.
/// </summary>
internal static class Herinneringsladder
{
    /// <summary>De eerste trede: dagen voor het einde van de periode.</summary>
    internal const int VierWeken = 28;

    private const int EenWeek = 7;

    /// <summary>De treden die nog niet gestuurd zijn, oplopend naar dag.</summary>
    public static IReadOnlyList<(Herinneringsoort Soort, DateOnly Op)> Voor(Zaak zaak, Regeling regeling) =>
        zaak.Periode is { } periode
            ? [.. Treden(zaak, periode, regeling).Where(trede => periode.Herinneringen.All(gestuurd => gestuurd.Soort != trede.Soort)).OrderBy(trede => trede.Op)]
            : [];

    /// <summary>De laatste dag voor verantwoording en vervolgaanvraag; null als de regeling geen termijn noemt.</summary>
    public static DateOnly? LaatsteDagVerantwoording(Begeleidingsperiode periode, Regeling regeling) =>
        regeling.Termijn(Termijnsoort.Verantwoording, periode.Looptijd.TotEnMet)?.LaatsteDag;

    private static IEnumerable<(Herinneringsoort Soort, DateOnly Op)> Treden(Zaak zaak, Begeleidingsperiode periode, Regeling regeling)
    {
        var laatste = LaatsteDagVerantwoording(periode, regeling);
        switch (zaak.Fase)
        {
            case Fase.Begeleiding:
                yield return (Herinneringsoort.PeriodeEindigtOverVierWeken, periode.Looptijd.TotEnMet.AddDays(-VierWeken));
                yield return (Herinneringsoort.PeriodeEindigtOverEenWeek, periode.Looptijd.TotEnMet.AddDays(-EenWeek));
                break;
            case Fase.Verantwoording when periode.Verantwoording is null && laatste is { } dag:
                yield return (Herinneringsoort.VerantwoordingBijnaTeLaat, dag.AddDays(-EenWeek));
                yield return (Herinneringsoort.VerantwoordingTeLaat, dag.AddDays(1));
                break;
            case Fase.Vervolgaanvraag when zaak.Aanvraag.Status is not Aanvraagstatus.Open && laatste is { } dag:
                yield return (Herinneringsoort.VervolgaanvraagTeLaat, dag.AddDays(1));
                break;
            default:
                break;
        }
    }
}
