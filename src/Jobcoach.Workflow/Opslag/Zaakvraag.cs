using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Wat uit de lijst van zaken gevraagd wordt, op zaaknummer gesorteerd.</summary>
public sealed record Zaakvraag(Zichtbaarheid Zicht, Fase? Fase, string? Na, int Hoogstens)
{
    // Sorts after everything that a number has.
    private const string Achteraan = "~";

    /// <summary>Alleen zaken waarvan het nummer zo begint, in de schrijfwijze met streepjes (<see cref="Domain.Waarden.Zaaknummer.Begin"/>); null geeft alle.</summary>
    public string? Nummerbegin { get; init; }

    /// <summary>De grenzen van de lijst, die er zelf niet bij horen: na waar de vorige pagina eindigde of na het gevraagde begin, en voor wat daar niet meer bij hoort.</summary>
    public (string Na, string Voor) Tussen(string na) => Nummerbegin is { } begin
        ? (string.CompareOrdinal(na, begin) > 0 ? na : begin, begin + Achteraan)
        : (na, Achteraan);
}
