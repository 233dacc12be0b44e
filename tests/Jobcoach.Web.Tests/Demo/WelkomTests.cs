using System.Text.Json.Nodes;
using Jobcoach.LocalHost.Demo;
using Jobcoach.LocalHost.Ontwikkeling;

namespace Jobcoach.Web.Tests.Demo;

public sealed class WelkomTests(Demoproef demo) : IClassFixture<Demoproef>
{
    [Fact]
    public async Task The_three_printed_commands_work_when_pasted_into_a_shell()
    {
        var tekst = await Welkom.TekstAsync(demo.Diensten, demo.Adres, null, CancellationToken.None);
        var opdrachten = tekst.Split('\n').Select(regel => regel.Trim()).Where(regel => regel.StartsWith("curl ", StringComparison.Ordinal)).ToList();

        List<JsonNode> antwoorden = [];
        foreach (var opdracht in opdrachten)
        {
            antwoorden.Add(JsonNode.Parse(await Shell.VoerUitAsync(opdracht))!);
        }

        Assert.Equal(3, antwoorden.Count);
        Assert.Contains(antwoorden[0]["regels"]!.AsArray(), regel => (string?)regel!["taak"]!["soort"] == "toetsen");
        Assert.Equal("2016-05-02", (string?)antwoorden[1]["naar"]);
        Assert.Empty(antwoorden[1]["geweigerd"]!.AsArray());
        Assert.Contains(antwoorden[2].AsArray(), cel => (string?)cel!["code"] == "R1");
    }

    [Fact]
    public async Task The_text_names_the_address_every_persona_and_every_zaak()
    {
        var tekst = await Welkom.TekstAsync(demo.Diensten, demo.Adres, null, CancellationToken.None);

        Assert.Contains(demo.Adres, tekst, StringComparison.Ordinal);
        Assert.All(Personas.Alle, persona => Assert.Contains($"Authorization: Ontwikkeling {persona.Code}", tekst, StringComparison.Ordinal));
        Assert.All((await demo.CasussenAsync()).Values, zaak => Assert.Contains(zaak.Nummer.Waarde, tekst, StringComparison.Ordinal));
    }
}
