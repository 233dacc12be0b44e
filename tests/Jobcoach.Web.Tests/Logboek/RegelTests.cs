using System.Net;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Web.Tests.Logboek.Logboekproef;

namespace Jobcoach.Web.Tests.Logboek;

/// <summary>What happens to an entry after it was saved: corrected, withdrawn, seen in its week, hinted at.</summary>
public sealed class RegelTests
{
    [Fact]
    public async Task A_corrected_entry_takes_the_place_of_the_old_one_which_stays_in_the_file()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        await api.GeluktAsync($"/logboek/{nummer}", Regel("k1"));
        var oud = (await api.RegelsAsync(nummer))[0];

        var formulier = await api.PaginaAsync($"/logboek/{nummer}/regels/{oud.Id}");
        var pagina = await api.GeluktAsync($"/logboek/{nummer}/regels/{oud.Id}", [.. Regel("k2", minuten: "60"), ("corrigeert", oud.Id)]);

        Assert.Contains("Samen ingepakt.", formulier, StringComparison.Ordinal);
        Assert.Contains("Deze regel vervangt een eerdere.", pagina, StringComparison.Ordinal);
        Assert.Contains("was 1 uur 30 min wordt 1 uur", Tekst(pagina), StringComparison.Ordinal);
        Assert.Equal([null, oud.Id], (await api.RegelsAsync(nummer)).Select(regel => regel.Corrigeert));
    }

    [Fact]
    public async Task A_withdrawn_entry_no_longer_counts_and_says_why()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        await api.GeluktAsync($"/logboek/{nummer}", Regel("k1"));
        var oud = (await api.RegelsAsync(nummer))[0];

        var zonder = await api.GeweigerdAsync($"/logboek/{nummer}/regels/{oud.Id}/intrekking", HttpStatusCode.Conflict, ("_sleutel", "k2"), ("omschrijving", ""));
        var pagina = await api.GeluktAsync($"/logboek/{nummer}/regels/{oud.Id}/intrekking", ("_sleutel", "k2"), ("omschrijving", "Dubbel geschreven"));

        Assert.Contains("Beschrijf wat er is gedaan.", zonder, StringComparison.Ordinal);
        Assert.Contains("De regel is ingetrokken", pagina, StringComparison.Ordinal);
        Assert.Contains("In deze week zijn geen uren geschreven.", pagina, StringComparison.Ordinal);
        Assert.Empty(Logboekregels.Geldend(await api.RegelsAsync(nummer)));
    }

    [Fact]
    public async Task An_entry_that_is_not_there_is_not_found()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        await api.PaginaAsync($"/logboek/{nummer}/regels/onbekend", status: HttpStatusCode.NotFound);
        await api.PaginaAsync($"/logboek/{nummer}/regels/onbekend/intrekking", status: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_week_shows_its_days_with_totals()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();
        await api.NaarAsync(new(2015, 2, 10));
        await api.GeluktAsync($"/logboek/{nummer}", Regel("k1", "Maandag", "30", "2"));
        await api.GeluktAsync($"/logboek/{nummer}", Regel("k2", "Dinsdag", "45", "3"));
        await api.GeluktAsync($"/logboek/{nummer}", Regel("k3", "Week erna", "60", "9"));

        var tekst = Tekst(await api.PaginaAsync($"/logboek/{nummer}?week=2015-W06"));

        Assert.Contains("Week 6: 2 februari tot en met 8 februari", tekst, StringComparison.Ordinal);
        Assert.Contains("Totaal 1 uur 15 min", tekst, StringComparison.Ordinal);
        Assert.Contains("maandag 2 februari: 30 min", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Week erna", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2015-W99")] // no such week
    [InlineData("gisteren")]
    [InlineData("0000-W01")]
    public async Task A_week_that_does_not_exist_is_the_week_of_today(string week)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        Assert.Contains("Week 6: ", await api.PaginaAsync($"/logboek/{nummer}?week={week}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_out_is_a_hint_with_its_why_while_typing_and_after_saving()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        using var typen = await api.VerstuurAsync($"/logboek/{nummer}/vooruitblik", "iris", Regel("k1", minuten: "600"));
        var stuk = Tekst(WebUtility.HtmlDecode(await typen.Content.ReadAsStringAsync()));
        var pagina = Tekst(await api.GeluktAsync($"/logboek/{nummer}", Regel("k1", minuten: "600")));

        Assert.All([stuk, pagina], tekst =>
        {
            Assert.Contains("Op 2 februari 2015 is meer dan een werkdag verantwoord.", tekst, StringComparison.Ordinal);
            Assert.Contains("Een aanwijzing, geen oordeel.", tekst, StringComparison.Ordinal);
            Assert.Contains("uren op die dag: 10", tekst, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("<html", stuk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_ahead_saves_nothing_and_says_what_would_be_refused()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        using var morgen = await api.VerstuurAsync($"/logboek/{nummer}/vooruitblik", "iris", Regel("k1", "", dag: "3"));
        using var half = await api.VerstuurAsync($"/logboek/{nummer}/vooruitblik", "iris", ("datum.dag", "3"));

        Assert.Contains("Kies vandaag of een eerdere dag.", WebUtility.HtmlDecode(await morgen.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal("", (await half.Content.ReadAsStringAsync()).Trim());
        Assert.Empty(await api.RegelsAsync(nummer));
    }

    [Fact]
    public async Task Nothing_stands_out_about_an_ordinary_entry()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        Assert.DoesNotContain("Dit valt op", await api.GeluktAsync($"/logboek/{nummer}", [.. Regel("k1"), ("activiteit", "d2")]), StringComparison.Ordinal);
    }
}
