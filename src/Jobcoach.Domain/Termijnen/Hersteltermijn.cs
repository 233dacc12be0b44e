using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Termijnen;

/// <summary>De termijn om een aanvraag aan te vullen (Awb 4:5 lid 1). De wet noemt geen lengte: de regeling doet dat, of een mens.</summary>
public static class Hersteltermijn
{
    /// <summary>De laatste dag om aan te vullen.</summary>
    /// <param name="regeling">De regeling.</param>
    /// <param name="dagtekening">De datum op de brief; telt zelf niet mee.</param>
    /// <param name="dagen">De termijn die een mens stelde; null laat die van de regeling gelden.</param>
    /// <returns>Null als niemand een termijn noemt.</returns>
    public static Termijnberekening? Bereken(Regeling regeling, DateOnly dagtekening, int? dagen) =>
        dagen is not { } aantal ? regeling.Termijn(Termijnsoort.Herstel, dagtekening) : Gesteld(dagtekening, new(aantal, Termijneenheid.Dagen));

    // Set by the organ and not by a law, so the Algemene termijnenwet does not move it.
    private static Termijnberekening Gesteld(DateOnly dagtekening, Termijnlengte lengte)
    {
        var dag = lengte.Vanaf(dagtekening);
        return new(dag,
        [
            new(dagtekening, "Awb 4:5 lid 1", $"De brief met het verzoek om aan te vullen is van {Datumtekst.Voluit(dagtekening)}."),
            new(dag, "Awb 4:5 lid 1", $"De aanvrager krijgt {lengte.Tekst}: tot en met {Datumtekst.Voluit(dag)}."),
        ]);
    }
}
