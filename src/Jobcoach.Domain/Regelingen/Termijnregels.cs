using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Regelingen;

/// <summary>De dag vanaf wanneer een termijn telt.</summary>
public enum Termijnanker
{
    /// <summary>De eerste dag van de dienstbetrekking of proefplaatsing.</summary>
    StartWerk,

    /// <summary>De dag van ontvangst.</summary>
    Ontvangst,

    /// <summary>De dag waarop de aanvraag compleet was.</summary>
    Compleet,

    /// <summary>De datum op de brief.</summary>
    Dagtekening,

    /// <summary>De laatste dag van de periode.</summary>
    EindePeriode,

    /// <summary>De dag waarop een wijziging ingaat.</summary>
    IngangWijziging,

    /// <summary>De laatste dag van de dienstbetrekking.</summary>
    EindeDienstbetrekking,

    /// <summary>De laatste dag van de vorige termijn.</summary>
    VorigeTermijn,
}

/// <summary>Een termijn van de regeling.</summary>
/// <param name="Aantal">Het aantal eenheden.</param>
/// <param name="Eenheid">De eenheid; null als er geen aantal is.</param>
/// <param name="Anker">De dag vanaf wanneer wordt geteld; null als er geen aantal is.</param>
/// <param name="Feestdagverlenging">Of de Algemene termijnenwet het einde verschuift; voor termijnen van beleid zegt geen bron dit.</param>
public sealed record Termijnregel(Param<int?> Aantal, Termijneenheid? Eenheid, Termijnanker? Anker, Param<bool?> Feestdagverlenging);

/// <summary>Alle termijnen van de regeling.</summary>
/// <param name="Aanvraag">Uiterlijk zo lang na de start moet de aanvraag binnen zijn.</param>
/// <param name="TerugwerkendeKracht">Een late aanvraag werkt hoogstens zo lang terug vanaf ontvangst.</param>
/// <param name="Herstel">Tijd om een aanvraag aan te vullen (Awb 4:5).</param>
/// <param name="StreeftermijnBesluit">Streven voor het besluit, na een volledige aanvraag.</param>
/// <param name="VerlengingStreeftermijn">Zo veel langer als onderzoek dat vraagt.</param>
/// <param name="WettelijkeBeslistermijn">Uiterste termijn voor het besluit, na ontvangst (Awb 4:13).</param>
/// <param name="Verantwoording">Uiterlijk zo lang na het einde van de periode: verantwoording en vervolgaanvraag.</param>
/// <param name="MeldenWijziging">Uiterlijk zo lang na een wijziging.</param>
/// <param name="MeldenEindeDienstbetrekking">Uiterlijk zo lang na het einde van de dienstbetrekking.</param>
/// <param name="LaatsteWijzigingVoorEinde">Zo lang voor het einde van de periode wordt geen wijziging meer behandeld.</param>
/// <param name="BeslissingOpWijziging">Tijd voor het besluit op een wijziging.</param>
/// <param name="TerugwerkendeKrachtWijziging">Een laat gemelde wijziging werkt hoogstens zo lang terug vanaf ontvangst; nul is niet voor ontvangst.</param>
/// <param name="Eindfactuur">Uiterlijk zo lang na het einde van de periode komt de eindfactuur.</param>
/// <param name="Vaststelling">Uiterlijk zo lang na het einde van de periode wordt een subsidie vastgesteld.</param>
/// <param name="Terugvordering">Binnen zo lang na het besluit wordt te veel ontvangen geld terugbetaald.</param>
/// <param name="Overbrugging">Zo lang loopt de begeleiding door op het oude regime tot het besluit op een vervolgaanvraag.</param>
public sealed record Termijnregels(
    Termijnregel Aanvraag,
    Termijnregel TerugwerkendeKracht,
    Termijnregel Herstel,
    Termijnregel StreeftermijnBesluit,
    Termijnregel VerlengingStreeftermijn,
    Termijnregel WettelijkeBeslistermijn,
    Termijnregel Verantwoording,
    Termijnregel MeldenWijziging,
    Termijnregel MeldenEindeDienstbetrekking,
    Termijnregel LaatsteWijzigingVoorEinde,
    Termijnregel BeslissingOpWijziging,
    Termijnregel TerugwerkendeKrachtWijziging,
    Termijnregel Eindfactuur,
    Termijnregel Vaststelling,
    Termijnregel Terugvordering,
    Termijnregel Overbrugging);
