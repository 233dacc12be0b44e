namespace Jobcoach.Domain.Regelingen;

/// <summary>Voor wat een nieuwe versie van een regeling gaat gelden.</summary>
public enum Overgangsrecht
{
    /// <summary>Voor een periode die begint op of na de eerste dag van de nieuwe versie; een lopende periode houdt de oude.</summary>
    PeriodeBegint,

    /// <summary>Voor een eerste aanvraag die op of na die dag begint; een lopende zaak houdt de oude versie tot het einde.</summary>
    NieuweZaak,
}
