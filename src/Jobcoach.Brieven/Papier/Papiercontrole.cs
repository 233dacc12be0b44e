namespace Jobcoach.Brieven.Papier;

/// <summary>Wat aan briefpapier niet klopt, alles tegelijk.</summary>
internal static class Papiercontrole
{
    private const int LangsteRegel = 80;
    private const int MeesteRegels = 8;

    /// <summary>De fouten, elk met het veld.</summary>
    public static IEnumerable<string> Fouten(Briefpapier papier) =>
    [
        .. Regels("afzender", papier.Afzender),
        .. Regels("ondertekenaar", papier.Ondertekenaar),
        .. Tekst("contact.telefoon", papier.Contact?.Telefoon),
        .. Tekst("contact.bereikbaar", papier.Contact?.Bereikbaar),
        .. Tekst("contact.email", papier.Contact?.Email),
        .. Tekst("contact.website", papier.Contact?.Website),
        .. papier.Contact is { Bereikbaar: not null, Telefoon: null } ? ["contact.bereikbaar zegt wanneer de telefoon wordt opgenomen, maar er is geen contact.telefoon."] : Array.Empty<string>(),
        .. papier.Contact is { Email: { } email } && !email.Contains('@', StringComparison.Ordinal) ? ["contact.email is geen e-mailadres."] : Array.Empty<string>(),
        .. Regels("bezwaar.adres", papier.Bezwaar?.Adres),
        .. Tekst("bezwaar.website", papier.Bezwaar?.Website),
    ];

    private static IEnumerable<string> Regels(string veld, IReadOnlyList<string>? regels) => regels switch
    {
        null => [],
        { Count: 0 or > MeesteRegels } => [$"{veld} heeft 1 tot en met {MeesteRegels} regels. Laat het veld weg als er niets is."],
        _ => regels.SelectMany((regel, plaats) => Tekst($"{veld}[{plaats}]", regel ?? "")),
    };

    private static IEnumerable<string> Tekst(string veld, string? tekst) => tekst switch
    {
        null => [],
        _ when string.IsNullOrWhiteSpace(tekst) => [$"{veld} is leeg. Laat het veld weg als er niets is."],
        { Length: > LangsteRegel } => [$"{veld} is langer dan {LangsteRegel} tekens."],
        _ when tekst.Any(char.IsControl) => [$"{veld} bevat een regeleinde of een ander teken dat niet in een regel kan."],
        _ => [],
    };
}
