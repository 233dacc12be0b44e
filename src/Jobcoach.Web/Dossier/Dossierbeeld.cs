using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Dossier;

/// <summary>Een handeling die de lezer nu kan doen.</summary>
/// <param name="Adres">De pagina ervan.</param>
/// <param name="Sleutel">De naam van de pagina in haar teksten.</param>
/// <param name="Toets">De toets die erheen gaat, of null.</param>
public sealed record Aangeboden(string Adres, string Sleutel, string? Toets);

/// <summary>Wat de eerste pagina van een zaak toont.</summary>
/// <param name="Kop">De zaak.</param>
/// <param name="Aanbod">Wat de lezer nu kan doen.</param>
/// <param name="Laatste">De laatste feiten, nieuwste eerst.</param>
/// <param name="Gedaan">Wat hij net deed, of null.</param>
public sealed record Dossierbeeld(Zaakkop Kop, IReadOnlyList<Aangeboden> Aanbod, IReadOnlyList<Dossierfeit> Laatste, string? Gedaan);
