using System.Net;
using Jobcoach.Workflow.Gebeurtenissen;

namespace Jobcoach.Post.Tests.Webhooks;

/// <summary>A subscription must not be a door into a closed network, however its address is written.</summary>
public sealed class CallbackadresTests
{
    private static readonly Callbackadres Buiten = new(OokLokaal: false);
    private static readonly Callbackadres Laptop = new(OokLokaal: true);

    [Theory]
    [InlineData("https://ontvanger.example/gebeurtenissen")]
    [InlineData("https://ontvanger.example:8443/?a=b")]
    [InlineData("https://93.184.215.14/")]
    [InlineData("https://[2606:4700:4700::1111]/")]
    public void What_everybody_can_reach_is_allowed(string adres) => Assert.Null(Buiten.Bezwaar(new(adres)));

    [Theory]
    [InlineData("http://ontvanger.example/")] // no TLS
    [InlineData("ftp://ontvanger.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://naam:woord@ontvanger.example/")]
    [InlineData("https://ontvanger.example/#deel")]
    [InlineData("https://localhost/")]
    [InlineData("https://LOCALHOST./")]
    [InlineData("https://intranet/")]
    [InlineData("https://server.local/")]
    [InlineData("https://metadata.google.internal/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://127.1/")] // the short form
    [InlineData("https://2130706433/")] // the same as one number
    [InlineData("https://0x7f000001/")] // in hexadecimals
    [InlineData("https://0177.0.0.1/")] // in octals
    [InlineData("https://10.1.2.3/")]
    [InlineData("https://172.31.255.255/")]
    [InlineData("https://192.168.1.1/")]
    [InlineData("https://169.254.169.254/")] // the metadata of a cloud
    [InlineData("https://168.63.129.16/")] // the platform of Azure
    [InlineData("https://100.64.0.1/")]
    [InlineData("https://0.0.0.0/")]
    [InlineData("https://224.0.0.1/")]
    [InlineData("https://255.255.255.255/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")] // IPv4 in IPv6
    [InlineData("https://[::ffff:10.0.0.1]/")]
    [InlineData("https://[64:ff9b::10.0.0.1]/")] // through a translator
    [InlineData("https://[fe80::1]/")]
    [InlineData("https://[fd00::1]/")]
    [InlineData("https://[2002:7f00:1::]/")] // a tunnel to 127.0.0.1
    public void What_lies_in_a_closed_network_is_refused(string adres) => Assert.NotNull(Buiten.Bezwaar(new(adres)));

    [Fact]
    public void A_relative_or_endless_address_is_refused()
    {
        Assert.NotNull(Buiten.Bezwaar(new("/gebeurtenissen", UriKind.Relative)));
        Assert.NotNull(Buiten.Bezwaar(new("https://ontvanger.example/" + new string('a', 2000))));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080/", true)]
    [InlineData("http://[::1]/", true)]
    [InlineData("http://localhost/", true)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("http://169.254.169.254/", false)]
    public void On_a_laptop_only_the_laptop_itself_is_open_too(string adres, bool mag) => Assert.Equal(mag, Laptop.Bezwaar(new(adres)) is null);

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700:4700::1111", true)]
    [InlineData("64:ff9b::8.8.8.8", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("64:ff9b::192.168.0.1", false)]
    [InlineData("::127.0.0.1", false)]
    public void The_address_of_a_connection_is_judged_by_where_it_ends(string ip, bool mag) => Assert.Equal(mag, Buiten.Mag(IPAddress.Parse(ip)));
}
