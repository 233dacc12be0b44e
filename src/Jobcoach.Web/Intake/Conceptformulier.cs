using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Web.Intake;

/// <summary>Een eerste aanvraag zonder het BSN: wat een concept ervan kan weten.</summary>
internal sealed record Conceptformulier(
    string Regeling,
    Rol Aanvrager,
    Conceptwerknemer Werknemer,
    Werkgever Werkgever,
    Jobcoachorganisatie Jobcoachorganisatie,
    Dienstverband Dienstverband,
    string? JobcoachId = null,
    Matchingsformat? Matchingsformat = null,
    Coachingsplan? Coachingsplan = null,
    IReadOnlyList<EerdereBegeleiding>? EerdereBegeleiding = null)
{
    /// <summary>De aanvraag. Zonder BSN is zij alleen te controleren: indienen weigert haar.</summary>
    public Aanvraagformulier Met(Bsn? bsn) => new(
        Regeling,
        Aanvrager,
        new(bsn!, Werknemer.Naam, Werknemer.Adres, Werknemer.Geboortedatum, Werknemer.Email),
        Werkgever,
        Jobcoachorganisatie,
        Dienstverband,
        JobcoachId,
        Matchingsformat,
        Coachingsplan,
        EerdereBegeleiding);
}

/// <summary>De gegevens van de werknemer zonder het BSN.</summary>
internal sealed record Conceptwerknemer(string Naam, string? Adres = null, DateOnly? Geboortedatum = null, string? Email = null)
{
    /// <summary>Zonder gegevens, zodat zij niet in een log belanden.</summary>
    public override string ToString() => nameof(Conceptwerknemer);
}

/// <summary>De velden van een concept die op zichzelf staan.</summary>
internal sealed record Conceptkop(string? Regeling = null, Rol? Aanvrager = null, string? JobcoachId = null, string? Verlengingsmotivering = null);
