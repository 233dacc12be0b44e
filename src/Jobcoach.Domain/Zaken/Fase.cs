namespace Jobcoach.Domain.Zaken;

/// <summary>Waar een zaak in haar levensloop staat.</summary>
public enum Fase
{
    /// <summary>Een aanvraag is ontvangen en nog niet bevestigd.</summary>
    Ontvangst,

    /// <summary>Is de aanvraag compleet (Awb 4:5)?</summary>
    Volledigheid,

    /// <summary>Hoort de werknemer tot de doelgroep (structurele functionele beperking, loonkostensubsidie)?</summary>
    Doelgroeptoets,

    /// <summary>De inhoudelijke toets met de vijftien vragen.</summary>
    Toets,

    /// <summary>Een besluit wordt voorgesteld en genomen.</summary>
    Besluit,

    /// <summary>Het besluit is genomen en wordt bekendgemaakt (Awb 3:41).</summary>
    Bekendmaking,

    /// <summary>Een periode van begeleiding loopt.</summary>
    Begeleiding,

    /// <summary>Een periode is voorbij en wordt verantwoord.</summary>
    Verantwoording,

    /// <summary>De verantwoording is beoordeeld; een vervolgaanvraag kan komen.</summary>
    Vervolgaanvraag,

    /// <summary>De voorziening eindigt; het laatste resultaat wordt bepaald.</summary>
    Afsluiting,

    /// <summary>De zaak is afgedaan en wordt bewaard.</summary>
    Bewaren,

    /// <summary>De persoonsgegevens zijn vernietigd; de verklaring en de feiten blijven.</summary>
    Vernietigd,
}
