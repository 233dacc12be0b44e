using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Logboek;

/// <summary>Wat een toestel van een zaak bewaart om er zonder verbinding een regel voor te schrijven. Geen naam van de werknemer.</summary>
/// <param name="Nummer">De zaak.</param>
/// <param name="Naam">De werkgever en het nummer.</param>
/// <param name="Doelen">De doelen om uit te kiezen.</param>
/// <param name="Groepen">De activiteiten.</param>
/// <param name="Voorstellen">De activiteit die bij een doel klaarstaat.</param>
public sealed record Toestelzaak(
    Zaaknummer Nummer, string Naam, IReadOnlyList<Keuze> Doelen, IReadOnlyList<Activiteitgroep> Groepen, IReadOnlyDictionary<string, string> Voorstellen)
{
    /// <summary>Wat het toestel van een logboek bewaart.</summary>
    internal static Toestelzaak Van(Logboekblik blik, Teksten<LogboekTeksten> woorden) => new(
        blik.Nummer,
        woorden["overzicht.zaak", blik.Zaak.Partijen.Werkgever.Naam, blik.Nummer],
        Doelkeuzes.Van(blik, woorden),
        Activiteitgroep.Van(blik),
        Activiteitgroep.Voorstellen(blik));
}
