using System.Net;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.MijnZaak;

/// <summary>The list of zaken of a party and the start page: what there is to do first, and of others nothing.</summary>
public sealed partial class LijstTests
{
    [Fact]
    public async Task What_there_is_to_do_stands_first_with_its_day()
    {
        await using var api = await Api.StartAsync();
        var formulier = api.Formulier();
        var nummer = await api.DienInAsync("iris", formulier with { Coachingsplan = formulier.Coachingsplan! with { Ondertekeningen = [] } });
        var anna = new Bezoeker(api, "anna");

        var lijst = await anna.NaarAsync("/zaken");
        var start = await anna.NaarAsync("/");

        Assert.True(lijst.Tekst.IndexOf("Dit moet u doen", StringComparison.Ordinal) < lijst.Tekst.IndexOf("Alle zaken", StringComparison.Ordinal));
        Assert.Contains($"href=\"/zaken/{nummer}/ondertekenen\"", lijst.Html, StringComparison.Ordinal);
        Assert.Contains("Besluit uiterlijk 30 maart 2015.", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit moet u doen (1)", start.Tekst, StringComparison.Ordinal);
        Assert.Contains($"href=\"/zaken/{nummer}/ondertekenen\"", start.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(nummer.ToString(), (await new Bezoeker(api, "bram").NaarAsync("/zaken")).Html, StringComparison.Ordinal);
        Assert.Contains("U hoeft nu niets te doen.", (await new Bezoeker(api, "bram").NaarAsync("/")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_goes_on_where_it_ended_until_every_zaak_was_there_once()
    {
        await using var api = await Api.StartAsync();
        var verloop = new Zaakverloop("uwv", api.Vandaag, Zaakverloop.Werk(api.Vandaag));
        var werkgever = verloop.Zaak.Partijen.Werkgever with { Id = "werkgever-schakel" };
        var zaken = Enumerable.Range(1, 45).Select(nummer => verloop.Zaak with { Nummer = Zaaknummer.Uit((ulong)nummer), Partijen = verloop.Zaak.Partijen with { Werkgever = werkgever } }).ToList();
        foreach (var zaak in zaken)
        {
            await api.Diensten.GetRequiredService<IProjectieStore>().WerkBijAsync(Zaakprojectie.Van(zaak, 1, verloop.Regeling, api.Vandaag), TestContext.Current.CancellationToken);
        }

        List<string> gezien = [];
        string? pad = "/zaken";
        for (var wouter = new Bezoeker(api, "wouter"); pad is not null;)
        {
            var pagina = await wouter.NaarAsync(pad);
            gezien.AddRange(Zaak().Matches(pagina.Html).Select(match => match.Groups["nummer"].Value));
            pad = Volgende().Match(pagina.Html) is { Success: true } volgende ? WebUtility.HtmlDecode(volgende.Groups["adres"].Value) : null;
        }

        Assert.Equal(zaken.Select(zaak => zaak.Nummer.Waarde).Order(StringComparer.Ordinal), gezien.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_no_bookmark_of_the_list_begins_at_the_front_and_what_is_no_parameter_is_refused()
    {
        await using var api = await Api.StartAsync();
        var anna = new Bezoeker(api, "anna");

        Assert.Equal(HttpStatusCode.OK, (await anna.NaarAsync("/zaken?na=onzin")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await anna.NaarAsync("/zaken?onbekend=1")).Status);
    }

    [GeneratedRegex("<h3[^>]*><a href=\"/zaken/(?<nummer>[^\"/]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Zaak();

    [GeneratedRegex("href=\"(?<adres>[^\"]*)\" rel=\"next\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Volgende();
}
