using System.Net;
using System.Net.Sockets;
using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost;
using Jobcoach.LocalHost.Demo.Tijd;
using Jobcoach.LocalHost.Opdrachten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Tests.Demo;

public sealed class AlleenInDemoTests
{
    [Fact]
    public async Task Serve_has_no_demo_endpoints_and_the_clock_of_the_system()
    {
        await using var serve = Serve();
        await serve.StartAsync();
        using var client = serve.GetTestClient();

        using var lezen = await client.GetAsync("/demo/klok");
        using var schrijven = await client.PostAsync("/demo/klok", new StringContent("{\"dagen\":1}"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (lezen.StatusCode, schrijven.StatusCode));
        Assert.Same(TimeProvider.System, serve.Services.GetRequiredService<TimeProvider>());
        Assert.Null(serve.Services.GetService<Demoklok>());
        Assert.DoesNotContain(
            serve.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(),
            endpoint => endpoint.RoutePattern.RawText!.Contains("demo", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_demo_says_so_when_its_address_is_taken()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();

        var uitkomst = await Opdrachtregel.Maak().Parse(["demo", "--urls", $"http://{bezet.LocalEndpoint}"]).InvokeAsync();

        Assert.Equal(1, uitkomst);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]        // any free port
    [InlineData("http://een-naam:5080")]      // not an IP address: the server judges
    [InlineData("geen adres")]
    public void An_address_that_nobody_holds_is_free(string adres) => Assert.True(Poort.IsVrij(adres));

    private static WebApplication Serve() => Toepassing.Bouw(new() { Opslag = EmbeddedStorageOptions.Temporary() }, builder =>
    {
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
    });
}
