namespace Jobcoach.Domain.Termijnen;

/// <summary>De termijn om een onvolledige aanvraag buiten behandeling te laten (Awb 4:5 lid 4).</summary>
public static class BuitenBehandelingtermijn
{
    private static readonly Termijnlengte Vier = Termijnlengte.Weken(4);

    /// <summary>De laatste dag om dat besluit bekend te maken. Daarna kan het niet meer en moet er inhoudelijk worden beslist.</summary>
    /// <param name="aanvullingOfVerlooptermijn">De dag waarop is aangevuld, of de laatste dag van de hersteltermijn die ongebruikt verstreek.</param>
    public static Termijnberekening LaatsteDag(DateOnly aanvullingOfVerlooptermijn)
    {
        var dag = Vier.Vanaf(aanvullingOfVerlooptermijn);
        return Termijnenwet.Sluit(
            Vier,
            new(aanvullingOfVerlooptermijn, "Awb 4:5 lid 4", $"De hersteltermijn eindigde op {Datumtekst.Voluit(aanvullingOfVerlooptermijn)}."),
            new(dag, "Awb 4:5 lid 4", $"Buiten behandeling laten kan nog {Vier.Tekst}: tot en met {Datumtekst.Voluit(dag)}."));
    }
}
