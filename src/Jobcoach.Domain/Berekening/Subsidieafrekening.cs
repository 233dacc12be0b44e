using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Berekening;

/// <summary>Wat na de vaststelling van een subsidie nog betaald of teruggevorderd wordt.</summary>
/// <param name="NogTeBetalen">Wat de ontvanger nog krijgt.</param>
/// <param name="Terugvordering">Wat de ontvanger terugbetaalt; nul als er niets terug hoeft.</param>
/// <param name="TerugbetalenUiterlijk">De laatste dag om terug te betalen; null als er niets terug hoeft of de regeling geen termijn noemt.</param>
public sealed record Afrekening(Bedrag NogTeBetalen, Bedrag Terugvordering, DateOnly? TerugbetalenUiterlijk);

/// <summary>Voorschot, vaststelling en terugvordering van een subsidie (UWV Protocol Interne Jobcoach 2015; Awb 4:46, 4:57).</summary>
public static class Subsidieafrekening
{
    /// <summary>Het voorschot op een toegekend bedrag; null als de regeling geen percentage noemt.</summary>
    public static Bedrag? Voorschot(Regeling regeling, Bedrag toegekend) =>
        regeling.Tarief?.VoorschotPercentage.Waarde is { } procent ? Bedrag.Van(toegekend.Euro * procent / 100) : null;

    /// <summary>De laatste dag om de subsidie vast te stellen; null als de regeling geen termijn noemt.</summary>
    public static DateOnly? UiterlijkVaststellen(Regeling regeling, DateOnly eindePeriode) => regeling.Termijn(Termijnsoort.Vaststelling, eindePeriode)?.LaatsteDag;

    /// <summary>Verrekent wat is uitbetaald met wat is vastgesteld.</summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="uitbetaald">Wat al is betaald.</param>
    /// <param name="vastgesteld">Waarop de subsidie is vastgesteld; kan nihil zijn.</param>
    /// <param name="besluitOp">De dag van het besluit tot terugvordering.</param>
    public static Afrekening Reken(Regeling regeling, Bedrag uitbetaald, Bedrag vastgesteld, DateOnly besluitOp)
    {
        var verschil = vastgesteld.Euro - uitbetaald.Euro;
        return verschil < 0
            ? new(default, Bedrag.Van(-verschil), regeling.Termijn(Termijnsoort.Terugvordering, besluitOp)?.LaatsteDag)
            : new(Bedrag.Van(verschil), default, null);
    }
}
