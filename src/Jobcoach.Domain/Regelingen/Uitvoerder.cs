namespace Jobcoach.Domain.Regelingen;

/// <summary>Welk bestuursorgaan beslist.</summary>
public enum Uitvoerdersoort
{
    /// <summary>UWV (WIA 35, Wajong 2:22, Reïntegratiebesluit 18).</summary>
    Uwv,

    /// <summary>Het college van burgemeester en wethouders (Participatiewet).</summary>
    College,
}

/// <summary>Wie de regeling uitvoert.</summary>
/// <param name="Soort">Het bestuursorgaan; bepaalt of het wettelijk plafond van het Reïntegratiebesluit geldt.</param>
/// <param name="Naam">De naam van de uitvoerder.</param>
public sealed record Uitvoerder(Uitvoerdersoort Soort, Param<string?> Naam);
