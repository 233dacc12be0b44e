using System.Text;
using System.Text.Json.Nodes;
using Jobcoach.Web.Openapi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Bulk;

[Collection(Bulkproef.Naam)]
public sealed class SlechteInhoudTests(Toneel toneel, ITestOutputHelper output)
{
    [Fact]
    public void Every_endpoint_that_takes_JSON_has_a_good_request_to_spoil()
    {
        var endpoints = toneel.Api.Diensten.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<Schrijft>() is { Inhoud: var inhoud } && inhoud != typeof(Stream))
            .Select(endpoint => endpoint.Metadata.GetRequiredMetadata<IEndpointNameMetadata>().EndpointName);

        Assert.Equal(endpoints.Order(), Gevallen.Alle.Values.Select(geval => geval.Endpoint).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task The_good_request_is_accepted(string naam)
    {
        var proef = await Proef.BeginAsync(toneel, Gevallen.Alle[naam]);

        using var antwoord = await proef.StuurAsync(RuweInhoud.Json(Encoding.UTF8.GetBytes(proef.Geval.Json().ToJsonString())));

        Assert.True(antwoord.IsSuccessStatusCode, await antwoord.Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task A_body_with_one_field_spoiled_is_refused_whole_or_accepted_whole(string naam)
    {
        var geval = Gevallen.Alle[naam];
        var proef = await Proef.BeginAsync(toneel, geval);
        foreach (var verminkt in Verminking.Van(geval.Json()))
        {
            await proef.ProbeerAsync(verminkt.Wat, RuweInhoud.Json(verminkt.Inhoud), verminkt.Veld);
        }

        await proef.SluitAsync(output);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task A_body_that_is_wrong_as_a_whole_is_refused(string naam)
    {
        var geval = Gevallen.Alle[naam];
        var proef = await Proef.BeginAsync(toneel, geval);
        foreach (var (wat, inhoud) in RuweInhoud.Slecht(geval.Json()))
        {
            await proef.ProbeerAsync(wat, inhoud, moetWeigeren: true);
        }

        await proef.SluitAsync(output);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public async Task A_body_in_which_everything_is_wrong_is_told_all_of_it_at_once(string naam)
    {
        var geval = Gevallen.Alle[naam];
        var proef = await Proef.BeginAsync(toneel, geval);
        var json = geval.Json();

        // Of a family, the kind stays: it says which fields there are. Of a list, only the first place: the answer stops at a hundred.
        var velden = Verminking.Velden(json)
            .Where(veld => veld.Waarde is not (JsonObject or JsonArray))
            .Select(veld => veld.Pad)
            .Where(pad => !pad.EndsWith(".soort", StringComparison.Ordinal) && !pad.Contains("[1]", StringComparison.Ordinal) && !pad.Contains("ooptijd.", StringComparison.Ordinal))
            .ToList();
        foreach (var veld in velden)
        {
            json = JsonNode.Parse(Verminking.Met(json, veld, "[[1]]"))!.AsObject();
        }

        using var antwoord = await proef.StuurAsync(RuweInhoud.Json(Encoding.UTF8.GetBytes(json.ToJsonString())));

        var genoemd = Antwoordtoets.Velden(await antwoord.Content.ReadAsStringAsync());
        Assert.DoesNotContain(velden, veld => !genoemd.Any(een => een == veld || een.StartsWith($"{veld}[", StringComparison.Ordinal)));
        output.WriteLine($"{naam}: {genoemd.Count} errors in one answer");
    }

    public static TheoryData<string> Namen() => [.. Gevallen.Alle.Keys];
}
