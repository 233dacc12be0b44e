using Jobcoach.Domain.Bevindingen;
using static Jobcoach.Brieven.Velden.Briefwoorden;

namespace Jobcoach.Brieven.Velden;

/// <summary>Velden over bezwaar: hoe het gemaakt kan worden, en wat er met een bezwaar gebeurt dat binnen is.</summary>
internal static class Bezwaarvelden
{
    public static IReadOnlyList<Veld> Alle { get; } =
    [
        new("bezwaar_uiterlijk", "De laatste dag om bezwaar te maken; alleen bij een besluit.", bron => Dag(bron.Brief.Besluit?.Bezwaar.Termijn.LaatsteDag)),
        new("bezwaar_bij", "Bij wie bezwaar kan worden gemaakt; alleen bij een besluit.", bron => bron.Brief.Besluit is { } besluit ? Uitvoerder(besluit.Bezwaar.Bij) : null),
        new("bezwaar_ontvangen_op", "De dag waarop het bezwaar binnenkwam.", bron => Dag(bron.Brief.Bezwaar?.Gegevens.OntvangenOp)),
        new("bezwaar_tegen", "De dag van het besluit waartegen het bezwaar is.", bron => Dag(bron.Brief.Bezwaar?.BeslotenOp)),
        new("bezwaar_op_tijd", "Of het bezwaar op tijd is.", bron => bron.Brief.Bezwaar?.Gegevens.Tijdigheid.Oordeel is Oordeel.Voldoet),
        new("bezwaar_te_laat", "Of het bezwaar te laat is.", bron => bron.Brief.Bezwaar is { Gegevens.Tijdigheid.Oordeel: not Oordeel.Voldoet }),
        new("bezwaar_commissie", "Of een commissie adviseert.", bron => bron.Brief.Bezwaar?.Gegevens.Adviescommissie),
        new("bezwaar_beslissen_uiterlijk", "De laatste dag om op het bezwaar te beslissen.", bron => Dag(bron.Brief.Bezwaar?.Beslistermijn?.LaatsteDag)),
    ];
}
