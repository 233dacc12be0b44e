namespace Jobcoach.Domain.Handelingen;

/// <summary>Wat voor belemmering een weigering is.</summary>
public enum Weigeringsoort
{
    /// <summary>De invoer klopt niet; verbeter het veld en probeer opnieuw.</summary>
    Invoer,

    /// <summary>De stand van de zaak laat de handeling nu niet toe.</summary>
    Stand,

    /// <summary>Deze persoon mag de handeling niet doen.</summary>
    Bevoegdheid,
}

/// <summary>Waarom een handeling niet kan, als waarde. Een exception is een fout van het programma of een kapotte wereld.</summary>
/// <param name="Code">Vaste code, in kleine letters met streepjes.</param>
/// <param name="Uitleg">Wat er niet klopt en wat eraan te doen is, in eenvoudig Nederlands en zonder persoonsgegevens.</param>
/// <param name="Veld">Het veld van de invoer waar het om gaat, als pad (<c>dienstverband.urenPerWeek</c>); null als het niet om een veld gaat.</param>
public sealed record Weigering(string Code, string Uitleg, string? Veld = null)
{
    /// <summary>Wat voor belemmering; zonder veld de stand van de zaak, met veld de invoer.</summary>
    public Weigeringsoort Soort { get; init; } = Veld is null ? Weigeringsoort.Stand : Weigeringsoort.Invoer;

    /// <summary>De persoon mag dit niet.</summary>
    public static Weigering Onbevoegd(string code, string uitleg) => new(code, uitleg) { Soort = Weigeringsoort.Bevoegdheid };
}
