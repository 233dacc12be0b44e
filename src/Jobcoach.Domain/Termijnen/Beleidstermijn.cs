namespace Jobcoach.Domain.Termijnen;

/// <summary>Een termijn uit een beleidsregel of verordening; de Algemene termijnenwet geldt daarvoor niet vanzelf.</summary>
public static class Beleidstermijn
{
    /// <summary>De laatste dag van de termijn.</summary>
    /// <param name="anker">De dag vanaf wanneer wordt geteld; telt zelf niet mee.</param>
    /// <param name="aantal">Hoeveel; negatief is terugtellen (bijvoorbeeld vier weken voor het einde van de periode).</param>
    /// <param name="eenheid">Waarvan.</param>
    /// <param name="feestdagVerlenging">Of de regeling doorschuift naar een werkdag. Bij terugtellen nooit (vergelijk Algemene termijnenwet 1 lid 2).</param>
    /// <param name="bron">Het artikel van de regeling.</param>
    public static Termijnberekening Bereken(DateOnly anker, int aantal, Termijneenheid eenheid, bool feestdagVerlenging, string bron)
    {
        var dag = eenheid switch
        {
            Termijneenheid.Dagen => anker.AddDays(aantal),
            Termijneenheid.Weken => anker.AddDays(aantal * 7),
            Termijneenheid.Maanden => anker.AddMonths(aantal),
            Termijneenheid.Jaren => anker.AddYears(aantal),
            _ => throw new ArgumentOutOfRangeException(nameof(eenheid)),
        };
        var richting = aantal < 0 ? "voor" : "na";
        var stap = new Termijnstap(dag, bron, $"{Datumtekst.Aantal(Math.Abs(aantal), eenheid)} {richting} {Datumtekst.Voluit(anker)}: {Datumtekst.Voluit(dag)}.");
        return feestdagVerlenging && aantal >= 0 ? Termijnenwet.Sluit(stap) : new(dag, [stap]);
    }
}

/// <summary>Hoe ver een toekenning terugwerkt als de aanvraag te laat kwam.</summary>
public static class Terugwerkend
{
    /// <summary>
    /// De eerste dag die nog kan worden toegekend. De voorbeelden van UWV spreken elkaar een dag tegen; hier telt een vaste regel:
    /// zoveel weken van zeven dagen voor de dag van ontvangst.
    /// </summary>
    public static DateOnly EersteDag(DateOnly ontvangenOp, int weken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weken);
        return ontvangenOp.AddDays(-7 * weken);
    }
}
