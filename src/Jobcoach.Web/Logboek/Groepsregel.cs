using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Web.Logboek;

/// <summary>Een werknemer in een groepssessie. Een plaats zonder doel doet niet mee.</summary>
/// <param name="Nummer">De zaak.</param>
/// <param name="Doel">Bij welk doel de tijd hoort.</param>
public sealed record Deelname(Zaaknummer Nummer, Doelverwijzing Doel);

/// <summary>Een groepssessie zoals de jobcoach haar invult: een keer wat voor allen gelijk is, en per werknemer het doel.</summary>
/// <param name="Datum">De dag.</param>
/// <param name="Duur">De tijd van de sessie; wat per werknemer telt rekent het logboek uit.</param>
/// <param name="Omschrijving">Wat er is gedaan.</param>
/// <param name="Deelnames">Wie meedoen.</param>
/// <param name="Activiteit">Code uit de doelcatalogus.</param>
/// <param name="Groepsgrootte">Hoeveel klanten er waren, ook van anderen; leeg is het aantal dat meedoet.</param>
/// <param name="TijdensZiekte">Of de werknemers toen ziek waren.</param>
/// <param name="Van">Hoe laat de sessie begon.</param>
public sealed record Groepsregel(
    DateOnly Datum,
    Uren Duur,
    string Omschrijving,
    IReadOnlyList<Deelname>? Deelnames = null,
    string? Activiteit = null,
    int? Groepsgrootte = null,
    bool TijdensZiekte = false,
    TimeOnly? Van = null)
{
    /// <summary>Zonder de omschrijving, zodat zij niet in een log belandt.</summary>
    public override string ToString() => nameof(Groepsregel);

    /// <summary>De regel voor een van hen.</summary>
    internal NieuweLogboekregel Voor(Deelname deelname) =>
        new(Datum, Duur, deelname.Doel, Omschrijving, Activiteit, Groepsgrootte ?? Deelnames?.Count ?? 1, TijdensZiekte, Van: Van);
}

/// <summary>Hoe het met een van de werknemers ging.</summary>
/// <param name="Blik">Het logboek.</param>
/// <param name="Bewaard">De regel die is bewaard; null als dat niet lukte.</param>
/// <param name="Redenen">Waarom niet.</param>
public sealed record Groepsantwoord(Logboekblik Blik, Bewaarderegel? Bewaard, IReadOnlyList<Weigering> Redenen);
