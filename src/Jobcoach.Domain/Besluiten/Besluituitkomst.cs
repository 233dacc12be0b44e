using System.Text.Json.Serialization;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;

namespace Jobcoach.Domain.Besluiten;

/// <summary>Wat een besluit inhoudt; een gesloten familie.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "soort")]
[JsonDerivedType(typeof(Toekenning), "toekenning")]
[JsonDerivedType(typeof(Afwijzing), "afwijzing")]
[JsonDerivedType(typeof(BuitenBehandeling), "buitenBehandeling")]
[JsonDerivedType(typeof(Wijziging), "wijziging")]
[JsonDerivedType(typeof(Intrekking), "intrekking")]
public abstract record Besluituitkomst
{
    private Besluituitkomst()
    {
    }

    /// <summary>De voorziening wordt toegekend.</summary>
    /// <param name="Regime">Code van het regime; null als de regeling geen regimes noemt en een mens de omvang heeft vastgesteld.</param>
    /// <param name="Looptijd">De periode waarvoor wordt toegekend.</param>
    /// <param name="Uren">Toegekende uren over de hele periode, als de regeling in uren toekent.</param>
    /// <param name="Bedrag">Toegekend bedrag over de hele periode exclusief btw, als de regeling in geld toekent.</param>
    public sealed record Toekenning(string? Regime, Periode Looptijd, Uren? Uren, Bedrag? Bedrag) : Besluituitkomst;

    /// <summary>De aanvraag of het wijzigingsverzoek wordt afgewezen.</summary>
    /// <param name="Gronden">Minstens een grond.</param>
    public sealed record Afwijzing(IReadOnlyList<Afwijzingsgrond> Gronden) : Besluituitkomst;

    /// <summary>De aanvraag wordt niet behandeld omdat zij onvolledig bleef (Awb 4:5).</summary>
    public sealed record BuitenBehandeling : Besluituitkomst;

    /// <summary>De lopende toekenning verandert.</summary>
    /// <param name="Per">Eerste dag waarop de verandering geldt.</param>
    /// <param name="Inhoud">Wat er verandert; null nadat de zaak is vernietigd.</param>
    public sealed record Wijziging(DateOnly Per, Wijzigingsinhoud? Inhoud) : Besluituitkomst;

    /// <summary>De lopende toekenning wordt ingetrokken.</summary>
    /// <param name="Per">Eerste dag zonder voorziening.</param>
    public sealed record Intrekking(DateOnly Per) : Besluituitkomst;
}
