using Jobcoach.Domain.Bevindingen;

namespace Jobcoach.Domain.Termijnen;

/// <summary>Wat een ingebrekestelling kost als het besluit uitblijft (Awb 4:17 en 4:18). Een mens stelt de dwangsom vast; hier staat hoe de dagen lopen.</summary>
/// <param name="ZonderDwangsom">De laatste dag om nog zonder dwangsom te beslissen.</param>
/// <param name="EersteDag">De eerste dag waarover een dwangsom loopt, als er dan nog geen besluit is.</param>
/// <param name="Dagen">Over hoeveel dagen zij tot nu toe loopt, ten hoogste 42.</param>
/// <param name="Bedrag">Het bedrag als bevinding; niet vastgesteld als het tarief ontbreekt.</param>
/// <param name="Vaststelling">De termijn om de dwangsom vast te stellen; null zolang de dagen nog lopen of er geen dag verschuldigd is.</param>
public sealed record Dwangsom(Termijnberekening ZonderDwangsom, DateOnly EersteDag, int Dagen, Bevinding Bedrag, Termijnberekening? Vaststelling)
{
    /// <summary>Meer dagen telt de dwangsom niet (Awb 4:17 lid 1).</summary>
    public const int HoogsteAantalDagen = 42;

    private const string Code = "dwangsom";

    private static readonly Termijnlengte Twee = Termijnlengte.Weken(2);

    /// <summary>Of de dwangsom niet meer oploopt: er is een besluit, of het hoogste aantal dagen is bereikt.</summary>
    /// <param name="besluitOp">De dag waarop het besluit is bekendgemaakt; null zolang dat niet zo is.</param>
    public bool IsUitgelopen(DateOnly? besluitOp) => besluitOp is not null || Dagen == HoogsteAantalDagen;

    /// <summary>
    /// De dwangsom na een ingebrekestelling. De twee weken zijn een termijn van de wet, dus de Algemene termijnenwet geldt (eigen lezing);
    /// de dag van het besluit zelf telt niet mee (eigen lezing).
    /// </summary>
    /// <param name="beslistermijn">De laatste dag om te beslissen.</param>
    /// <param name="ontvangenOp">De dag waarop de ingebrekestelling is ontvangen.</param>
    /// <param name="besluitOp">De dag waarop het besluit is bekendgemaakt; null zolang dat niet zo is.</param>
    /// <param name="vandaag">De dag waarop de vraag wordt gesteld; die telt mee.</param>
    /// <returns>Null als de ingebrekestelling te vroeg kwam: voor het einde van de termijn heeft zij geen gevolg.</returns>
    public static Dwangsom? Bereken(DateOnly beslistermijn, DateOnly ontvangenOp, DateOnly? besluitOp, DateOnly vandaag)
    {
        if (ontvangenOp <= beslistermijn)
        {
            return null;
        }

        var zonder = Zonder(beslistermijn, ontvangenOp);
        var eerste = zonder.LaatsteDag.AddDays(1);
        var tot = besluitOp < vandaag.AddDays(1) ? besluitOp.Value : vandaag.AddDays(1);
        var dagen = Math.Clamp(tot.DayNumber - eerste.DayNumber, 0, HoogsteAantalDagen);
        var dwangsom = new Dwangsom(zonder, eerste, dagen, Kosten(eerste, dagen), null);
        return dagen > 0 && dwangsom.IsUitgelopen(besluitOp) ? dwangsom with { Vaststelling = Vaststellen(eerste.AddDays(dagen - 1)) } : dwangsom;
    }

    private static Termijnberekening Zonder(DateOnly beslistermijn, DateOnly ontvangenOp)
    {
        var dag = Twee.Vanaf(ontvangenOp);
        return Termijnenwet.Sluit(
            Twee,
            new(beslistermijn, "Awb 4:17 lid 1", $"De termijn om te beslissen is geëindigd op {Datumtekst.Voluit(beslistermijn)}."),
            new(ontvangenOp, "Awb 4:17 lid 3", $"De ingebrekestelling is ontvangen op {Datumtekst.Voluit(ontvangenOp)}."),
            new(dag, "Awb 4:17 lid 3", $"Zonder dwangsom beslissen kan nog {Twee.Tekst}: tot en met {Datumtekst.Voluit(dag)}."));
    }

    private static Termijnberekening Vaststellen(DateOnly laatsteDag)
    {
        var dag = Twee.Vanaf(laatsteDag);
        return Termijnenwet.Sluit(
            Twee,
            new(laatsteDag, "Awb 4:17 lid 1", $"De laatste dag waarover een dwangsom loopt is {Datumtekst.Voluit(laatsteDag)}."),
            new(dag, "Awb 4:18", $"De dwangsom wordt binnen {Twee.Tekst} vastgesteld: tot en met {Datumtekst.Voluit(dag)}."));
    }

    private static Bevinding Kosten(DateOnly eerste, int dagen)
    {
        const string artikel = "Awb 4:17 lid 2";
        Gegeven[] gegevens = [new("eerste dag", Datumtekst.Voluit(eerste)), new("aantal dagen", Datumtekst.Getal(dagen))];
        return dagen == 0
            ? Bevinding.Van(Code, Oordeel.Voldoet, artikel, "Er is geen dwangsom verschuldigd.", gegevens)
            : Bedrag(eerste, dagen) is { } bedrag
                ? Bevinding.Van(Code, Oordeel.BeoordelingNodig, artikel, $"Over {Datumtekst.Aantal(dagen, Termijneenheid.Dagen)} is de dwangsom {bedrag}. Een mens stelt haar vast (Awb 4:18).", gegevens)
                : Bevinding.Van(Code, Oordeel.NietVastgesteld, artikel, $"Er loopt een dwangsom over {Datumtekst.Aantal(dagen, Termijneenheid.Dagen)}. De bedragen per dag van dit jaar zijn niet bekend. Zoek ze op.", gegevens);

        // A run over New Year needs the amounts of both years; only one year is known.
        static Waarden.Bedrag? Bedrag(DateOnly eerste, int dagen) =>
            eerste.AddDays(dagen - 1).Year == eerste.Year ? Dwangsomtarief.Van(eerste.Year).Over(dagen) : null;
    }
}
