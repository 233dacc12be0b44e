namespace Jobcoach.Brieven.Velden;

/// <summary>Velden uit het briefpapier; leeg als het briefpapier niets zegt.</summary>
internal static class Papiervelden
{
    public static IReadOnlyList<Veld> Alle { get; } =
    [
        new("contact", "Of er een manier is om vragen te stellen.", bron => bron.Papier.Contact is { } contact && (contact.Telefoon ?? contact.Email ?? contact.Website) is not null),
        new("contact_telefoon", "Het telefoonnummer voor vragen.", bron => bron.Papier.Contact?.Telefoon),
        new("contact_bereikbaar", "Wanneer de telefoon wordt opgenomen.", bron => bron.Papier.Contact?.Bereikbaar),
        new("contact_email", "Het e-mailadres voor vragen.", bron => bron.Papier.Contact?.Email),
        new("contact_website", "De website voor vragen.", bron => bron.Papier.Contact?.Website),
        new("ondertekenaar", "De regels onder de groet.", bron => bron.Papier.Ondertekenaar),
        new("bezwaar_adres", "De regels van het adres voor bezwaar.", bron => bron.Papier.Bezwaar?.Adres),
        new("bezwaar_website", "De website waar bezwaar kan worden gemaakt.", bron => bron.Papier.Bezwaar?.Website),
    ];
}
