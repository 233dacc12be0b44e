using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Post.Webhooks;
using Jobcoach.Workflow.Gebeurtenissen;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Post.Tests.Webhooks;

/// <summary>A delivery over a real connection to a real web server.</summary>
public sealed partial class WebhookbezorgerTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Nu = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly Gebeurtenis Voorbeeld = new(Zaaknummer.Uit(7), 12, Feitsoort.BesluitBekendgemaakt, Nu.AddMinutes(-5));
    private static readonly Gebeurtenisbron Bron = new("00000001003214345000", "jobcoach", new("https://jobcoach.example/"));

    private readonly FakeTimeProvider _klok = new(Nu);
    private Ontvanger _ontvanger = null!;

    public async ValueTask InitializeAsync() => _ontvanger = await Ontvanger.StartAsync();

    public ValueTask DisposeAsync() => _ontvanger.DisposeAsync();

    [Fact]
    public async Task The_message_is_a_cloud_event_of_the_government_profile_without_content()
    {
        var poging = await BezorgAsync();

        Assert.Equal(new(Webhookuitkomst.Aangenomen, "http-204"), poging);
        var ontvangen = Assert.Single(_ontvanger.Ontvangen);
        Assert.Equal(("POST", "application/cloudevents+json; charset=utf-8"), (ontvangen.Methode, ontvangen.Headers["Content-Type"]));
        Assert.InRange(ontvangen.Inhoud.Length, 1, Envelop.MeesteBytes);
        var velden = JsonNode.Parse(ontvangen.Inhoud)!.AsObject().ToDictionary(veld => veld.Key, veld => (string?)veld.Value);
        Assert.Equal(
            new Dictionary<string, string?>
            {
                ["specversion"] = "1.0",
                ["id"] = $"{Voorbeeld.Zaak}-12",
                ["source"] = "urn:nld:oin:00000001003214345000:systeem:jobcoach",
                ["type"] = "nl.jobcoachvoorziening.besluit-bekendgemaakt",
                ["subject"] = Voorbeeld.Zaak.Waarde,
                ["time"] = "2026-03-02T09:55:00Z",
                ["dataref"] = $"https://jobcoach.example/v1/zaken/{Voorbeeld.Zaak}/gebeurtenissen?na=11&hoogstens=1",
                ["sequence"] = "0000000012",
            }.OrderBy(veld => veld.Key),
            velden.OrderBy(veld => veld.Key));
        Assert.All(velden.Keys, naam => Assert.Matches("^[a-z0-9]{1,20}$", naam));
    }

    [Fact]
    public async Task Every_published_kind_fits_and_says_nothing_more()
    {
        foreach (var (soort, type) in Gebeurteniscatalogus.Gepubliceerd)
        {
            var (inhoud, _) = Envelop.Van(Voorbeeld with { Soort = soort }, Bron);

            Assert.Equal((8, type.Type), (JsonNode.Parse(inhoud.Span)!.AsObject().Count, (string?)JsonNode.Parse(inhoud.Span)!["type"]));
        }

        await Task.CompletedTask;
        Assert.Throws<InvalidOperationException>(() => Envelop.Van(Voorbeeld with { Soort = Feitsoort.DoelgroepBevonden }, Bron));
    }

    [Fact]
    public async Task The_signature_is_verified_by_who_has_the_secret()
    {
        await BezorgAsync();

        var ontvangen = Assert.Single(_ontvanger.Ontvangen);
        Assert.True(Klopt(ontvangen, "k-1", Geheim(1)));
        Assert.False(Klopt(ontvangen, "k-1", Geheim(2)));
        Assert.False(Klopt(ontvangen with { Inhoud = [.. ontvangen.Inhoud, (byte)' '] }, "k-1", Geheim(1)));
        Assert.Contains("""
            ("@method" "@target-uri" "content-type" "content-digest");created=1772445600;expires=1772445900;keyid="k-1";alg="hmac-sha256"
            """.Trim(), ontvangen.Headers["Signature-Input"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task During_a_rotation_both_secrets_sign_and_after_it_only_the_new_one()
    {
        var abonnement = Abonnement() with { Geheimen = [new("k-2", Geheim(2), null), new("k-1", Geheim(1), Nu.AddDays(3))] };
        await BezorgAsync(abonnement);
        _klok.Advance(TimeSpan.FromDays(3));
        await BezorgAsync(abonnement);

        var (tijdens, erna) = (_ontvanger.Ontvangen.First(), _ontvanger.Ontvangen.Last());
        Assert.True(Klopt(tijdens, "k-1", Geheim(1)) && Klopt(tijdens, "k-2", Geheim(2)));
        Assert.True(Klopt(erna, "k-2", Geheim(2)));
        Assert.DoesNotContain("k-1", erna.Headers["Signature-Input"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "Aangenomen", "http-200")]
    [InlineData(202, "Aangenomen", "http-202")]
    [InlineData(410, "Opgeheven", "http-410")]
    [InlineData(302, "Later", "http-302")] // is not followed
    [InlineData(401, "Later", "http-401")]
    [InlineData(404, "Later", "http-404")]
    [InlineData(500, "Later", "http-500")]
    public async Task Only_what_is_accepted_is_done(int status, string uitkomst, string code)
    {
        _ontvanger.Antwoord = http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.Location = "/elders";
            return Task.CompletedTask;
        };

        var poging = await BezorgAsync();

        Assert.Equal((uitkomst, code), (poging.Uitkomst.ToString(), poging.Code));
        Assert.Single(_ontvanger.Ontvangen);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Mon, 02 Mar 2026 11:00:00 GMT", 3600)]
    [InlineData("9999999", 86400)] // a day is the longest
    public async Task A_receiver_may_ask_to_wait(string gevraagd, int seconden)
    {
        _ontvanger.Antwoord = http =>
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = gevraagd;
            return Task.CompletedTask;
        };

        Assert.Equal(new(Webhookuitkomst.Later, "http-503", TimeSpan.FromSeconds(seconden)), await BezorgAsync());
    }

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_is_tried_again_later()
    {
        _ontvanger.Antwoord = http => Task.Delay(Timeout.Infinite, http.RequestAborted);

        Assert.Equal(new(Webhookuitkomst.Later, "tijd-voorbij"), await BezorgAsync(tijdslimiet: TimeSpan.FromMilliseconds(300)));
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read()
    {
        _ontvanger.Antwoord = async http =>
        {
            await http.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        };

        Assert.Equal(new(Webhookuitkomst.Aangenomen, "http-200"), await BezorgAsync());
    }

    [Fact]
    public async Task A_receiver_that_is_down_is_tried_again_later()
    {
        var adres = _ontvanger.Adres;
        await _ontvanger.DisposeAsync();

        Assert.Equal(new(Webhookuitkomst.Later, "geen-verbinding"), await BezorgAsync(Abonnement(adres)));
    }

    [Fact]
    public async Task A_name_that_changed_its_mind_reaches_no_closed_network()
    {
        // The address is a name, as it was when it was accepted; what it points to now is this machine.
        var adres = new Uri($"http://ontvanger.example:{_ontvanger.Adres.Port}/");
        using var dicht = Http(new(OokLokaal: false), (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));
        using var open = Http(new(OokLokaal: true), (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));

        var geweigerd = await new Webhookbezorger(dicht, new(OokLokaal: true), Bron, _klok).BezorgAsync(Abonnement(adres), Voorbeeld, CancellationToken.None);
        Assert.Equal((new(Webhookuitkomst.Later, "adres-gesloten"), 0), (geweigerd, _ontvanger.Ontvangen.Count));

        var bezorgd = await new Webhookbezorger(open, new(OokLokaal: true), Bron, _klok).BezorgAsync(Abonnement(adres), Voorbeeld, CancellationToken.None);
        Assert.Equal((Webhookuitkomst.Aangenomen, 1), (bezorgd.Uitkomst, _ontvanger.Ontvangen.Count));
    }

    [Fact]
    public async Task Outside_a_laptop_an_address_of_this_machine_is_not_even_tried()
    {
        using var http = Http(new(OokLokaal: false));

        Assert.Equal("adres-gesloten", (await new Webhookbezorger(http, new(OokLokaal: false), Bron, _klok).BezorgAsync(Abonnement(), Voorbeeld, CancellationToken.None)).Code);
        Assert.Empty(_ontvanger.Ontvangen);
    }

    private static byte[] Geheim(byte i) => Enumerable.Repeat(i, 32).ToArray();

    private static HttpClient Http(Callbackadres regels, Func<string, CancellationToken, Task<IPAddress[]>>? zoekOp = null, TimeSpan? tijdslimiet = null) =>
        new(Adreswacht.Handler(regels, zoekOp)) { Timeout = tijdslimiet ?? TimeSpan.FromSeconds(30) };

    private Abonnement Abonnement(Uri? adres = null) =>
        new("ab-1", "Proef", adres ?? _ontvanger.Adres, [], Abonnementstatus.Lopend, null, [new("k-1", Geheim(1), null)], Nu, 1);

    private async Task<Webhookpoging> BezorgAsync(Abonnement? abonnement = null, TimeSpan? tijdslimiet = null)
    {
        using var http = Http(new(OokLokaal: true), tijdslimiet: tijdslimiet);
        return await new Webhookbezorger(http, new(OokLokaal: true), Bron, _klok).BezorgAsync(abonnement ?? Abonnement(), Voorbeeld, CancellationToken.None);
    }

    // By another road than the sender: from the headers as they came.
    private bool Klopt(Ontvangst ontvangen, string sleutel, byte[] geheim)
    {
        var deel = Invoer().Matches(ontvangen.Headers["Signature-Input"]).Single(een => een.Groups["parameters"].Value.Contains($"keyid=\"{sleutel}\"", StringComparison.Ordinal));
        var (label, parameters) = (deel.Groups["label"].Value, deel.Groups["parameters"].Value);
        var digest = $"sha-256=:{Convert.ToBase64String(SHA256.HashData(ontvangen.Inhoud))}:";
        var basis =
            $"\"@method\": {ontvangen.Methode}\n\"@target-uri\": {_ontvanger.Adres.AbsoluteUri}\n\"content-type\": {ontvangen.Headers["Content-Type"]}\n\"content-digest\": {digest}\n\"@signature-params\": {parameters}";
        return digest == ontvangen.Headers["Content-Digest"]
            && ontvangen.Headers["Signature"].Split(", ").Contains($"{label}=:{Convert.ToBase64String(HMACSHA256.HashData(geheim, Encoding.ASCII.GetBytes(basis)))}:");
    }

    [GeneratedRegex(@"(?<label>sig\d)=(?<parameters>\([^)]*\)[^,]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Invoer();
}
