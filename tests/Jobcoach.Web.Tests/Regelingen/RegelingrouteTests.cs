using System.Net;
using System.Text.Json.Nodes;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Web.Tests.Regelingen;

public sealed class RegelingrouteTests
{
    [Fact]
    public async Task The_schema_is_published_as_it_is_checked_in()
    {
        await using var api = await Api.StartAsync();

        var schema = await api.LeesAsync<JsonObject>("/v1/regelingen/schema", "anna");

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Regelingschema.Tekst), schema));
    }

    [Fact]
    public async Task The_difference_between_two_versions_says_what_changes_and_where_it_is_felt()
    {
        await using var api = await Api.StartAsync();

        var verschil = await api.LeesAsync<JsonObject>("/v1/regelingen/uwv/verschil?van=2012&naar=2014", "quinty");

        Assert.True((bool)verschil["wijzigtLopendePerioden"]!);
        Assert.Equal("periodeBegint", (string?)verschil["overgangsrecht"]);
        var termijn = Assert.Single(verschil["wijzigingen"]!.AsArray(), wijziging => (string?)wijziging!["pad"] == "termijnen.aanvraag.aantal")!;
        Assert.Equal(("2", "4", "nieuweAanvragen"), ((string?)termijn["oud"], (string?)termijn["nieuw"], (string?)termijn["bereik"]));
    }

    [Theory]
    [InlineData("uwv", "?van=2012", HttpStatusCode.BadRequest)]                 // naar ontbreekt
    [InlineData("uwv", "?naar=2014", HttpStatusCode.BadRequest)]                // van ontbreekt
    [InlineData("uwv", "?van=0&naar=2014", HttpStatusCode.BadRequest)]          // geen versie
    [InlineData("uwv", "?van=2012&naar=10000", HttpStatusCode.BadRequest)]      // boven de hoogste versie
    [InlineData("uwv", "?van=2012&naar=2015", HttpStatusCode.NotFound)]         // die versie is er niet
    [InlineData("elders", "?van=2012&naar=2014", HttpStatusCode.NotFound)]      // die regeling is er niet
    public async Task A_question_about_versions_that_are_not_there_is_answered_so(string id, string vraag, HttpStatusCode status)
    {
        await using var api = await Api.StartAsync();

        using var antwoord = await api.GetAsync($"/v1/regelingen/{id}/verschil{vraag}", "anna");

        Assert.Equal(status, antwoord.StatusCode);
    }
}
