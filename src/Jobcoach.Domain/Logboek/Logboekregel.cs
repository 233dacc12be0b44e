using System.Text.Json.Serialization;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Logboek;

/// <summary>Waar bestede tijd bij hoort: een doel van het coachingsplan, of overig.</summary>
public enum Doelverwijzing
{
    /// <summary>Het eerste doel van de periode.</summary>
    Doel1,

    /// <summary>Het tweede doel.</summary>
    Doel2,

    /// <summary>Het derde doel.</summary>
    Doel3,

    /// <summary>Niet bij een doel van het plan.</summary>
    Overig,
}

/// <summary>
/// Een regel van het logboek: wat de jobcoach op een dag deed. Een regel verandert nooit; een fout wordt hersteld met een nieuwe regel
/// die de oude vervangt, of met nul uren intrekt.
/// </summary>
/// <param name="Id">Kenmerk, uniek binnen de zaak.</param>
/// <param name="Datum">De dag waarop de tijd is besteed.</param>
/// <param name="Duur">De bestede tijd; nul alleen bij een intrekking.</param>
/// <param name="Groepsgrootte">Hoeveel klanten er tegelijk waren; 1 is individueel.</param>
/// <param name="Doel">Bij welk doel de tijd hoort.</param>
/// <param name="Activiteit">Code uit de doelcatalogus van de regeling, of null.</param>
/// <param name="Omschrijving">Wat er is gedaan, zonder medische gegevens.</param>
/// <param name="TijdensZiekte">Of de werknemer toen ziek was.</param>
/// <param name="Door">Pseudoniem kenmerk van de jobcoach.</param>
/// <param name="VastgelegdOp">Wanneer de regel is geschreven.</param>
/// <param name="Corrigeert">Id van de regel die deze vervangt of intrekt, of null.</param>
/// <param name="Van">Hoe laat de jobcoach begon, als dat is opgeschreven; alleen dan is overlap te zien.</param>
public sealed record Logboekregel(
    string Id,
    DateOnly Datum,
    Uren Duur,
    int Groepsgrootte,
    Doelverwijzing Doel,
    string? Activiteit,
    string Omschrijving,
    bool TijdensZiekte,
    string Door,
    DateTimeOffset VastgelegdOp,
    string? Corrigeert = null,
    TimeOnly? Van = null)
{
    /// <summary>De tijd die voor deze klant telt: bij een groep evenredig verdeeld (UWV Protocol Jobcoach 2014), afgekapt op hele minuten.</summary>
    [JsonIgnore]
    public Uren Declarabel => Groepsgrootte > 1 ? Groepscoaching.Deel(Duur, Groepsgrootte) : Duur;

    /// <summary>Of deze regel een andere intrekt zonder iets in de plaats te stellen.</summary>
    [JsonIgnore]
    public bool IsIntrekking => Corrigeert is not null && Duur == Uren.Nul;
}
