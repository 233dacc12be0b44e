using Jobcoach.Brieven.Papier;
using Jobcoach.Domain.Brieven;

namespace Jobcoach.Brieven.Velden;

/// <summary>Waaruit velden komen.</summary>
/// <param name="Brief">De gegevens van de brief.</param>
/// <param name="Papier">Het briefpapier.</param>
internal sealed record Briefbron(Briefgegevens Brief, Briefpapier Papier);

/// <summary>Een veld dat een sjabloon kan invullen.</summary>
/// <param name="Naam">De naam in het sjabloon.</param>
/// <param name="Uitleg">Wat erin staat, en wanneer het leeg is.</param>
/// <param name="Waarde">Tekst, ja of nee, een vast woord, een lijst van tekst of een lijst van rijen; null is leeg.</param>
/// <param name="Onderdelen">De namen binnen een rij; leeg als het veld geen rijen heeft.</param>
internal sealed record Veld(string Naam, string Uitleg, Func<Briefbron, object?> Waarde, params IReadOnlyList<string> Onderdelen);
