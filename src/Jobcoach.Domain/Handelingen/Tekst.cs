namespace Jobcoach.Domain.Handelingen;

/// <summary>Regels voor vrije tekst die overal gelijk zijn.</summary>
internal static class Tekst
{
    /// <summary>Langste toelichting in tekens.</summary>
    public const int MaxTekens = 4000;

    /// <summary>Een verplichte tekst: niet leeg en niet te lang.</summary>
    public static List<Weigering> Verplicht(string? tekst, string veld) =>
        string.IsNullOrWhiteSpace(tekst) ? [new("tekst-verplicht", "Vul dit veld in.", veld)] : Optioneel(tekst, veld);

    /// <summary>Een tekst die leeg mag zijn, maar niet te lang of onleesbaar.</summary>
    public static List<Weigering> Optioneel(string? tekst, string veld) => tekst switch
    {
        { Length: > MaxTekens } => [new("tekst-te-lang", $"Gebruik ten hoogste {MaxTekens} tekens.", veld)],
        not null when tekst.Any(teken => char.IsControl(teken) && teken is not ('\n' or '\r' or '\t')) =>
            [new("tekst-ongeldig", "De tekst bevat tekens die niet te lezen zijn. Typ de tekst opnieuw.", veld)],
        _ => [],
    };
}
