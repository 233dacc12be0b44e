using System.Diagnostics.CodeAnalysis;
using MimeKit;

namespace Jobcoach.Post.Mail;

/// <summary>Een e-mailadres: een, en met een domein.</summary>
internal static class Mailadres
{
    private static readonly ParserOptions Streng = new() { AllowAddressesWithoutDomain = false };

    public static bool TryParse(string? tekst, [NotNullWhen(true)] out MailboxAddress? adres)
    {
        adres = null;
        return !string.IsNullOrWhiteSpace(tekst) && !tekst.Any(char.IsControl) && MailboxAddress.TryParse(Streng, tekst, out adres);
    }
}
