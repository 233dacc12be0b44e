using Jobcoach.Post.Tests.Mail;
using Jobcoach.TestSupport.Servers;
using MimeKit;

[assembly: AssemblyFixture(typeof(Mailserver))]

namespace Jobcoach.Post.Tests.Mail;

/// <summary>A real mail server, and one that offers to encrypt with a certificate that nobody trusts.</summary>
public sealed class Mailserver : IAsyncLifetime
{
    private const string Servers = "tests/Jobcoach.Post.Tests/servers";

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("jobcoach-mail-");
    private NodeServer _open = null!;
    private NodeServer _versleuteld = null!;

    public int Poort => _open.Port;

    public int VersleuteldePoort => _versleuteld.Port;

    public async ValueTask InitializeAsync()
    {
        _open = await NodeServer.StartAsync(Servers, "smtp.cjs", port => [$"{port}", _map.FullName]);
        _versleuteld = await NodeServer.StartAsync(Servers, "smtp.cjs", port => [$"{port}", _map.FullName, "tls"]);
    }

    /// <summary>The mails to an address, in the order in which the server took them.</summary>
    public IReadOnlyList<MimeMessage> Aan(string adres) =>
    [
        .. _map.GetFiles("*.eml").OrderBy(bestand => bestand.Name, StringComparer.Ordinal)
            .Select(bestand => MimeMessage.Load(bestand.FullName))
            .Where(mail => mail.To.Mailboxes.Any(een => een.Address == adres)),
    ];

    public async ValueTask DisposeAsync()
    {
        await _open.DisposeAsync();
        await _versleuteld.DisposeAsync();
        _map.Delete(recursive: true);
    }
}
