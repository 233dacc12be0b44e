using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using MailKit.Security;
using Microsoft.Extensions.Configuration;

namespace Jobcoach.Post.Tests;

public sealed class PostinstellingenTests
{
    private static readonly (string, string)[] Goed =
    [
        ("Post:Adres", "https://jobcoach.voorbeeld.example"),
        ("Post:Smtp:Host", "smtp.voorbeeld.example"),
        ("Post:Smtp:Afzender", "post@voorbeeld.example"),
    ];

    [Fact]
    public void Without_settings_there_is_no_mail_server_and_the_quiet_hours_are_the_standard()
    {
        var instellingen = Lees();

        Assert.Null(instellingen.Smtp);
        Assert.Equal(Stilte.Standaard, instellingen.Inrichting.Stilte);
        Assert.Empty(instellingen.Inrichting.Team);
    }

    [Fact]
    public void The_connection_is_encrypted_unless_told_otherwise()
    {
        var smtp = Lees(Goed).Smtp!;

        Assert.Equal((SecureSocketOptions.StartTls, 587, TimeSpan.FromSeconds(30), "post@voorbeeld.example"), (smtp.Beveiliging, smtp.Poort, smtp.Tijdslimiet, smtp.Afzendernaam));
        Assert.Equal(SecureSocketOptions.SslOnConnect, Lees([.. Goed, ("Post:Smtp:Beveiliging", "tls")]).Smtp!.Beveiliging);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        var instellingen = Lees([
            .. Goed,
            ("Post:Smtp:Poort", "2525"), ("Post:Smtp:Gebruiker", "jobcoach"), ("Post:Smtp:Wachtwoord", "geheim"), ("Post:Smtp:Afzendernaam", "Gemeente"), ("Post:Smtp:Tijdslimiet", "10"),
            ("Post:Stilte:Van", "20:30"), ("Post:Stilte:Tot", "09:00"), ("Post:Stilte:Zondag", "false"), ("Post:Stilte:Feestdag", "false"),
            ("Post:Team:Toetser", "toetsers@voorbeeld.example"),
        ]);

        Assert.Equal((2525, "jobcoach", "geheim", "Gemeente", TimeSpan.FromSeconds(10)), (instellingen.Smtp!.Poort, instellingen.Smtp.Gebruiker, instellingen.Smtp.Wachtwoord, instellingen.Smtp.Afzendernaam, instellingen.Smtp.Tijdslimiet));
        Assert.Equal(new Stilte(new(20, 30), new(9, 0), false, false), instellingen.Inrichting.Stilte);
        Assert.Equal("toetsers@voorbeeld.example", instellingen.Inrichting.Team[Rol.Toetser]);
        Assert.DoesNotContain("geheim", instellingen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once_and_none_of_their_values()
    {
        var fout = Assert.Throws<PostinstellingenException>(() => Lees(
            ("Post:Adres", "http://jobcoach.voorbeeld.example"),
            ("Post:Smtp:Afzender", "wie dan ook"), ("Post:Smtp:Poort", "0"), ("Post:Smtp:Beveiliging", "half"), ("Post:Smtp:Wachtwoord", "geheim"), ("Post:Smtp:Tijdslimiet", "lang"),
            ("Post:Stilte:Van", "02:30"), ("Post:Stilte:Zondag", "soms"), ("Post:Team:Besluitnemer", "iemand")));

        Assert.Equal(10, fout.Fouten.Count);
        Assert.DoesNotContain("geheim", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("smtp.voorbeeld.example", false)] // over a network
    [InlineData("127.0.0.1", true)]
    public void Without_encryption_mail_goes_to_this_machine_only(string host, bool mag)
    {
        var fout = Record.Exception(() => Lees([.. Goed.Where(een => een.Item1 != "Post:Smtp:Host"), ("Post:Smtp:Host", host), ("Post:Smtp:Beveiliging", "geen")]));

        Assert.Equal(mag, fout is null);
    }

    private static Postinstellingen Lees(params (string Naam, string Waarde)[] waarden) =>
        Postinstellingen.Lees(new ConfigurationBuilder().AddInMemoryCollection(waarden.Select(een => KeyValuePair.Create(een.Naam, (string?)een.Waarde))).Build());
}
