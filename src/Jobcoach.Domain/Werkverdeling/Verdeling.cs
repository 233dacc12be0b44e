using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Werkverdeling;

/// <summary>Wie een zaak behandelt en wat daarvan is aangehouden, en wie dat mag veranderen.</summary>
public static class Verdeling
{
    /// <summary>De rollen van de uitvoerder tussen wie een zaak verdeeld wordt.</summary>
    public static IReadOnlySet<Rol> Rollen { get; } = new HashSet<Rol> { Rol.AdministratiefMedewerker, Rol.Toetser, Rol.Besluitnemer };

    /// <summary>Het pseudoniem van wie het deel van een rol behandelt; null als niemand dat doet.</summary>
    public static string? BehandelaarVan(this Zaak zaak, Rol rol) => zaak.Behandelaars.FirstOrDefault(een => een.Rol == rol)?.Id;

    /// <summary>
    /// De dag waarop een aangehouden taak terugkomt, nooit later dan haar vervaldag; null als zij niet is aangehouden. Is de dag vandaag of voorbij,
    /// dan is de aanhouding geëindigd.
    /// </summary>
    public static DateOnly? TerugOp(this Zaak zaak, Taak taak) => zaak.AanhoudingVan(taak) switch
    {
        null => null,
        var aanhouding when taak.Vervaldag < aanhouding.Tot => taak.Vervaldag,
        var aanhouding => aanhouding.Tot,
    };

    /// <summary>De aanhouding van een taak, als die op deze dag nog geldt.</summary>
    public static Aanhouding? Aangehouden(this Zaak zaak, Taak taak, DateOnly vandaag) => zaak.TerugOp(taak) > vandaag ? zaak.AanhoudingVan(taak) : null;

    /// <summary>Iedereen verdeelt het werk van zijn eigen rol; de besluitnemer verdeelt dat van alle drie.</summary>
    internal static bool Mag(Rol wie, Rol deel) => wie == deel || wie is Rol.Besluitnemer;

    /// <summary>De open taak die bedoeld wordt; null als zij er niet is.</summary>
    internal static Taak? Taak(Zaak zaak, Situatie situatie, Taaksoort soort, int? onderwerp) =>
        Takenlijst.Van(zaak, situatie.Regeling, situatie.Vandaag).FirstOrDefault(taak => (taak.Soort, taak.Onderwerp) == (soort, onderwerp));

    /// <summary>Zonder aanhoudingen waarvan de dag voorbij is of de taak er niet meer is: wie een taak opnieuw krijgt, ziet haar ook.</summary>
    internal static Zaak ZonderVoorbij(Zaak zaak, Regeling regeling, DateOnly vandaag)
    {
        if (zaak.Aanhoudingen.Count == 0)
        {
            return zaak;
        }

        var taken = Takenlijst.Van(zaak, regeling, vandaag);
        var over = zaak.Aanhoudingen.Where(een => een.Tot > vandaag && taken.Any(taak => Past(een, taak))).ToList();
        return over.Count == zaak.Aanhoudingen.Count ? zaak : zaak with { Aanhoudingen = over };
    }

    /// <summary>De andere aanhoudingen.</summary>
    internal static IEnumerable<Aanhouding> Behalve(this IEnumerable<Aanhouding> aanhoudingen, Taak taak) => aanhoudingen.Where(een => !Past(een, taak));

    private static Aanhouding? AanhoudingVan(this Zaak zaak, Taak taak) => zaak.Aanhoudingen.FirstOrDefault(een => Past(een, taak));

    private static bool Past(Aanhouding aanhouding, Taak taak) => (aanhouding.Taak, aanhouding.Onderwerp) == (taak.Soort, taak.Onderwerp);
}
