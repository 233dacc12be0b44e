using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Post.Webhooks;
using Jobcoach.Workflow.Gebeurtenissen;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Post.Tests.Webhooks;

/// <summary>The receiver of <c>docs/gebeurtenissen.md</c>, run as it stands there: another language, another implementation, the same signature.</summary>
public sealed class VoorbeeldTests
{
    private static readonly DateTimeOffset Nu = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Geheim = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    [Fact]
    public async Task The_receiver_on_paper_takes_what_is_signed_once_and_refuses_the_rest()
    {
        var map = Directory.CreateTempSubdirectory("jobcoach-ontvanger-");
        var bestand = Path.Combine(map.FullName, "ontvanger.mjs");
        await File.WriteAllTextAsync(bestand, Programma(), TestContext.Current.CancellationToken);
        var poort = Vrij();
        var adres = new Uri($"http://127.0.0.1:{poort}/gebeurtenissen");
        using var node = Process.Start(new ProcessStartInfo("node", [bestand])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["POORT"] = $"{poort}",
                ["ADRES"] = adres.AbsoluteUri,
                ["GEHEIMEN"] = JsonSerializer.Serialize(new Dictionary<string, string> { ["k-goed"] = Convert.ToBase64String(Geheim) }),
                ["NU"] = $"{Nu.ToUnixTimeSeconds()}",
            },
        })!;
        try
        {
            Assert.Equal($"luistert op {poort}", await node.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

            var goed = new Abonnementgeheim("k-goed", Geheim, null);
            Assert.Equal("http-204", await BezorgAsync(adres, 1, Nu, goed));
            Assert.Equal("http-204", await BezorgAsync(adres, 1, Nu, goed)); // a repetition is accepted and not done again
            Assert.Equal("http-204", await BezorgAsync(adres, 2, Nu, new("k-nieuw", [1], null), goed)); // it does not know the new one yet
            Assert.Equal("http-401", await BezorgAsync(adres, 3, Nu, new Abonnementgeheim("k-goed", [9, 9], null)));
            Assert.Equal("http-401", await BezorgAsync(adres, 3, Nu.AddMinutes(-6), goed)); // expired
            Assert.Equal("http-401", await BezorgAsync(new($"{adres}/elders"), 3, Nu, goed)); // signed for another address
            Assert.Equal("http-204", await BezorgAsync(adres, 4, Nu, goed));

            var nummer = Zaaknummer.Uit(7);
            foreach (var volgnummer in (int[])[1, 2, 4])
            {
                Assert.Equal($"nl.jobcoachvoorziening.zaak-afgesloten {nummer}-{volgnummer}", await node.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            }
        }
        finally
        {
            node.Kill();
            await node.WaitForExitAsync(CancellationToken.None);
            map.Delete(recursive: true);
        }
    }

    private static async Task<string> BezorgAsync(Uri adres, int volgnummer, DateTimeOffset op, params Abonnementgeheim[] geheimen)
    {
        using var http = new HttpClient(Adreswacht.Handler(new(OokLokaal: true)));
        var abonnement = new Abonnement("ab-1", "Proef", adres, [], Abonnementstatus.Lopend, null, geheimen, Nu, 1);
        return (await new Webhookbezorger(http, new(OokLokaal: true), Gebeurtenisbron.Ontwikkeling, new FakeTimeProvider(op))
            .BezorgAsync(abonnement, new(Zaaknummer.Uit(7), volgnummer, Feitsoort.ZaakAfgesloten, Nu), CancellationToken.None)).Code;
    }

    private static string Programma()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Jobcoach.Functions.sln")))
        {
            map = map.Parent ?? throw new InvalidOperationException("Not inside the repository.");
        }

        return Regex.Match(File.ReadAllText(Path.Combine(map.FullName, "docs", "gebeurtenissen.md")), "```js\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
    }

    private static int Vrij()
    {
        using var socket = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        socket.Start();
        return ((System.Net.IPEndPoint)socket.LocalEndpoint).Port;
    }
}
