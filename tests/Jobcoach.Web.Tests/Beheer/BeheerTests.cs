using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Jobcoach.Web.Beheer;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Rondes;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Web.Tests.Beheer;

public sealed class BeheerTests
{
    [Fact]
    public async Task Health_counts_what_is_open_and_what_is_stuck()
    {
        await using var api = await Api.StartAsync();
        await api.DienInAsync();

        using var antwoord = await api.GetAsync("/v1/gezondheid", null);

        Assert.Equal(new Gezondheid(true, true, new(1, 0, true)), await antwoord.Content.ReadFromJsonAsync<Gezondheid>(JobcoachJson.Options));
    }

    [Fact]
    public async Task The_nightly_control_starts_what_is_missing_again()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.DienInAsync();
        await api.Engine.TerminateAsync(OrchestrationId.Zaak(nummer), "weg", CancellationToken.None);
        await api.LoopAsync();

        using var antwoord = await api.PostAsync("/v1/beheer/controles", "rob", null);

        var verslag = await antwoord.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal((1, 1), ((int)verslag!["gecontroleerd"]!, (int)verslag["hersteld"]!));
    }

    [Fact]
    public async Task A_stuck_orchestration_is_seen_and_goes_on_once_it_is_told_to()
    {
        // With room for a single event every orchestration is held at its second turn.
        await using var api = await Api.StartAsync(engine: new() { MaxHistoryEvents = 1 });
        var id = OrchestrationId.Zaak(await api.DienInAsync());

        var vast = await api.LeesAsync<Pagina<OrchestrationState>>("/v1/beheer/orkestraties?status=poisoned", "rob");
        using var gezondheid = await api.GetAsync("/v1/gezondheid", null);
        using var hervat = await api.PostAsync($"/v1/beheer/orkestraties/{id}/hervattingen", "rob", null);
        using var nogmaals = await api.PostAsync($"/v1/beheer/orkestraties/{id}/hervattingen", "rob", null);

        Assert.Equal(id, Assert.Single(vast.Regels).InstanceId);
        Assert.Equal(1, (await gezondheid.Content.ReadFromJsonAsync<Gezondheid>(JobcoachJson.Options))!.Engine!.Vastgelopen);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Conflict), (hervat.StatusCode, nogmaals.StatusCode));
    }

    [Fact]
    public async Task Orchestrations_come_in_pages_and_hold_nothing_of_the_zaak()
    {
        await using var api = await Api.StartAsync();
        await api.DienInAsync("iris", api.Formulier("anna"));
        await api.DienInAsync("iris", api.Formulier("bram"));

        List<string> ids = [];
        for (string? vraag = "?status=running&hoogstens=1"; vraag is not null;)
        {
            var pagina = await api.LeesAsync<Pagina<OrchestrationState>>($"/v1/beheer/orkestraties{vraag}", "rob");
            ids.AddRange(pagina.Regels.Select(regel => regel.InstanceId));
            vraag = pagina.Volgende is { } na ? $"?status=running&hoogstens=1&na={na}" : null;
        }

        Assert.Equal(2, ids.Distinct().Count());
        Assert.All(ids, id => Assert.StartsWith("zaak-JC-", id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scheduled_work_shows_when_it_comes_again_and_how_it_went()
    {
        await using var api = await Api.StartAsync();
        var nooit = await api.LeesAsync<List<Rondebeeld>>("/v1/beheer/rondes", "rob");
        Assert.Equal(Enum.GetValues<Rondesoort>(), nooit.Select(ronde => ronde.Soort));
        Assert.All(nooit, ronde => Assert.True(ronde.Laatste.Count == 0 && ronde.Volgende > api.Klok.GetUtcNow()));

        await api.DienInAsync();
        using var controle = await api.PostAsync("/v1/beheer/controles", "rob", null);

        var gelopen = (await api.LeesAsync<List<Rondebeeld>>("/v1/beheer/rondes", "rob")).Single(ronde => ronde.Soort is Rondesoort.ControleerZaken);
        Assert.Equal((true, 1, 0), (gelopen.Laatste.Single().Gelukt, gelopen.Laatste.Single().Bekeken, gelopen.Laatste.Single().Gedaan));
    }
}
