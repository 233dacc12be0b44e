using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Termijnen;

/// <summary>Alle termijnen van een regeling, op een manier berekend. Zonder waarde in de regeling is er geen dag en beslist een mens.</summary>
public static class Regelingtermijnen
{
    /// <summary>De laatste dag van een termijn van de regeling; bij terugtellen (terugwerken, laatste wijziging) de vroegste of laatste dag voor het anker.</summary>
    /// <param name="regeling">De regeling.</param>
    /// <param name="soort">Welke termijn.</param>
    /// <param name="ankerdag">De dag van het anker dat de regeling noemt.</param>
    /// <returns>Null als de regeling deze termijn niet noemt, of als het een termijn van de wet is.</returns>
    public static Termijnberekening? Termijn(this Regeling regeling, Termijnsoort soort, DateOnly ankerdag) => Regel(regeling.Termijnen, soort) is not { } regel
        ? null
        : soort is Termijnsoort.TerugwerkendeKracht or Termijnsoort.LaatsteWijzigingVoorEinde or Termijnsoort.TerugwerkendeKrachtWijziging
            ? Beleidstermijn.Terug(regel, ankerdag)
            : Beleidstermijn.Bereken(regel, ankerdag);

    /// <summary>De termijn om te beslissen die een wettelijk voorschrift stelt; null als die er niet is en de acht weken van Awb 4:13 lid 2 gelden.</summary>
    /// <remarks>Een regeling die Awb 4:13 zelf als bron noemt, herhaalt de acht weken en heeft dus geen eigen termijn.</remarks>
    public static Termijnlengte? EigenBeslistermijn(this Regeling regeling) =>
        regeling.Termijnen.WettelijkeBeslistermijn is { Aantal: { Waarde: { } aantal, Bron: var bron }, Eenheid: { } eenheid }
        && !bron.StartsWith("Awb 4:13", StringComparison.Ordinal)
            ? new(aantal, eenheid)
            : null;

    private static Termijnregel? Regel(Termijnregels termijnen, Termijnsoort soort) => soort switch
    {
        Termijnsoort.Aanvraag => termijnen.Aanvraag,
        Termijnsoort.TerugwerkendeKracht => termijnen.TerugwerkendeKracht,
        Termijnsoort.Herstel => termijnen.Herstel,
        Termijnsoort.StreeftermijnBesluit => termijnen.StreeftermijnBesluit,
        Termijnsoort.VerlengingStreeftermijn => termijnen.VerlengingStreeftermijn,
        Termijnsoort.Verantwoording => termijnen.Verantwoording,
        Termijnsoort.MeldenWijziging => termijnen.MeldenWijziging,
        Termijnsoort.MeldenEindeDienstbetrekking => termijnen.MeldenEindeDienstbetrekking,
        Termijnsoort.LaatsteWijzigingVoorEinde => termijnen.LaatsteWijzigingVoorEinde,
        Termijnsoort.BeslissingOpWijziging => termijnen.BeslissingOpWijziging,
        Termijnsoort.TerugwerkendeKrachtWijziging => termijnen.TerugwerkendeKrachtWijziging,
        Termijnsoort.Eindfactuur => termijnen.Eindfactuur,
        Termijnsoort.Vaststelling => termijnen.Vaststelling,
        Termijnsoort.Terugvordering => termijnen.Terugvordering,
        Termijnsoort.Overbrugging => termijnen.Overbrugging,
        _ => null,
    };
}
