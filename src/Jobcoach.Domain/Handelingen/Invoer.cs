namespace Jobcoach.Domain.Handelingen;

/// <summary>Regels voor invoer die overal gelijk zijn. Invoer komt uit JSON: wat er moet zijn kan toch ontbreken.</summary>
internal static class Invoer
{
    private const int LangsteKenmerk = 200;

    /// <summary>Een waarde uit de lijst.</summary>
    public static List<Weigering> Keuze<T>(T keuze, string veld)
        where T : struct, Enum => Enum.IsDefined(keuze) ? [] : [new("keuze-onbekend", "Kies een van de mogelijkheden.", veld)];

    /// <summary>Een kenmerk of een naam: niet leeg en niet te lang.</summary>
    public static List<Weigering> Kenmerk(string? tekst, string veld) => tekst switch
    {
        _ when string.IsNullOrWhiteSpace(tekst) => [Ontbreekt(veld)],
        { Length: > LangsteKenmerk } => [new("tekst-te-lang", $"Gebruik ten hoogste {LangsteKenmerk} tekens.", veld)],
        _ => [],
    };

    /// <summary>Een onderdeel dat er moet zijn en er niet is.</summary>
    public static Weigering Ontbreekt(string veld) => new("veld-ontbreekt", "Vul dit onderdeel in.", veld);

    /// <summary>Een laatste dag die nog geen jaar weg is. Geen norm: het vangt een tikfout in het jaartal.</summary>
    public static List<Weigering> NietTeVer(DateOnly? dag, DateOnly vandaag, string veld) =>
        dag > vandaag.AddYears(1) ? [new("datum-te-ver", "Kies een dag binnen een jaar vanaf vandaag.", veld)] : [];
}
