using Jobcoach.Domain.Regelingen;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Web.Beheer;

/// <summary>Wat er net gedaan is, voor de melding boven de pagina.</summary>
public enum Beheerdaad
{
    /// <summary>Een orkestratie gaat weer verder.</summary>
    Hervat,

    /// <summary>De orkestratie was niet vastgelopen, of bestaat niet.</summary>
    NietVastgelopen,

    /// <summary>Het zoekregister is bijgewerkt.</summary>
    Zoekregister,
}

/// <summary>Alles op de pagina van het beheer; niets van de inhoud van een zaak.</summary>
/// <param name="Vandaag">De dag.</param>
/// <param name="Gezondheid">Of het systeem werkt.</param>
/// <param name="Vastgelopen">Een pagina van wat vastzit; null als de engine niet antwoordt.</param>
/// <param name="Volgende">Waar die pagina eindigde; null op de laatste.</param>
/// <param name="Rondes">Het vaste werk; null als de opslag niet antwoordt.</param>
/// <param name="Bewaring">Hoeveel afgesloten zaken op een bewaartermijn wachten; null als de opslag niet antwoordt.</param>
/// <param name="Regelingen">Alle versies van alle regelingen.</param>
public sealed record Beheerbeeld(
    DateOnly Vandaag,
    Gezondheid Gezondheid,
    IReadOnlyList<OrchestrationState>? Vastgelopen,
    string? Volgende,
    IReadOnlyList<Rondebeeld>? Rondes,
    int? Bewaring,
    IReadOnlyList<Regeling> Regelingen);

/// <summary>Een versie van een regeling met wat een mens erover wil weten voordat zij geldt.</summary>
/// <param name="Vandaag">De dag.</param>
/// <param name="Regeling">De versie.</param>
/// <param name="Leeg">De plaatsen die geen bron invult en die een mens beoordeelt, met de reden.</param>
/// <param name="Verschil">Wat zij anders maakt dan de versie ervoor; null als die er niet is.</param>
public sealed record Regelingbeeld(DateOnly Vandaag, Regeling Regeling, IReadOnlyList<(string Pad, string Reden)> Leeg, Regelingverschil? Verschil);
