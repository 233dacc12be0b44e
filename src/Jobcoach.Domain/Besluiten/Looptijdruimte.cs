using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Besluiten;

/// <summary>De dagen waarbinnen de looptijd van een toekenning valt.</summary>
/// <param name="Van">De eerste dag die kan.</param>
/// <param name="TotEnMet">De laatste dag die kan; null als dienstverband en regeling geen einde noemen.</param>
internal readonly record struct Looptijdruimte(DateOnly Van, DateOnly? TotEnMet)
{
    /// <summary>Alle dagen samen; zonder einde alleen de eerste dag.</summary>
    public Periode Geheel => new(Van, TotEnMet ?? Van);

    /// <summary>Wat kan, voor wie iets anders koos.</summary>
    public string Zin => TotEnMet is { } laatste ? $"Toekennen kan van {Van:d-M-yyyy} tot en met {laatste:d-M-yyyy}." : $"Toekennen kan vanaf {Van:d-M-yyyy}.";

    /// <summary>Of de looptijd erbinnen valt.</summary>
    public bool Bevat(Periode looptijd) => Van <= looptijd.Van && !(looptijd.TotEnMet > TotEnMet);
}
