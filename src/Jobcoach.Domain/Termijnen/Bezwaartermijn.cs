namespace Jobcoach.Domain.Termijnen;

/// <summary>De termijn om bezwaar te maken (Awb 6:7 en 6:8).</summary>
public static class Bezwaartermijn
{
    private const int Weken = 6;

    /// <summary>De laatste dag om bezwaar te maken: zes weken, vanaf de dag na de bekendmaking.</summary>
    /// <param name="bekendgemaaktOp">De dag van toezending of uitreiking (Awb 3:41), niet de dag van het besluit.</param>
    public static Termijnberekening Bereken(DateOnly bekendgemaaktOp)
    {
        var dag = bekendgemaaktOp.AddDays(Weken * 7);
        return Termijnenwet.Sluit(
            new(
                bekendgemaaktOp.AddDays(1),
                "Awb 6:8 lid 1",
                $"Het besluit is bekendgemaakt op {Datumtekst.Voluit(bekendgemaaktOp)}. De termijn begint de dag erna."),
            new(dag, "Awb 6:7", $"De termijn om bezwaar te maken is {Weken} weken: tot en met {Datumtekst.Voluit(dag)}."));
    }

    /// <summary>
    /// Of een bezwaarschrift op tijd is (Awb 6:9): ontvangen binnen de termijn, of binnen de termijn op de post gedaan en ontvangen binnen een week erna.
    /// Onwaar betekent dat een mens nog beoordeelt of het te laat komen te verontschuldigen is (Awb 6:11).
    /// </summary>
    /// <param name="bekendgemaaktOp">De dag van bekendmaking.</param>
    /// <param name="ontvangenOp">De dag waarop het bezwaarschrift is ontvangen.</param>
    /// <param name="gepostOp">De dag van terpostbezorging; null als het niet per post kwam of de dag onbekend is.</param>
    public static bool IsTijdig(DateOnly bekendgemaaktOp, DateOnly ontvangenOp, DateOnly? gepostOp = null)
    {
        var laatste = Bereken(bekendgemaaktOp).LaatsteDag;
        return ontvangenOp <= laatste
            || (gepostOp <= laatste && ontvangenOp <= Kalender.EersteWerkdagVanaf(laatste.AddDays(7)));
    }
}
