using System.Net;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Zaken;

public sealed class LijstTests
{
    [Fact]
    public async Task Pages_together_are_all_zaken_once()
    {
        await using var api = await Api.StartAsync();
        foreach (var werknemer in Personas.Alle.Where(persona => persona.Rol is Rol.Werknemer))
        {
            await api.DienInAsync("iris", api.Formulier(werknemer.Code));
        }

        List<string> gelezen = [];
        for (string? vraag = "?hoogstens=3"; vraag is not null;)
        {
            var pagina = await api.LeesAsync<Pagina<Zaakoverzicht>>($"/v1/zaken{vraag}", "loes");
            Assert.InRange(pagina.Regels.Count, 1, 3);
            gelezen.AddRange(pagina.Regels.Select(zaak => zaak.Nummer.Waarde));
            vraag = pagina.Volgende is { } na ? $"?hoogstens=3&na={Uri.EscapeDataString(na)}" : null;
        }

        Assert.Equal(8, gelezen.Count);
        Assert.Equal(gelezen.Order(StringComparer.Ordinal), gelezen);
        Assert.Equal(8, gelezen.Distinct().Count());
    }

    [Theory]
    [InlineData("volledigheid", 1)]
    [InlineData("begeleiding", 0)]
    public async Task A_list_can_be_limited_to_a_phase(string fase, int aantal)
    {
        await using var api = await Api.StartAsync();
        await api.DienInAsync();

        Assert.Equal(aantal, (await api.LeesAsync<Pagina<Zaakoverzicht>>($"/v1/zaken?fase={fase}", "loes")).Regels.Count);
    }

    [Theory]
    [InlineData("?vervaltVoor=2015-03-29", 0)]
    [InlineData("?vervaltVoor=2015-03-30", 1)] // the day itself belongs to it
    [InlineData("?soort=toetsen", 0)]
    [InlineData("?soort=volledigheidBeoordelen&sortering=sinds", 1)]
    public async Task The_work_list_can_be_limited(string vraag, int aantal)
    {
        await using var api = await Api.StartAsync();
        await api.TotVolledigheidAsync();

        var taken = await api.LeesAsync<Pagina<Taakregel>>($"/v1/taken{vraag}", "loes");

        Assert.Equal(aantal, taken.Regels.Count);
        Assert.All(taken.Regels, taak => Assert.Equal((Taaksoort.VolledigheidBeoordelen, Fase.Volledigheid), (taak.Taak.Soort, taak.Fase)));
    }

    [Fact]
    public async Task A_mark_that_says_nothing_begins_at_the_front()
    {
        await using var api = await Api.StartAsync();
        await api.DienInAsync();

        using var zaken = await api.GetAsync("/v1/zaken?na=%F0%9F%98%80'%22--", "loes");
        using var taken = await api.GetAsync("/v1/taken?na=%F0%9F%98%80'%22--", "loes");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (zaken.StatusCode, taken.StatusCode));
    }
}
