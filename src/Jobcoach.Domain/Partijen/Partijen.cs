using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Partijen;

/// <summary>Wie bij een zaak betrokken zijn. Personen alleen als pseudoniem; hun gegevens staan in het beschermde persoonsdocument.</summary>
/// <param name="WerknemerId">Pseudoniem van de werknemer.</param>
/// <param name="Werkgever">De werkgever.</param>
/// <param name="Jobcoachorganisatie">De organisatie die de jobcoach levert.</param>
/// <param name="JobcoachId">Pseudoniem van de jobcoach.</param>
/// <param name="Aanvrager">In welke hoedanigheid de aanvraag is gedaan (Participatiewet 10 lid 5).</param>
public sealed record Partijen(string WerknemerId, Werkgever Werkgever, Jobcoachorganisatie Jobcoachorganisatie, string JobcoachId, Rol Aanvrager);
