using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Wat uit de aanvraag zelf blijkt en waar de doelgroeptoets op let. Wat null is staat nog niet vast.</summary>
/// <param name="Aanvrager">Wie aanvraagt (Participatiewet 10 lid 5).</param>
/// <param name="Vorm">Of een externe of een interne jobcoach wordt gevraagd; null als de aanvraag dat niet zegt.</param>
/// <param name="StukVanOvereenkomst">Of de arbeidsovereenkomst of het formulier van de proefplaatsing bij de stukken zit.</param>
public sealed record Aanvraagfeiten(Rol? Aanvrager = null, Begeleidingsvorm? Vorm = null, bool StukVanOvereenkomst = false)
{
    /// <summary>De vorm van begeleiding: wat is gevraagd, en anders de enige vorm die de regeling kent.</summary>
    internal Begeleidingsvorm? VormBij(Regeling regeling) => Vorm ?? regeling.Begeleidingsvorm.Waarde switch
    {
        Begeleidingsvorm.Beide => null,
        var enige => enige,
    };
}
