using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;

namespace Jobcoach.Workflow.Opslag;

/// <summary>Welke taken van de werkvoorraad geteld worden.</summary>
/// <param name="Rol">Alleen taken van deze rol.</param>
/// <param name="Zicht">Wiens zaken.</param>
/// <param name="Vandaag">De dag waarop een taak te laat of aangehouden is.</param>
public sealed record Taaktelvraag(Rol Rol, Zichtbaarheid Zicht, DateOnly Vandaag)
{
    /// <inheritdoc cref="Taakvraag.Behandelaar"/>
    public Behandelaarfilter? Behandelaar { get; init; }

    /// <inheritdoc cref="Taakvraag.Regeling"/>
    public string? Regeling { get; init; }
}

/// <summary>Hoeveel taken er van een soort zijn.</summary>
/// <param name="Soort">De soort.</param>
/// <param name="Open">Taken die te zien zijn: alle zonder de aangehouden.</param>
/// <param name="TeLaat">Waarvan de vervaldag voorbij is; die zijn nooit aangehouden.</param>
/// <param name="Aangehouden">Taken die zijn weggelegd.</param>
public sealed record Taaktelling(Taaksoort Soort, int Open, int TeLaat, int Aangehouden);
