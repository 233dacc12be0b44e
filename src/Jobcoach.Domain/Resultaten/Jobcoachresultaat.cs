namespace Jobcoach.Domain.Resultaten;

/// <summary>De zes jobcoachresultaten van UWV Protocol Jobcoach 2014 en 's-Hertogenbosch 2023, en wat daar niet onder valt.</summary>
public enum Jobcoachresultaat
{
    /// <summary>R1.</summary>
    WerkzaamZonderBegeleiding,

    /// <summary>R2.</summary>
    LichterRegime,

    /// <summary>R3.</summary>
    GelijkblijvendRegime,

    /// <summary>R4.</summary>
    HogerRegime,

    /// <summary>R5.</summary>
    WerkzaamMetBegeleidingWerkgever,

    /// <summary>R6.</summary>
    NietMeerWerkzaam,

    /// <summary>OV: de bron noemt voor deze afloop geen resultaat; er hoort een reden bij.</summary>
    Overig,
}

/// <summary>Waarom een periode in geen van de zes resultaten uitkomt.</summary>
public enum OverigeReden
{
    /// <summary>De vervolgaanvraag is afgewezen.</summary>
    VervolgaanvraagAfgewezen,

    /// <summary>De vervolgaanvraag is buiten behandeling gelaten (Awb 4:5).</summary>
    VervolgaanvraagBuitenBehandeling,

    /// <summary>De maximale duur is bereikt zonder dat de begeleiding kan stoppen of overgaan.</summary>
    MaximaleDuurBereikt,

    /// <summary>Er kwam geen vervolgaanvraag en het is niet bekend waarom.</summary>
    GeenVervolgaanvraag,

    /// <summary>De voorziening of de aanvraag is ingetrokken.</summary>
    Ingetrokken,

    /// <summary>De werknemer ging naar een andere werkgever; dat is een nieuwe aanvraag.</summary>
    AndereWerkgever,

    /// <summary>De proefplaatsing werd een dienstbetrekking.</summary>
    ProefplaatsingNaarDienstbetrekking,

    /// <summary>Iets anders.</summary>
    Anders,

    /// <summary>Het vervolg is toegekend, maar niet voor beide perioden is een regime bekend: lichter, gelijk of hoger is niet te bepalen.</summary>
    RegimeNietVastgesteld,
}

/// <summary>Code en tekst van de resultaten.</summary>
public static class JobcoachresultaatExtensions
{
    /// <summary>R1 tot en met R6, of OV; vast over alle versies van een regeling.</summary>
    public static string Code(this Jobcoachresultaat resultaat) => resultaat switch
    {
        Jobcoachresultaat.WerkzaamZonderBegeleiding => "R1",
        Jobcoachresultaat.LichterRegime => "R2",
        Jobcoachresultaat.GelijkblijvendRegime => "R3",
        Jobcoachresultaat.HogerRegime => "R4",
        Jobcoachresultaat.WerkzaamMetBegeleidingWerkgever => "R5",
        Jobcoachresultaat.NietMeerWerkzaam => "R6",
        Jobcoachresultaat.Overig => "OV",
        _ => throw new ArgumentOutOfRangeException(nameof(resultaat)),
    };

    /// <summary>De tekst van de bron; voor <see cref="Jobcoachresultaat.Overig"/> een eigen tekst.</summary>
    public static string Tekst(this Jobcoachresultaat resultaat) => resultaat switch
    {
        Jobcoachresultaat.WerkzaamZonderBegeleiding => "De werknemer is werkzaam zonder begeleiding",
        Jobcoachresultaat.LichterRegime => "De werknemer is werkzaam bij werkgever en vervolgaanvraag is gebaseerd op een lichter regime",
        Jobcoachresultaat.GelijkblijvendRegime => "De werknemer is werkzaam bij werkgever en vervolgaanvraag is gebaseerd op een gelijkblijvend regime",
        Jobcoachresultaat.HogerRegime => "De werknemer is werkzaam bij werkgever en vervolgaanvraag is gebaseerd op een hoger regime",
        Jobcoachresultaat.WerkzaamMetBegeleidingWerkgever =>
            "De werknemer is werkzaam met begeleiding van werkgever onder wiens directe leiding en gezag hij zijn werkzaamheden uitvoert",
        Jobcoachresultaat.NietMeerWerkzaam => "De werknemer is niet meer werkzaam",
        Jobcoachresultaat.Overig => "Geen van de zes resultaten",
        _ => throw new ArgumentOutOfRangeException(nameof(resultaat)),
    };
}
