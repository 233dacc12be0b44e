using Jobcoach.Domain.Volledigheid;

namespace Jobcoach.Web.Intake;

/// <summary>Een stuk dat bij een aanvraag hoort.</summary>
/// <param name="Soort">Wat voor stuk.</param>
/// <param name="Nodig">Of de aanvraag het nodig heeft.</param>
/// <param name="Aantal">Hoeveel er al zijn.</param>
public sealed record Stukstand(Bewijsstuksoort Soort, bool Nodig, int Aantal);
