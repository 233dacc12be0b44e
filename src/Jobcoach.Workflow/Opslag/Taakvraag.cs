using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Wat uit de werkvoorraad gevraagd wordt.</summary>
/// <param name="Rol">Alleen taken van deze rol.</param>
/// <param name="Zicht">Wiens zaken.</param>
/// <param name="Soort">Alleen deze soort, of alle.</param>
/// <param name="VervaltVoor">Alleen taken met een vervaldag tot en met deze dag, of alle.</param>
/// <param name="Sortering">Op vervaldag (leeg achteraan) of op ouderdom.</param>
/// <param name="Na">Waar de vorige pagina eindigde, of null.</param>
/// <param name="Hoogstens">Aantal per pagina, 1 tot en met 200.</param>
public sealed record Taakvraag(Rol Rol, Zichtbaarheid Zicht, Taaksoort? Soort, DateOnly? VervaltVoor, Taaksortering Sortering, string? Na, int Hoogstens);

/// <summary>De volgorde van de werkvoorraad.</summary>
public enum Taaksortering
{
    /// <summary>Vroegste vervaldag eerst; taken zonder vervaldag achteraan.</summary>
    Vervaldag,

    /// <summary>Langst open eerst.</summary>
    Sinds,
}
