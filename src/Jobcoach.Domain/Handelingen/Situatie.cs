using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Handelingen;

/// <summary>Wat een handeling van de wereld mag weten naast de zaak zelf.</summary>
/// <param name="Regeling">De versie van de regeling die de zaak heeft vastgelegd.</param>
/// <param name="Door">Wie handelt.</param>
/// <param name="Nu">Wanneer.</param>
/// <param name="Logboekregels">De regels van het logboek van de zaak, voor handelingen die uren tellen; anders leeg.</param>
public sealed record Situatie(Regeling Regeling, Handelende Door, Moment Nu, IReadOnlyList<Logboekregel> Logboekregels)
{
    /// <summary>De dag van vandaag.</summary>
    public DateOnly Vandaag => Nu.Dag;
}
