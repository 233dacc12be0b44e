using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Brieven;

/// <summary>Wat de pagina van een brief toont.</summary>
/// <param name="Zaak">De inzage van de lezer.</param>
/// <param name="Brief">De brief.</param>
/// <param name="Html">Zijn inhoud, zoals hij bewaard is.</param>
/// <param name="Vervangt">De brief die hij verbetert, als de lezer die ook kreeg.</param>
/// <param name="VervangenDoor">De brief die ervoor in de plaats kwam; null als die er niet of nog niet is.</param>
public sealed record Briefbeeld(Zaakinzage Zaak, Brief Brief, string Html, Brief? Vervangt, Brief? VervangenDoor);

/// <summary>Voor wie een brief is: naam en adres, alleen op dit moment gelezen en nergens bij de brief bewaard.</summary>
/// <param name="Zaak">De inzage van de lezer.</param>
/// <param name="Brief">De brief.</param>
/// <param name="Aan">De ontvanger.</param>
/// <param name="Naam">Zijn naam; null als zijn gegevens er niet meer zijn.</param>
/// <param name="Adres">De regels van zijn adres; leeg als dat hier niet bekend is.</param>
public sealed record Omslagbeeld(Zaakinzage Zaak, Brief Brief, Rol Aan, string? Naam, IReadOnlyList<string> Adres);
