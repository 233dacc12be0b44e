using System.Net;
using System.Net.Sockets;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Storage;
using Jobcoach.Post.Mail;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.Workflow.Berichten;
using MailKit.Security;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Post.Tests.Mail;

/// <summary>Every attempt goes over a real connection to a real server.</summary>
public sealed class SmtpverzenderTests(Mailserver server) : IAsyncLifetime
{
    private const string Persoon = "p-0123456789abcdef01234567";
    private static readonly Uri Adres = new("https://jobcoach.voorbeeld.example/");
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly Bsn Bsn = Bsn.TryParse("123456782", out var bsn) ? bsn : throw new InvalidOperationException();

    // A Monday morning.
    private readonly FakeTimeProvider _klok = new(new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private EmbeddedStorage _opslag = null!;
    private Berichtvoorkeuren _voorkeuren = null!;

    public ValueTask InitializeAsync()
    {
        _opslag = EmbeddedStorage.Open(EmbeddedStorageOptions.Temporary(), _klok);
        _voorkeuren = new(_opslag.Gebruikersdocumenten, _opslag.Personen, Postinrichting.Standaard, _klok);
        return default;
    }

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task A_message_goes_as_text_and_html_with_a_link_and_nothing_of_the_zaak()
    {
        var item = await BerichtAanAsync("robin@voorbeeld.example");

        Assert.IsType<Verzenduitkomst.Verzonden>(await Verzender().VerzendAsync(item, Never));

        var mail = Assert.Single(server.Aan("robin@voorbeeld.example"));
        Assert.Equal($"{item.Id}@uitvoerder.example", mail.MessageId);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Equal("Er staat een bericht voor u klaar", mail.Subject);
        Assert.Equal(("Gemeente Voorbeeld", "post@uitvoerder.example"), (mail.From.Mailboxes.Single().Name, mail.From.Mailboxes.Single().Address));
        Assert.Equal("", mail.To.Mailboxes.Single().Name ?? "");
        Assert.All(new[] { mail.TextBody, mail.HtmlBody }, tekst =>
        {
            Assert.Contains($"https://jobcoach.voorbeeld.example/zaken/{item.Zaak}", tekst, StringComparison.Ordinal);
            Assert.Contains("https://jobcoach.voorbeeld.example/voorkeuren", tekst, StringComparison.Ordinal);
            Assert.Contains("Gemeente Voorbeeld", tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("{", tekst, StringComparison.Ordinal);
            Assert.All(new[] { "esluit", "Robin", "123456782", "jobcoachvoorziening", Persoon }, woord => Assert.DoesNotContain(woord, tekst, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_connection_that_is_lost_after_the_message_sends_it_again_under_the_same_id()
    {
        var item = await BerichtAanAsync("verbreek-na@voorbeeld.example");

        Assert.Equal(new Verzenduitkomst.Mislukt("verbinding"), await Verzender().VerzendAsync(item, Never));
        Assert.Equal(new Verzenduitkomst.Mislukt("verbinding"), await Verzender().VerzendAsync(item, Never));

        var mails = server.Aan("verbreek-na@voorbeeld.example");
        Assert.Equal(2, mails.Count);
        Assert.Single(mails.Select(mail => (mail.MessageId, mail.Date, mail.TextBody)).Distinct());
    }

    public static TheoryData<string, Verzenduitkomst> Antwoorden => new()
    {
        { "weiger450", new Verzenduitkomst.Mislukt("smtp-450") }, // greylisting
        { "weiger421", new Verzenduitkomst.Mislukt("smtp-421") }, // the server goes down
        { "weiger550", new Verzenduitkomst.OpPapier("smtp-550") }, // no such mailbox
        { "weiger553", new Verzenduitkomst.OpPapier("smtp-553") }, // the name of the mailbox is not allowed
        { "inhoud451", new Verzenduitkomst.Mislukt("smtp-451") }, // trouble at the other side
        { "inhoud554", new Verzenduitkomst.Mislukt("smtp-554", Blijvend: true) }, // refused for its content: beheer must look
        { "verbreek", new Verzenduitkomst.Mislukt("verbinding") }, // lost before it was taken
        { "zwijg", new Verzenduitkomst.Mislukt("tijdslimiet") }, // no answer
    };

    [Theory]
    [MemberData(nameof(Antwoorden), DisableDiscoveryEnumeration = true)]
    public async Task What_the_server_does_becomes_a_code_without_an_address(string naam, Verzenduitkomst uitkomst) =>
        Assert.Equal(uitkomst, await Verzender().VerzendAsync(await BerichtAanAsync($"{naam}@voorbeeld.example"), Never));

    [Fact]
    public async Task A_server_that_is_not_there_is_a_passing_fault()
    {
        using var vrij = new TcpListener(IPAddress.Loopback, 0);
        vrij.Start();
        var poort = ((IPEndPoint)vrij.LocalEndpoint).Port;
        vrij.Stop();

        Assert.Equal(new Verzenduitkomst.Mislukt("verbinding"), await Verzender(Smtp with { Poort = poort }).VerzendAsync(await BerichtAanAsync("robin@voorbeeld.example"), Never));
    }

    [Fact]
    public async Task A_certificate_that_nobody_trusts_is_refused_before_anything_is_said()
    {
        var item = await BerichtAanAsync("geheim@voorbeeld.example");

        Assert.Equal(
            new Verzenduitkomst.Mislukt("tls"),
            await Verzender(Smtp with { Poort = server.VersleuteldePoort, Beveiliging = SecureSocketOptions.StartTls }).VerzendAsync(item, Never));
        Assert.Equal(new Verzenduitkomst.Mislukt("tls"), await Verzender(Smtp with { Beveiliging = SecureSocketOptions.StartTls }).VerzendAsync(item, Never));
        Assert.Empty(server.Aan("geheim@voorbeeld.example"));
    }

    [Theory]
    [InlineData("goed", true)]
    [InlineData("fout", false)]
    public async Task The_server_is_told_who_sends(string wachtwoord, bool gaat)
    {
        var uitkomst = await Verzender(Smtp with { Gebruiker = "jobcoach", Wachtwoord = wachtwoord }).VerzendAsync(await BerichtAanAsync("aangemeld@voorbeeld.example"), Never);

        Assert.Equal(gaat ? new Verzenduitkomst.Verzonden() : new Verzenduitkomst.Mislukt("aanmelden"), uitkomst);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task Without_an_address_it_goes_on_paper(string? adres) =>
        Assert.Equal(new Verzendvoornemen.OpPapier(), await Verzender().BeoordeelAsync(await BerichtAanAsync(adres), Never));

    [Theory]
    [InlineData("geen adres")]
    [InlineData("robin@voorbeeld.example, ander@voorbeeld.example")]
    [InlineData("robin@voorbeeld.example\r\nBcc: ander@voorbeeld.example")]
    public async Task What_is_no_single_address_goes_on_paper_and_reaches_no_server(string adres) =>
        Assert.Equal(new Verzenduitkomst.OpPapier("adres-onjuist"), await Verzender().VerzendAsync(await BerichtAanAsync(adres), Never));

    [Fact]
    public async Task The_address_that_somebody_chose_himself_goes_first()
    {
        var item = await BerichtAanAsync("oud@voorbeeld.example");
        await _voorkeuren.BewaarAsync(Persoon, new(Email: "nieuw@voorbeeld.example"), Never);

        await Verzender().VerzendAsync(item, Never);

        Assert.Single(server.Aan("nieuw@voorbeeld.example"));
        Assert.Empty(server.Aan("oud@voorbeeld.example"));
    }

    [Fact]
    public async Task A_message_of_a_zaak_that_is_gone_lapses() => Assert.Equal(
        new Verzendvoornemen.Vervalt("bericht-weg"),
        await Verzender().BeoordeelAsync(Uitgaand.Bericht(new(Opslagvoorbeelden.Nummer(9), 1), _klok.GetUtcNow()), Never));

    [Fact]
    public async Task At_night_it_waits_until_the_morning()
    {
        var item = await BerichtAanAsync("robin@voorbeeld.example");
        _klok.SetUtcNow(new(2026, 3, 2, 22, 0, 0, TimeSpan.Zero));

        Assert.Equal(new Verzendvoornemen.Later(new(2026, 3, 3, 7, 0, 0, TimeSpan.Zero)), await Verzender().BeoordeelAsync(item, Never));
    }

    private Smtpinstellingen Smtp => new("127.0.0.1", server.Poort, SecureSocketOptions.None, null, null, "post@uitvoerder.example", "Gemeente Voorbeeld", TimeSpan.FromSeconds(1));

    private Smtpverzender Verzender(Smtpinstellingen? smtp = null) => new(_opslag.Zaken, _voorkeuren, Postinrichting.Standaard, smtp ?? Smtp, Adres, _klok);

    private async Task<Uitgaand> BerichtAanAsync(string? adres)
    {
        await _opslag.Personen.BewaarAsync(new(Persoon, Bsn, "Robin Voorbeeld", null, null, adres), Never);
        var document = Opslagvoorbeelden.Document(1);
        var bericht = new Bericht(1, Berichtsoort.Herinnering, Rol.Werknemer, Persoon, new(2026, 3, 2), null);
        await _opslag.Zaken.BewaarAsync(document with { Zaak = document.Zaak with { Berichten = [bericht] } }, [Opslagvoorbeelden.Feit(1)], Never);
        return Uitgaand.Bericht(new(document.Zaak.Nummer, 1), _klok.GetUtcNow());
    }
}
