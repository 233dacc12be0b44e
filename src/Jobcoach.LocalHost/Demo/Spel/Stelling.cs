using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.LocalHost.Demo.Casussen;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>Wat een speler weet als hij aan zet is.</summary>
/// <param name="Zaak">De zaak.</param>
/// <param name="Regeling">Haar regeling.</param>
/// <param name="Logboek">Haar logboek.</param>
/// <param name="Casus">De casus; null bij een zaak van een bezoeker.</param>
/// <param name="Vandaag">De dag.</param>
internal sealed record Stelling(Zaak Zaak, Regeling Regeling, IReadOnlyList<Logboekregel> Logboek, Casus? Casus, DateOnly Vandaag)
{
    /// <summary>De aanvraag waar het nu om gaat.</summary>
    public Aanvraag Aanvraag => Zaak.Aanvragen[^1];

    /// <summary>De laatste periode.</summary>
    public Begeleidingsperiode Periode => Zaak.Perioden[^1];

    /// <summary>De jobcoach van de zaak.</summary>
    public Handelende Jobcoach => new(Zaak.Partijen.JobcoachId, Rol.Jobcoach);

    /// <summary>De werknemer.</summary>
    public Handelende Werknemer => new(Zaak.Partijen.WerknemerId, Rol.Werknemer);

    /// <summary>De werkgever, onder het kenmerk van zijn organisatie.</summary>
    public Handelende Werkgever => new(Zaak.Partijen.Werkgever.Id, Rol.Werkgever);
}
