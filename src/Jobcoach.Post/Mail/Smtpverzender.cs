using System.Net.Sockets;
using Jobcoach.Domain.Berichten;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Jobcoach.Post.Mail;

/// <summary>Verstuurt berichten per e-mail. Adres en tekst worden bij elke poging opgezocht; nergens staat wie het kreeg dan bij de mailserver zelf.</summary>
internal sealed class Smtpverzender(
    IZaakStore zaken,
    Berichtvoorkeuren voorkeuren,
    Postinrichting inrichting,
    Smtpinstellingen smtp,
    Uri adres,
    TimeProvider klok) : IBerichtverzender
{
    public Uitgaandkanaal Kanaal => Uitgaandkanaal.Email;

    public async Task<Verzendvoornemen> BeoordeelAsync(Uitgaand item, CancellationToken cancelled)
    {
        if (await BerichtAsync(item, cancelled) is not { } bericht)
        {
            return new Verzendvoornemen.Vervalt("bericht-weg");
        }

        return Berichtbeoordeling.Van(bericht.Soort, await voorkeuren.ZoekAsync(bericht, cancelled), inrichting.Stilte, klok.GetUtcNow());
    }

    public async Task<Verzenduitkomst> VerzendAsync(Uitgaand item, CancellationToken cancelled)
    {
        var ontvanger = await BerichtAsync(item, cancelled) is { } bericht ? await voorkeuren.ZoekAsync(bericht, cancelled) : null;
        if (ontvanger?.Email is not { } aan || !Mailadres.TryParse(aan, out var adresVanOntvanger))
        {
            return new Verzenduitkomst.OpPapier("adres-onjuist");
        }

        using var grens = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        grens.CancelAfter(smtp.Tijdslimiet * 2);
        try
        {
            using var mail = Mailbouw.Bouw(item, adresVanOntvanger.Address, adres, smtp);
            using var client = new SmtpClient { Timeout = (int)smtp.Tijdslimiet.TotalMilliseconds };
            await client.ConnectAsync(smtp.Host, smtp.Poort, smtp.Beveiliging, grens.Token);
            if (smtp.Gebruiker is { } gebruiker)
            {
                await client.AuthenticateAsync(gebruiker, smtp.Wachtwoord!, grens.Token);
            }

            await client.SendAsync(mail, grens.Token);
            await NeemAfscheidAsync(client, grens.Token);
            return new Verzenduitkomst.Verzonden();
        }
        catch (Exception fout) when (!cancelled.IsCancellationRequested && Uitkomst(fout) is not null)
        {
            return Uitkomst(fout)!;
        }
    }

    private async Task<Bericht?> BerichtAsync(Uitgaand item, CancellationToken cancelled) =>
        await zaken.LeesAsync(item.Zaak, cancelled) is { } document && document.Zaak.Berichten.Count >= item.Nummer && item.Nummer > 0
            ? document.Zaak.Berichten[item.Nummer - 1]
            : null;

    // The server has taken the message; what goes wrong after that does not undo it.
    private static async Task NeemAfscheidAsync(SmtpClient client, CancellationToken cancelled)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancelled);
        }
        catch (Exception fout) when (fout is IOException or SocketException or OperationCanceledException or ProtocolException or CommandException)
        {
        }
    }

    // Codes only: what a server answers often holds the address.
    private static Verzenduitkomst? Uitkomst(Exception fout) => fout switch
    {
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } geweigerd when IsBlijvend(geweigerd) => new Verzenduitkomst.OpPapier(Code(geweigerd)),
        SmtpCommandException geweigerd => new Verzenduitkomst.Mislukt(Code(geweigerd), IsBlijvend(geweigerd)),
        AuthenticationException => new Verzenduitkomst.Mislukt("aanmelden"),
        SslHandshakeException or NotSupportedException => new Verzenduitkomst.Mislukt("tls"),
        TimeoutException or OperationCanceledException => new Verzenduitkomst.Mislukt("tijdslimiet"),
        IOException or SocketException or ProtocolException => new Verzenduitkomst.Mislukt("verbinding"),
        _ => null,
    };

    private static bool IsBlijvend(SmtpCommandException geweigerd) => (int)geweigerd.StatusCode >= 500;

    private static string Code(SmtpCommandException geweigerd) => $"smtp-{(int)geweigerd.StatusCode}";
}
