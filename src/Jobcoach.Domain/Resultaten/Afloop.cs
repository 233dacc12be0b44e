using System.Text.Json.Serialization;

namespace Jobcoach.Domain.Resultaten;

/// <summary>Waarom de begeleiding ophield.</summary>
public enum Eindreden
{
    /// <summary>De werknemer kan zonder begeleiding verder.</summary>
    Zelfstandig,

    /// <summary>De werkgever begeleidt zelf verder.</summary>
    OvernameDoorWerkgever,

    /// <summary>De dienstbetrekking of proefplaatsing is geeindigd.</summary>
    EindeDienstbetrekking,

    /// <summary>De maximale duur is bereikt.</summary>
    MaximaleDuurBereikt,

    /// <summary>Er kwam geen vervolgaanvraag en het is niet bekend waarom.</summary>
    GeenVervolgaanvraag,

    /// <summary>De voorziening is ingetrokken.</summary>
    Ingetrokken,

    /// <summary>De werknemer ging naar een andere werkgever.</summary>
    AndereWerkgever,

    /// <summary>De proefplaatsing werd een dienstbetrekking.</summary>
    ProefplaatsingNaarDienstbetrekking,

    /// <summary>Iets anders.</summary>
    Anders,
}

/// <summary>Hoe een toegekende periode afliep.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "soort")]
[JsonDerivedType(typeof(VervolgToegekend), "vervolgToegekend")]
[JsonDerivedType(typeof(VervolgZonderRegime), "vervolgZonderRegime")]
[JsonDerivedType(typeof(VervolgNietToegekend), "vervolgNietToegekend")]
[JsonDerivedType(typeof(EindeBegeleiding), "eindeBegeleiding")]
public abstract record Afloop
{
    private Afloop()
    {
    }

    /// <summary>De vervolgaanvraag is toegekend. De rang is de plaats van het regime in de regeling: hoger is zwaarder.</summary>
    public sealed record VervolgToegekend(int OudeRang, int GevraagdeRang, int ToegekendeRang) : Afloop;

    /// <summary>De vervolgaanvraag is toegekend, maar van een van de perioden noemt de regeling geen regime om te vergelijken.</summary>
    public sealed record VervolgZonderRegime : Afloop;

    /// <summary>Er was een vervolgaanvraag, maar die is niet toegekend.</summary>
    public sealed record VervolgNietToegekend(OverigeReden Reden) : Afloop;

    /// <summary>De begeleiding hield op.</summary>
    public sealed record EindeBegeleiding(Eindreden Reden) : Afloop;
}
