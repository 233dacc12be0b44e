using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Handelingen;

/// <summary>Wat een handeling van de wereld mag weten naast de zaak zelf.</summary>
/// <param name="Regeling">De versie van de regeling die geldt voor wat nu aan de orde is.</param>
/// <param name="Door">Wie handelt.</param>
/// <param name="Nu">Wanneer.</param>
/// <param name="Logboekregels">De regels van het logboek van de zaak, voor handelingen die uren tellen; anders leeg.</param>
public sealed record Situatie(Regeling Regeling, Handelende Door, Moment Nu, IReadOnlyList<Logboekregel> Logboekregels)
{
    /// <summary>De dag van vandaag.</summary>
    public DateOnly Vandaag => Nu.Dag;

    /// <summary>Alle versies van de regeling die er zijn; leeg als alleen <see cref="Regeling"/> ertoe doet.</summary>
    public IReadOnlyList<Regeling> Versies { get; init; } = [];

    /// <summary>Een vastgelegde versie; <see cref="Regeling"/> als zij niet bij de versies staat.</summary>
    internal Regeling Versie(Regelingverwijzing verwijzing) =>
        Versies.FirstOrDefault(versie => (versie.Id, versie.Versie) == (verwijzing.Id, verwijzing.Versie)) ?? Regeling;
}
