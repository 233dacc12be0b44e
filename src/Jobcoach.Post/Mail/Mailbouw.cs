using System.Globalization;
using Jobcoach.Workflow.Berichten;
using MimeKit;

namespace Jobcoach.Post.Mail;

/// <summary>Maakt van een item de e-mail die op de draad gaat; voor hetzelfde item steeds met dezelfde <c>Message-ID</c>.</summary>
internal static class Mailbouw
{
    public static MimeMessage Bouw(Uitgaand item, string aan, Uri adres, Smtpinstellingen smtp)
    {
        var inhoud = Mailinhoud.Van(item.Zaak, adres, smtp.Afzendernaam);
        var afzender = MailboxAddress.Parse(smtp.Afzender);
        afzender.Name = smtp.Afzendernaam;
        var mail = new MimeMessage
        {
            MessageId = MessageId(item, afzender),
            Date = item.GemaaktOp,
            Subject = inhoud.Onderwerp,
            Body = new BodyBuilder { TextBody = inhoud.Tekst, HtmlBody = inhoud.Html }.ToMessageBody(),
        };
        mail.From.Add(afzender);
        mail.To.Add(MailboxAddress.Parse(aan));

        // RFC 3834: no out-of-office answer to a machine.
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        mail.Headers.Add("Content-Language", "nl");
        return mail;
    }

    /// <summary>De <c>Message-ID</c> van een item, zonder haken.</summary>
    internal static string MessageId(Uitgaand item, MailboxAddress afzender) =>
        string.Create(CultureInfo.InvariantCulture, $"{item.Id}@{MailboxAddress.EncodeAddrspec(afzender.Address).Split('@')[^1]}");
}
