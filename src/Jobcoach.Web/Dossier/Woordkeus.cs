using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Dossier;

/// <summary>Waarden van het domein als woorden.</summary>
public static class Woordkeus
{
    /// <summary>Ja of nee; null als het niet bekend is.</summary>
    public static string? JaNee(this Teksten<DossierTeksten> woorden, bool? waarde) => waarde is { } bekend ? woorden[bekend ? "ja" : "nee"] : null;

    /// <summary>Een aantal uren; null als het er niet is.</summary>
    public static string? Uren(this Teksten<DossierTeksten> woorden, Uren? uren) => uren is { } aantal ? Uurtekst.Van(woorden, aantal) : null;
}
