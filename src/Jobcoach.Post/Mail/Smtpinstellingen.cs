using MailKit.Security;

namespace Jobcoach.Post.Mail;

/// <summary>De mailserver van de uitvoerder.</summary>
/// <param name="Host">De server.</param>
/// <param name="Poort">De poort; 587 als niets is ingesteld.</param>
/// <param name="Beveiliging">Versleuteling; zonder kan alleen naar het eigen toestel.</param>
/// <param name="Gebruiker">De naam om aan te melden; null zonder aanmelden.</param>
/// <param name="Wachtwoord">Het wachtwoord daarbij.</param>
/// <param name="Afzender">Het adres waarvan de e-mail komt.</param>
/// <param name="Afzendernaam">De naam daarbij en onder de e-mail.</param>
/// <param name="Tijdslimiet">Hoe lang een stap van het gesprek met de server mag duren.</param>
public sealed record Smtpinstellingen(
    string Host,
    int Poort,
    SecureSocketOptions Beveiliging,
    string? Gebruiker,
    string? Wachtwoord,
    string Afzender,
    string Afzendernaam,
    TimeSpan Tijdslimiet)
{
    /// <summary>Zonder het wachtwoord.</summary>
    public override string ToString() => $"{Host}:{Poort}";
}
