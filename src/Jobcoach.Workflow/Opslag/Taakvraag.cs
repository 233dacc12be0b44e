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
public sealed record Taakvraag(Rol Rol, Zichtbaarheid Zicht, Taaksoort? Soort, DateOnly? VervaltVoor, Taaksortering Sortering, string? Na, int Hoogstens)
{
    /// <summary>Alleen taken van deze behandelaar, of van niemand; null geeft alle.</summary>
    public Behandelaarfilter? Behandelaar { get; init; }

    /// <summary>Zonder of juist alleen wat is aangehouden; null geeft alle taken, ook aangehouden.</summary>
    public Aanhoudfilter? Aangehouden { get; init; }

    /// <summary>Alleen taken onder de regeling met dit kenmerk, of alle.</summary>
    public string? Regeling { get; init; }
}

/// <summary>Wiens taken: van een medewerker, of van niemand.</summary>
/// <param name="Id">Pseudoniem van de behandelaar; null kiest de taken zonder behandelaar.</param>
public sealed record Behandelaarfilter(string? Id);

/// <summary>Laat taken weg die op een dag zijn aangehouden, of kiest juist die.</summary>
/// <param name="Vandaag">De dag waarop zij aangehouden zijn: hun dag van terugkomst ligt erna.</param>
/// <param name="Alleen">Of juist alleen de aangehouden taken gekozen worden.</param>
public sealed record Aanhoudfilter(DateOnly Vandaag, bool Alleen = false);

/// <summary>De volgorde van de werkvoorraad.</summary>
public enum Taaksortering
{
    /// <summary>Vroegste vervaldag eerst; taken zonder vervaldag achteraan.</summary>
    Vervaldag,

    /// <summary>Langst open eerst.</summary>
    Sinds,
}
