namespace Jobcoach.Workflow.Rondes;

/// <summary>Het vaste werk van het systeem; de namen zijn die van de timers.</summary>
public enum Rondesoort
{
    /// <summary>Elke ochtend: herinnert aan logboek, verantwoording en vervolgaanvraag.</summary>
    HerinnerLogboeken,

    /// <summary>Elke nacht: bewijst dat elke zaak een volgende stap heeft.</summary>
    ControleerZaken,

    /// <summary>Elke week: vernietigt wat lang genoeg is bewaard.</summary>
    VernietigDossiers,
}

/// <summary>Een keer dat het vaste werk liep; alleen aantallen.</summary>
/// <param name="Soort">Welk werk.</param>
/// <param name="Begonnen">Wanneer het begon, UTC.</param>
/// <param name="Geeindigd">Wanneer het klaar was of misging, UTC.</param>
/// <param name="Gelukt">Of het tot het einde liep; anders zijn de aantallen nul.</param>
/// <param name="Bekeken">Hoeveel zaken bekeken zijn.</param>
/// <param name="Gedaan">Bij hoeveel iets gebeurde: de bel geluid, of een ontbrekende orkestratie opnieuw gestart.</param>
/// <param name="Vastgelopen">Hoeveel zaken vastzitten; alleen de controle telt die.</param>
/// <param name="ZonderVolgendeStap">Hoeveel zaken door niets verder komen; alleen de controle telt die.</param>
public sealed record Ronde(
    Rondesoort Soort,
    DateTimeOffset Begonnen,
    DateTimeOffset Geeindigd,
    bool Gelukt,
    int Bekeken,
    int Gedaan,
    int Vastgelopen = 0,
    int ZonderVolgendeStap = 0);
