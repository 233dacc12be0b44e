using Jobcoach.Domain.Bevindingen;

namespace Jobcoach.Domain.Bezwaren;

/// <summary>Hoe een bezwaar is afgelopen.</summary>
public enum Bezwaaruitkomst
{
    /// <summary>Het besluit blijft.</summary>
    Ongegrond,

    /// <summary>Het besluit wordt herzien.</summary>
    Gegrond,

    /// <summary>Het bezwaar is niet-ontvankelijk.</summary>
    NietOntvankelijk,

    /// <summary>De indiener heeft het ingetrokken.</summary>
    Ingetrokken,
}

/// <summary>Een geregistreerd bezwaar tegen een besluit. Zolang het openstaat wordt de zaak niet vernietigd.</summary>
/// <param name="Nummer">Volgnummer binnen de zaak, vanaf 1.</param>
/// <param name="Besluitnummer">Het besluit waartegen het is gericht.</param>
/// <param name="OntvangenOp">De dag van ontvangst.</param>
/// <param name="Tijdigheid">Of het op tijd is (Awb 6:7 tot en met 6:9); over verschoonbaarheid (6:11) oordeelt een mens.</param>
public sealed record Bezwaar(int Nummer, int Besluitnummer, DateOnly OntvangenOp, Bevinding Tijdigheid)
{
    /// <summary>Of een commissie als bedoeld in Awb 7:13 adviseert; de termijn om te beslissen is dan langer (7:10 lid 1).</summary>
    public bool Adviescommissie { get; init; }

    /// <summary>Hoe het afliep; null zolang het openstaat.</summary>
    public Bezwaaruitkomst? Uitkomst { get; init; }

    /// <summary>De dag waarop het is afgehandeld.</summary>
    public DateOnly? AfgehandeldOp { get; init; }
}
