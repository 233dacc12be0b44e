namespace Jobcoach.Domain.Termijnen;

/// <summary>De termijn om bezwaar te maken (Awb 6:7 tot en met 6:9).</summary>
public static class Bezwaartermijn
{
    private static readonly Termijnlengte Zes = Termijnlengte.Weken(6);
    private static readonly Termijnlengte Postweek = Termijnlengte.Weken(1);

    /// <summary>De laatste dag om bezwaar te maken: zes weken, vanaf de dag na de bekendmaking.</summary>
    /// <param name="bekendgemaaktOp">De dag van toezending of uitreiking (Awb 3:41), niet de dag van het besluit.</param>
    public static Termijnberekening Bereken(DateOnly bekendgemaaktOp)
    {
        var dag = Zes.Vanaf(bekendgemaaktOp);
        return Termijnenwet.Sluit(
            Zes,
            new(
                bekendgemaaktOp.AddDays(1),
                "Awb 6:8 lid 1",
                $"Het besluit is bekendgemaakt op {Datumtekst.Voluit(bekendgemaaktOp)}. De termijn begint de dag erna."),
            new(dag, "Awb 6:7", $"De termijn om bezwaar te maken is {Zes.Tekst}: tot en met {Datumtekst.Voluit(dag)}."));
    }

    /// <summary>
    /// De laatste dag waarop een bezwaarschrift ontvangen kan zijn om op tijd te zijn (Awb 6:9): het einde van de termijn, of een week later als het
    /// binnen de termijn op de post is gedaan.
    /// </summary>
    /// <param name="bekendgemaaktOp">De dag van bekendmaking.</param>
    /// <param name="gepostOp">De dag van terpostbezorging; null als het niet per post kwam of de dag onbekend is.</param>
    public static Termijnberekening Ontvangst(DateOnly bekendgemaaktOp, DateOnly? gepostOp)
    {
        const string artikel = "Awb 6:9 lid 2";
        var termijn = Bereken(bekendgemaaktOp);
        var laatste = termijn.LaatsteDag;
        if (gepostOp is not { } gepost)
        {
            return new(laatste, [.. termijn.Stappen, new(laatste, "Awb 6:9 lid 1", $"Het bezwaarschrift moet uiterlijk {Datumtekst.Voluit(laatste)} binnen zijn.")]);
        }

        var zin = $"Het bezwaarschrift is op {Datumtekst.Voluit(gepost)} op de post gedaan.";
        if (gepost > laatste)
        {
            return new(laatste, [.. termijn.Stappen, new(laatste, artikel, $"{zin} Dat was na het einde van de termijn en geeft geen extra week.")]);
        }

        var week = Postweek.Vanaf(laatste);
        return Termijnenwet.Sluit(
            Postweek,
            [.. termijn.Stappen, new(week, artikel, $"{zin} Dat is binnen de termijn. Het mag dan tot een week later binnenkomen: tot en met {Datumtekst.Voluit(week)}.")]);
    }

    /// <summary>
    /// Of een bezwaarschrift op tijd is. Onwaar betekent dat een mens nog beoordeelt of het te laat komen te verontschuldigen is (Awb 6:11).
    /// </summary>
    /// <param name="bekendgemaaktOp">De dag van bekendmaking.</param>
    /// <param name="ontvangenOp">De dag waarop het bezwaarschrift is ontvangen.</param>
    /// <param name="gepostOp">De dag van terpostbezorging; null als het niet per post kwam of de dag onbekend is.</param>
    public static bool IsTijdig(DateOnly bekendgemaaktOp, DateOnly ontvangenOp, DateOnly? gepostOp = null) =>
        ontvangenOp <= Ontvangst(bekendgemaaktOp, gepostOp).LaatsteDag;
}
