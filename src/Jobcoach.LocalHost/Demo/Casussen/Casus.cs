using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Resultaten;
using Jobcoach.LocalHost.Ontwikkeling;

namespace Jobcoach.LocalHost.Demo.Casussen;

/// <summary>Onder welke wet iemand in de casus valt; daarop rust de doelgroepvaststelling.</summary>
internal enum Wet
{
    Wajong,
    Wia,
    Participatiewet,
}

/// <summary>Een verzonnen zaak naar het voorbeeld van een casus: wie, waar, en hoe het volgens de spelers verdergaat.</summary>
/// <param name="Letter">De casus, A tot en met H.</param>
/// <param name="Werknemer">Code van de persona.</param>
/// <param name="Aanvraagdag">De dag waarop de jobcoach de eerste aanvraag indient.</param>
internal sealed record Casus(string Letter, string Werknemer, DateOnly Aanvraagdag)
{
    /// <summary>Kenmerk van de regeling.</summary>
    public required string Regeling { get; init; }

    /// <summary>Onder welke wet de werknemer valt.</summary>
    public required Wet Wet { get; init; }

    /// <summary>De werkgever.</summary>
    public required Werkgever Werkgever { get; init; }

    /// <summary>De organisatie van de jobcoach.</summary>
    public required Jobcoachorganisatie Organisatie { get; init; }

    /// <summary>Code van de persona die jobcoach is.</summary>
    public required string Jobcoach { get; init; }

    /// <summary>Het werk.</summary>
    public required Dienstverband Dienstverband { get; init; }

    /// <summary>Waar de formulieren over gaan.</summary>
    public required Casusprofiel Profiel { get; init; }

    /// <summary>Het gevraagde regime per aanvraag, eerste aanvraag eerst; daarna eindigt de begeleiding.</summary>
    public required IReadOnlyList<string> Regimes { get; init; }

    /// <summary>Waarom de begeleiding eindigt.</summary>
    public required Eindreden Einde { get; init; }

    /// <summary>De dag waarop de begeleiding midden in een periode eindigt; null als zij een periode uitloopt.</summary>
    public DateOnly? EindeOp { get; init; }

    /// <summary>Het contract na een proefplaatsing.</summary>
    public Dienstverband? NaProefplaatsing { get; init; }

    /// <summary>Of de arbeidsovereenkomst eerst vergeten wordt.</summary>
    public bool ContractVergeten { get; init; }

    /// <summary>De persona van de werknemer.</summary>
    public Persona Persona => Personas.Zoek(Werknemer) ?? throw new InvalidOperationException($"Persona {Werknemer} bestaat niet.");

    /// <summary>Wat de toetser over de doelgroep vaststelt.</summary>
    public Doelgroepvaststelling Vaststelling(DateOnly vandaag) => Wet switch
    {
        Wet.Wajong => Doelgroepspel.Uwv(vandaag, wajong: JaNeeOnbekend.Ja),
        Wet.Wia => Doelgroepspel.Uwv(vandaag, wajong: JaNeeOnbekend.Nee),
        Wet.Participatiewet => Doelgroepspel.Gemeente(vandaag),
        _ => throw new InvalidOperationException($"Casus {Letter} valt onder geen wet."),
    };
}
