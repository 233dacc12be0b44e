using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Bevindingen;

/// <summary>Waarover een deel van de uitleg gaat.</summary>
public enum Uitlegonderwerp
{
    /// <summary>Of een aanvraag volledig is (Awb 4:5).</summary>
    Volledigheid,

    /// <summary>Of de persoon en het werk aan de eisen voldoen.</summary>
    Doelgroep,

    /// <summary>Wat verder voor de toets telt: organisatie, duur en wat het gevraagde regime geeft.</summary>
    Toets,

    /// <summary>Wat na de toets voor het besluit is klaargezet.</summary>
    Concept,

    /// <summary>Waarop een besluit rust, en tot wanneer bezwaar kan (Awb 6:7).</summary>
    Besluit,

    /// <summary>Wat de regels van een wijzigingsverzoek vinden.</summary>
    Wijziging,

    /// <summary>Wat de regels van de verantwoording van een periode vinden.</summary>
    Verantwoording,

    /// <summary>Waarom een periode dit jobcoachresultaat heeft.</summary>
    Resultaat,

    /// <summary>Een termijn die nu loopt.</summary>
    Termijn,
}

/// <summary>Een stap van een berekening, van uren, geld of een termijn.</summary>
/// <param name="Artikel">Waarop de stap rust.</param>
/// <param name="Zin">De stap in eenvoudig Nederlands, met de getallen erin.</param>
/// <param name="Dag">De dag waar de stap op uitkomt; alleen bij een termijn.</param>
/// <param name="Zekerheid">Hoe zeker de grond is; alleen bij uren en geld.</param>
public sealed record Uitlegstap(string Artikel, string Zin, DateOnly? Dag, Zekerheid? Zekerheid)
{
    /// <summary>De stap van een termijn.</summary>
    public static Uitlegstap Van(Termijnstap stap) => new(stap.Artikel, stap.Zin, stap.Dag, null);

    /// <summary>De stap van een berekening in uren of geld.</summary>
    public static Uitlegstap Van(Rekenstap stap) => new(stap.Artikel, stap.Zin, null, stap.Zekerheid);
}

/// <summary>Een deel van de uitleg van een zaak. Toets, brief, pagina en API laten dezelfde delen zien.</summary>
/// <param name="Onderwerp">Waarover het gaat.</param>
/// <param name="Nummer">Het nummer van de aanvraag, het besluit, de wijziging, de periode, het bezwaar of de ingebrekestelling.</param>
/// <param name="Bevindingen">Wat de regels vonden, in de volgorde van de regels.</param>
/// <param name="Stappen">Hoe er is gerekend, in volgorde.</param>
/// <param name="Termijn">Welke termijn, bij <see cref="Uitlegonderwerp.Termijn"/>; anders null.</param>
public sealed record Uitlegdeel(
    Uitlegonderwerp Onderwerp,
    int Nummer,
    IReadOnlyList<Bevinding> Bevindingen,
    IReadOnlyList<Uitlegstap> Stappen,
    Termijnsoort? Termijn = null);
