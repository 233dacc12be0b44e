using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Workflow.Handelingen;

/// <summary>De eerste aanvraag zoals zij binnenkomt. Wat ontbreekt mag leeg blijven en wordt later gevraagd (Awb 4:5).</summary>
/// <param name="Regeling">Kenmerk van de regeling waaronder wordt aangevraagd.</param>
/// <param name="Aanvrager">Namens wie: werknemer, werkgever of jobcoach.</param>
/// <param name="Werknemer">Gegevens van de werknemer; gaan alleen naar het beschermde persoonsdocument.</param>
/// <param name="Werkgever">De werkgever.</param>
/// <param name="Jobcoachorganisatie">De organisatie van de jobcoach.</param>
/// <param name="Dienstverband">De dienstbetrekking of proefplaatsing.</param>
/// <param name="JobcoachId">Pseudoniem van de jobcoach; leeg als de jobcoach zelf indient.</param>
/// <param name="Matchingsformat">Het matchingsformat.</param>
/// <param name="Coachingsplan">Het coachingsplan.</param>
/// <param name="EerdereBegeleiding">Begeleiding van voor deze aanvraag, die van de langste duur af kan gaan; leeg als er niets over bekend is.</param>
public sealed record Aanvraagformulier(
    string Regeling,
    Rol Aanvrager,
    Werknemergegevens Werknemer,
    Werkgever Werkgever,
    Jobcoachorganisatie Jobcoachorganisatie,
    Dienstverband Dienstverband,
    string? JobcoachId = null,
    Matchingsformat? Matchingsformat = null,
    Coachingsplan? Coachingsplan = null,
    IReadOnlyList<EerdereBegeleiding>? EerdereBegeleiding = null);

/// <summary>De gegevens van de werknemer op de aanvraag (Awb 4:2).</summary>
/// <param name="Bsn">Burgerservicenummer.</param>
/// <param name="Naam">Volledige naam.</param>
/// <param name="Adres">Adres voor brieven.</param>
/// <param name="Geboortedatum">Geboortedatum.</param>
/// <param name="Email">Adres voor berichten.</param>
public sealed record Werknemergegevens(Bsn Bsn, string Naam, string? Adres = null, DateOnly? Geboortedatum = null, string? Email = null)
{
    /// <summary>Zonder gegevens, zodat zij niet in een log belanden.</summary>
    public override string ToString() => nameof(Werknemergegevens);
}
