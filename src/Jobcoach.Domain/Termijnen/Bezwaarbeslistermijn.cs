namespace Jobcoach.Domain.Termijnen;

/// <summary>De termijn om op een bezwaar te beslissen (Awb 7:10).</summary>
public static class Bezwaarbeslistermijn
{
    private static readonly Termijnlengte Zes = Termijnlengte.Weken(6);
    private static readonly Termijnlengte Twaalf = Termijnlengte.Weken(12);

    /// <summary>
    /// De laatste dag: zes weken, met een adviescommissie twaalf, vanaf de dag nadat de termijn om bezwaar te maken is verstreken.
    /// Het maakt niet uit wanneer het bezwaar binnenkwam. Een verdaging geeft ten hoogste zes weken extra.
    /// </summary>
    /// <param name="bekendgemaaktOp">De dag waarop het besluit is bekendgemaakt.</param>
    /// <param name="adviescommissie">Of een commissie als bedoeld in Awb 7:13 adviseert.</param>
    /// <param name="verdaagd">Of de beslissing is verdaagd (lid 3).</param>
    public static Termijnberekening Bereken(DateOnly bekendgemaaktOp, bool adviescommissie, bool verdaagd = false)
    {
        var anker = Bezwaartermijn.Bereken(bekendgemaaktOp).LaatsteDag;
        var lengte = adviescommissie ? Twaalf : Zes;
        var dag = lengte.Vanaf(anker);
        List<Termijnstap> stappen =
        [
            new(anker, "Awb 7:10 lid 1", $"De termijn om bezwaar te maken eindigt op {Datumtekst.Voluit(anker)}. De termijn om te beslissen begint de dag erna."),
            new(
                dag,
                "Awb 7:10 lid 1",
                $"{(adviescommissie ? "Een adviescommissie adviseert" : "Er is geen adviescommissie")}. De termijn is {lengte.Tekst}: tot en met {Datumtekst.Voluit(dag)}."),
        ];
        if (verdaagd)
        {
            var later = Zes.Vanaf(dag);
            stappen.Add(new(later, "Awb 7:10 lid 3", $"De beslissing is verdaagd met ten hoogste {Zes.Tekst}: tot en met {Datumtekst.Voluit(later)}."));
        }

        return Termijnenwet.Sluit(lengte, stappen);
    }
}
