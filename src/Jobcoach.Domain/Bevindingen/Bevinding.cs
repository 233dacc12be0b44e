namespace Jobcoach.Domain.Bevindingen;

/// <summary>Wat een regel van een feit vindt.</summary>
public enum Oordeel
{
    /// <summary>Aan de regel is voldaan.</summary>
    Voldoet,

    /// <summary>Aan de regel is niet voldaan.</summary>
    VoldoetNiet,

    /// <summary>Het feit of de parameter die de regel nodig heeft ontbreekt; een mens moet het vaststellen.</summary>
    NietVastgesteld,

    /// <summary>De regel laat ruimte die alleen een mens kan vullen (individuele beoordeling).</summary>
    BeoordelingNodig,
}

/// <summary>Een feit of parameter waarop een bevinding rust, in leesbare vorm en zonder persoonsgegevens.</summary>
/// <param name="Naam">Wat het is, bijvoorbeeld "uren per week".</param>
/// <param name="Waarde">De waarde, of null als die ontbreekt.</param>
public sealed record Gegeven(string Naam, string? Waarde);

/// <summary>De uitkomst van één regel: hetzelfde in toets, brief en API.</summary>
/// <param name="Code">Vaste code van de regel, in kleine letters met streepjes.</param>
/// <param name="Oordeel">Wat de regel vindt.</param>
/// <param name="Artikel">Het artikel van wet of regeling waarop de regel rust.</param>
/// <param name="Zin">Uitleg in eenvoudig Nederlands.</param>
/// <param name="Gegevens">De feiten en parameters waarop het oordeel rust.</param>
/// <param name="Keerpunt">Bij <see cref="Oordeel.VoldoetNiet"/>: de kleinste verandering die het oordeel keert; anders null.</param>
public sealed record Bevinding(string Code, Oordeel Oordeel, string Artikel, string Zin, IReadOnlyList<Gegeven> Gegevens, Keerpunt? Keerpunt = null)
{
    /// <summary>Maakt een bevinding met de gegevens achteraan.</summary>
    public static Bevinding Van(string code, Oordeel oordeel, string artikel, string zin, params IReadOnlyList<Gegeven> gegevens) =>
        new(code, oordeel, artikel, zin, gegevens);

    /// <summary>Voegt het keerpunt toe als niet aan de regel is voldaan; bij elk ander oordeel blijft de bevinding zoals zij is.</summary>
    /// <param name="keerpunt">Wordt alleen gevraagd als het nodig is.</param>
    public Bevinding MetKeerpunt(Func<Keerpunt> keerpunt) => Oordeel is Oordeel.VoldoetNiet ? this with { Keerpunt = keerpunt() } : this;
}
