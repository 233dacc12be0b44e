using System.Net;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Web.Tests.Logboek.Logboekproef;

namespace Jobcoach.Web.Tests.Logboek;

/// <summary>One form that writes in several logboeken; each answers for itself.</summary>
public sealed class GroepTests
{
    [Fact]
    public async Task A_session_is_an_entry_in_each_logboek_with_an_equal_part_of_the_time()
    {
        await using var api = await Api.StartAsync();
        var (anna, bram) = (await api.TotBegeleidingAsync(), await api.TotBegeleidingAsync("bram"));

        var pagina = Tekst(await api.GeluktAsync("/logboek/groep", Sessie("k1", (anna, "doel1"), (bram, "overig"))));
        await api.GeluktAsync("/logboek/groep", Sessie("k1", (anna, "doel1"), (bram, "overig")));

        foreach (var nummer in new[] { anna, bram })
        {
            var regel = Assert.Single(await api.RegelsAsync(nummer));
            Assert.Equal((2, Uren.VanMinuten(45)), (regel.Groepsgrootte, regel.Declarabel));
            Assert.Contains($"{nummer} Bewaard. Voor deze werknemer telt 45 min.", pagina, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_did_not_take_part_gets_no_entry()
    {
        await using var api = await Api.StartAsync();
        var (anna, bram) = (await api.TotBegeleidingAsync(), await api.TotBegeleidingAsync("bram"));

        await api.GeluktAsync("/logboek/groep", [.. Sessie("k1", (anna, "doel1"), (bram, "")), ("groepsgrootte", "3")]);

        Assert.Equal(3, Assert.Single(await api.RegelsAsync(anna)).Groepsgrootte);
        Assert.Empty(await api.RegelsAsync(bram));
    }

    [Fact]
    public async Task One_logboek_that_refuses_does_not_hold_up_the_other_and_only_the_refused_one_comes_back()
    {
        await using var api = await Api.StartAsync();
        var anna = await api.TotBegeleidingAsync();
        await api.NaarAsync(new(2015, 2, 9));
        var bram = await api.TotBegeleidingAsync("bram");

        var pagina = await api.GeweigerdAsync("/logboek/groep", HttpStatusCode.Conflict, Sessie("k1", (anna, "doel1"), (bram, "doel1"), dag: "3"));

        Assert.Contains("Bewaard. Voor deze werknemer telt 45 min.", pagina, StringComparison.Ordinal);
        Assert.Contains("Niet bewaard:", pagina, StringComparison.Ordinal);
        Assert.Single(await api.RegelsAsync(anna));
        Assert.Empty(await api.RegelsAsync(bram));
        Assert.DoesNotContain($"value=\"{anna}\"", pagina, StringComparison.Ordinal);
        Assert.Contains($"value=\"{bram}\"", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_an_error()
    {
        await using var api = await Api.StartAsync();
        var anna = await api.TotBegeleidingAsync();

        Assert.Contains(
            "Kies bij minstens een werknemer een doel.",
            await api.GeweigerdAsync("/logboek/groep", HttpStatusCode.BadRequest, Sessie("k1", (anna, ""))),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zaak_of_another_organisation_is_not_found_and_gets_no_entry()
    {
        await using var api = await Api.StartAsync();
        var anna = await api.TotBegeleidingAsync();

        using var antwoord = await api.VerstuurAsync("/logboek/groep", "kees", Sessie("k1", (anna, "doel1")));

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Empty(await api.RegelsAsync(anna));
    }

    private static (string Naam, string Waarde)[] Sessie(string sleutel, (Zaaknummer Nummer, string Doel) een, (Zaaknummer Nummer, string Doel)? ander = null, string dag = "2")
    {
        var deelnames = new[] { een }.Concat(ander is { } tweede ? [tweede] : []).ToList();
        return
        [
            .. Regel(sleutel, dag: dag).Where(veld => veld.Naam is not ("doel" or "groepsgrootte")),
            .. deelnames.SelectMany((deelname, plaats) => new[]
            {
                ("_vast", $"deelnames[{plaats}].nummer"),
                ($"deelnames[{plaats}].nummer", deelname.Nummer.Waarde),
                ($"deelnames[{plaats}].doel", deelname.Doel),
            }),
        ];
    }
}
