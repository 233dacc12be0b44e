using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Formulieren;

/// <summary>Welke rol een partij in een zaak heeft.</summary>
internal static class Partijrol
{
    /// <summary>De organisatie tekent voor haar jobcoach, de wettelijk vertegenwoordiger voor de werknemer.</summary>
    public static Rol Rol(this Partij partij) => partij switch
    {
        Partij.Werknemer or Partij.WettelijkVertegenwoordiger => Handelingen.Rol.Werknemer,
        Partij.Werkgever => Handelingen.Rol.Werkgever,
        Partij.Jobcoach or Partij.Jobcoachorganisatie => Handelingen.Rol.Jobcoach,
        _ => throw new ArgumentOutOfRangeException(nameof(partij)),
    };

    /// <summary>De partij die iemand met deze rol zelf is.</summary>
    public static Partij EigenPartij(this Rol rol) => rol switch
    {
        Handelingen.Rol.Werknemer => Partij.Werknemer,
        Handelingen.Rol.Werkgever => Partij.Werkgever,
        Handelingen.Rol.Jobcoach => Partij.Jobcoach,
        _ => throw new ArgumentOutOfRangeException(nameof(rol)),
    };
}
