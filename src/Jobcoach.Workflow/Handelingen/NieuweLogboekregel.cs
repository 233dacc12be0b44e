using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Workflow.Handelingen;

/// <summary>Een logboekregel zoals de jobcoach die invoert; kenmerk, schrijver en tijdstip voegt het systeem toe.</summary>
/// <param name="Datum">De dag waarop de tijd is besteed.</param>
/// <param name="Duur">De bestede tijd, bijvoorbeeld <c>PT1H30M</c>; nul alleen om een eerdere regel in te trekken.</param>
/// <param name="Doel">Bij welk doel de tijd hoort.</param>
/// <param name="Omschrijving">Wat er is gedaan, zonder medische gegevens.</param>
/// <param name="Activiteit">Code uit de doelcatalogus van de regeling.</param>
/// <param name="Groepsgrootte">Hoeveel klanten er tegelijk waren; 1 is individueel.</param>
/// <param name="TijdensZiekte">Of de werknemer toen ziek was.</param>
/// <param name="Corrigeert">Kenmerk van de regel die deze vervangt of intrekt.</param>
/// <param name="Van">Hoe laat de jobcoach begon, bijvoorbeeld <c>09:30:00</c>; mag weg blijven.</param>
public sealed record NieuweLogboekregel(
    DateOnly Datum,
    Uren Duur,
    Doelverwijzing Doel,
    string Omschrijving,
    string? Activiteit = null,
    int Groepsgrootte = 1,
    bool TijdensZiekte = false,
    string? Corrigeert = null,
    TimeOnly? Van = null)
{
    /// <summary>De regel zoals het logboek hem kent.</summary>
    /// <param name="id">Zijn kenmerk.</param>
    /// <param name="schrijver">Het kenmerk van wie hem schrijft.</param>
    /// <param name="nu">Wanneer.</param>
    public Logboekregel Regel(string id, string schrijver, Moment nu) =>
        new(id, Datum, Duur, Groepsgrootte, Doel, Activiteit, Omschrijving, TijdensZiekte, schrijver, nu.Tijdstip, Corrigeert, Van);

    /// <summary>Zonder de omschrijving, zodat zij niet in een log belandt.</summary>
    public override string ToString() => nameof(NieuweLogboekregel);
}
